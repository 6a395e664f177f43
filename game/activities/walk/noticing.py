"""One stop: what is noticed there answers softly, and being left alone it says that we wander on."""

from dataclasses import dataclass

from ...activity import Cue
from . import pace
from .level import Stop, tags_of
from .telling import Telling


@dataclass
class Noticing:
    """``onward`` is the line before it is left by itself, ``announced`` whether that was said.

    ``noticed`` says at which second of the outing a thing was noticed last, at this stop or another;
    ``looking`` is the thing noticed last here.
    """

    stop: Stop
    onward: str
    telling: Telling
    noticed: dict[str, float]
    looking: str = ""
    announced: bool = False

    @property
    def moment(self) -> str:
        """Which stop this is: "stop:<id>"."""
        return f"stop:{self.stop.id}"

    @property
    def full(self) -> bool:
        """Whether enough was noticed here to go on."""
        here = [thing for thing in self.stop.things if thing.id in self.noticed]
        return len(here) >= min(pace.RIPE_NOTICED, len(self.stop.things))

    @property
    def stays(self) -> float:
        """How long this stop waits untouched, in seconds."""
        return pace.UNTOUCHED_SECONDS + pace.ANNOUNCED_SECONDS

    def begin(self) -> list[Cue]:
        """What sounds here, and at last the line of arriving."""
        arrived = self.telling.say(self.stop.id, self.stop.arrive)
        return [*self.telling.loop(self.stop.loop, 0.6), arrived]

    def end(self) -> list[Cue]:
        """It sounds no more."""
        return self.telling.loop(self.stop.loop, 0.0)

    def answer(self, id_: str, outing: float, waited: float) -> list[Cue]:
        """A thing is noticed, ``outing`` seconds from the start and after so long a wait."""
        for thing in self.stop.things:
            if thing.id == id_:
                self.noticed[id_] = outing
                self.looking = id_
                # What was announced because time is up stays announced, so that the line comes once.
                self.announced = self.announced and self._is_due(waited)
                said = self.telling.say(id_, thing.says, tags_of(thing.sense))
                return [*self.telling.sound(thing.sound), said]
        return []

    def remind(self, elapsed: float, waited: float) -> list[Cue]:
        """Say that we wander on, once, a caption's time before."""
        if self.announced or not self._is_due(waited):
            return []
        self.announced = True
        return [self.telling.say("onward", self.onward)]

    def _is_due(self, waited: float) -> bool:
        return waited >= self.stays - pace.ANNOUNCED_SECONDS
