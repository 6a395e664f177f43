"""What happens in a comfort level: a while with something kind, a rest, and the end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ...activity import Cue, Say, Sound
from ...content.line import Line
from ...intents import Choose, Intent
from .level import ComfortLevel
from .ways.begin import way_of
from .ways.way import ROUNDING, WayState

BETWEEN_ANSWERS = 8.0
"""Seconds between two lines that answer the child, at least."""

KEEPS = 4.0
"""Seconds that a line stays before another may come by itself (captions stay 3 s at least)."""

STILL_FOR = 0.5
"""Seconds between two pictures in calm motion, where things change in steps."""


@dataclass
class Comfort:
    """A comfort level being played; all its times are seconds since its start."""

    level: ComfortLevel
    name: str
    age: int
    calm_motion: bool = False
    elapsed: float = 0.0
    doing: WayState = field(init=False)
    rest_until: float = field(init=False)
    begun: bool = False
    resting: bool = False
    said: int = 0
    answered: int = 0
    spoke_at: float = 0.0

    def __post_init__(self) -> None:
        """Begin the level's way."""
        self.doing = way_of(self.level, self.name, self.age)
        self.rest_until = self.level.seconds + self.level.rest_seconds

    @property
    def moment(self) -> str:
        """The way while it lasts, then ``rest`` and ``ended``."""
        if self.finished:
            return "ended"
        return "rest" if self.resting else self.level.way

    @property
    def finished(self) -> bool:
        """Whether the rest is over."""
        return self.elapsed >= self.rest_until - ROUNDING

    @property
    def next_change(self) -> float | None:
        """Seconds until the picture changes by itself."""
        if self.finished:
            return None
        if self.calm_motion:
            return min(STILL_FOR, self.rest_until - self.elapsed)
        return 1 / 60 if self.level.way in ("squeeze", "sway", "stomp") else 1 / 30

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Answer the intents, let ``dt`` seconds go by, and return the cues of that time."""
        cues: list[Cue] = []
        if not self.begun:
            self.begun = True
            cues += self.doing.begin()
        for intent in intents:
            cues += self._answer(intent)
        self.elapsed += dt
        cues += self.doing.advance(self.elapsed, dt, self.resting)
        if any(isinstance(cue, Say) for cue in cues):
            self.spoke_at = self.elapsed
        cues += self._lines()
        if self.elapsed >= self.level.seconds - ROUNDING and not self.resting:
            cues += self._rest()
        return cues

    def _answer(self, intent: Intent) -> Iterator[Cue]:
        if isinstance(intent, Choose) and intent.id in ("enough", "next"):
            self.rest_until = min(self.rest_until, self.elapsed)
            yield from self.doing.settle()
            return
        answered = None if self.resting else self.doing.answer(intent, self.elapsed)
        if answered is None:
            return
        yield from answered.cues
        lines = self.level.answers
        if lines and not answered.spoke and self.elapsed - self.spoke_at >= BETWEEN_ANSWERS - ROUNDING:
            line = lines[self.answered % len(lines)]
            self.answered += 1
            yield self._say(line.id, line.text)

    def _lines(self) -> Iterator[Cue]:
        """Say the lines whose time has come, unless another is still there."""
        says = self.level.says
        while self.said < len(says) and says[self.said].at_seconds <= self.elapsed + ROUNDING:
            line = says[self.said]
            self.said += 1
            # Counted from the times in the file, not from frames, so that any frame rate says the same.
            if not self.resting and line.at_seconds - self.spoke_at >= KEEPS - ROUNDING:
                yield self._say(line.id, line.text)
                self.spoke_at = line.at_seconds

    def _rest(self) -> Iterator[Cue]:
        """Let go of everything, and rest a while before the end."""
        self.resting = True
        yield from self.doing.settle()
        yield Sound("chime")
        yield self._say("rest", self.level.rest)

    def _say(self, id_: str, text: str) -> Say:
        self.spoke_at = self.elapsed
        return Say(Line(f"comfort/{self.name}/{id_}", text, self.level.uses))
