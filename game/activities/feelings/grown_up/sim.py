"""The grown-up's own turn: Mo tells a weather and a feeling first, so that telling is something one does."""

from dataclasses import dataclass, replace

from ....activity import Cue
from ....content.line import Line
from ....thread import GrownUp
from ..feeling import Feeling
from ..step import Step
from ..weather.sim import WEATHERS


@dataclass
class GrownUpStep(Step):
    """``mo_weather``, then ``mo_card``, then ``mo_feels``, where both are seen; each can be passed over.

    ``first`` is the card that a page begins with.
    """

    moment: str = "mo_weather"
    cards: tuple[Feeling, ...] = ()
    first: int = 0
    at_once: int = 9

    @property
    def feeling(self) -> Feeling | None:
        """The card that was chosen."""
        chosen = self.thread.grown_up.feeling
        return next((card for card in self.cards if card.name == chosen), None)

    def answer(self, target: str) -> list[Cue] | None:
        """A weather, a card, or on."""
        sort, _, name = target.partition("_")
        match self.moment, sort:
            case "mo_weather", "weather" if name in WEATHERS:
                self.thread = replace(self.thread, grown_up=GrownUp(weather=name))
                return self.to("mo_card")
            case "mo_card", "card" if any(card.name == name for card in self.cards):
                grown_up = replace(self.thread.grown_up, feeling=name)
                self.thread = replace(self.thread, grown_up=grown_up)
                return self.to("mo_feels", *self._mo_says())
            case "mo_card", "from" if name.isdecimal():
                self.first = min(int(name), len(self.cards) - 1)
                return []
            case "mo_feels", "go":
                self.finished = True
                return []
        return None

    def _mo_says(self) -> tuple[Line, ...]:
        weather, feeling = self.thread.grown_up.weather, self.feeling
        told = [self.says.child[f"mo_weather_{weather}"]] if weather else []
        return (*told, *([self.says.child[f"mo_feels_{feeling.name}"]] if feeling else []))
