"""Stroke: Pip likes to be stroked, and shows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from ....activity import Cue, Loop
from ....intents import Hold, Intent, LetGo
from .way import Answered

PIP = "pip"

SOFTENS, WAKES = 1.6, 4.0
"""Seconds in which the eyes close under a paw, and open again."""

ENJOYS = 2.5
"""Seconds that Pip goes on enjoying it afterwards."""

SHOWS_AFTER = 7.0
"""Seconds untouched until Pip closes the eyes by itself, as one does in the sun."""

SHOWS_EVERY, SHOWS_FOR = 13.0, 5.0


@dataclass
class Stroking:
    """``soft`` is 0 (looking at you) to 1 (eyes closed, smiling)."""

    soft: float = 0.0
    held: bool = False
    free_since: float = 0.0

    def enjoying(self, now: float) -> bool:
        """Whether the eyes are closing or closed."""
        alone = now - self.free_since
        shows = alone >= SHOWS_AFTER and (alone - SHOWS_AFTER) % SHOWS_EVERY < SHOWS_FOR
        just_now = self.free_since > 0.0 and alone < ENJOYS
        return self.held or just_now or shows

    def begin(self) -> Sequence[Cue]:
        """See WayState."""
        return ()

    def answer(self, intent: Intent, now: float) -> Answered | None:
        """Feel the paw come and go."""
        match intent:
            case Hold(id=id_) if id_ == PIP:
                self.held = True
                return Answered((Loop("stroke", 0.6), Loop("hum", 0.5)))
            case LetGo(id=id_) if id_ == PIP:
                self.held = False
                self.free_since = now
                return Answered((Loop("stroke", 0.0), Loop("hum", 0.2)), spoke=True)
        return None

    def advance(self, now: float, dt: float, resting: bool) -> Sequence[Cue]:
        """Close and open the eyes slowly; in the rest they stay closed."""
        change = dt / SOFTENS if resting or self.enjoying(now) else -dt / WAKES
        self.soft = min(1.0, max(0.0, self.soft + change))
        return ()

    def settle(self) -> Sequence[Cue]:
        """See WayState."""
        self.held = False
        return (Loop("stroke", 0.0), Loop("hum", 0.0))
