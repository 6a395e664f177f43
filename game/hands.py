"""How a visitor reaches what is to be pressed: with a mouse, a finger, the eyes, keys, a pad or a switch."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from .intents import Move, Point, Press, Release, Signal, Step
from .keep.settings import Scanning
from .layout import Target
from .pond import Pond

Device = Literal["pointer", "touch", "gaze", "keys", "pad", "switch", "two_switches", "waiting_switch"]
"""Mouse; finger; a pointer that chooses by resting; keyboard; game pad; one switch and a scan; two switches;
one switch that moves on, and waiting chooses.
"""

SCANNING: Mapping[Device, Scanning] = MappingProxyType(
    {"switch": "auto", "two_switches": "step", "waiting_switch": "dwell"}
)
SOURCES: Mapping[Device, str] = MappingProxyType(
    {"pointer": "mouse", "touch": "touch:0", "keys": "enter", "pad": "pad:0"}
)
AWAY = (-1.0, -1.0)
"""Where eyes rest when they rest on nothing."""

FRAME = 1 / 20
"""Seconds a visitor's frame takes; sims give the same cues at any rate."""

AFTER_A_PRESS = 0.5
"""Seconds a visitor looks at what a press did."""


@dataclass
class Wandering:
    """Finds the way with four arrows, as one does who cannot see: every arrow of every place is tried once
    before any is tried again.
    """

    tried: Counter[tuple[str | None, tuple[int, int]]] = field(default_factory=Counter)

    def move(self, on: str | None) -> Move:
        """The next arrow to press where the ring is."""
        ways = ((1, 0), (0, 1), (-1, 0), (0, -1))
        way = min(ways, key=lambda way: self.tried[on, way])
        self.tried[on, way] += 1
        return Move(*way, source="pad:0")


class CouldNotFinish(Exception):
    """A place was not reached in time; the text says which."""


@dataclass
class Hands:
    """Hands on a pond; ``seen`` is called after each frame, and ``every`` is how many seconds one takes."""

    pond: Pond
    device: Device = "pointer"
    seen: Callable[[], None] = lambda: None
    pictured: bool = False
    every: float = FRAME

    def __post_init__(self) -> None:
        self.pond.settings = replace(
            self.pond.settings,
            scanning=SCANNING.get(self.device, "off"),
            scan_seconds=0.6,
            dwell_seconds=0.8,
            rest_chooses=self.device == "gaze",
        )

    def frame(self, *signals: Signal) -> None:
        """Let one frame go by."""
        self.pond.step(self.every, signals, draw=self.pictured)
        self.seen()

    def wait(self, seconds: float) -> None:
        """Look on for a while."""
        for _ in range(max(1, round(seconds / self.every))):
            self.frame()

    def settle(self) -> None:
        """Wait until a fade is over."""
        for _ in range(400):
            if not self.pond.fading:
                return
            self.frame()
        raise CouldNotFinish("a fade that never ends")

    def target(self, id: str) -> Target:
        """The target of that id; CouldNotFinish when there is none."""
        self.settle()
        for target in self.pond.targets():
            if target.id == id:
                return target
        raise CouldNotFinish(f"there is no {id!r} at {self.pond.scenes.place}")

    def press(self, id: str, seconds: float = 0.0) -> None:
        """Press something for so long, a frame at least."""
        target = self.target(id)
        if not self._reach(target):
            return
        if self.device in ("gaze", "waiting_switch"):
            self._rest_on(target, seconds)
        else:
            self._press(target, seconds)
        self.wait(AFTER_A_PRESS)

    def _press(self, target: Target, seconds: float) -> None:
        at = target.area.centre if self.device in ("pointer", "touch") else None
        source = SOURCES.get(self.device, "space")
        self.frame(Press(source, at))
        if target.action == "hold" and self.device in SCANNING:
            self._toggle_back(source, target, seconds)
        else:
            self.wait(seconds)
            self.frame(Release(source, at))

    def _rest_on(self, target: Target, seconds: float) -> None:
        """Stay on it until that has chosen it; what can be held is held by looking, or until met again."""
        waiting = self.pond.settings.dwell_seconds + self.every
        if self.device == "gaze":
            self.frame(Point(*target.area.centre))
            self.wait(waiting)
            if target.action == "hold":
                self.wait(seconds)
            self.frame(Point(*AWAY))
            return
        self.wait(waiting)
        if self.pond.focus.toggled == target.id:
            self.wait(seconds)
            if self._on() is not None and self._reach(target, anew=True):
                self.wait(waiting)

    def _on(self) -> str | None:
        """The target that has the ring."""
        ring = self.pond.focus.ring(self.pond.targets())
        return ring.id if ring else None

    def _toggle_back(self, source: str, target: Target, seconds: float) -> None:
        self.frame(Release(source))
        self.wait(max(0.5, seconds))
        if self.pond.focus.toggled == target.id and self._reach(target):
            self.frame(Press(source))
            self.frame(Release(source))

    def _reach(self, target: Target, anew: bool = False) -> bool:
        """Bring the ring to it, by waiting (one switch) or by moving; False if it goes away meanwhile.

        With ``anew`` it is left first, if it is there already.
        """
        if self.device in ("pointer", "touch", "gaze"):
            return True
        way = Wandering()
        for _ in range(2000):
            targets = self.pond.targets()
            on = self._on()
            # Waiting on a target chooses it, so the last press of that switch has to lead there.
            arrived = on == target.id and (
                self.device != "waiting_switch" or self.pond.focus.scan.landed == on
            )
            if arrived and not anew:
                return True
            anew = False
            if self.pond.fading or all(other.id != target.id for other in targets):
                return False
            if self.device == "switch":
                if self.pond.focus.scan.waiting:
                    self.frame(Press("space"))
                    self.frame(Release("space"))
                self.frame()
            elif self.device == "waiting_switch":
                self.frame(Press("space"))
                self.frame(Release("space"))
                self.wait(self.pond.settings.switch_debounce_seconds)
            elif self.device == "pad":
                self.frame(way.move(on))
            else:
                self.frame(Step(1))
        raise CouldNotFinish(f"the ring never came to {target.id!r}")
