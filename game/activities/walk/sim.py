"""A walk as time and intents make it: stops to notice at, strolls between, the own room, the way home."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...activity import Cue, Loop, Say, Sound
from ...content.fields import Caution
from ...content.line import Line
from ...intents import Choose, Intent
from . import pace
from .level import Hunt, Stop, Thing, WalkLevel, tags_of


@dataclass
class Walk:
    """One walk. ``part`` counts the stops and then the senses of the own room.

    ``elapsed`` and ``untouched`` are seconds in this part, ``limit`` the most it may last, ``outing`` seconds
    in all, ``stroll`` seconds on the way into this part (STROLL_SECONDS: arrived). ``noticed`` says at which
    second of the outing a thing was noticed last; ``found`` lists what was found in this part of the room;
    ``told`` is whether this part's reminder was said.
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
    looking: str = ""
    found: list[str] = field(default_factory=list)
    begun: bool = False
    told: bool = False
    home: bool = False
    finished: bool = False
    stops: tuple[Stop, ...] = field(init=False)
    hunts: tuple[Hunt, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Choose the stops, with their things, and the senses of the own room for this sitting."""
        self.stops = self.level.stops_at(self.age, self.leaves_out)
        self.hunts = self.level.hunts(self.age, self.leaves_out)

    @property
    def stop(self) -> Stop | None:
        """The stop of this part; None in the own room."""
        return self.stops[self.part] if self.part < len(self.stops) else None

    @property
    def hunt(self) -> Hunt | None:
        """The sense of this part; None at a stop."""
        return None if self.stop else self.hunts[self._room]

    @property
    def things(self) -> tuple[Thing, ...]:
        """What can be noticed at this stop."""
        return self.stop.things if self.stop else ()

    @property
    def strolling(self) -> bool:
        """Whether this part is still being walked to."""
        return self.stroll < pace.STROLL_SECONDS

    @property
    def moment(self) -> str:
        """What is happening: "stop:<id>", "stroll", "room:<sense>" or "home"."""
        if self.home:
            return "home"
        if self.strolling:
            return "stroll"
        return f"stop:{self.stop.id}" if self.stop else f"room:{self.hunts[self._room].sense}"

    @property
    def ripe(self) -> bool:
        """Whether going on is shown as ready: enough was noticed or found, or a while went by."""
        if self.home or self.strolling:
            return False
        if self.elapsed >= pace.RIPE_SECONDS:
            return True
        if self.hunt:
            return len(self.found) >= self.hunt.count
        here = [thing for thing in self.things if thing.id in self.noticed]
        return len(here) >= min(pace.RIPE_NOTICED, len(self.things))

    @property
    def next_change(self) -> float | None:
        """Seconds until the picture changes by itself; None at the end."""
        if self.finished:
            return None
        frame = 1 / 12 if self.calm_motion else 1 / 60
        last = self.noticed.get(self.looking)
        if (
            not self.begun
            or self.strolling
            or (last is not None and self.outing - last < pace.ANSWER_SECONDS)
        ):
            return frame
        if self.home:
            return max(frame, pace.HOME_SECONDS - self.elapsed)
        going, ripe = self._stays - self._waited, pace.RIPE_SECONDS - self.elapsed
        return max(frame, min(going, ripe) if ripe > 0 else going)

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
            cues += self._arrive()
        for intent in intents:
            if isinstance(intent, Choose):
                cues += self._chosen(intent.id)
        return (*cues, *self._wait(dt))

    @property
    def _room(self) -> int:
        return self.part - len(self.stops)

    def _chosen(self, id_: str) -> list[Cue]:
        if id_ == "enough":
            return self._go_home()
        if self.home or self.strolling:
            return []
        self.untouched = 0.0
        if id_ == "next":
            return [*self._sound("tap"), *self._go_on()]
        if self.hunt:
            return self._find(self.hunt, id_)
        for thing in self.things:
            if thing.id == id_:
                self.noticed[id_] = self.outing
                self.looking = id_
                # What was announced because time is up stays announced, so that the line comes once.
                self.told = self.told and self._waited >= self._stays - pace.ANNOUNCED_SECONDS
                return [*self._sound(thing.sound), self._say(id_, thing.says, tags_of(thing.sense))]
        return []

    def _find(self, hunt: Hunt, id_: str) -> list[Cue]:
        tags = tags_of(hunt.sense)
        room = self.level.room
        for like in room.likes(hunt.sense):
            if like.id == id_:
                if id_ not in self.found:
                    self.found.append(id_)
                return [*self._sound("chime"), self._say(id_, like.says, tags)]
        if id_ != "found" or not room.invitations(hunt.sense):
            return []
        invitations = room.invitations(hunt.sense)
        if len(self.found) < hunt.count:
            self.found.append(invitations[len(self.found) % len(invitations)].id)
        if len(self.found) >= hunt.count:
            return [*self._sound("tap"), self._say("gathered", room.gathered)]
        told = invitations[len(self.found) % len(invitations)]
        return [*self._sound("tap"), self._say(told.id, told.says, (*told.tags, *tags))]

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
        if self._waited >= self._stays:
            return self._go_on()
        return self._remind()

    def _walk(self, dt: float) -> list[Cue]:
        self.stroll += dt
        if self.strolling:
            return []
        over, self.stroll = self.stroll - pace.STROLL_SECONDS, pace.STROLL_SECONDS
        self.elapsed = self.untouched = over
        return self._arrive()

    @property
    def _stays(self) -> float:
        """How long this part waits untouched, in seconds."""
        if self.hunt is None:
            return pace.UNTOUCHED_SECONDS + pace.ANNOUNCED_SECONDS
        full = len(self.found) >= self.hunt.count
        return pace.ROOM_GATHERED_SECONDS if full else pace.ROOM_UNTOUCHED_SECONDS

    @property
    def _waited(self) -> float:
        """Seconds untouched, or as if untouched when the part's time runs out however often it is pressed."""
        return max(self.untouched, self._stays - (self.limit - self.elapsed))

    def _remind(self) -> list[Cue]:
        if self.hunt:
            late = self.elapsed >= pace.INVITE_SECONDS
            invitations = self.level.room.invitations(self.hunt.sense)
            if not late or self.told or self.found or not invitations:
                return []
            self.told = True
            first = invitations[0]
            return [self._say(first.id, first.says, (*first.tags, *tags_of(self.hunt.sense)))]
        if self.told or self._waited < self._stays - pace.ANNOUNCED_SECONDS:
            return []
        self.told = True
        return [self._say("onward", self.level.onward)]

    def _go_on(self) -> list[Cue]:
        if self._room + 1 >= len(self.hunts):
            return self._go_home()
        cues = self._quiet()
        at_stop = self.stop is not None
        self.part += 1
        self.elapsed = self.untouched = 0.0
        self.told = False
        self.looking = ""
        self.found = []
        self.stroll = 0.0 if at_stop else pace.STROLL_SECONDS
        return cues if at_stop else [*cues, *self._arrive()]

    def _arrive(self) -> list[Cue]:
        parts = len(self.stops) if self.stop else len(self.stops) + len(self.hunts)
        until = pace.STOPS_UNTIL if self.stop else pace.ROOMS_UNTIL
        self.limit = (until - self.outing) / (parts - self.part)
        if self.stop:
            loop: list[Cue] = [Loop(self.stop.loop, 0.6)] if self._sounds(self.stop.loop) else []
            return [*loop, self._say(self.stop.id, self.stop.arrive)]
        ask = self.hunts[self._room].ask
        return [self._say(ask.id, ask.says, tags_of(ask.sense))]

    def _go_home(self) -> list[Cue]:
        if self.home:
            self.finished = True
            return []
        cues = self._quiet()
        self.home = True
        self.looking = ""
        self.elapsed = 0.0
        told = next(line for line in self.level.home if self.leaves_out.isdisjoint(line.tags))
        return [*cues, self._say(told.id, told.says, told.tags)]

    def _quiet(self) -> list[Cue]:
        return [Loop(self.stop.loop, 0.0)] if self.stop and self._sounds(self.stop.loop) else []

    def _sounds(self, key: str) -> bool:
        return bool(key) and "sound" not in self.leaves_out

    def _sound(self, key: str) -> list[Cue]:
        return [Sound(key)] if self._sounds(key) else []

    def _say(self, id_: str, text: str, tags: tuple[Caution, ...] = ()) -> Say:
        return Say(Line(f"walk/{self.name}/{id_}", text, tags))
