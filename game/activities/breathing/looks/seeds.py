"""The seeds that Pip blows from a dandelion: they fly with a breath out, sink with the next in, and grow."""

import math

from ..breath import ease
from ..sim import Breathing
from .moods import within
from .thing import Thing, curve

CLOCK = (121.0, 22.0)
"""The middle of the dandelion, from Pip's head."""

TOGETHER = 3
"""Seeds of one breath."""

LATER = 0.17
"""By how much (of its way of two) a seed is behind the one before."""

SEED, GROWN = 66.0, 46.0
"""Heights of the pictures of a seed and of the flower it becomes."""

SOWN = 0.88
"""Where on its way a seed is in the grass, and begins to grow."""

LAST_TAKES = 4.0
"""Seconds in which the seeds of the last breath sink, as the rest begins."""


def seeds(sim: Breathing) -> tuple[Thing, ...]:
    """All seeds in the air and all flowers from them, the first ones blown first."""
    breath = sim.breath
    if sim.calm_motion or breath.index < 0:
        return ()
    match breath.phase:
        case "out":
            ways = [*[2.0] * breath.index, 1.0 - breath.fullness]
        case "still":
            ways = [*[2.0] * breath.index, 1.0 + ease(within(sim, 0.0, LAST_TAKES))]
        case _:
            ways = [*[2.0] * (breath.index - 1), *([1.0 + breath.fullness] if breath.index else [])]
    each = (
        thing
        for i, way in enumerate(ways)
        for j in range(TOGETHER)
        for thing in _seed(i * TOGETHER + j, (way - LATER * j) / (2.0 - LATER * (TOGETHER - 1)))
    )
    return tuple(sorted(each, key=lambda thing: thing.key == "dandelion_seed"))


def _seed(which: int, gone: float) -> tuple[Thing, ...]:
    """A seed that is so far on its way, and what grows from it; nothing before it starts."""
    if gone <= 0:
        return ()
    lands, colour = _place(which), which % 3
    if gone >= 1:
        return (Thing(f"dandelion_grown_{colour}", (lands[0], lands[1] - GROWN / 2), GROWN),)
    bend = 292.0 + 30 * (which % 3), -430.0 + 96 * (which % 3)
    x, y = curve(CLOCK, bend, (lands[0], lands[1] - 14), gone)
    sway = 5.0 * math.sin(gone * 9.0 + which) * gone * (1 - gone) * 4
    seen = min(1.0, gone / 0.05, (1.0 - gone) / (1.0 - SOWN))
    flies = Thing("dandelion_seed", (x + sway, y), SEED, alpha=seen, moves=True)
    if gone < SOWN:
        return (flies,)
    high = GROWN * ease((gone - SOWN) / (1.0 - SOWN))
    grows = Thing(f"dandelion_grown_{colour}", (lands[0], lands[1] - high / 2), high, moves=True, swells=True)
    return (grows, flies)


def _place(which: int) -> tuple[float, float]:
    """A place in the grass before Pip's feet, spread as evenly as the golden section does it."""
    x, y = (which * 0.618034 + 0.35) % 1.0, (which * 0.754878 + 0.1) % 1.0
    return -110.0 + 372.0 * x, 236.0 + 62.0 * y
