"""The plain names that files and ids have."""

import re
import unicodedata


def plain_name(text: str) -> str:
    """Return the plain name most like `text`: `my_level` for "My Level"; "my_name" where nothing is left."""
    letters = unicodedata.normalize("NFKD", text.strip().casefold()).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "_", letters).strip("_")[:40]
    if not name:
        return "my_name"
    return name if name[0].isalpha() else f"my_{name}"[:40]
