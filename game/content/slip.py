"""A slip of the hand in a line: what it is, and how the line would be right."""

import re
from collections.abc import Callable
from dataclasses import dataclass

_PAIR = re.compile(r"(\s*[^\s=\"'\[{#]+\s*=\s*)(.*?)\s*$", re.DOTALL)
_NOTE = re.compile(r"\s+#[^\"']*$")


@dataclass(frozen=True)
class Slip:
    """What is wrong (`said`), and `mended`, which returns the text as it is where this slip is not in it.

    `guessed` is a slip that may be another one in truth: `minutes = 2 min` is made a text, and where the
    field takes none, what the field says of that text is the better message.
    """

    said: str
    mended: Callable[[str], str]
    guessed: bool = False


def parted(text: str) -> tuple[str, str]:
    """Return `name = ` and the value, without a note behind it; ("", "") where there is no such pair."""
    found = _PAIR.match(text)
    return (found[1], _NOTE.sub("", found[2])) if found else ("", "")
