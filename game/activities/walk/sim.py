"""A walk as time and intents make it: stops to notice at, strolls between, the own room, the way home."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...activity import Cue, Say
from ...content.fields import Caution
from ...intents import Choose, Intent
from . import pace
from .level import Hunt, Stop, Thing, WalkLevel
from .noticing import Noticing
from .seeking import Seeking
from .telling import Telling


@dataclass
class Walk:
    """One walk. ``part`` counts the stops and then the senses of the own room; ``here`` is this part.

    ``elapsed`` and ``untouched`` are seconds in this part, ``limit`` the most it may last, ``outing`` seconds
    in all, ``stroll`` seconds on the way into this part (STROLL_SECONDS: arrived). ``noticed`` says at which
    second of the outing a thing was noticed last. ``unsaid`` is the first stop's line, which waits until the
    walk's own line has been read.
    """

    level: WalkLevel
    name: str
    age: int
    leaves_out: frozenset[Caution] = frozenset()
    calm_motion: bool = False
    part: int = 0
    elapsed: float = 0.0
    untouched: float = 0.0
    outing: float = 0.0
    limit: float = 0.0
    stroll: float = pace.STROLL_SECONDS
    noticed: dict[str, float] = field(default_factory=dict)
    begun: bool = False
    unsaid: Say | None = None
    home: bool = False
    finished: bool = False
    stops: tuple[Stop, ...] = field(init=False)
    hunts: tuple[Hunt, ...] = field(init=False)
    here: Noticing | Seeking = field(init=False)

    def __post_init__(self) -> None:
        """Choose the stops, with their things, and the senses of the own room for this sitting."""
        self.stops = self.level.stops_at(self.age, self.leaves_out)
        self.hunts = self.level.hunts(self.age, self.leaves_out)
        self.telling = Telling(self.name, self.leaves_out)
        self.here = self._this_part()

    @property
    def stop(self) -> Stop | None:
        """The stop of this part; None in the own room."""
        return self.here.stop if isinstance(self.here, Noticing) else None

    @property
    def hunt(self) -> Hunt | None:
        """The sense of this part; None at a stop."""
        return self.here.hunt if isinstance(self.here, Seeking) else None

    @property
    def hushed(self) -> bool:
        """Whether the place is quiet now: in the own room one listens to the room itself."""
        return self.hunt is not None

    @property
    def found(self) -> Sequence[str]:
        """What was found in this part of the own room."""
        return self.here.found if isinstance(self.here, Seeking) else ()

    @property
    def things(self) -> tuple[Thing, ...]:
        """What can be noticed at this stop."""
        return self.stop.things if self.stop else ()

    @property
    def looking(self) -> str:
        """The thing of this stop that was noticed last; "" for none."""
        return self.here.looking if isinstance(self.here, Noticing) and not self.home else ""

    @property
    def strolling(self) -> bool:
        """Whether this part is still being walked to."""
        return self.stroll < pace.STROLL_SECONDS

    @property
    def moment(self) -> str:
        """What is happening: "stop:<id>", "stroll", "room:<sense>" or "home"."""
        if self.home:
            return "home"
        return "stroll" if self.strolling else self.here.moment

    @property
    def ripe(self) -> bool:
        """Whether going on is shown as ready: enough was noticed or found, or a while went by."""
        if self.home or self.strolling:
            return False
        return self.elapsed >= pace.RIPE_SECONDS or self.here.full

    @property
    def next_change(self) -> float | None:
        """Seconds until the picture changes by itself; None at the end."""
        if self.finished:
            return None
        frame = 1 / 12 if self.calm_motion else 1 / 60
        last = self.noticed.get(self.looking)
        answering = last is not None and self.outing - last < pace.ANSWER_SECONDS
        if not self.begun or self.strolling or answering:
            return frame
        if self.home:
            return max(frame, pace.HOME_SECONDS - self.elapsed)
        due = [self.here.stays - self._waited]
        due += [pace.RIPE_SECONDS - self.elapsed] if self.elapsed < pace.RIPE_SECONDS else []
        due += [pace.OWN_LINE_SECONDS - self.elapsed] if self.unsaid else []
        return max(frame, min(due))

    def since(self, id_: str) -> float | None:
        """Seconds since a thing was noticed last; None if it was not."""
        return self.outing - self.noticed[id_] if id_ in self.noticed else None

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Answer the intents, then let ``dt`` seconds go by."""
        if self.finished:
            return ()
        cues: list[Cue] = []
        if not self.begun:
            self.begun = True
            cues += self._set_out()
        for intent in intents:
            if isinstance(intent, Choose):
                cues += self._chosen(intent.id)
        return (*cues, *self._wait(dt))

    def _chosen(self, id_: str) -> list[Cue]:
        if id_ == "enough":
            return self._go_home()
        if self.home or self.strolling:
            return []
        self.untouched = 0.0
        if id_ == "next":
            return [*self.telling.sound("tap"), *self._go_on()]
        answered = self.here.answer(id_, self.outing, self._waited)
        self.unsaid = None if answered else self.unsaid
        return answered

    def _wait(self, dt: float) -> list[Cue]:
        self.outing += dt
        if self.strolling and not self.home:
            return self._walk(dt)
        self.stroll = min(pace.STROLL_SECONDS, self.stroll + dt)
        self.elapsed += dt
        self.untouched += dt
        if self.home:
            self.finished = self.elapsed >= pace.HOME_SECONDS
            return []
        if self._waited >= self.here.stays:
            return self._go_on()
        if self.unsaid and self.elapsed >= pace.OWN_LINE_SECONDS:
            said, self.unsaid = self.unsaid, None
            return [said]
        return self.here.remind(self.elapsed, self._waited)

    def _walk(self, dt: float) -> list[Cue]:
        self.stroll += dt
        if self.strolling:
            return []
        over, self.stroll = self.stroll - pace.STROLL_SECONDS, pace.STROLL_SECONDS
        self.elapsed = self.untouched = over
        return self._arrive()

    @property
    def _waited(self) -> float:
        """Seconds untouched, or as if untouched when the part's time runs out however often it is pressed."""
        return max(self.untouched, self.here.stays - (self.limit - self.elapsed))

    def _set_out(self) -> list[Cue]:
        """Begin at the first stop; its line waits, or it would take the place of the walk's own at once."""
        *cues, said = self._arrive()
        self.unsaid = said if isinstance(said, Say) else None
        return cues

    def _arrive(self) -> list[Cue]:
        parts = len(self.stops) if self.stop else len(self.stops) + len(self.hunts)
        until = pace.STOPS_UNTIL if self.stop else pace.ROOMS_UNTIL
        self.limit = (until - self.outing) / (parts - self.part)
        return self.here.begin()

    def _go_on(self) -> list[Cue]:
        if self.part + 1 >= len(self.stops) + len(self.hunts):
            return self._go_home()
        cues = self.here.end()
        at_stop = self.stop is not None
        self.part += 1
        self.here = self._this_part()
        self.unsaid = None
        self.elapsed = self.untouched = 0.0
        self.stroll = 0.0 if at_stop else pace.STROLL_SECONDS
        return cues if at_stop else [*cues, *self._arrive()]

    def _this_part(self) -> Noticing | Seeking:
        senses = self.part - len(self.stops)
        if senses >= 0:
            return Seeking(self.level.room, self.hunts[senses], self.telling)
        return Noticing(self.stops[self.part], self.level.onward, self.telling, self.noticed)

    def _go_home(self) -> list[Cue]:
        if self.home:
            self.finished = True
            return []
        self.home = True
        self.unsaid = None
        self.elapsed = 0.0
        told = next(line for line in self.level.home if self.leaves_out.isdisjoint(line.tags))
        return [*self.here.end(), self.telling.say(told.id, told.says, told.tags)]
