"""One picture of the game: how it is painted and how it is written."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from assets.make.paint.canvas import Canvas
from assets.make.paint.geometry import Frame

UNIT = 1.5
"""Pixels of a master picture per unit; the game's landscape window is 1280 x 720 units."""

OPAQUE_QUALITY = 95
"""WebP quality of a whole place; at less, the grain is smoothed away and skies show bands."""


def sheet(width: float, height: float, x: float = 0, y: float = 0) -> tuple[Canvas, Frame]:
    """A transparent canvas of so many units, and a frame in units with its origin at x, y."""
    return Canvas(round(width * UNIT), round(height * UNIT)), Frame().at(x * UNIT, y * UNIT, UNIT)


@dataclass(frozen=True)
class Picture:
    """A painter and the way its canvas becomes a file.

    `crop` cuts to the content; leave it off where several pictures share their registration.
    """

    paint: Callable[[], Canvas]
    quality: int = 88
    crop: bool = False
    opaque: bool = False
    lossless: bool = False
    premultiplied: bool = False

    def make(self, path: Path) -> None:
        """Paint and write the picture."""
        self.paint().save(
            path,
            self.quality,
            crop=self.crop,
            opaque=self.opaque,
            lossless=self.lossless,
            premultiplied=self.premultiplied,
        )
