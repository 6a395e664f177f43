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


def for_a_grown_up(felt: tuple[Felt, ...], alone: Feeling | None, lines: Mapping[str, Line]) -> Line:
    """What a grown-up can say to what was named; ``alone`` is the card where it is one card only."""
    if len(felt) > 1:
        return lines["with_mixed"]
    return alone.adult if alone else lines["with_word"]


def asked_together(alone: Feeling | None) -> str:
    """The name of the line for looking at it together: only a light card asks "when did you feel this?"."""
    if alone is None:
        return "together"
    return "light" if alone.light else "story"
