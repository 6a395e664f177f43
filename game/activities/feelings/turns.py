"""Taking turns with a card: who plays with the child, whose turn it is, and which card comes next."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from ...activity import Cue
from ...content.line import Line
from ...sitting import Who
from ...thread import Thread
from .feeling import Feeling
from .step import Step

Company = Literal["mo", "grown_up", "group"]
"""Who plays with the child: Mo, where a child is here alone; a grown-up; several."""

Turn = Literal["child", "other"]
"""Whose turn it is; in a group there is only one, and somebody else."""

COMPANY: dict[Who, Company] = {"child": "mo", "pair": "grown_up", "group": "group"}


def other(turn: Turn) -> Turn:
    """Whose turn is next."""
    return "other" if turn == "child" else "child"


def dealt(cards: Iterable[Feeling], tier: int) -> tuple[Feeling, ...]:
    """The cards up to a tier in the order they come: a light one first, then by turns one of each sort.

    Within both, neighbours in the deck come apart, so that much of the deck is met early.
    """
    fitting = [card for card in cards if card.tier <= tier]
    light = _apart([card for card in fitting if card.light])
    others = _apart([card for card in fitting if not card.light])
    return tuple(card for pair in zip_longest(light, others) for card in pair if card)


def _apart(cards: list[Feeling]) -> list[Feeling]:
    """Every third card from the second on, then those after them, then the rest (D)."""
    return [*cards[1::3], *cards[2::3], *cards[::3]]


@dataclass
class TurnStep(Step):
    """A card that is played with in turns. ``at`` is its place in ``cards``, which are one or more."""

    cards: tuple[Feeling, ...] = ()
    company: Company = "mo"
    turn: Turn = "child"
    at: int = 0

    def begin(self, thread: Thread) -> None:
        """Come to it; the line of the level is still being said, and what is asked comes after it."""
        super().begin(thread)
        self.waiting.tell(*self.asked)

    @property
    def card(self) -> Feeling:
        """The card that is seen."""
        return self.cards[self.at]

    @property
    def asked(self) -> tuple[Line, ...]:
        """What is said to this card in this turn, one line after the other."""
        return (self.says.child[self.moment],)

    @property
    def opening(self) -> Line:
        """What is asked first."""
        return self.asked[0]

    def next_card(self) -> None:
        """The card after this one; after the last comes the first."""
        self.at = (self.at + 1) % len(self.cards)

    def ends(self, target: str) -> bool:
        """Whether a press asks for the end, and if so, end."""
        self.finished = self.finished or target in ("go_on", "enough")
        return self.finished

    def ask(self) -> list[Cue]:
        """Say what is asked now."""
        return self.to(self.moment, *self.asked)
