"""Discs, rings and frames: small ones are kept, large ones drawn anew because they often grow."""

import pygame

from ..layout import Area
from ..look.canvas import Point
from ..look.theme import rgb
from .cache import ByteCache
from .pixels import clear, size_in_bytes
from .place import Place, lay_centred
from .shapes import disc, quarters

SMALL = 64
"""Discs and rings up to this radius, in units and at least in pixels, are kept."""

SPARE = 64
"""Pixels more than needed when room is made for a larger see-through disc."""


class Rounds:
    """Draws round things on one surface."""

    def __init__(self, surface: pygame.Surface, place: Place, cache: ByteCache) -> None:
        self._surface, self._place, self._cache = surface, place, cache
        self._small = max(SMALL, place.pixels(SMALL))
        self._aside = clear((2 * SMALL, 2 * SMALL))

    @property
    def size_in_bytes(self) -> int:
        """Bytes of the surface that large see-through discs are drawn on first."""
        return size_in_bytes(self._aside)

    def disc(self, centre: Point, radius: float, colour: str, alpha: float) -> None:
        """See Canvas."""
        self._round(self._place.spot(centre), self._place.pixels(radius), 0, colour, alpha)

    def ring(self, centre: Point, radius: float, width: float, colour: str, alpha: float) -> None:
        """See Canvas."""
        thick = self._place.pixels(width)
        self._round(self._place.spot(centre), self._place.pixels(radius), thick, colour, alpha)

    def frame(self, area: Area, colour: str, radius: float, width: float) -> None:
        """See Canvas."""
        box = self._place.box(area)
        r = min(self._place.pixels(radius), box.w // 2, box.h // 2)
        thick = min(self._place.pixels(width), r)
        corner = self._kept(r, thick, colour)
        spots = (
            box.topleft,
            (box.right - r, box.y),
            (box.x, box.bottom - r),
            (box.right - r, box.bottom - r),
        )
        for spot, quarter in zip(spots, quarters(2 * r), strict=True):
            self._surface.blit(corner, spot, quarter)
        across, down = box.w - 2 * r, box.h - 2 * r
        for side in (
            (box.x + r, box.y, across, thick),
            (box.x + r, box.bottom - thick, across, thick),
            (box.x, box.y + r, thick, down),
            (box.right - thick, box.y + r, thick, down),
        ):
            self._surface.fill(rgb(colour), side)

    def _kept(self, radius: int, width: int, colour: str) -> pygame.Surface:
        hole = max(0, radius - width) if width else 0
        return self._cache.surface(("round", radius, width, colour), lambda: disc(radius, rgb(colour), hole))

    def _round(self, spot: tuple[int, int], r: int, width: int, colour: str, alpha: float) -> None:
        if r <= self._small:
            lay_centred(self._surface, self._kept(r, width, colour), spot, alpha)
        elif alpha >= 1:
            pygame.draw.aacircle(self._surface, rgb(colour), spot, r, width)
        elif alpha > 0:
            self._thin(spot, r, width, colour, alpha)

    def _thin(self, spot: tuple[int, int], r: int, width: int, colour: str, alpha: float) -> None:
        """A large see-through one, drawn aside and laid on, as far as it is inside the picture."""
        reach = pygame.Rect(spot[0] - r - 1, spot[1] - r - 1, 2 * r + 3, 2 * r + 3)
        box = reach.clip(self._surface.get_rect())
        if not box.w or not box.h:
            return
        had = self._aside.get_size()
        if had[0] < box.w or had[1] < box.h:
            self._aside = clear((max(had[0], box.w + SPARE), max(had[1], box.h + SPARE)))
        part = self._aside.subsurface((0, 0, box.w, box.h))
        part.fill((*rgb(colour), 0))
        pygame.draw.aacircle(part, rgb(colour), (spot[0] - box.x, spot[1] - box.y), r, width)
        part.set_alpha(round(255 * alpha))
        self._surface.blit(part, box.topleft)
