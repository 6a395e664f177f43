"""Sway: Mo and Pip on a swing."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target, stage_area
from ..sim import Comfort
from ..ways.swing import SWING, TO_AND_FRO, Swing
from .ground import WARM, ground, one_target, wave

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

SHAPE = 0.9
"""Width over height of the part of the picture that is pressed."""

DOTS = 7


def hangs(area: Area) -> Area:
    """Where it hangs, ropes and seat."""
    stage = stage_area(area)
    height = min(620.0, stage.h, stage.w / SHAPE)
    width = height * SHAPE
    return Area(stage.centre[0] - width / 2, stage.y + (stage.h - height) * 0.4, width, height)


def targets(sim: Comfort, swing: Swing, area: Area) -> Sequence[Target]:
    """The seat and all about it."""
    return one_target(SWING, hangs(area), "comfort.swing")


def draw(sim: Comfort, swing: Swing, canvas: "Canvas", world: "World") -> None:
    """The swing turns about the top of its ropes; whole degrees are kept, so the seat is what stays exact."""
    ground(canvas, sim.level.place)
    area = hangs(canvas.area)
    pivot = (area.centre[0], area.y)
    angle = 0.0 if sim.calm_motion else swing.angle(sim.elapsed)
    shown = round(angle)
    seat = _below(pivot, area.h, angle)
    middle = _below(seat, -area.h / 2, shown)
    if swing.held:
        canvas.glow(_below(pivot, area.h * 0.72, angle), area.h * 0.46, WARM, 0.4)
    canvas.picture("swing", middle, area.h, turn=-shown)
    if sim.calm_motion:
        _dots(sim, swing, canvas, world, area)


def _below(point: tuple[float, float], length: float, degrees: float) -> tuple[float, float]:
    """The point so many units down a rope that hangs off the upright, to the right for positive degrees."""
    turn = math.radians(degrees)
    return point[0] + length * math.sin(turn), point[1] + length * math.cos(turn)


def _dots(sim: Comfort, swing: Swing, canvas: "Canvas", world: "World", area: Area) -> None:
    """Calm motion: the swing hangs still, and a light goes to and fro below it in steps."""
    lit = round((wave(sim.elapsed, TO_AND_FRO) + 1) / 2 * (DOTS - 1))
    for i in range(DOTS):
        x = area.centre[0] + (i - (DOTS - 1) / 2) * 44.0
        y = area.bottom - 14 - abs(i - (DOTS - 1) / 2) ** 2 * 3.0
        canvas.disc((x, y), 13.0, world.theme.cream, 0.8)
        if i == lit and not sim.resting:
            canvas.disc((x, y), 9.0, world.theme.purple)
