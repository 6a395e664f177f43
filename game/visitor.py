"""Somebody who plays by themselves, in given time: for the tour and for tests.

A visitor sees only targets and acts only through signals, as a child does with a pointer, a keyboard or a
switch.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from .hands import AFTER_A_PRESS, Hands
from .hands import FRAME as FRAME
from .hands import CouldNotFinish as CouldNotFinish
from .hands import Device as Device
from .scene import ToClosing

PATIENCE = 1.5
"""Seconds a visitor looks before pressing something."""

HOLD_SECONDS = 2.4
LONGEST_WAIT = 600.0
"""No level may take longer than ten minutes of its own time."""

NOT_BY_CURIOSITY = {"calm", "enough", "twin", "back", "home", "again"}


@dataclass
class Visitor(Hands):
    """Plays a pond out of curiosity; ``chosen`` counts what was pressed."""

    chosen: Counter[str] = field(default_factory=Counter)

    @property
    def at_the_end(self) -> bool:
        """Whether the closing of a level is there, which no other level waits for."""
        place = self.pond.scenes.place
        return isinstance(place, ToClosing) and not place.within

    def to_level(self, name: str) -> None:
        """From the pond, by pebble and card, to now and next of a level."""
        level = self.pond.library.levels[name]
        self.press(level.kind)
        self.settle()
        for _ in range(40):
            if any(target.id == name for target in self.pond.targets()):
                break
            self.press("more")
        self.press(name)
        self.settle()

    def play(self, is_over: Callable[[], bool]) -> None:
        """Press what was pressed least, look on in between, until it is over."""
        waited, place = 0.0, self.pond.scenes.place
        while not is_over():
            if self.pond.scenes.place != place:
                waited, place = 0.0, self.pond.scenes.place
            self.wait(PATIENCE)
            waited += PATIENCE
            if waited > LONGEST_WAIT:
                raise CouldNotFinish(f"{self.pond.scenes.place} after ten minutes")
            if is_over() or self.pond.fading:
                continue
            curious = [t for t in self.pond.targets() if t.id not in NOT_BY_CURIOSITY and not t.for_grown_ups]
            if curious:
                target = min(curious, key=lambda t: self.chosen[t.id])
                self.chosen[target.id] += 1
                seconds = HOLD_SECONDS if target.action == "hold" else self.every
                self.press(target.id, seconds)
                waited += seconds + AFTER_A_PRESS

    def look_on(self, is_over: Callable[[], bool]) -> None:
        """Do nothing at all until it is over."""
        for _ in range(round(LONGEST_WAIT / self.every)):
            if is_over():
                return
            self.frame()
        raise CouldNotFinish(f"{self.pond.scenes.place} by looking on for ten minutes")
