"""Sit: the pair afloat with rings on the water, or ashore."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target, field
from ....look.otters import living
from ..place import Place
from ..sim import Comfort
from ..ways.together import Together
from . import ashore
from .ground import living_ground

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

CALMER_AFTER, CALMER_FOR, FADES = 12.0, 16.0, 0.4
"""When the pair rest their eyes, for how long, and how long closing takes (more shows four eyes): seconds."""

AFLOAT: tuple[Place, ...] = ("pond", "evening")
"""Where they float instead of sitting ashore."""


def targets(sim: Comfort, still: Together, area: Area) -> Sequence[Target]:
    """Nothing to press."""
    return ()


def draw(sim: Comfort, still: Together, canvas: "Canvas", world: "World") -> None:
    """The pair look at each other, and now and then rest their eyes."""
    if sim.level.place not in AFLOAT:
        ashore.draw(sim, canvas, world, _rested(sim))
        return
    living_ground(sim, canvas, world)
    lies = field(canvas.area)
    where, height = lies.point(640.0, 345.0), 430.0 * lies.scale
    soft = _rested(sim)
    if soft < 1:
        lively = world.lively and not sim.calm_motion
        canvas.picture(living("pair_float", sim.elapsed) if lively else "pair_float", where, height)
    if soft:
        canvas.picture("pair_float_calm", where, height, alpha=soft)


def _rested(sim: Comfort) -> float:
    """How far their eyes are at rest, 0..1."""
    if sim.resting:
        return min(1.0, (sim.elapsed - sim.level.seconds) / FADES)
    since = sim.elapsed % (CALMER_AFTER + CALMER_FOR) - CALMER_AFTER
    return max(0.0, min(1.0, since / FADES, (CALMER_FOR - since) / FADES))
