"""The small records that the sim is given: feelings, pebbles, and what is being felt just now."""

from dataclasses import dataclass

from ...content.line import Line
from .built_face import Built


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


@dataclass(frozen=True, slots=True)
class Felt:
    """Something that was named: a card's feeling, or one's own: a typed word, a pebble, a built face.

    ``feeling`` is the card's name or the own word; ``size`` is 0..1, None where it was left open;
    ``strength`` 1..5 is the face, or how large the pebble or the built face is drawn.
    """

    feeling: str
    label: str
    face: str = ""
    pebble: str = ""
    built: Built | None = None
    size: float | None = None
    strength: int = 3

    @property
    def own_word(self) -> bool:
        """Whether it is the child's own word, pebble or face and no card."""
        return not self.face
