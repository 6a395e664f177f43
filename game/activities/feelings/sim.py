"""Naming a feeling in time: presses are answered, and where nobody presses it goes on softly by itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...activity import Cue, Say, Sound
from ...content.line import Line
from ...intents import Choose, Intent, Text
from ...thread import Thread
from .naming import Naming
from .steps import answer, go_on

SMOOTH = 1 / 60


@dataclass
class FeelingsSim(Naming):
    """The steps of naming, driven by time and intents alone."""

    def __post_init__(self) -> None:
        super().__post_init__()
        # The child's line of the level is still being said: the question comes after it.
        self.waiting.tell(self.opening)

    @property
    def opening(self) -> Line:
        """What is asked first."""
        return self.ask

    def begin(self, thread: Thread) -> None:
        """Come to it, with what was told so far."""
        self.thread = thread

    @property
    def wants_text(self) -> bool:
        """Whether typing means something now."""
        return self.moment == "word"

    @property
    def next_change(self) -> float | None:
        """Nothing moves but a face that fades; soft lines come by themselves after a long while."""
        if self.finished:
            return None
        return SMOOTH if self.sizing.fade < 1.0 else max(SMOOTH, self.waiting.left)

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Let time go by, answer, and go on softly where nobody presses."""
        self.waiting.tick(dt)
        self.sizing.tick(dt)
        cues: list[Cue] = []
        for intent in intents:
            if not self.finished:
                self.waiting.touch()
                cues.extend(self._answer(intent))
        return cues if self.finished else [*cues, *self._by_itself()]

    def _answer(self, intent: Intent) -> list[Cue]:
        match self.moment, intent:
            case "word", Text("\n"):
                return go_on(self) if self.may_go_on else []
            case "word", Text(text):
                self.own.type_on(text)
                return []
            case "gentle", Choose("enough" | "go_on"):
                self.finished = True
                return []
            case _, Choose("enough"):
                return self.gently("enough")
            case _, Choose("go_on") if self.may_go_on:
                return [Sound("tap"), *go_on(self)]
            case _, Choose(target):
                cues = answer(self, target)
                return [] if cues is None else [Sound("tap"), *cues]
        return []

    def _by_itself(self) -> list[Cue]:
        match self.waiting.due:
            case "line":
                return [Say(self.waiting.next_line())]
            case "no_hurry":
                self.waiting.said_no_hurry = True
                self.waiting.tell()
                return [Say(self.lines["no_hurry"])]
            case "go_on":
                self.waiting.touch()
                return self._untouched_on()
            case "end":
                return self.gently("enough")
        return []

    def _untouched_on(self) -> list[Cue]:
        match self.moment:
            case "size":
                # Nobody answers: all sizes stay open, so that many feelings do not take many waits.
                return self.together()
            case "face":
                # A face that nobody touched is no word of theirs.
                return self.name(self.own.felt) if self.own.there else self.gently("unsure")
        return go_on(self) if self.may_go_on or self.moment == "gentle" else self.gently("unsure")
