"""Where a walk is seen from: the part of the panorama in the window, and where its points come to lie."""

from typing import TYPE_CHECKING

from ...layout import Area, Field, field
from .place import SQUARE

if TYPE_CHECKING:
    from .level import Stop


def at_stop(area: Area, width: float, stop: "Stop") -> float:
    """The part of the panorama (0 left end, 1 right end) that centres a stop's square, if there is room."""
    scale = field(area, width).scale
    spare = width * scale - area.w
    if spare <= 0:
        return 0.5
    return min(1.0, max(0.0, ((stop.at + SQUARE / 2) * scale - area.w / 2) / spare))


def between(first: float, second: float, part: float) -> float:
    """A number between two: 0 the first, 1 the second."""
    return first + (second - first) * part


def in_square(seen: Field, stop: "Stop", point: tuple[float, float]) -> tuple[float, float]:
    """The place on the canvas of a point of a stop's square."""
    return seen.point(stop.at + point[0], point[1])
