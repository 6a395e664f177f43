"""What moves in calm motion: nothing but something that fills and empties in steps."""

from typing import TYPE_CHECKING

from ..sim import Breathing

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

ROUND = 12
"""Steps of a ring."""


def filled(sim: Breathing, steps: int) -> int:
    """How many of so many steps are filled now; none in the rest."""
    return round(sim.breath.fullness * steps) if breathes(sim) else 0


def breathes(sim: Breathing) -> bool:
    """Whether there is a breath to see now, and not the rest."""
    return sim.moment in ("watch", "breathe")


def ring(
    sim: Breathing, canvas: "Canvas", centre: tuple[float, float], radius: float, world: "World"
) -> None:
    """A ring, 14 units wide and ``radius`` at its outer edge, that fills and empties in twelve steps."""
    if not breathes(sim):
        return
    canvas.ring(centre, radius, 14.0, world.theme.cream, 0.75)
    part = filled(sim, ROUND) / ROUND
    if part:
        canvas.arc(centre, radius, 14.0, world.theme.purple, part)
