"""From units to pixels."""

from dataclasses import dataclass, field

import pygame

from ..layout import Area
from ..look.canvas import Point


@dataclass(frozen=True, slots=True)
class Place:
    """One size of window: ``unit`` is pixels per unit."""

    width: int
    height: int
    unit: float = field(init=False)

    def __post_init__(self) -> None:
        """Fix the pixels per unit: the short side is 720 units."""
        object.__setattr__(self, "unit", min(self.width, self.height) / 720)

    @property
    def area(self) -> Area:
        """The whole of it, in units."""
        return Area(0.0, 0.0, self.width / self.unit, self.height / self.unit)

    def pixels(self, units: float) -> int:
        """A length, at least one pixel."""
        return max(1, round(units * self.unit))

    def spot(self, point: Point) -> tuple[int, int]:
        """The nearest pixel."""
        unit = self.unit
        return round(point[0] * unit), round(point[1] * unit)

    def box(self, area: Area) -> pygame.Rect:
        """An area; neighbours that share an edge in units share it in pixels."""
        left, top = self.spot((area.x, area.y))
        right, bottom = self.spot((area.right, area.bottom))
        return pygame.Rect(left, top, max(2, right - left), max(2, bottom - top))


def lay(surface: pygame.Surface, image: pygame.Surface, at: tuple[int, int], alpha: float = 1.0) -> None:
    """Draw an image of straight alpha, or none, thinned by ``alpha`` 0..1; it is as before afterwards."""
    if alpha >= 1:
        surface.blit(image, at)
    elif alpha > 0:
        image.set_alpha(round(255 * alpha))
        surface.blit(image, at)
        # An opaque picture whose alpha is 255 is blended, thirty times slower than one that has none.
        image.set_alpha(255 if image.get_flags() & pygame.SRCALPHA else None)


def lay_centred(
    surface: pygame.Surface, image: pygame.Surface, at: tuple[int, int], alpha: float = 1.0
) -> None:
    """Draw an image about its middle."""
    lay(surface, image, (at[0] - image.get_width() // 2, at[1] - image.get_height() // 2), alpha)
