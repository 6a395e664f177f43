"""Listen: things that can be heard answer when chosen, and now and then by themselves."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ....activity import Cue, Say, Sound
from ....content.line import Line
from ....intents import Choose, Intent
from .way import ROUNDING, Answered

FIRST_AT = 10.0
"""Seconds until the first thing is heard by itself."""

QUIET = 5.0
"""Seconds after any sound in which nothing sounds by itself."""

MOVES = 2.4
"""Seconds that a thing moves and glows when it is heard."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a thing gives to the ear: its sound, and the caption that says so."""

    id: str
    sound: str
    line: Line

    @property
    def cues(self) -> Sequence[Cue]:
        """Sound and line together."""
        return Sound(self.sound), Say(self.line)


@dataclass
class Listening:
    """The things in order, how far apart they sound by themselves, and when each was last heard."""

    things: tuple[Heard, ...]
    apart: float
    heard_at: dict[str, float] = field(default_factory=dict)
    rounds: int = 0

    def stirring(self, id_: str, now: float) -> float:
        """How far a thing is through its movement, 0..1; 0 when it is still."""
        since = now - self.heard_at.get(id_, -MOVES)
        return since / MOVES if 0.0 <= since < MOVES else 0.0

    def begin(self) -> Sequence[Cue]:
        """See WayState."""
        return ()

    def answer(self, intent: Intent, now: float) -> Answered | None:
        """Let the chosen thing be heard."""
        for thing in self.things:
            if isinstance(intent, Choose) and intent.id == thing.id:
                self.heard_at[thing.id] = now
                return Answered(thing.cues, spoke=True)
        return None

    def advance(self, now: float, dt: float, resting: bool) -> Sequence[Cue]:
        """Let the next thing be heard when its time has come, unless something was heard just now."""
        due = FIRST_AT + self.rounds * self.apart
        if resting or now < due - ROUNDING:
            return ()
        thing = self.things[self.rounds % len(self.things)]
        self.rounds += 1
        if due - max(self.heard_at.values(), default=-QUIET) < QUIET - ROUNDING:
            return ()
        self.heard_at[thing.id] = due
        return thing.cues

    def settle(self) -> Sequence[Cue]:
        """See WayState."""
        return ()
