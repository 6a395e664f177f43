"""Sit: be together. There is nothing to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from ....activity import Cue
from ....intents import Intent
from .way import Answered


@dataclass
class Together:
    """Nothing is asked and nothing changes but the water."""

    def begin(self) -> Sequence[Cue]:
        """See WayState."""
        return ()

    def answer(self, intent: Intent, now: float) -> Answered | None:
        """See WayState."""
        return None

    def advance(self, now: float, dt: float, resting: bool) -> Sequence[Cue]:
        """See WayState."""
        return ()

    def settle(self) -> Sequence[Cue]:
        """See WayState."""
        return ()
