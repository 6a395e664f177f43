"""Reading on behind a slip: what TOML refuses is told and mended, so that the rest of the file is read.

Nothing that was mended is ever played. It is mended so that a person hears of all that is wrong at once, and
sees how each line should be.
"""

import tomllib
from dataclasses import dataclass, field
from typing import Any

from . import doubles, quoting, signs
from .advice import advice
from .slip import Slip
from .statements import Statement, statements

MOST_SLIPS = 40
"""Statements of one file that are mended before the rest of it stays unread."""

LONGEST_MENDED = 1000
"""Characters of a statement that somebody may have typed; a longer one is told, not mended."""

SLIPS = (
    quoting.PLAIN_SPACES,
    quoting.STRAIGHT,
    signs.EQUALS,
    signs.WITH_EQUALS,
    signs.WITHOUT_SPACES,
    signs.TOGETHER,
    signs.IN_PAIRS,
    signs.NOTHING_BEHIND,
    quoting.ON_ONE_LINE,
    quoting.CLOSED,
    quoting.OPENED,
    quoting.INSIDE,
    quoting.AROUND,
    quoting.NO_BACKSLASH,
    signs.DECIMAL_POINT,
    signs.WITH_COMMAS,
    signs.CLOSED,
    signs.WORDS_IN_MARKS,
    signs.NOTE,
    signs.TEXT,
)
"""All slips, in the order they are looked for: first what hides others, last what may be anything."""


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
    """A text on its way to being readable: `data` is what it says once its slips are mended."""

    text: str
    told: list[Told] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=dict)


def mend(text: str) -> Mending:
    """Return what is wrong with a text that TOML refuses, and what the text says without that."""
    mending = Mending(text.replace("\r\n", "\n"))
    for statement in statements(mending.text):
        if len(mending.told) == MOST_SLIPS:
            break
        error = _refused(statement.text)
        if error is not None:
            told, mended = _told(statement, error)
            mending.told.append(told)
            _put(mending, statement, mended)
    for double in doubles.found(statements(mending.text)):
        write = "" if double.mended is None else double.mended
        told = Told(double.statement.line, double.statement.name, (double.said,), write, bool(write))
        mending.told.append(told)
        _put(mending, double.statement, write)
    error = _refused(mending.text)
    if error is None:
        mending.data = tomllib.loads(mending.text)
    else:
        line, said = advice(error, mending.text)
        mending.told.append(Told(line, "", (said,)))
    mending.told.sort(key=lambda told: told.line)
    return mending


def _told(statement: Statement, error: str) -> tuple[Told, str]:
    """Return what is wrong with one statement, and the statement as it should be ("" where unknown)."""
    found = _slips_in(statement.text)
    if found:
        mended = _without(found, statement.text)
        said = tuple(slip.said for slip in found)
        name = Statement(statement.line, mended).name
        return Told(statement.line, name, said, mended.strip(), found[-1].guessed), mended
    line, said_of_it = advice(error, statement.text)
    return Told(statement.line + line - 1, statement.name, (said_of_it,)), ""


def _slips_in(text: str) -> list[Slip]:
    """Return the slips without which the text can be read, as few as do; [] where it cannot be read."""
    if len(text) > LONGEST_MENDED:
        return []
    found: list[Slip] = []
    mended = text
    for slip in SLIPS:
        changed = slip.mended(mended)
        if changed != mended:
            mended, found = changed, [*found, slip]
            if _refused(mended) is None:
                break
    else:
        return []
    for slip in found[:-1]:
        fewer = [each for each in found if each is not slip]
        if _refused(_without(fewer, text)) is None:
            found = fewer
    return found


def _without(slips: list[Slip], text: str) -> str:
    for slip in slips:
        text = slip.mended(text)
    return text


def _put(mending: Mending, statement: Statement, mended: str) -> None:
    """Put the mended statement in the place of the old one, with as many lines as it had."""
    lines = mending.text.split("\n")
    height = statement.text.count("\n") + 1
    new = mended.split("\n")
    new += [""] * (height - len(new))
    lines[statement.line - 1 : statement.line - 1 + height] = new
    mending.text = "\n".join(lines)


def _refused(text: str) -> str | None:
    try:
        tomllib.loads(text)
    except ValueError as error:
        return str(error)
    return None
