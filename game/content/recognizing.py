"""Which slips of the hand are in a statement that TOML refuses."""

import tomli

from . import quoting, signs
from .slip import Slip

LONGEST_MENDED = 1000
"""Characters of a statement that somebody may have typed; a longer one is told, not mended."""

SLIPS = (
    quoting.PLAIN_SPACES,
    quoting.STRAIGHT,
    signs.EQUALS,
    signs.WITH_EQUALS,
    signs.WITHOUT_SPACES,
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


def slips_in(text: str) -> list[Slip]:
    """Return the slips without which the text can be read, as few as do; [] where it cannot be read."""
    if len(text) > LONGEST_MENDED:
        return []
    found: list[Slip] = []
    mended = text
    for slip in SLIPS:
        changed = slip.mended(mended)
        if changed != mended:
            mended, found = changed, [*found, slip]
            if refused(mended) is None:
                break
    else:
        return []
    for slip in found[:-1]:
        fewer = [each for each in found if each is not slip]
        if refused(without(fewer, text)) is None:
            found = fewer
    return found


def without(slips: list[Slip], text: str) -> str:
    """Return the text as it is where these slips are not in it."""
    for slip in slips:
        text = slip.mended(text)
    return text


def refused(text: str) -> str | None:
    """Return what TOML's reader says against a text, or None where it reads it."""
    try:
        tomli.loads(text)
    except ValueError as error:
        return str(error)
    return None
