"""Stomp: Pip and Mo hop from puddle to puddle, and each puddle answers softly."""

from collections.abc import Sequence
from dataclasses import dataclass

from ....activity import Cue, Sound
from ....intents import Choose, Intent
from .way import ROUNDING, Answered

PUDDLES = 3

HOP = 2.0
"""Seconds in the air from one puddle to the next: slow, so that nothing flickers when one presses quickly."""

STANDS = 0.5
"""Seconds that they stand in a puddle at least before they hop on."""

SPREADS = 4.0
"""Seconds in which the rings in a puddle spread and go."""

SHOWS_AFTER = 9.0
"""Seconds without a hop until they hop on by themselves."""


@dataclass
class Stomping:
    """``stood`` and ``stands`` are the puddles before and after the latest hop, counted from 0.

    ``lands_at`` is when that hop ends, and ``wanted`` the puddle they are on their way to, hop by hop.
    """

    stood: int = 1
    stands: int = 1
    lands_at: float = 0.0
    landed: bool = True
    wanted: int | None = None

    def flight(self, now: float) -> float:
        """How far through the hop they are, 0..1; 1 on the ground."""
        return 1.0 if self.landed else min(1.0, max(0.0, 1 - (self.lands_at - now) / HOP))

    def spread(self, now: float) -> float:
        """How far the rings have spread where they stand, 0..1; 1 when the water is still."""
        if not self.landed or self.lands_at == 0.0:
            return 1.0
        return min(1.0, max(0.0, (now - self.lands_at) / SPREADS))

    def begin(self) -> Sequence[Cue]:
        """See WayState."""
        return ()

    def answer(self, intent: Intent, now: float) -> Answered | None:
        """Hop towards the puddle that was chosen; in the one they stand in, they hop on the spot."""
        for puddle in range(PUDDLES):
            if isinstance(intent, Choose) and intent.id == name(puddle):
                self.wanted = puddle
                if self.landed and (self.lands_at == 0.0 or now >= self.lands_at + STANDS - ROUNDING):
                    self._hop(now)
                return Answered()
        return None

    def advance(self, now: float, dt: float, resting: bool) -> Sequence[Cue]:
        """Land when it is time; hop on to what was chosen, or to the next when nothing was for a while."""
        if not self.landed and now >= self.lands_at - ROUNDING:
            self.landed = True
            if self.wanted == self.stands:
                self.wanted = None
            return (Sound("street_puddle"),)
        due = self.lands_at + (SHOWS_AFTER if self.wanted is None else STANDS)
        if self.landed and not resting and now >= due - ROUNDING:
            if self.wanted is None:
                self.wanted = (self.stands + 1) % PUDDLES
            self._hop(due)
        return ()

    def settle(self) -> Sequence[Cue]:
        """See WayState."""
        self.wanted = None
        return ()

    def _hop(self, now: float) -> None:
        """One hop, to a puddle beside this one or on the spot, towards what is wanted."""
        way = 0 if self.wanted is None else min(1, max(-1, self.wanted - self.stands))
        self.stood, self.stands = self.stands, self.stands + way
        self.lands_at, self.landed = now + HOP, False


def name(puddle: int) -> str:
    """The id of a puddle, counted from 0."""
    return f"puddle_{puddle + 1}"
