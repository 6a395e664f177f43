"""Sway: Mo and Pip in a small boat that rocks on the pond."""

import math
from typing import TYPE_CHECKING

from ....layout import Area, around, fit, stage_area
from ..sim import Comfort
from ..ways.swing import PUSHED, Swing
from .ground import WARM, living_ground, oval, wave
from .turning import turning

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

SHAPE = 620 / 480
"""Width over height of the boat's picture."""

HEIGHT = 384.0

ROLLS = 0.6
"""Degrees that the boat rolls for each degree that a swing would swing."""

DRIFTS, BOBS = 5.0, 5.0
"""Units that it drifts to the side for each of those degrees, and that it bobs up and down."""


def floats(area: Area) -> Area:
    """Where the boat floats when it is still."""
    stage = stage_area(area)
    size = fit(HEIGHT * SHAPE, HEIGHT, stage)
    height = min(size.h, HEIGHT)
    middle = stage.bottom - height / 2 if not area.portrait else stage.centre[1] + stage.h * 0.08
    return around((stage.centre[0], middle), height * SHAPE, height)


def draw(sim: Comfort, rocks: Swing, canvas: "Canvas", world: "World") -> None:
    """It rolls, drifts and bobs, and the place lives about it."""
    living_ground(sim, canvas, world)
    still = floats(canvas.area)
    x, y = still.centre
    angle = 0.0 if sim.calm_motion else rocks.angle(sim.elapsed)
    if not sim.calm_motion:
        _ripples(canvas, still, sim.elapsed, rocks.width / PUSHED)
        y += BOBS * rocks.width / PUSHED * wave(sim.elapsed, rocks.period, 0.25)
    if rocks.held:
        canvas.glow((x, y - still.h * 0.12), still.h * 0.5, WARM, 0.4)
    turning(canvas, "boat", (x + DRIFTS * angle, y), 0.0, still.h, -ROLLS * angle)


def every_turn(canvas: "Canvas") -> None:
    """Draw the boat at each whole degree it can come to, so that none is turned while it rocks."""
    still = floats(canvas.area)
    most = math.ceil(ROLLS * PUSHED)
    for turn in range(-most, most + 1):
        canvas.picture("boat", still.centre, still.h, turn=float(turn))


def _ripples(canvas: "Canvas", still: Area, now: float, much: float) -> None:
    """Rings go out from the boat over the water, wider and fainter."""
    for i in range(2):
        part = (now / 5.4 + i / 2) % 1.0
        width = 2.4 * (1 - part) * min(1.0, 5 * part) * much
        if width > 0.2:
            where = (still.centre[0], still.bottom - still.h * 0.13)
            oval(canvas, where, still.w * (0.42 + 0.16 * part), "#cfe6e6", width)
