"""Stroke: Pip or the cat, big and near."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target
from ..place import Place
from ..sim import Comfort
from ..ways.stroking import PIP, Stroking
from ..what import What
from .ground import WARM, big_thing, comes_near, living_ground, one_target, wave

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

WIDTH, HEIGHT = 660.0, 558.0

PICTURES: dict[What, tuple[str, str]] = {
    "pip": ("pip_lie", "pip_lie_soft"),
    "cat": ("big_cat", "big_cat_soft"),
}
"""Awake and with soft eyes: both in the same outline, so that one can fade into the other."""


def lies(area: Area, place: Place) -> Area:
    """Where Pip or the cat lies."""
    return big_thing(area, place, WIDTH, HEIGHT)


def targets(sim: Comfort, pip: Stroking, area: Area) -> Sequence[Target]:
    """Who is stroked, from head to paws."""
    return one_target(PIP, lies(area, sim.level.place), f"comfort.{sim.level.about}")


def draw(sim: Comfort, pip: Stroking, canvas: "Canvas", world: "World") -> None:
    """The eyes close as one picture fades into the other; both have the same outline."""
    living_ground(sim, canvas, world)
    area = lies(canvas.area, sim.level.place)
    comes_near(canvas, world, sim.level.place, area)
    awake, softly = PICTURES[sim.level.about]
    x, y = area.centre
    if pip.held:
        canvas.glow((x, y), area.w * 0.62, WARM, 0.9 * pip.soft)
        if not sim.calm_motion:
            y += 2.5 * pip.soft * wave(sim.elapsed, 1.9)
    if pip.soft < 1:
        canvas.picture(awake, (x, y), area.h)
    if pip.soft:
        canvas.picture(softly, (x, y), area.h, alpha=pip.soft)
