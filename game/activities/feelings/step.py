"""One step of a path: what is asked in it, what a press answers, and what comes by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...activity import Cue, Say, Sound
from ...content.line import Line
from ...intents import Choose, Intent, Text
from ...thread import NOTHING_YET, Thread
from .waiting import Waiting

SMOOTH = 1 / 60


@dataclass(frozen=True)
class Says:
    """The lines of all steps by their names: what is said to a child, and what stands for a grown-up."""

    child: Mapping[str, Line]
    adult: Mapping[str, Line]


@dataclass
class Step:
    """A step that any press may answer, that can always be skipped, and that goes on softly by itself."""

    says: Says
    thread: Thread = NOTHING_YET
    moment: str = ""
    finished: bool = False
    wants_text: bool = False
    waiting: Waiting = field(default_factory=Waiting)

    @property
    def opening(self) -> Line:
        """What is asked first."""
        return self.says.child[self.moment]

    @property
    def grown_up_line(self) -> Line | None:
        """What a grown-up can do or say now."""
        return self.says.adult.get(self.moment)

    @property
    def next_change(self) -> float | None:
        """A soft line comes by itself after a long while."""
        return None if self.finished else max(SMOOTH, self.waiting.left)

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Let time go by, answer, and go on softly where nobody presses."""
        self.waiting.tick(dt)
        cues: list[Cue] = []
        for intent in intents:
            if self.finished:
                break
            self.waiting.touch()
            cues += self._answered(intent)
        return cues if self.finished else [*cues, *self._by_itself()]

    def begin(self, thread: Thread) -> None:
        """Come to it, with what was told so far."""
        self.thread = thread

    def to(self, moment: str, *instead: Line) -> list[Cue]:
        """Come to a moment and say its line, or these."""
        self.moment = moment
        first, *more = instead or (self.says.child[moment],)
        self.waiting.tell(*more)
        return [Say(first)]

    def answer(self, target: str) -> list[Cue] | None:
        """What a press leads to; None where it means nothing now."""
        return None

    def type_on(self, text: str) -> None:
        """Letters that were typed."""

    def _answered(self, intent: Intent) -> list[Cue]:
        match intent:
            case Text(text):
                self.type_on(text)
            case Choose("notnow"):
                self.finished = True
                return [Sound("tap")]
            case Choose(target):
                cues = self.answer(target)
                return [] if cues is None else [Sound("tap"), *cues]
        return []

    def _by_itself(self) -> list[Cue]:
        match self.waiting.due:
            case "line":
                return [Say(self.waiting.next_line())]
            case "no_hurry":
                self.waiting.said_no_hurry = True
                self.waiting.tell()
                return [Say(self.says.child["no_hurry"])]
            case "go_on" | "end":
                self.finished = True
        return []
