"""A path of steps, in the order its level says. One step leads to the next; each may be passed over."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ...activity import Cue, Say
from ...content.line import Line
from ...intents import Choose, Intent
from ...thread import Thread
from .waiting import LONGEST_SECONDS, Waiting


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

    def begin(self, thread: Thread) -> None:
        """Come to it, with what was told so far."""

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Let time go by and answer."""


@dataclass
class Path:
    """The steps, at least one, and which of them is seen.

    Where a whole step went by and nobody pressed anything, it ends there: looking on was enough.
    """

    steps: tuple[Walkable, ...]
    thread: Thread
    at: int = 0
    finished: bool = False
    enough: bool = False
    touched: bool = False
    elapsed: float = 0.0

    def __post_init__(self) -> None:
        """Begin with the first step: its line comes after the level's own."""
        self.now.begin(self.thread)
        self.now.waiting.tell(self.now.opening)

    @property
    def now(self) -> Walkable:
        """The step that is seen."""
        return self.steps[self.at]

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
        self.elapsed += dt
        self.touched = self.touched or bool(intents)
        self.now.thread = self.thread
        cues = list(self.now.step(dt, intents))
        self.thread = self.now.thread
        if self.enough and not self._ends_kindly():
            self.finished = True
        elif self.now.finished:
            cues += self._on()
        return cues

    def _ends_kindly(self) -> bool:
        """Whether the step says a last line of its own before the end."""
        return self.now.moment == "gentle" and not self.now.finished

    def _on(self) -> list[Cue]:
        """Come to the next step, or to the end."""
        last = self.at + 1 == len(self.steps) or self.elapsed >= LONGEST_SECONDS
        if last or not self.touched:
            self.finished = True
            return []
        self.at, self.touched = self.at + 1, False
        self.now.begin(self.thread)
        self.now.waiting.tell()
        self.now.waiting.elapsed = self.elapsed
        return [Say(self.now.opening)]
