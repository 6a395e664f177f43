"""Squeeze: a big soft pebble, a snowball, a cushion."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target
from ..place import Place
from ..sim import Comfort
from ..ways.pebble import PEBBLE, Pebble
from ..what import What
from .ground import WARM, big_thing, comes_near, company, living_ground, one_target, steps

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

SHAPES: dict[What, tuple[str, float, float]] = {
    "pebble": ("big_pebble", 340.0, 240.0),
    "snowball": ("big_snowball", 300.0, 276.0),
    "cushion": ("big_cushion", 340.0, 262.0),
}
"""Picture, width and height of what is squeezed."""

FLATTER, WIDER = 0.34, 0.16
"""How much lower and wider it is when squeezed."""

ASIDE = 405.0
"""How far from the middle of the window Pip and Mo look on."""

STEPS = 6


def lies(area: Area, place: Place, about: What) -> Area:
    """Where the round thing lies, with room beside it to grow wider."""
    _, across, down = SHAPES[about]
    room = big_thing(area, place, across * (1 + WIDER) * 1.25, down * 1.25)
    width = room.w / (1 + WIDER)
    return Area(room.centre[0] - width / 2, room.y, width, width * down / across)


def targets(sim: Comfort, pebble: Pebble, area: Area) -> Sequence[Target]:
    """The pebble, or what there is instead."""
    return one_target(PEBBLE, lies(area, sim.level.place, sim.level.about), f"comfort.{sim.level.about}")


def draw(sim: Comfort, pebble: Pebble, canvas: "Canvas", world: "World") -> None:
    """It glows while a paw is on it, and stays on its ground as it gives way."""
    living_ground(sim, canvas, world)
    middle = canvas.area.centre[0]
    company(canvas, sim.level.place, (middle + ASIDE, middle - ASIDE), 566.0, world)
    area, key = lies(canvas.area, sim.level.place, sim.level.about), SHAPES[sim.level.about][0]
    soft = pebble.depth * pebble.depth * (3 - 2 * pebble.depth)
    comes_near(canvas, world, sim.level.place, area)
    if sim.calm_motion:
        _in_steps(canvas, world, key, area, soft)
        return
    height = area.h * (1 - FLATTER * soft)
    centre = (area.centre[0], area.bottom - height / 2)
    if pebble.held_since is not None:
        canvas.glow(centre, area.w * 0.72, WARM, 0.9 * soft)
    if soft:
        canvas.swell(key, centre, height, area.w * (1 + WIDER * soft))
    else:
        canvas.picture(key, centre, height)


def _in_steps(canvas: "Canvas", world: "World", key: str, area: Area, soft: float) -> None:
    """Calm motion: it stays as it is, and an arc about it fills in steps."""
    canvas.picture(key, area.centre, area.h * 0.8)
    radius = area.h * 0.62
    canvas.ring(area.centre, radius, 16.0, world.theme.cream, 0.7)
    part = steps(soft, STEPS)
    if part:
        canvas.arc(area.centre, radius, 16.0, world.theme.purple, part)
