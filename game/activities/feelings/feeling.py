"""The small records that the sim is given: feelings, pebbles, and what is being felt just now."""

from dataclasses import dataclass

from ...content.line import Line


@dataclass(frozen=True, slots=True)
class Feeling:
    """A card of the deck, in the language of this sitting.

    ``adult`` is for the grown-up to say; ``light`` says whether one may ask "when did you feel ...?".
    """

    name: str
    face: str
    label: str
    situation: Line
    body: Line
    line: Line
    definition: Line
    adult: Line
    light: bool = False


@dataclass(frozen=True, slots=True)
class Pebble:
    """A word without letters: a pebble of its own shape and colour, and what it is called."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Felt:
    """Something that was named: a card's feeling, a typed word, or a pebble (then ``pebble`` is its name).

    ``feeling`` is the card's name or the own word; ``size`` is 0..1, None where it was left open;
    ``strength`` 1..5 is the face, or how large the pebble is drawn.
    """

    feeling: str
    label: str
    face: str = ""
    pebble: str = ""
    size: float | None = None
    strength: int = 3

    @property
    def own_word(self) -> bool:
        """Whether it is the child's own word or pebble and no card."""
        return not self.face
