"""A path of steps, in the order its level says. One step leads to the next; each may be passed over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from ...activity import Cue, Say
from ...content.line import Line
from ...intents import Choose, Intent
from ...thread import Thread
from .waiting import Waiting


class Walkable(Protocol):
    """What a path needs of a step."""

    thread: Thread
    finished: bool
    waiting: Waiting

    @property
    def moment(self) -> str:
        """The name of what is happening now."""

    @property
    def opening(self) -> Line:
        """What is asked first."""

    @property
    def wants_text(self) -> bool:
        """Whether typing means something now."""

    @property
    def grown_up_line(self) -> Line | None:
        """What a grown-up can do or say now."""

    @property
    def next_change(self) -> float | None:
        """Seconds until the picture changes by itself."""

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Let time go by and answer."""


Maker = Callable[[Thread], Walkable | None]
"""Makes a step from what was told so far; None where there is nothing to ask."""


@dataclass
class Path:
    """``now`` is the step that is seen; ``makers`` make those that are still to come."""

    makers: tuple[Maker, ...]
    thread: Thread
    now: Walkable = field(init=False)
    finished: bool = False
    enough: bool = False

    def __post_init__(self) -> None:
        """Begin with the first step that has something to ask: its line comes after the level's own."""
        assert self._to_the_next(), "a path has a step that is always there"
        self.now.waiting.tell(self.now.opening)

    @property
    def moment(self) -> str:
        """That of the step."""
        return self.now.moment

    @property
    def wants_text(self) -> bool:
        """Whether typing means something now."""
        return self.now.wants_text

    @property
    def grown_up_line(self) -> Line | None:
        """What a grown-up can do or say now."""
        return self.now.grown_up_line

    @property
    def next_change(self) -> float | None:
        """That of the step."""
        return None if self.finished else self.now.next_change

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Let the step go on; when it has finished, come to the next. After "enough" comes none."""
        self.enough = self.enough or Choose("enough") in intents
        self.now.thread = self.thread
        cues = list(self.now.step(dt, intents))
        self.thread = self.now.thread
        if self.enough and not self._ends_kindly():
            self.finished = True
        elif self.now.finished:
            if self._to_the_next():
                self.now.waiting.tell()
                cues.append(Say(self.now.opening))
            else:
                self.finished = True
        return cues

    def _ends_kindly(self) -> bool:
        """Whether the step says a last line of its own before the end."""
        return self.now.moment == "gentle" and not self.now.finished

    def _to_the_next(self) -> bool:
        """Come to the next step that has something to ask; False where there is none any more."""
        while self.makers:
            maker, *rest = self.makers
            self.makers = tuple(rest)
            step = maker(self.thread)
            if step is not None:
                self.now = step
                return True
        return False
