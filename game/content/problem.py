"""One thing that is wrong in one file, said so that a person can find and mend it."""

from dataclasses import dataclass

LONGEST_FIELD = 80


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
