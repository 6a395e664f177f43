"""The small records that the sim is given: feelings, and pebbles that stand for a word."""

from dataclasses import dataclass

from ...content.line import Line


@dataclass(frozen=True, slots=True)
class Feeling:
    """A card of the deck, in the language of this sitting.

    ``adult`` is for the grown-up to say; ``light`` says whether one may ask "when did you feel ...?",
    ``heavy`` whether kind words come before the card's own, ``mixed_often`` whether "mixed" stands beside it.
    ``tier`` 1..4 is the age step at which it appears, ``energy`` its weather (mist, breeze, gusts, storm).
    """

    name: str
    face: str
    label: str
    situation: Line
    body: Line
    line: Line
    definition: Line
    adult: Line
    tier: int = 1
    energy: str = "breeze"
    light: bool = False
    heavy: bool = False
    mixed_often: bool = False


@dataclass(frozen=True, slots=True)
class Pebble:
    """A word without letters: a pebble of its own shape and colour, and what it is called."""

    name: str
    label: str
