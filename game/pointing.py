"""What a pointer rests on: after a moment its word is spoken; where resting chooses, a longer rest does.

Resting chooses for people who point with their eyes or head, or cannot press: the same one target is chosen
once, until the pointer has been somewhere else.
"""

from dataclasses import dataclass

REST_BEFORE_LABEL = 0.6
"""Seconds a pointer rests on something before its word is spoken."""


@dataclass
class Pointing:
    """``under`` is the target below the pointer, ``rested`` the seconds since it came there."""

    under: str | None = None
    rested: float = 0.0
    chosen: bool = False

    def at(self, id: str | None) -> None:
        """The pointer is on a target, or on none."""
        if id != self.under:
            self.under, self.rested, self.chosen = id, 0.0, False

    def tick(self, dt: float) -> None:
        """Let time go by."""
        self.rested += dt

    def forget(self) -> None:
        """What lay under the pointer is gone; it rests on nothing until it moves."""
        self.at(None)

    @property
    def labelled(self) -> bool:
        """Whether it rests long enough for the word."""
        return self.under is not None and self.rested >= REST_BEFORE_LABEL

    def part(self, seconds: float) -> float:
        """How much of the seconds that choose has gone by, 0..1; 0 where there is nothing to choose."""
        if self.under is None or self.chosen:
            return 0.0
        return min(1.0, self.rested / seconds)

    def choose(self, seconds: float) -> str | None:
        """The target that resting has just chosen."""
        if self.part(seconds) < 1.0:
            return None
        self.chosen = True
        return self.under
