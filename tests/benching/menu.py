"""What the menu costs with two thousand levels: a letter, a filter, a page, and the pond behind it.

A whole step is measured (understanding, searching, counting, drawing), at 1920 x 1080, in units of an opaque
blit of the screen, as `drawing` does. A frame has 16 of them.
"""

import gc
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import cycle, islice
from types import MappingProxyType

import msgspec

from game.content.index import Index
from game.content.library import Library
from game.intents import Point, Press, Release, Scroll, Signal, Text
from game.keep.settings import Settings

from ..painting import Painting, painting
from ..playing import find, go, library, press
from .drawing import FULL_HD, MOST_P99, Stopwatch, TimedEasel
from .rows import Row

LEVELS = 2000
TIMES = 24


def two_thousand() -> Library:
    """Copies of the shipped levels, each with a title of its own."""
    known = library()
    copies = {}
    for i, (name, level) in enumerate(islice(cycle(known.levels.items()), LEVELS)):
        copies[f"{name}_{i}"] = msgspec.structs.replace(level, title=f"{level.title[:34]} {i}")
    return replace(known, levels=MappingProxyType(copies))


def rows(quick: bool) -> Iterator[Row]:
    """Each thing a grown-up does in the menu, and the child's screens with so many levels."""
    easel = TimedEasel()
    work = painting(FULL_HD, Settings(greeted=True), easel, two_thousand())
    watch = Stopwatch(work, easel)
    times = TIMES // 4 if quick else TIMES
    began = time.thread_time()
    Index(work.pond.library.levels)
    once = (time.thread_time() - began) * 1000
    yield Row("Menu, 2,000 levels", "sorting the levels, once", once, "ms", note="at the first screen")
    yield _row("the pond, drawn", work, watch, [[Point(640, 400)]] * times)
    press(work.pond, "door", 2.4)
    go(work.pond, "tab.activities")
    yield _row("one more letter", work, watch, [[Text(letter)] for letter in ("storm two\b" * 9)[:times]])
    go(work.pond, "clear")
    for what, id in (("a filter", "weather.storm"), ("a year more", "age.more"), ("all that fit", "all")):
        at = find(work.pond, id).area.centre
        yield _row(what, work, watch, [[Press("mouse", at), Release("mouse", at)]] * times)
    go(work.pond, "clear", *(["all"] if not work.pond.scene.pages["activities"].everything else []))  # type: ignore[attr-defined]
    yield _row("a page by the wheel", work, watch, [[Scroll(60.0)]] * times)
    yield _row("moving the mouse", work, watch, [[Point(400.0 + i, 400.0)] for i in range(times)])


def _row(what: str, work: Painting, watch: Stopwatch, steps: Sequence[Sequence[Signal]]) -> Row:
    """The median of some steps. The dearest may load a picture that was not seen before."""
    pond = work.pond
    taken, units = [], []
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        for signals in steps:
            for _ in range(30):
                pond.step(1 / 60)
            units.append(watch.unit())
            pond.redraw()
            began = time.thread_time()
            pond.step(1 / 60, signals)
            taken.append(time.thread_time() - began)
    finally:
        gc.enable()
        gc.unfreeze()
    unit, middle = statistics.median(units), statistics.median(taken)
    note = f"{middle * 1000:.1f} ms, the dearest of {len(steps)} {max(taken) * 1000:.1f} ms"
    return Row("Menu, 2,000 levels", what, middle / unit, "u", MOST_P99, note)
