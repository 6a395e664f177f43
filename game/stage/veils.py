"""What lies over everything: a colour, or the picture of a moment ago."""

import pygame

from ..look.theme import rgb
from .pixels import clear, size_in_bytes
from .thinned import Thinned

BAND = 64
"""Rows of the strip a veil is laid with, so that it needs no surface as large as the window."""


class Veils:
    """Covers one surface."""

    def __init__(self, surface: pygame.Surface) -> None:
        self._surface = surface
        # See-through by its pixels: an opaque strip that is thinned as a whole takes four times as long.
        self._band = clear((surface.get_width(), BAND))
        self._before: Thinned | None = None

    @property
    def size_in_bytes(self) -> int:
        """Bytes of pixels kept."""
        return size_in_bytes(self._band) + (self._before.size_in_bytes if self._before else 0)

    def veil(self, colour: str, alpha: float) -> None:
        """See Canvas."""
        self._band.fill((*rgb(colour), round(255 * min(1.0, max(0.0, alpha)))))
        for y in range(0, self._surface.get_height(), BAND):
            self._surface.blit(self._band, (0, y))

    def thin(self, picture: pygame.Surface, at: tuple[int, int], alpha: float) -> None:
        """Lay a large picture thinned, strip by strip: an opaque one thinned whole takes ten times longer."""
        level, width = round(255 * alpha), min(self._band.get_width(), picture.get_width())
        left = max(0, -at[0])
        for top in range(max(0, -at[1]), picture.get_height(), BAND):
            if at[1] + top >= self._surface.get_height():
                return
            rows = min(BAND, picture.get_height() - top)
            self._band.fill((0, 0, 0, 0), (0, 0, width, rows))
            self._band.blit(picture, (0, 0), (left, top, width, rows))
            self._band.fill((255, 255, 255, level), (0, 0, width, rows), pygame.BLEND_RGBA_MULT)
            self._surface.blit(self._band, (at[0] + left, at[1] + top), (0, 0, width, rows))

    def snapshot(self) -> None:
        """Copy what is drawn now, over the last copy."""
        if self._before is None:
            self._before = Thinned(self._surface)
        else:
            self._before.renew(self._surface)

    def show(self, alpha: float) -> None:
        """Lay the copy over what is drawn; nothing if there is none."""
        if self._before is not None:
            self._before.lay(self._surface, alpha)

    def forget(self) -> None:
        """Free the memory of the copy."""
        self._before = None
