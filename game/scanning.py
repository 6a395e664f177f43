"""The rhythm of switch scanning: whose turn it is, and when a press means "this one".

``auto``: the turn goes round by itself and one switch chooses. ``dwell``: one switch moves the turn on, and
resting on something chooses it. ``step`` needs no rhythm: a second switch moves. Figures are CARE's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from .keep.settings import Settings

LOOPS = 3
"""Times round before the scan waits for a press."""


@dataclass
class Scan:
    """The state of a scan: the place in the order, the time there, the times round, waiting or resting."""

    index: int = 0
    time: float = 0.0
    loops: int = 0
    waiting: bool = False
    resting: float | None = None
    landed: str | None = None
    """What the switch has moved on to: resting there chooses it, and nothing that comes into its place."""

    def at(self, order: Sequence[str]) -> str | None:
        """Whose turn it is; None while waiting."""
        return None if self.waiting or not order else order[self.index % len(order)]

    def place(self, index: int) -> None:
        """Stand at a place, for devices that move by themselves."""
        self.index, self.time = index, 0.0

    def tick(self, dt: float, order: Sequence[str], settings: Settings, holding: bool) -> str | None:
        """Let time go by; returns an id when resting on it has chosen it (dwell only)."""
        if not order:
            return None
        self.index %= len(order)
        if settings.scanning == "auto" and not holding:
            self._tick_auto(dt, order, settings)
        elif settings.scanning == "dwell" and self.landed:
            self.time += dt
            if order[self.index] != self.landed:
                self.landed, self.time = None, 0.0
            elif self.time >= settings.dwell_seconds:
                self.landed, self.time = None, 0.0
                return order[self.index]
        return None

    def _tick_auto(self, dt: float, order: Sequence[str], settings: Settings) -> None:
        if self.resting is not None:
            self.resting += dt
            if self.resting < settings.resume_seconds:
                return
            self.resting, self.time, self.loops = None, 0.0, 0
            self.index = order.index("calm") if "calm" in order else 0
            return
        if self.waiting:
            return
        self.time += dt
        while self.time >= (turn := settings.scan_seconds * (1 + settings.first_part * (self.index == 0))):
            self.time -= turn
            self.index += 1
            if self.index == len(order):
                self.index, self.loops = 0, self.loops + 1
                if self.loops >= LOOPS:
                    self.waiting, self.time = True, 0.0
                    return

    def press(self, order: Sequence[str], settings: Settings) -> str | None:
        """The switch: returns the id it chooses, or None when it only woke the scan or moved it on."""
        if not order:
            return None
        if settings.scanning == "dwell":
            self.index = (
                (self.index + 1) % len(order) if self.landed or self.time else self.index % len(order)
            )
            self.landed, self.time = order[self.index], 0.0
            return None
        if self.waiting:
            self.waiting, self.index, self.time, self.loops = False, 0, 0.0, 0
            return None
        self.resting, self.loops = 0.0, 0
        return order[self.index % len(order)]
