"""Sit: the pair afloat with rings on the water, or ashore."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target, field
from ....look.otters import living
from ....look.theme import mix
from ..sim import Comfort
from ..ways.together import Together
from . import ashore
from .ground import ground

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

SPOTS = ((330.0, 520.0), (880.0, 505.0), (640.0, 560.0), (470.0, 600.0), (800.0, 590.0))
"""Where rings rise on the water, in units of the pond's middle band."""

WATER = ("#8fb0c0", "#2f7a8e")
"""The colour of the painted water at 300 and at 720 units down the middle band."""

FLAT = 0.3
"""Height over width of a ring on the water."""

RING_EVERY, RING_LASTS, RING_GROWS = 7.0, 5.0, 70.0
"""Seconds between rings, seconds that one lasts, and how wide it grows in units."""

CALMER_AFTER, CALMER_FOR, FADES = 12.0, 16.0, 0.4
"""When the pair rest their eyes, for how long, and how long closing takes (more shows four eyes): seconds."""


def targets(sim: Comfort, still: Together, area: Area) -> Sequence[Target]:
    """Nothing to press."""
    return ()


def draw(sim: Comfort, still: Together, canvas: "Canvas", world: "World") -> None:
    """The pair look at each other, and now and then rest their eyes."""
    if sim.level.place != "pond":
        ashore.draw(sim, canvas, world, _rested(sim))
        return
    ground(canvas, sim.level.place)
    lies = field(canvas.area)
    if not sim.calm_motion:
        _ring(sim, canvas)
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


def _ring(sim: Comfort, canvas: "Canvas") -> None:
    """A ring on the water, seen from the side, that grows and melts into the colour of the water."""
    lies = field(canvas.area)
    number, since = divmod(sim.elapsed, RING_EVERY)
    part = since / RING_LASTS
    if part >= 1:
        return
    x, y = SPOTS[int(number) % len(SPOTS)]
    water = mix(WATER[0], WATER[1], (y - 300.0) / 420.0)
    for wide in (1.0, 0.55):
        radius = (10 + RING_GROWS * part) * wide
        turns = [2 * math.pi * i / 40 for i in range(41)]
        points = [lies.point(x + radius * math.cos(a), y + radius * FLAT * math.sin(a)) for a in turns]
        canvas.line(points, 2.0, mix(water, "#e4f3f2", 0.55 * min(1.0, 6 * part) * (1 - part)))
