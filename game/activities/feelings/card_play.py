"""Makes the three ways to play with cards for one sitting: showing a face, telling of a time, acting."""

from dataclasses import dataclass

from ... import ages
from ...content.line import Line
from ...sitting import World
from .acting.sim import NOTICED, ActingStep
from .feeling import Feeling
from .level import StepLines
from .show_me.sim import ShowMeStep, first_turn
from .step import Says
from .turns import COMPANY, Company, Turn, dealt
from .when.sim import WhenStep


@dataclass(frozen=True)
class CardPlay:
    """The cards of a deck up to a tier, for who is here. A way without any card left is not there (None)."""

    world: World
    says: Says
    deck: tuple[Feeling, ...]
    tier: int

    def show_me(self) -> ShowMeStep | None:
        """Without heavy cards: nobody is asked to put those on."""
        cards = self._dealt(heavy=False)
        if not cards:
            return None
        return ShowMeStep(
            self.says,
            cards=cards,
            company=self._company,
            turn=first_turn(self._company),
            calm_motion=self.world.settings.calm_motion,
        )

    def when(self, name: str, lines: StepLines) -> WhenStep | None:
        """With every card; the level's own lines say what is asked."""
        cards = self._dealt()
        if not cards:
            return None
        step = WhenStep(self.says, cards=cards, company=self._company, first=self._first)
        step.light = self._line(name, "light", lines.light)
        step.story = self._line(name, "story", lines.story)
        step.kind = self._line(name, "mo", lines.mo)
        return step

    def acting(self) -> ActingStep | None:
        """Without heavy cards, and asking about nothing that was left out."""
        cards, without = self._dealt(heavy=False), self.world.sitting.leaves_out
        if not cards:
            return None
        return ActingStep(
            self.says,
            cards=cards,
            company=self._company,
            turn="child" if self._company == "mo" else self._first,
            at_once=ages.band(self.world.sitting.age).cards_at_once,
            parts=tuple(part for part in NOTICED if without.isdisjoint(self._tags(part))),
            with_paws="body" not in without,
        )

    @property
    def _company(self) -> Company:
        return COMPANY[self.world.sitting.who]

    @property
    def _first(self) -> Turn:
        """Whose turn it is first: not the child's, unless a grown-up does not like to begin."""
        return "other" if self.world.settings.adult_first else "child"

    def _dealt(self, heavy: bool = True) -> tuple[Feeling, ...]:
        return dealt((card for card in self.deck if heavy or not card.heavy), self.tier)

    def _tags(self, part: str) -> tuple[str, ...]:
        return self.says.child[f"notice_{part}"].tags

    def _line(self, level: str, name: str, text: str) -> Line:
        key = f"feelings/{level}/{name}"
        return Line(key, self.world.words.translated(key, text))
