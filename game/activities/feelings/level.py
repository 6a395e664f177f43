"""What a deck of feeling cards says: which cards, the question, and the lines of its steps."""

from collections import Counter
from collections.abc import Iterator
from typing import Annotated

import msgspec
from msgspec import Meta

from ...content.fields import AdultLine, ChildLine, Key
from ...content.level import Level, Name

FEWEST, MOST = 4, 48
"""How many cards a deck holds: a page for the youngest at least, CARE's four tiers at most."""

Cards = Annotated[tuple[Key, ...], Meta(min_length=FEWEST, max_length=MOST)]


class StepLines(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One line for each step; ``with_mixed`` and ``with_word`` are for a grown-up to say."""

    mixed: ChildLine
    word: ChildLine
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


class FeelingsLevel(Level, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="feelings"):
    """A deck to choose from. There is no right card, and every step can be skipped."""

    cards: Cards
    ask: ChildLine
    lines: StepLines

    def check(self) -> Iterator[tuple[str, str]]:
        """Yield what the types cannot say: a card stands in the deck once."""
        yield from super().check()
        times = Counter(self.cards)
        for place, card in enumerate(self.cards, 1):
            if times[card] > 1 and self.cards.index(card) != place - 1:
                yield f"cards.{place}", f'should be a card that is not in the deck yet, but "{card}" is'

    def names(self) -> Iterator[Name]:
        """Yield every card of the deck beside the names that all levels have."""
        yield from super().names()
        for place, card in enumerate(self.cards, 1):
            yield Name(f"cards.{place}", "card", card)
