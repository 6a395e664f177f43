"""Stroke: Pip, big and near."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target
from ..sim import Comfort
from ..ways.stroking import PIP, Stroking
from .ground import WARM, big_thing, ground, one_target, wave

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

WIDTH, HEIGHT = 660.0, 558.0


def lies(area: Area) -> Area:
    """Where Pip lies."""
    return big_thing(area, WIDTH, HEIGHT)


def targets(sim: Comfort, pip: Stroking, area: Area) -> Sequence[Target]:
    """Pip, from head to paws."""
    return one_target(PIP, lies(area), "comfort.pip")


def draw(sim: Comfort, pip: Stroking, canvas: "Canvas", world: "World") -> None:
    """The eyes close as one picture fades into the other; both have the same outline."""
    ground(canvas, sim.level.place)
    area = lies(canvas.area)
    x, y = area.centre
    if pip.held:
        canvas.glow((x, y), area.w * 0.62, WARM, 0.9 * pip.soft)
        if not sim.calm_motion:
            y += 2.5 * pip.soft * wave(sim.elapsed, 1.9)
    if pip.soft < 1:
        canvas.picture("pip_lie", (x, y), area.h)
    if pip.soft:
        canvas.picture("pip_lie_soft", (x, y), area.h, alpha=pip.soft)
