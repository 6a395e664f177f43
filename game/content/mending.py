"""Reading on behind a slip: what TOML refuses is told and mended, so that the rest of the file is read.

Nothing that was mended is ever played. It is mended so that a person hears of all that is wrong at once, and
sees how each line should be.
"""

from dataclasses import dataclass, field
from typing import Any

import tomli

from . import doubles
from .advice import advice
from .recognizing import refused, slips_in, without
from .statements import Statement, statements

MOST_SLIPS = 40
"""Statements of one file that are mended; one that has more to mend is not read on."""


@dataclass(frozen=True)
class Told:
    """A slip that was found: its line from 1, the name there, what it is, and the line as it should be.

    `write` is "" where nobody can know what was meant; then what `name` says stays unread.
    """

    line: int
    name: str
    said: tuple[str, ...]
    write: str = ""
    guessed: bool = False


@dataclass
class Mending:
    """A text on its way to being readable, line by line; `data` is what it says once its slips are mended."""

    lines: list[str]
    told: list[Told] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The text as it is by now."""
        return "\n".join(self.lines)

    def put(self, statement: Statement, mended: str) -> None:
        """Put the mended statement in the place of the old one, with as many lines as it had."""
        height = statement.text.count("\n") + 1
        new = mended.split("\n")
        new += [""] * (height - len(new))
        self.lines[statement.line - 1 : statement.line - 1 + height] = new


def mend(text: str) -> Mending:
    """Return what is wrong with a text that TOML refuses, and what the text says without that."""
    mending = Mending(text.replace("\r\n", "\n").split("\n"))
    _mend_each(mending)
    for double in doubles.found(statements(mending.text)):
        if len(mending.told) == MOST_SLIPS:
            break
        write = "" if double.mended is None else double.mended
        told = Told(double.statement.line, double.statement.name, (double.said,), write, bool(write))
        mending.told.append(told)
        mending.put(double.statement, write)
    whole = mending.text
    error = refused(whole)
    if error is None:
        mending.data = tomli.loads(whole)
    else:
        line, said = advice(error, whole)
        mending.told.append(Told(line, "", (said,)))
    mending.told.sort(key=lambda told: told.line)
    return mending


def _mend_each(mending: Mending) -> None:
    """Mend each statement by itself."""
    lost = False
    for statement in statements(mending.text):
        error = refused(statement.text)
        if statement.begins_group:
            lost = False
        if lost:
            # Nobody knows which group this belongs to; told of another, it would seem wrong there.
            mending.put(statement, "")
        elif error is not None and len(mending.told) < MOST_SLIPS:
            told, mended = _told(statement, error)
            mending.told.append(told)
            mending.put(statement, mended)
            lost = statement.begins_group and not mended


def _told(statement: Statement, error: str) -> tuple[Told, str]:
    """Return what is wrong with one statement, and the statement as it should be ("" where unknown)."""
    found = slips_in(statement.text)
    if found:
        mended = without(found, statement.text)
        said = tuple(slip.said for slip in found)
        name = Statement(statement.line, mended).name
        return Told(statement.line, name, said, mended.strip(), found[-1].guessed), mended
    line, said_of_it = advice(error, statement.text)
    return Told(statement.line + line - 1, statement.name, (said_of_it,)), ""
