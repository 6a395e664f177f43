"""Look: fireflies over a meadow at night, each in a part of the picture of its own."""

from typing import TYPE_CHECKING

from ....layout import Area, field, stage_area
from ....look.living.air import Flies
from ..sim import Comfort
from ..ways.noticing import Noticing
from .cells import cells, dimmed
from .ground import WARM, living_ground, looking_on, rings, wave

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point
    from ....sitting import World

LIGHT = "#8f9c1e"
"""Added to the night it becomes the yellow-green of a firefly, where a lighter colour would turn white."""

GRASS = 684.0
"""Where the otters sit in the painted night, in units of its middle band, if the window reaches so far."""


def at(cell: Area, number: int, now: float, drifts: bool) -> "Point":
    """Where in its part of the picture a firefly is."""
    time = now if drifts else 0.0
    across = 0.7 * wave(time, 17.0 + number % 3, number * 0.37) + 0.3 * wave(time, 7.3, number * 0.71)
    down = 0.7 * wave(time, 13.0 + number % 4, number * 0.53) + 0.3 * wave(time, 6.1, number * 0.19)
    return cell.centre[0] + across * cell.w * 0.42, cell.centre[1] + down * cell.h * 0.42


def draw(sim: Comfort, flies: Noticing, canvas: "Canvas", world: "World") -> None:
    """The night, the otters looking, and the lights."""
    living_ground(sim, canvas, world, without=Flies)
    otters(canvas, world)
    places = cells(canvas.area, len(flies.comes_at))
    for i in flies.out(sim.elapsed):
        _firefly(canvas, at(places[i], i, sim.elapsed, not sim.calm_motion), i, flies, sim)


def otters(canvas: "Canvas", world: "World") -> None:
    """Pip and Mo look on from the grass, in the light of the night."""
    area, stage = canvas.area, stage_area(canvas.area)
    height = 170.0
    feet = field(area).point(0.0, GRASS)[1]
    canvas.picture(
        looking_on("pair_night", world),
        (stage.right - 150.0, min(feet, area.bottom - 140) - height / 2),
        height,
    )


def _firefly(canvas: "Canvas", where: "Point", number: int, flies: Noticing, sim: Comfort) -> None:
    shines = 0.75 if sim.calm_motion else 0.75 + 0.25 * wave(sim.elapsed, 4.2, number * 0.31)
    bright = flies.bright(number, sim.elapsed) * shines * dimmed(sim)
    warm = flies.warmth(number, sim.elapsed)
    canvas.glow(where, 40.0, LIGHT, bright)
    if warm:
        canvas.glow(where, 110.0, WARM, 0.85 * warm)
        rings(canvas, where, 40.0, warm)
    canvas.disc(where, 4.5 + 2.0 * warm, "#fdf6a8", min(1.0, 1.1 * bright))
