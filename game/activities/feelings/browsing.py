"""Looking through a deck: how many feelings, and those of one weather or of all."""

from dataclasses import dataclass

from ...content.card import ENERGY
from .feeling import Feeling

FEW = 8
"""A deck of so many cards or fewer is looked through page by page (D: the first tier)."""


@dataclass
class Browsing:
    """The cards that are looked through: up to a tier, and of one weather where one was chosen.

    ``starts_at`` is the tier of the child's years. ``first`` is the card a page begins with: how many follow
    is for the view to say, which knows the window. There is always at least one card if the deck has any.
    """

    deck: tuple[Feeling, ...]
    starts_at: int = 4
    reach: int = 0
    weather: str = ""
    first: int = 0

    def __post_init__(self) -> None:
        self.reach = self.start

    @property
    def tiers(self) -> tuple[int, ...]:
        """The tiers of the deck, the youngest first."""
        return tuple(sorted({feeling.tier for feeling in self.deck}))

    @property
    def start(self) -> int:
        """The tier up to which a deck is shown at first: that of the years, or the youngest there is."""
        within = [tier for tier in self.tiers if tier <= self.starts_at]
        return max(within, default=min(self.tiers, default=1))

    @property
    def within_reach(self) -> tuple[Feeling, ...]:
        """The cards up to the tier that was chosen, whatever their weather."""
        return tuple(feeling for feeling in self.deck if feeling.tier <= self.reach)

    @property
    def shown(self) -> tuple[Feeling, ...]:
        """The cards to look through now."""
        return tuple(f for f in self.within_reach if not self.weather or f.energy == self.weather)

    @property
    def steps(self) -> tuple[int, ...]:
        """The tiers one can choose; none where the deck has a single one."""
        return self.tiers if len(self.tiers) > 1 else ()

    @property
    def weathers(self) -> tuple[str, ...]:
        """The weathers one can choose: those of the cards within reach."""
        there = {feeling.energy for feeling in self.within_reach}
        return tuple(weather for weather in ENERGY if weather in there)

    @property
    def narrowed(self) -> bool:
        """Whether something was chosen, so that it can be cleared."""
        return bool(self.weather) or self.reach != self.start

    def up_to(self, tier: int) -> tuple[Feeling, ...]:
        """The cards that a step would show, whatever their weather."""
        return tuple(feeling for feeling in self.deck if feeling.tier <= tier)

    def clear(self) -> None:
        """Show again what was shown at first."""
        self.reach, self.weather, self.first = self.start, "", 0

    def turn_to(self, card: int) -> None:
        """Have the page begin with this card, counted from 0; beyond the last it is the last."""
        self.first = max(0, min(card, len(self.shown) - 1))

    def choose(self, target: str) -> bool:
        """Answer a weather or a step; False where there is none such."""
        sort, _, name = target.partition("_")
        if sort == "weather" and name in (*self.weathers, "all"):
            self.weather = "" if name == "all" else name
        elif sort == "reach" and name.isdecimal() and int(name) in self.steps:
            self.reach = int(name)
            # A weather that none of these has would leave an empty page.
            self.weather = self.weather if self.weather in self.weathers else ""
        else:
            return False
        self.first = 0
        return True
