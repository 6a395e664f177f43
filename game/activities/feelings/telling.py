"""What is told about a card, and what a grown-up can say: words that validate come before all others."""

from collections.abc import Mapping, Set

from ...ages import Sizes
from ...content.level import Caution
from ...content.line import Line, allowed
from ...thread import Felt
from .feeling import Feeling


def sentences(
    card: Feeling, form: Sizes, leaves_out: Set[Caution], instead_of_a_grown_up: Line | None
) -> tuple[Line, ...]:
    """What a card tells: nothing that was left out, and no definition for the youngest.

    Before a heavy card comes a kind line: the grown-up's own, or this one where no grown-up is here.
    """
    told = [card.situation, card.body, card.line]
    if form != "three_sizes":
        told.append(card.definition)
    if card.heavy and instead_of_a_grown_up:
        told.insert(0, instead_of_a_grown_up)
    return tuple(line for line in told if allowed(line, leaves_out))


LITTLE, MIDDLE = 0.4, 0.7
"""Up to which part of the biggest there is a feeling counts as little, and up to which as middle (D)."""


def for_a_grown_up(
    felt: tuple[Felt, ...], alone: Feeling | None, lines: Mapping[str, Line], by_size: Mapping[str, Line]
) -> Line:
    """What a grown-up can say to what was named: words for its size, then those of the card, or for a mix.

    ``alone`` is the card where it is one card only.
    """
    line = lines["with_mixed"] if len(felt) > 1 else alone.adult if alone else lines["with_word"]
    sizes = [one.size for one in felt if one.size is not None]
    first = by_size.get(_how_big(max(sizes))) if sizes else None
    return Line(line.key, f"{first.text} {line.text}", (*first.tags, *line.tags)) if first else line


def _how_big(size: float) -> str:
    return "little" if size <= LITTLE else "middle" if size <= MIDDLE else "big"


def asked_together(alone: Feeling | None) -> str:
    """The name of the line for looking at it together: only a light card asks "when did you feel this?"."""
    if alone is None:
        return "together"
    return "light" if alone.light else "story"
