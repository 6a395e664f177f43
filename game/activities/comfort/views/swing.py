"""Sway: Mo and Pip on a swing whose ropes come from high above, or in a boat."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target, stage_area
from ..sim import Comfort
from ..ways.swing import PUSHED, SWING, Swing
from ..what import What
from . import boat
from .ground import WARM, living_ground, one_target, wave
from .turning import down, turning

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point
    from ....sitting import World

LOOKS: dict[What, tuple[str, str, str]] = {
    "swing": ("swing", "#a9b566", "#77843d"),
    "night_swing": ("night_swing", "#7b86a4", "#525a86"),
}
"""The picture by its light, and the colours of its ropes and of their twists."""

SHAPE = 600 / 630
"""Width over height of the swing's picture."""

ROPE = 243 / 630
"""How far each rope is from the middle, over the picture's height."""

FACES = 0.6
"""How far down the picture the faces are, which the eye follows: there it turns exactly."""

ABOVE = 40.0
"""Units above the window from which it hangs."""

TWIST = 9.0
"""Units between two twists of a rope."""

DOTS = 7


def hangs(area: Area) -> Area:
    """Where the picture hangs when it is still; it may begin above the stage, where only ropes are."""
    stage = stage_area(area)
    height = min(480.0, stage.h + 36.0, stage.w * 0.62 / SHAPE)
    width = height * SHAPE
    bottom = stage.bottom if not area.portrait else stage.y + (stage.h + height) * 0.56
    return Area(stage.centre[0] - width / 2, bottom - height, width, height)


def targets(sim: Comfort, swing: Swing, area: Area) -> Sequence[Target]:
    """The seat and those on it, or the boat."""
    if sim.level.about == "boat":
        return one_target(SWING, boat.floats(area), "comfort.boat")
    still = hangs(area)
    seat = Area(still.x, still.y + still.h * 0.4, still.w, still.h * 0.6)
    return one_target(SWING, seat, "comfort.swing")


def draw(sim: Comfort, swing: Swing, canvas: "Canvas", world: "World") -> None:
    """The swing turns about a point above the window."""
    if sim.level.about == "boat":
        boat.draw(sim, swing, canvas, world)
        if sim.calm_motion:
            _dots(sim, swing, canvas, world, boat.floats(canvas.area))
        return
    key, rope, twist = LOOKS[sim.level.about]
    living_ground(sim, canvas, world)
    still = hangs(canvas.area)
    pivot = (still.centre[0], canvas.area.y - ABOVE)
    angle = 0.0 if sim.calm_motion else swing.angle(sim.elapsed)
    faces = down(pivot, still.y + still.h * FACES - pivot[1], angle)
    if swing.held:
        canvas.glow(faces, still.h * 0.42, WARM, 0.4)
    top = down(faces, -still.h * FACES, angle)
    for side in (-1, 1):
        _rope(canvas, _beside(top, side * still.h * ROPE, angle), pivot[1], angle, (rope, twist))
    turning(canvas, key, faces, still.h * (0.5 - FACES), still.h, angle)
    if sim.calm_motion:
        _dots(sim, swing, canvas, world, still)


def every_turn(sim: Comfort, canvas: "Canvas") -> None:
    """Draw the swing at each whole degree it can come to, so that none is turned while it swings."""
    if sim.level.about == "boat":
        boat.every_turn(canvas)
        return
    still, key = hangs(canvas.area), LOOKS[sim.level.about][0]
    for turn in range(-math.ceil(PUSHED), math.ceil(PUSHED) + 1):
        canvas.picture(key, still.centre, still.h, turn=turn)


def _beside(point: "Point", length: float, degrees: float) -> "Point":
    """The point so many units to the right on a seat whose rope hangs off the upright."""
    turn = math.radians(degrees)
    return point[0] + length * math.cos(turn), point[1] - length * math.sin(turn)


def _rope(canvas: "Canvas", end: "Point", above: float, degrees: float, colours: tuple[str, str]) -> None:
    """A twisted rope from above the window down to the picture's own."""
    length = (end[1] - above) / math.cos(math.radians(degrees)) + 3.0
    low = down(end, 3.0, degrees)
    canvas.line((down(low, -length, degrees), low), 8.0, colours[0])
    for i in range(int(length / TWIST)):
        left = _beside(down(low, -i * TWIST, degrees), -2.6, degrees)
        right = _beside(down(low, -(i + 0.55) * TWIST, degrees), 2.6, degrees)
        canvas.line((left, right), 1.0, colours[1])


def _dots(sim: Comfort, swing: Swing, canvas: "Canvas", world: "World", still: Area) -> None:
    """Calm motion: the swing hangs still, and a light goes to and fro below it in steps."""
    lit = round((wave(sim.elapsed, swing.period) + 1) / 2 * (DOTS - 1))
    for i in range(DOTS):
        off = i - (DOTS - 1) / 2
        where = (still.centre[0] + off * 44.0, still.bottom + 12 - off * off * 2.5)
        canvas.disc(where, 13.0, world.theme.cream, 0.85)
        if i == lit and not sim.resting:
            canvas.disc(where, 9.0, world.theme.purple)
