"""How long a child waits for the next picture, in real time, with the apprentice of the real program.

A visitor goes to every screen and level as a family does, two seconds on each; what is measured is the time
from the press until the new picture begins to come, and the longest frame meanwhile. What a screen leads to
is made ready while it is shown, so a pebble or a card that is pressed at once takes longest.
"""

import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from game.keep.settings import Settings
from game.pond import Pond
from game.scene import ToPlay
from game.stage.apprentice import Apprentice
from game.stage.easel import Easel
from game.visitor import Visitor

from ..painting import painting
from ..wandering import for_level, to_home
from .rows import Row

SIZE = (1280, 800)
FRAME = 1 / 60
LOOKED_AT = 2.0
"""Seconds on a screen before something is pressed."""

MOST_WAIT_MS, MOST_FRAME_MS = 300.0, 50.0


@dataclass
class Waits:
    """Called after each frame: goes at the pace of the clock, and notes each wait and the longest frame."""

    pond: Pond
    waited: list[float] = field(default_factory=list)
    longest: float = 0.0
    longest_at: str = ""
    _since: float | None = None
    _ended: float = 0.0

    def __call__(self) -> None:
        now = time.monotonic()
        if self._ended and now - self._ended > self.longest:
            self.longest, self.longest_at = now - self._ended, repr(self.pond.scenes.place)
        if self.pond.waiting and self._since is None:
            self._since = now
        elif not self.pond.waiting and self._since is not None:
            self.waited.append(now - self._since)
            self._since = None
        time.sleep(max(0.0, FRAME - (now - self._ended)) if self._ended else 0.0)
        self._ended = time.monotonic()


def rows(quick: bool) -> Iterator[Row]:
    """The waits before each level and screen on the way to it."""
    pond = painting(SIZE, Settings(greeted=True), Easel(Apprentice())).pond
    waits = Waits(pond)
    visitor = Visitor(pond, seen=waits)
    levels: list[float] = []
    for name in list(pond.library.levels)[:: 7 if quick else 1]:
        to_home(visitor)
        for_level(pond, name)
        visitor.to_level(name)
        visitor.wait(LOOKED_AT)
        before = len(waits.waited)
        visitor.press("go")
        visitor.settle()
        assert isinstance(pond.scenes.place, ToPlay)
        levels += waits.waited[before:] or [0.0]
    to_home(visitor)
    for what, found in (("from card to level", levels), ("any screen", waits.waited)):
        note = f"the longest of {len(found)}, median {1000 * statistics.median(found):.0f} ms"
        yield Row("Waiting, 1280x800", what, 1000 * max(found), "ms", MOST_WAIT_MS, note)
    yield Row(
        "Waiting, 1280x800", "the longest frame", 1000 * waits.longest, "ms", MOST_FRAME_MS, waits.longest_at
    )
