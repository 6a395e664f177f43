"""What may help now: a few real levels to choose from. One is played, and then it goes on here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ....activity import Cue, Go
from ....intents import Intent
from ..step import Step


@dataclass(frozen=True, slots=True)
class Offer:
    """A level that is offered, as its card shows it."""

    level: str
    title: str
    picture: str


@dataclass
class HelpStep(Step):
    """``by_weather`` are the cards for each weather ("": for none), ``energies`` the weather of each feeling.

    Whoever comes back without having played may choose again.
    """

    moment: str = "help"
    by_weather: Mapping[str, tuple[Offer, ...]] = field(default_factory=dict)
    energies: Mapping[str, str] = field(default_factory=dict)
    gone_to: str = ""
    before: int = 0

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The cards for the weather that was told, or else for that of the one feeling that was named."""
        felt = self.thread.felt
        energy = self.energies.get(felt[0].feeling, "") if len(felt) == 1 and not felt[0].own_word else ""
        return self.by_weather.get(self.thread.weather or energy, ())

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Go on when a level was played in between; the time away does not count as waiting."""
        if self.gone_to:
            self.finished = len(self.thread.played) > self.before
            self.gone_to = ""
            self.waiting.touch()
            if self.finished:
                return []
        return super().step(dt, intents)

    def answer(self, target: str) -> list[Cue] | None:
        """Go to a level."""
        name = target.removeprefix("level_")
        if target.startswith("level_") and any(offer.level == name for offer in self.offers):
            self.gone_to, self.before = name, len(self.thread.played)
            return [Go(name)]
        return None
