"""Glows on a surface: small ones are kept at each strength, large ones at full strength alone."""

from functools import cached_property

import pygame

from ..look.canvas import Point
from ..look.palette import Palette
from ..look.theme import rgb
from .cache import ByteCache
from .light import LEVELS, fall_off, glow
from .pixels import opaque, size_in_bytes
from .place import Place

SMALL = 64
"""Radius in pixels up to which each strength is kept: sixteen of a large one would fill the cache."""


class Glows:
    """Adds soft light to one surface."""

    def __init__(self, surface: pygame.Surface, place: Place, cache: ByteCache, palette: Palette) -> None:
        self._surface, self._place, self._cache, self._palette = surface, place, cache, palette
        self._aside = opaque((2 * SMALL, 2 * SMALL))

    @property
    def size_in_bytes(self) -> int:
        """Bytes of the surface that large glows are dimmed on."""
        return size_in_bytes(self._aside)

    def add(self, centre: Point, radius: float, colour: str, strength: float) -> None:
        """See Canvas."""
        level = min(LEVELS, round(strength * LEVELS))
        if level <= 0:
            return
        pixels = self._place.pixels(radius)
        x, y = self._place.spot(centre)
        if pixels <= SMALL or level == LEVELS:
            image = self._kept(pixels, colour, level)
        else:
            image = self._dimmed(self._kept(pixels, colour, LEVELS), level)
        self._surface.blit(image, (x - pixels, y - pixels), None, pygame.BLEND_RGB_ADD)

    def _kept(self, pixels: int, colour: str, level: int) -> pygame.Surface:
        return self._cache.surface(
            ("glow", pixels, colour, level),
            lambda: glow(self._light, pixels, self._shade(colour), level),
        )

    @cached_property
    def _light(self) -> pygame.Surface:
        """What all glows are scaled from: small, and too dear to be worked out twice."""
        return fall_off()

    def _shade(self, colour: str) -> tuple[int, int, int]:
        return rgb(self._palette.tone(colour))

    def _dimmed(self, bright: pygame.Surface, level: int) -> pygame.Surface:
        size = bright.get_size()
        if self._aside.get_width() < size[0]:
            self._aside = opaque((size[0] + SMALL, size[1] + SMALL))
        part = self._aside.subsurface((0, 0, *size))
        part.blit(bright, (0, 0))
        dim = round(255 * level / LEVELS)
        part.fill((dim, dim, dim), None, pygame.BLEND_RGB_MULT)
        return part
