"""What a frame costs, in units: one unit is an opaque blit of the whole screen, measured in the same run.

The rule: 1920 x 1080, frames at fixed times, no garbage collection, processor time of this thread alone, the
unit measured every tenth frame, the best of three. Ratios travel between machines; milliseconds do not.
In levels what comes next is made ready by the apprentice, as in play, who is given as long as a frame lasts.
"""

import gc
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import pygame

from game.keep.settings import Settings
from game.layout import Area
from game.scene import ToDesk, ToPlay
from game.stage.apprentice import Apprentice, Hands
from game.stage.easel import Easel
from game.visitor import CouldNotFinish, Visitor

from ..painting import Painting, painting
from ..wandering import play_level, screens
from .busiest import busiest
from .rows import Row

FULL_HD = (1920, 1080)
FRAME = 1 / 60
MOST_MEDIAN, MOST_P99, MOST_CACHE_MB = 9.0, 16.0, 64.0
FRAMES, STILL_FRAMES, RUNS, UNIT_EVERY = 600, 60, 3, 10
"""Ten seconds of a level hold a whole breath of any age; a still screen is drawn sixty times."""

STILL_SECONDS = 0.25
"""A moment whose picture changes more seldom is still."""

SETTLED = 5.0
"""At most so many seconds of making ready before a level is measured: in play there were as many."""

DRAWN_EVERY = 5
"""On the way to what is measured one of so many frames is drawn; all, while something is made ready."""

WARM_UP = 20
"""Frames before measuring, in which what is drawn first is made."""


class TimedEasel(Easel):
    """Notes when drawing began, so that drawing alone is measured."""

    began = 0.0

    def begin(self, part: Area | None = None) -> None:
        """The app says that it draws now."""
        super().begin(part)
        self.began = time.thread_time()


class Score(NamedTuple):
    """A frame's cost in units."""

    median: float
    p99: float
    unit_ms: float


@dataclass
class Stopwatch:
    """Draws frames of a painting and takes their times."""

    work: Painting
    easel: TimedEasel
    one: pygame.Surface = field(init=False)
    other: pygame.Surface = field(init=False)

    def __post_init__(self) -> None:
        size = self.work.surface.get_size()
        self.one, self.other = Easel.paper(size), Easel.paper(size)

    def unit(self) -> float:
        """Seconds of one opaque blit: the lesser of two."""
        times = []
        for _ in range(2):
            began = time.thread_time()
            self.one.blit(self.other, (0, 0))
            times.append(time.thread_time() - began)
        return min(times)

    def wait(self, seconds: float) -> None:
        """Give the apprentice so long, if there is anything to make ready."""
        ends = time.monotonic() + seconds
        while not self.easel.ready() and time.monotonic() < ends:
            time.sleep(0.001)

    def run(self, frames: int, force: bool) -> Score:
        """Let so many frames go by for as long as the place stays the same.

        With ``force`` each is drawn anew; without, the program draws what it would, when it would.
        """
        pond = self.work.pond
        place = pond.scenes.place
        draws: list[float] = []
        units: list[float] = []
        gc.collect()
        gc.freeze()
        gc.disable()
        try:
            for i in range(frames):
                if pond.scenes.place != place:
                    break
                if force:
                    pond.redraw()
                if pond.step(FRAME):
                    draws.append(time.thread_time() - self.easel.began)
                if i % UNIT_EVERY == 0:
                    units.append(self.unit())
                self.wait(FRAME)
        finally:
            gc.enable()
            gc.unfreeze()
        if not draws:
            raise CouldNotFinish(f"nothing was drawn at {place}")
        unit = statistics.median(units)
        ranked = sorted(draws)
        p99 = ranked[min(len(ranked) - 1, round(0.99 * len(ranked)))]
        return Score(statistics.median(draws) / unit, p99 / unit, unit * 1000)


def best(scores: list[Score]) -> Score:
    """The run with the lowest median, with the lowest p99 of all."""
    least = min(scores)
    return Score(least.median, min(score.p99 for score in scores), least.unit_ms)


def _setting(hands: Hands | None = None) -> tuple[Painting, Stopwatch]:
    easel = TimedEasel(hands)
    work = painting(FULL_HD, Settings(greeted=True), easel)
    return work, Stopwatch(work, easel)


def screens_at_rest(quick: bool) -> Iterator[Row]:
    """Every screen that is no level: one draw, and the bytes that are kept for it."""
    work, watch = _setting()
    visitor = Visitor(work.pond)
    for name in screens(visitor):
        part = "Desk pages (one draw)" if isinstance(work.pond.scenes.place, ToDesk) else "Screens (one draw)"
        watch.run(WARM_UP, force=True)
        scores = [watch.run(STILL_FRAMES, force=True) for _ in range(1 if quick else RUNS)]
        yield from _rows(part, name, work, scores)


def levels_at_their_busiest(quick: bool) -> Iterator[Row]:
    """Every shipped level from its busiest moment on."""
    for name in tuple(painting((320, 180)).pond.library.levels):
        when = busiest(name)
        scores: list[Score] = []
        for _ in range(1 if quick else RUNS):
            work, watch = _setting(Apprentice())
            _play_until(watch, name, when.frame)
            watch.wait(SETTLED)
            watch.run(WARM_UP, force=True)
            scores.append(watch.run(FRAMES // 2 if quick else FRAMES, force=_is_still(work)))
        yield from _rows("Levels", f"{name}, {when.moment}", work, scores)


def _is_still(work: Painting) -> bool:
    """Whether the moment draws so seldom by itself that it is measured as a still screen is."""
    change = work.pond.scene.next_change(work.pond.world)
    return change is None or change > STILL_SECONDS


def _play_until(watch: Stopwatch, name: str, frame: int) -> None:
    """Play as ``busiest`` did, up to that frame of the visitor, and keep in mind what is kept in play."""
    pond = watch.work.pond

    class Arrived(Exception):
        """The frame is reached."""

    frames = 0

    def count() -> None:
        nonlocal frames
        frames += not pond.fading
        if not pond.fading and (frames % DRAWN_EVERY == 0 or pond.due == 0.0):
            watch.work.repaint()
        watch.wait(FRAME)
        if frames >= frame:
            raise Arrived

    try:
        play_level(Visitor(pond, seen=count), name)
    except Arrived:
        assert isinstance(pond.scenes.place, ToPlay)


def _rows(part: str, what: str, work: Painting, scores: list[Score]) -> Iterator[Row]:
    score = best(scores)
    kept = work.easel.canvas.cache_bytes / 1e6
    yield Row(part, f"{what}: median", score.median, "u", MOST_MEDIAN, f"u = {score.unit_ms:.3f} ms")
    yield Row(part, f"{what}: p99", score.p99, "u", MOST_P99)
    yield Row(part, f"{what}: kept pictures", kept, "MB", MOST_CACHE_MB)
