"""Squeeze: a big soft pebble on the bank."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target
from ..sim import Comfort
from ..ways.pebble import PEBBLE, Pebble
from .ground import WARM, big_thing, company, ground, one_target, steps

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

WIDTH, HEIGHT = 340.0, 240.0
FLATTER, WIDER = 0.34, 0.16
"""How much lower and wider it is when squeezed."""

STEPS = 6


def lies(area: Area) -> Area:
    """Where the round pebble lies, with room beside it to grow wider."""
    room = big_thing(area, WIDTH * (1 + WIDER) * 1.25, HEIGHT * 1.25)
    width = room.w / (1 + WIDER)
    return Area(room.centre[0] - width / 2, room.y, width, width * HEIGHT / WIDTH)


def targets(sim: Comfort, pebble: Pebble, area: Area) -> Sequence[Target]:
    """The pebble."""
    return one_target(PEBBLE, lies(area), "comfort.pebble")


def draw(sim: Comfort, pebble: Pebble, canvas: "Canvas", world: "World") -> None:
    """It glows while a paw is on it, and stays on its ground as it gives way."""
    ground(canvas, sim.level.place)
    company(canvas, sim.level.place, 765.0, 566.0)
    area = lies(canvas.area)
    soft = pebble.depth * pebble.depth * (3 - 2 * pebble.depth)
    if sim.calm_motion:
        _in_steps(canvas, world, area, soft)
        return
    height = area.h * (1 - FLATTER * soft)
    centre = (area.centre[0], area.bottom - height / 2)
    if pebble.held_since is not None:
        canvas.glow(centre, area.w * 0.72, WARM, 0.9 * soft)
    if soft:
        canvas.swell("big_pebble", centre, height, area.w * (1 + WIDER * soft))
    else:
        canvas.picture("big_pebble", centre, height)


def _in_steps(canvas: "Canvas", world: "World", area: Area, soft: float) -> None:
    """Calm motion: the pebble stays as it is, and an arc about it fills in steps."""
    canvas.picture("big_pebble", area.centre, area.h * 0.8)
    radius = area.h * 0.62
    canvas.ring(area.centre, radius, 16.0, world.theme.cream, 0.7)
    part = steps(soft, STEPS)
    if part:
        canvas.arc(area.centre, radius, 16.0, world.theme.purple, part)
