"""A large picture that fades: a copy whose pixels are made ever more see-through, which is quick."""

import pygame

from .pixels import clear, size_in_bytes


class Thinned:
    """A see-through copy of an opaque picture; fading out costs least, as pixels are only ever lowered."""

    def __init__(self, picture: pygame.Surface) -> None:
        self._copy = clear(picture.get_size())
        self.renew(picture)

    @property
    def size_in_bytes(self) -> int:
        """Bytes of the copy."""
        return size_in_bytes(self._copy)

    def renew(self, picture: pygame.Surface) -> None:
        """Copy another picture of the same size."""
        self._copy.blit(picture, (0, 0))
        self._level = 255

    def lay(self, surface: pygame.Surface, alpha: float) -> None:
        """Lay it at the upper left corner, thinned by ``alpha`` 0..1."""
        level = round(255 * min(1.0, max(0.0, alpha)))
        if level <= 0:
            return
        # The pixels are made see-through: thinning a whole picture while it is laid takes twice as long.
        if level > self._level:
            self._copy.fill((0, 0, 0, 255), None, pygame.BLEND_RGBA_MAX)
        self._copy.fill((255, 255, 255, level), None, pygame.BLEND_RGBA_MIN)
        self._level = level
        surface.blit(self._copy, (0, 0))
