"""Sit: the pair afloat, and rings on the water."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target, field
from ....look.otters import blinking
from ..sim import Comfort
from ..ways.together import Together
from .ground import ground

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

SPOTS = ((250.0, 470.0), (1010.0, 500.0), (860.0, 300.0), (430.0, 545.0), (640.0, 565.0))
"""Where rings rise on the water, in units of the pond's middle band."""

RING_EVERY, RING_LASTS, RING_GROWS = 7.0, 5.0, 70.0
"""Seconds between rings, seconds that one lasts, and how wide it grows in units."""

CALMER_AFTER, CALMER_FOR, FADES = 12.0, 16.0, 2.0
"""When the pair rest their eyes, for how long, and how slowly they close them, in seconds."""


def targets(sim: Comfort, still: Together, area: Area) -> Sequence[Target]:
    """Nothing to press."""
    return ()


def draw(sim: Comfort, still: Together, canvas: "Canvas", world: "World") -> None:
    """The pair look at each other, and now and then rest their eyes."""
    ground(canvas, sim.level.place)
    lies = field(canvas.area)
    if not sim.calm_motion:
        _ring(sim, canvas)
    where, height = lies.point(640.0, 345.0), 430.0 * lies.scale
    soft = _rested(sim)
    if soft < 1:
        blinks = world.lively and not sim.calm_motion and blinking(sim.elapsed)
        canvas.picture("pair_float_blink" if blinks else "pair_float", where, height)
    if soft:
        canvas.picture("pair_float_calm", where, height, alpha=soft)


def _rested(sim: Comfort) -> float:
    """How far their eyes are at rest, 0..1."""
    if sim.resting:
        return min(1.0, (sim.elapsed - sim.level.seconds) / FADES)
    since = sim.elapsed % (CALMER_AFTER + CALMER_FOR) - CALMER_AFTER
    return max(0.0, min(1.0, since / FADES, (CALMER_FOR - since) / FADES))


def _ring(sim: Comfort, canvas: "Canvas") -> None:
    lies = field(canvas.area)
    number, since = divmod(sim.elapsed, RING_EVERY)
    part = since / RING_LASTS
    if part >= 1:
        return
    where = lies.point(*SPOTS[int(number) % len(SPOTS)])
    for wide in (1.0, 0.6):
        canvas.ring(where, 6 + RING_GROWS * part * wide, 2.5, "#eaf6f4", 0.5 * (1 - part))
