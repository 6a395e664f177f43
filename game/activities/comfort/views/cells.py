"""Each of many small things to look at keeps to a part of the picture of its own, where a press finds it."""

from collections.abc import Sequence

from ....layout import CHILD_TARGET, GAP, Area, Target, grid, stage_area
from ..sim import Comfort
from ..ways.noticing import Noticing

SKY = 0.2
"""The upper part of the stage that is left to the sky."""


def cells(area: Area, count: int) -> tuple[Area, ...]:
    """The part of the stage that each keeps to; neighbours first, so that scanning goes in order."""
    stage = stage_area(area)
    height = max(stage.h * (1 - SKY), min(stage.h, 2 * CHILD_TARGET + GAP))
    low = Area(stage.x, stage.bottom - height, stage.w, height)
    return grid(low, count, 260.0, 260.0)


def cell_targets(sim: Comfort, seen: Noticing, area: Area, label: str) -> Sequence[Target]:
    """Those that have come; a press anywhere in its part of the picture finds it."""
    places = cells(area, len(seen.comes_at))
    return [Target(seen.name(i), places[i], label=label, round=False) for i in seen.out(sim.elapsed)]


def dimmed(sim: Comfort) -> float:
    """How bright the small things are in the rest, where they sink to a third: 1 before it."""
    return max(0.35, 1.0 - (sim.elapsed - sim.level.seconds) / 8.0) if sim.resting else 1.0
