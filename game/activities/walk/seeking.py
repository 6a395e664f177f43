"""One sense in the child's own room: it is asked for, invited to, and found, as often as the age has it."""

from dataclasses import dataclass, field

from ...activity import Cue, Say
from . import pace
from .level import Hunt, Room, tags_of
from .telling import Telling


@dataclass
class Seeking:
    """``found`` lists what was found, ``invited`` is whether an invitation was said without being asked."""

    room: Room
    hunt: Hunt
    telling: Telling
    found: list[str] = field(default_factory=list)
    invited: bool = False

    @property
    def moment(self) -> str:
        """Which sense this is: "room:<sense>"."""
        return f"room:{self.hunt.sense}"

    @property
    def full(self) -> bool:
        """Whether as many were found as the age has."""
        return len(self.found) >= self.hunt.count

    @property
    def stays(self) -> float:
        """How long this sense waits untouched, in seconds."""
        return pace.ROOM_GATHERED_SECONDS if self.full else pace.ROOM_UNTOUCHED_SECONDS

    def begin(self) -> list[Cue]:
        """The line that asks for it."""
        ask = self.hunt.ask
        return [self.telling.say(ask.id, ask.says, tags_of(self.hunt.sense))]

    def end(self) -> list[Cue]:
        """Nothing sounds on its own in the own room."""
        return []

    def answer(self, id_: str, outing: float, waited: float) -> list[Cue]:
        """Answer a picture card, or that something was found; the time it happens at does not matter."""
        for like in self.room.likes(self.hunt.sense):
            if like.id == id_:
                if id_ not in self.found:
                    self.found.append(id_)
                said = self.telling.say(id_, like.says, tags_of(self.hunt.sense))
                return [*self.telling.sound("chime"), said]
        invitations = self.room.invitations(self.hunt.sense)
        if id_ != "found" or not invitations:
            return []
        if not self.full:
            self.found.append(invitations[len(self.found) % len(invitations)].id)
        gathered = self.telling.say("gathered", self.room.gathered)
        return [*self.telling.sound("tap"), gathered if self.full else self._invite(len(self.found))]

    def remind(self, elapsed: float, waited: float) -> list[Cue]:
        """A while after the line that begins it, and without a find, the first invitation, once."""
        late = elapsed >= pace.INVITE_SECONDS
        if not late or self.invited or self.found or not self.room.invitations(self.hunt.sense):
            return []
        self.invited = True
        return [self._invite(0)]

    def _invite(self, number: int) -> Say:
        """An invitation; after the last one comes the first again."""
        invitations = self.room.invitations(self.hunt.sense)
        told = invitations[number % len(invitations)]
        return self.telling.say(told.id, told.says, (*told.tags, *tags_of(self.hunt.sense)))
