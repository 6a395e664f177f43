"""Stroke: Pip, big and near."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target
from ..sim import Comfort
from ..ways.stroking import PIP, Stroking
from .ground import WARM, big_thing, ground, one_target

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

SIZE = 560.0


def lies(area: Area) -> Area:
    """Where Pip lies."""
    return big_thing(area, SIZE, SIZE)


def targets(sim: Comfort, pip: Stroking, area: Area) -> Sequence[Target]:
    """Pip, from head to paws."""
    return one_target(PIP, lies(area), "comfort.pip")


def draw(sim: Comfort, pip: Stroking, canvas: "Canvas", world: "World") -> None:
    """The eyes close as one picture fades into the other; both have the same outline."""
    ground(canvas, sim.level.place)
    area = lies(canvas.area)
    if pip.held:
        canvas.glow(area.centre, area.h * 0.6, WARM, 0.45 * pip.soft)
    if pip.soft < 1:
        canvas.picture("pip_lie", area.centre, area.h)
    if pip.soft:
        canvas.picture("pip_lie_soft", area.centre, area.h, alpha=pip.soft)
