"""Sit: the pair on land, with what the place does by itself."""

from typing import TYPE_CHECKING

from ....look.otters import living
from ..place import GROUNDS
from ..sim import Comfort
from .ground import in_heart, living_ground

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

HEIGHT = 264.0


def draw(sim: Comfort, canvas: "Canvas", world: "World", rested: float) -> None:
    """The pair looks at the child; ``rested`` 0..1 is how far their eyes are at rest."""
    laid = GROUNDS[sim.level.place]
    living_ground(sim, canvas, world)
    x, feet = in_heart(canvas.area, sim.level.place, laid.seat)
    where = (x, feet - HEIGHT / 2)
    if rested < 1:
        lively = world.lively and not sim.calm_motion
        canvas.picture(living(laid.pair, sim.elapsed) if lively else laid.pair, where, HEIGHT)
    if rested:
        canvas.picture(f"{laid.pair}_calm", where, HEIGHT, alpha=rested)
