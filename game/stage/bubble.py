"""The soap bubble, put together from its masters: moving film, reflectance, shade and fixed highlights."""

import pygame

from ..look.palette import Palette
from .pictures import PER_UNIT, Pictures
from .pixels import as_layer, clear, even, opaque, size_in_bytes
from .toning import dim, tone

STEPS = 84
"""Looks of the film in one whole turn. A turn of 14 s renews it six times a second."""

SPARE = 64
"""Pixels more than needed when room is made for a larger bubble, as it will go on growing."""


class Bubble:
    """A premultiplied master, renewed when the film has moved on, and its last scaled copy, kept for reuse.

    ``unit`` is pixels per unit: a small window gets a small master.
    """

    def __init__(self, pictures: Pictures, unit: float, palette: Palette) -> None:
        strip = tone(as_layer(pictures.load("bubble_film")), palette)
        side = strip.get_height()
        count = max(1, strip.get_width() // side)
        films = [strip.subsurface((i * side, 0, side, side)) for i in range(count)]
        self._films = [film.convert(opaque((1, 1))) for film in films]
        light = pictures.load("bubble_light")
        self._side = even(min(light.get_width(), light.get_width() * unit / PER_UNIT))
        self._light = self._scaled(light)
        self._shade = self._scaled(pictures.load("bubble_shade"))
        self._shade.fill((255, 255, 255, 0), None, pygame.BLEND_RGBA_MAX)
        self._shine = self._scaled(pictures.load("bubble_shine"))
        dim(self._shine, palette)
        self._small = opaque((side, side))
        self._small_layer = clear((side, side))
        self._master = clear((self._side, self._side))
        self._copy = clear((self._side, self._side))
        self._shown: tuple[int, int] | None = None
        self._step = -1

    @property
    def size_in_bytes(self) -> int:
        """Bytes of pixels of everything kept."""
        still = (self._light, self._shade, self._shine, self._master, self._copy)
        return size_in_bytes(*still, *self._films, self._small, self._small_layer)

    def at(self, diameter: int, phase: float) -> pygame.Surface:
        """The bubble at an even diameter in pixels; to be laid on premultiplied, before the next call."""
        step = round(phase * STEPS) % STEPS
        if step != self._step:
            self._compose(step / STEPS)
            self._step = step
        if self._copy.get_width() < diameter:
            self._copy = clear((diameter + SPARE, diameter + SPARE))
            self._shown = None
        part = self._copy.subsurface((0, 0, diameter, diameter))
        if self._shown != (diameter, step):
            pygame.transform.smoothscale(self._master, (diameter, diameter), part)
            self._shown = (diameter, step)
        return part

    def _compose(self, phase: float) -> None:
        """Film x reflectance, hiding as much as the shade says, with the highlights laid over."""
        place = phase * len(self._films)
        first = int(place) % len(self._films)
        after = self._films[(first + 1) % len(self._films)]
        self._small.blit(self._films[first], (0, 0))
        after.set_alpha(round(255 * (place % 1)))
        self._small.blit(after, (0, 0))
        after.set_alpha(None)
        self._small_layer.blit(self._small, (0, 0))
        pygame.transform.smoothscale(self._small_layer, (self._side, self._side), self._master)
        self._master.blit(self._light, (0, 0), None, pygame.BLEND_RGBA_MULT)
        self._master.blit(self._shade, (0, 0), None, pygame.BLEND_RGBA_MIN)
        self._master.blit(self._shine, (0, 0), None, pygame.BLEND_PREMULTIPLIED)

    def _scaled(self, picture: pygame.Surface) -> pygame.Surface:
        layer = as_layer(picture)
        if layer.get_width() == self._side:
            return layer
        return pygame.transform.smoothscale(layer, (self._side, self._side))
