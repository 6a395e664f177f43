"""The soft answer to being held."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....look.canvas import Canvas

REACH = 24.0
"""Units by which the halo is wider than what is held, on each side."""


def halo(canvas: "Canvas", centre: tuple[float, float], diameter: float) -> None:
    """Two warm rings about something round, which show without colour too. Thinned ones cost double."""
    canvas.ring(centre, diameter / 2 + REACH / 2, 4.0, "#fff3cf")
    canvas.ring(centre, diameter / 2 + REACH, 2.0, "#f6e4dc")
