"""Squeeze: a soft pebble gives way while it is held, and rises again, twice as slowly."""

from collections.abc import Sequence
from dataclasses import dataclass

from ....activity import Cue, Sound
from ....intents import Hold, Intent, LetGo
from .way import Answered

PEBBLE = "pebble"

GIVES_WAY = 1.4
"""Seconds in which it goes all the way down."""

SHOWS_AFTER = 4.0
"""Seconds untouched until it shows by itself how it squeezes."""


@dataclass
class Pebble:
    """``depth`` is 0 (round) to 1 (squeezed). ``free_since`` is when it was last let go of, None while held.

    It never stays down longer than ``squeeze_seconds`` (3 s under six years, 5 s above), even under a paw: it
    rises softly, which says better than words that one may let go.
    """

    squeeze_seconds: float
    depth: float = 0.0
    held_since: float | None = None
    free_since: float = 0.0

    def pressed(self, now: float) -> bool:
        """Whether it is being squeezed: by the child, or by itself to show how when it is left alone."""
        if self.held_since is not None:
            return now - self.held_since < self.squeeze_seconds
        alone = now - self.free_since - SHOWS_AFTER
        return alone >= 0 and alone % (3 * self.squeeze_seconds) < self.squeeze_seconds

    def begin(self) -> Sequence[Cue]:
        """See WayState."""
        return ()

    def answer(self, intent: Intent, now: float) -> Answered | None:
        """Follow the paw."""
        match intent:
            case Hold(id=id_) if id_ == PEBBLE and self.held_since is None:
                self.held_since = now
                return Answered((Sound("squeeze"),), spoke=True)
            case LetGo(id=id_) if id_ == PEBBLE and self.held_since is not None:
                self.held_since = None
                # After squeezing, the rest is twice as long before it shows anything by itself.
                self.free_since = now + 2 * self.squeeze_seconds
                return Answered((Sound("release"),))
        return None

    def advance(self, now: float, dt: float, resting: bool) -> Sequence[Cue]:
        """Go down quickly enough to be felt, and come up in twice the squeeze's time."""
        down = self.pressed(now) and not resting
        change = dt / GIVES_WAY if down else -dt / (2 * self.squeeze_seconds)
        self.depth = min(1.0, max(0.0, self.depth + change))
        return ()

    def settle(self) -> Sequence[Cue]:
        """See WayState."""
        self.held_since = None
        return ()
