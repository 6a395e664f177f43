"""For calm motion: a string of beads that fill and empty one by one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..sim import Breathing
from .steps import breathes, filled

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World


def beads(sim: Breathing, canvas: "Canvas", places: Sequence[tuple[float, float]], world: "World") -> None:
    """Beads, 22 units across, as many of them full as the breath is."""
    if not breathes(sim):
        return
    full = filled(sim, len(places))
    for i, place in enumerate(places):
        canvas.disc(place, 11.0, world.theme.cream)
        if i < full:
            canvas.disc(place, 8.0, world.theme.purple)
