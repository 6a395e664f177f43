"""What a deck of feeling cards says: which cards, the question, and the lines of its steps."""

from collections import Counter
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from ...content.card import Card, Tier
from ...content.fields import AdultLine, ChildLine, Key
from ...content.level import Level, Name

FEWEST, MOST = 4, 48
"""How many cards a deck holds: a page for the youngest at least, CARE's four tiers at most."""

Cards = Annotated[tuple[Key, ...], Meta(min_length=FEWEST, max_length=MOST)]


class StepLines(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One line for each step; ``with_mixed`` and ``with_word`` are for a grown-up to say."""

    mixed: ChildLine
    browse: ChildLine
    word: ChildLine
    face: ChildLine
    size: ChildLine
    light: ChildLine
    story: ChildLine
    together: ChildLine
    with_mixed: AdultLine
    with_word: AdultLine
    mo: ChildLine
    unsure: ChildLine
    not_now: ChildLine
    no_hurry: ChildLine
    enough: ChildLine


Step = Literal["grown_up", "weather", "cards", "body", "help", "again", "show_me", "when", "acting"]
"""What a level of this kind can be made of: the thread, and three ways to play with the cards."""

ListedStep = Annotated[Step, Meta(title="a step")]

NOT_ALWAYS: Mapping[str, str] = MappingProxyType(
    {"grown_up": "a child may be here alone", "body": "it may be left out"}
)
"""Steps that are passed over in some sittings, and why."""


class FeelingsLevel(Level, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="feelings"):
    """A deck to choose from. There is no right card, and every step can be skipped.

    ``steps`` are gone through in their order; each can be passed over.
    Either ``cards`` names them, or ``tiers`` takes every card up to a tier, a family's own cards too, and
    with ``light_only`` those alone that may be asked about.
    """

    cards: Cards = ()
    tiers: Tier | None = None
    light_only: bool = False
    steps: Annotated[tuple[ListedStep, ...], Meta(min_length=1, max_length=8)] = ("cards",)
    ask: ChildLine
    lines: StepLines

    def deck(self, known: Mapping[str, Card]) -> tuple[str, ...]:
        """The names of the deck's cards among those that are known, the youngest tier first."""
        if self.tiers is None:
            return tuple(name for name in self.cards if name in known)
        found = [
            (card.tier, name)
            for name, card in known.items()
            if card.tier <= self.tiers and (not self.light_only or "light" in card.tags)
        ]
        return tuple(name for _, name in sorted(found))

    def check(self) -> Iterator[tuple[str, str]]:
        """Yield what the types cannot say: cards or tiers, and a card stands in the deck once."""
        yield from super().check()
        if not self.cards and self.tiers is None:
            yield "cards", "is missing; a deck should name its cards, or say up to which of the tiers it goes"
        if self.cards and self.tiers is not None:
            yield "tiers", "should not be there together with cards: a deck has the one or the other"
        if self.cards and self.light_only:
            yield "light_only", "should only be there with tiers: a deck that names its cards has just these"
        for place, step in enumerate(self.steps, 1):
            if step in self.steps[: place - 1]:
                yield f"steps.{place}", f'names "{step}" a second time'
        if all(step in NOT_ALWAYS for step in self.steps):
            why = NOT_ALWAYS[self.steps[0]]
            yield "steps", f'should hold a step that is always there, not only "{self.steps[0]}": {why}'
        times = Counter(self.cards)
        for place, card in enumerate(self.cards, 1):
            if times[card] > 1 and self.cards.index(card) != place - 1:
                yield f"cards.{place}", f'should be a card that is not in the deck yet, but "{card}" is'

    def names(self) -> Iterator[Name]:
        """Yield every card that the deck names beside the names that all levels have."""
        yield from super().names()
        for place, card in enumerate(self.cards, 1):
            yield Name(f"cards.{place}", "card", card)
