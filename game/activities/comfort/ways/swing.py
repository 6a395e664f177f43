"""Sway: a swing that swings, a boat that rocks; holding it gives a gentle push."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ....activity import Cue, Loop
from ....intents import Hold, Intent, LetGo
from ..what import What
from .way import Answered

SWING = "swing"

TO_AND_FRO: dict[What, float] = {"swing": 4.6, "boat": 5.4, "night_swing": 6.6}
"""Seconds of one swing to and fro: slow, as one rocks a child; slower in a boat, and slowest at night."""

GENTLE, PUSHED = 3.6, 5.0
"""How far it swings to each side in degrees, alone and pushed."""

FOLLOWS = 2.8
"""Seconds in which it comes two thirds of the way to a new width."""

QUIET_GAIN, PUSHED_GAIN = 0.45, 0.75


@dataclass
class Swing:
    """``width`` is how far it swings just now, in degrees to each side; ``period`` is in seconds."""

    period: float
    width: float = 0.0
    held: bool = False

    def angle(self, now: float) -> float:
        """Degrees from hanging straight, positive to the right."""
        return self.width * math.sin(2 * math.pi * now / self.period)

    def begin(self) -> Sequence[Cue]:
        """See WayState."""
        return (Loop("sway", QUIET_GAIN),)

    def answer(self, intent: Intent, now: float) -> Answered | None:
        """Push, or stop pushing."""
        match intent:
            case Hold(id=id_) if id_ == SWING:
                self.held = True
                return Answered((Loop("sway", PUSHED_GAIN),))
            case LetGo(id=id_) if id_ == SWING:
                self.held = False
                return Answered((Loop("sway", QUIET_GAIN),), spoke=True)
        return None

    def advance(self, now: float, dt: float, resting: bool) -> Sequence[Cue]:
        """Come nearer to the width that is wanted; exact for any length of step."""
        wanted = 0.0 if resting else PUSHED if self.held else GENTLE
        self.width = wanted + (self.width - wanted) * math.exp(-dt / FOLLOWS)
        return ()

    def settle(self) -> Sequence[Cue]:
        """See WayState."""
        self.held = False
        return (Loop("sway", 0.0),)
