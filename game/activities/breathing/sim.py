"""What happens in a breathing level: one breath to watch, the dose, a rest, and the end."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...activity import Cue
from ...ages import band
from ...content.fields import Caution
from ...content.line import Line
from ...intents import Choose, Hold, Intent, LetGo
from .breath import Breath, Cycle, breath_at
from .dose import within
from .level import BreathingLevel
from .script import ROUNDING, Timed, script_of

READY_SECONDS = 5.2
"""When the first breath begins: after the child's line and the sim's first have been said."""

BREATH = "breath"
"""The one thing to hold, for a child who wants to; it answers softly, and watching is as good."""

_ABOUT_BREATH: tuple[Caution, ...] = ("breath",)


OFTEN = 1 / 30
"""Seconds between two pictures: the largest bubble then grows by two units at most from one to the next."""


@dataclass
class Breathing:
    """A breathing level being played; all its times are seconds since its start."""

    level: BreathingLevel
    name: str
    age: int
    calm_motion: bool = False
    elapsed: float = 0.0
    held: bool = False
    cycles: tuple[Cycle, ...] = field(init=False)
    rest_from: float = field(init=False)
    rest_until: float = field(init=False)
    script: tuple[Timed, ...] = field(init=False)
    given: int = 0

    def __post_init__(self) -> None:
        """Lay out the breaths; a younger child than the level is for gets no more than suits those years."""
        youngest = min(self.age, self.level.ages[0])
        self.cycles = within(self.level.cycles(READY_SECONDS), band(youngest).longest_breathing_seconds)
        self._end(self.level.rest_seconds)

    @property
    def breath(self) -> Breath:
        """Where the breath is now."""
        return breath_at(self.cycles, self.elapsed)

    @property
    def moment(self) -> str:
        """``watch``, ``breathe``, ``rest`` or ``ended``."""
        if self.finished:
            return "ended"
        if self.elapsed >= self.rest_from:
            return "rest"
        return "watch" if self.breath.index < 1 else "breathe"

    @property
    def finished(self) -> bool:
        """Whether the rest is over."""
        return self.elapsed >= self.rest_until

    @property
    def next_change(self) -> float | None:
        """Seconds until the picture changes by itself."""
        if self.finished:
            return None
        if self.moment == "rest":
            return min(1.0, self.rest_until - self.elapsed) if self.calm_motion else OFTEN
        return 0.1 if self.calm_motion else OFTEN

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Answer the intents, let ``dt`` seconds go by, and return the cues of that time."""
        for intent in intents:
            match intent:
                case Choose(id="enough" | "next"):
                    self._enough()
                case Hold(id=id_) if id_ == BREATH:
                    self.held = True
                case LetGo(id=id_) if id_ == BREATH:
                    self.held = False
        self.elapsed += dt
        # A long frame may reach past the end: what would come after it is not said.
        until, due = min(self.elapsed, self.rest_until) + ROUNDING, self.given
        while due < len(self.script) and self.script[due][0] <= until:
            due += 1
        cues = tuple(cue for _, cue in self.script[self.given : due])
        self.given = due
        return cues

    def _enough(self) -> None:
        """Let the breath that is under way go out, and end there; a rest ends at once."""
        if self.elapsed < self.rest_from:
            self.cycles = tuple(cycle for cycle in self.cycles if cycle.start <= self.elapsed + ROUNDING)
            self._end(0.0)
        else:
            self.rest_until = min(self.rest_until, self.elapsed)

    def _end(self, rest_seconds: float) -> None:
        """Set the end by the cycles there are. What was said already stays the beginning of the script."""
        self.rest_from = self.cycles[-1].ends_at if self.cycles else self.elapsed
        self.rest_until = self.rest_from + rest_seconds
        lines = self.level.lines
        self.script = script_of(
            self.cycles,
            self._line("watch", lines.watch, _ABOUT_BREATH),
            self._line("breathe", lines.breathe, _ABOUT_BREATH),
            self._line("rest", lines.rest) if rest_seconds else None,
            self.rest_from,
        )

    def _line(self, id_: str, text: str, tags: tuple[Caution, ...] = ()) -> Line:
        return Line(f"breathing/{self.name}/{id_}", text, tags)
