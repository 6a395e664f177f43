"""What was told in one sitting: weather, feelings and their sizes, where in the body, and what was played.

It lives in memory only, for as long as the sitting lasts. Activities add to it, whichever comes first.
"""

from dataclasses import dataclass

NOWHERE, UNKNOWN = "nowhere", "dontknow"
"""The two answers about the body that are no place; both are as good as any place."""


@dataclass(frozen=True, slots=True)
class Felt:
    """Something that was named: a card's feeling, or one's own: a typed word, a pebble, a built face.

    ``feeling`` is the card's name or the own word; ``built`` says which brows, eyes and mouth (1..6) a face
    of one's own has; ``size`` is 0..1, None where it was left open; ``strength`` 1..5 is the face, or how
    large the pebble or the built face is drawn.
    """

    feeling: str
    label: str
    face: str = ""
    pebble: str = ""
    built: tuple[int, int, int] | None = None
    size: float | None = None
    strength: int = 3

    @property
    def own_word(self) -> bool:
        """Whether it is the child's own word, pebble or face and no card."""
        return not self.face

    @property
    def same(self) -> tuple[object, ...]:
        """What makes two entries speak of one feeling: all but how big it is."""
        return self.feeling, self.own_word, self.built


@dataclass(frozen=True, slots=True)
class Mark:
    """A stamp on a place of the body, or one of the answers that are no place (then without a stamp)."""

    place: str
    stamp: str = ""


@dataclass(frozen=True, slots=True)
class GrownUp:
    """What a grown-up told of themselves before the child did: a weather and a card, each perhaps ""."""

    weather: str = ""
    feeling: str = ""


SILENT = GrownUp()


@dataclass(frozen=True, slots=True)
class Thread:
    """What was told so far.

    ``felt`` is what was named last, ``again`` the same when it was looked at again, ``named`` all that was
    named in this sitting, the newest word about a feeling counting. ``played`` are the levels that were
    played since something was told, in their order.
    """

    grown_up: GrownUp = SILENT
    weather: str = ""
    weather_again: str = ""
    felt: tuple[Felt, ...] = ()
    again: tuple[Felt, ...] = ()
    named: tuple[Felt, ...] = ()
    body: tuple[Mark, ...] = ()
    played: tuple[str, ...] = ()


NOTHING_YET = Thread()
"""Before anything was told."""


def remembered(named: tuple[Felt, ...], felt: tuple[Felt, ...]) -> tuple[Felt, ...]:
    """All that was named, with what is felt now; the newest word about a feeling counts."""
    now = {each.same for each in felt}
    return (*(each for each in named if each.same not in now), *felt)
