"""What every way can do."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ....activity import Cue
from ....intents import Intent

ROUNDING = 1e-6
"""Seconds; sums of frames differ by less, so a time that is due is due at every frame rate."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The child did something here: its sounds, and whether it has said a line of its own already."""

    cues: Sequence[Cue] = ()
    spoke: bool = False


class WayState(Protocol):
    """``now`` is in seconds since the level's start."""

    def begin(self) -> Sequence[Cue]:
        """Return the loops it starts with."""

    def answer(self, intent: Intent, now: float) -> Answered | None:
        """Answer an intent, or return None when it means nothing here."""

    def advance(self, now: float, dt: float, resting: bool) -> Sequence[Cue]:
        """Let ``dt`` seconds go by, up to ``now``; while resting, everything settles."""

    def settle(self) -> Sequence[Cue]:
        """Let go of what is held, and fade the loops out."""
