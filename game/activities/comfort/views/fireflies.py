"""Look: fireflies over a meadow at night, each in a part of the picture of its own."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target, grid, stage_area
from ..sim import Comfort
from ..ways.fireflies import Fireflies
from .ground import WARM, ground, wave

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point
    from ....sitting import World

LIGHT = "#d9f08a"


def cells(area: Area, count: int) -> tuple[Area, ...]:
    """The part of the stage that each firefly keeps to; neighbours first, so that scanning goes in order."""
    return grid(stage_area(area), count, 260.0, 200.0)


def at(cell: Area, number: int, now: float, drifts: bool) -> "Point":
    """Where in its part of the picture a firefly is."""
    time = now if drifts else 0.0
    across = 0.55 * wave(time, 11.0 + number % 3, number * 0.37) + 0.25 * wave(time, 5.3, number * 0.71)
    down = 0.5 * wave(time, 9.0 + number % 4, number * 0.53) + 0.25 * wave(time, 4.1, number * 0.19)
    return cell.centre[0] + across * cell.w * 0.36, cell.centre[1] + down * cell.h * 0.36


def targets(sim: Comfort, flies: Fireflies, area: Area) -> Sequence[Target]:
    """Those that are out; a press anywhere in its part of the picture finds it."""
    places = cells(area, len(flies.comes_at))
    return [
        Target(f"firefly_{i + 1}", places[i], label="comfort.firefly", round=False)
        for i in flies.out(sim.elapsed)
    ]


def draw(sim: Comfort, flies: Fireflies, canvas: "Canvas", world: "World") -> None:
    """The night, the otters looking, and the lights."""
    ground(canvas, sim.level.place)
    places = cells(canvas.area, len(flies.comes_at))
    for i in flies.out(sim.elapsed):
        _firefly(canvas, at(places[i], i, sim.elapsed, not sim.calm_motion), i, flies, sim)


def _firefly(canvas: "Canvas", where: "Point", number: int, flies: Fireflies, sim: Comfort) -> None:
    shines = 0.75 if sim.calm_motion else 0.75 + 0.25 * wave(sim.elapsed, 4.2, number * 0.31)
    bright = flies.bright(number, sim.elapsed) * shines
    warm = flies.warmth(number, sim.elapsed)
    if sim.resting:
        bright *= max(0.35, 1.0 - (sim.elapsed - sim.level.seconds) / 8.0)
    canvas.glow(where, 34.0, LIGHT, bright)
    if warm:
        canvas.glow(where, 96.0, WARM, 0.8 * warm)
        canvas.ring(where, 40.0, 2.5, WARM, 0.6 * warm)
        canvas.ring(where, 62.0, 2.0, WARM, 0.35 * warm)
    canvas.disc(where, 5.0, "#fffbd6", min(1.0, bright + 0.1))
