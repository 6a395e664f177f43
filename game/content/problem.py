"""One thing that is wrong in one file, said so that a person can find and mend it."""

from dataclasses import dataclass

LONGEST_FIELD, LONGEST_VALUE = 80, 40

Found = tuple[str, str]
"""A field, counted from 1 ("" for the whole file), and what is wrong with it."""

MISSING = "is missing"
"""How the message about a field begins that should be there."""


@dataclass(frozen=True)
class Problem:
    """Where (`file`, `line` from 1, `field` counted from 1, "" for the whole file) and what (`message`)."""

    file: str
    line: int | None
    field: str
    message: str

    def __str__(self) -> str:
        place = visible(self.file)
        if self.line is not None:
            place += f", line {self.line}"
        if self.field:
            place += f", {shortened(visible(self.field), LONGEST_FIELD)}"
        return f"{place}: {visible(self.message)}"


def visible(text: str) -> str:
    """Return `text` with everything that does not print written as an escape.

    Files are somebody else's: a name or value must not break the line, nor steer the terminal it is shown on.
    """
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)


def shortened(text: str, most: int) -> str:
    """Return `text`, or its beginning and an ellipsis where it is longer than `most` characters."""
    return text if len(text) <= most else text[: most - 1] + "…"


def shown(value: object) -> str:
    """Return a value as the file has it, short enough for a sentence."""
    if isinstance(value, str):
        return f'"{shortened(visible(value), LONGEST_VALUE)}"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "a group of fields"
    if isinstance(value, list):
        inside = ", ".join(shown(thing) for thing in value[:LONGEST_VALUE])
        return f"[{inside}]" if len(inside) <= LONGEST_VALUE else f"a list of {len(value)}"
    if isinstance(value, int) and value.bit_length() > 128:
        return "an enormous number"  # writing out thousands of digits is refused by Python itself
    return shortened(visible(str(value)), LONGEST_VALUE)
