"""Looking again at what was told: how big it is now, or which weather, beside how it was before."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ....activity import Cue
from ....ages import Sizes
from ....intents import Intent
from ....thread import Felt, Thread
from ..sizing import Sizing
from ..step import SMOOTH, Step
from ..weather.sim import WEATHERS

MOST = 3
"""So many feelings are looked at again: more would be an examination (D)."""


@dataclass
class AgainStep(Step):
    """``again``: how big is each now; ``again_weather``: what is it like now, where nothing was named; then
    ``side_by_side``. Same, smaller, bigger: none is better.
    """

    form: Sizes = "three_sizes"
    calm_motion: bool = False
    before: tuple[Felt, ...] = ()
    sizing: Sizing = field(init=False)

    def __post_init__(self) -> None:
        """Nothing is asked about yet."""
        self.sizing = Sizing(self.form, self.calm_motion)

    def begin(self, thread: Thread) -> None:
        """Ask about the feelings that were named last, else about the weather."""
        self.thread = thread
        self.before = thread.felt[:MOST]
        self.moment = "again" if self.before else "again_weather"
        if self.before:
            self.sizing.begin(*(replace(felt, size=None) for felt in self.before))

    @property
    def may_go_on(self) -> bool:
        """Whether there is an answer to go on with."""
        return self.moment == "side_by_side" or self.sizing.pick is not None

    @property
    def next_change(self) -> float | None:
        """A face that fades, or a soft line."""
        fading = self.moment == "again" and self.sizing.fade < 1.0
        return SMOOTH if fading and not self.finished else super().next_change

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Let a fade go on, and answer."""
        self.sizing.tick(dt)
        return super().step(dt, intents)

    def answer(self, target: str) -> list[Cue] | None:
        """A size, a weather, or on."""
        match self.moment, target:
            case "again", "go_on" if self.may_go_on:
                if self.sizing.keep(self.sizing.pick):
                    return self.to("again")
                self.thread = replace(self.thread, again=self.sizing.felt)
                return self.to("side_by_side")
            case "again", _:
                return [] if self.sizing.answer(target) else None
            case "again_weather", _ if target.removeprefix("weather_") in WEATHERS:
                weather = target.removeprefix("weather_")
                first = self.thread.weather or weather
                self.thread = replace(self.thread, weather=first, weather_again=weather)
                return self.to("side_by_side")
            case "side_by_side", "go_on":
                self.finished = True
                return []
        return None
