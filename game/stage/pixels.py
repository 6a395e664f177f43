"""The two kinds of surface drawn with, and how many bytes they take. No screen is needed to make them."""

import pygame

Size = tuple[int, int]

BYTES = 4
"""Bytes of a pixel: every surface kept has 32 bits, as the window has."""


def clear(size: Size, colour: tuple[int, int, int] = (255, 255, 255)) -> pygame.Surface:
    """A see-through surface; the colour lies unseen under it, so that soft edges do not darken."""
    surface = pygame.Surface(size, pygame.SRCALPHA, 32)
    surface.fill((*colour, 0))
    return surface


def opaque(size: Size) -> pygame.Surface:
    """A black surface without alpha."""
    return pygame.Surface(size, 0, 32)


def as_layer(picture: pygame.Surface) -> pygame.Surface:
    """The picture in the form that is quickest to lay over others."""
    layer = picture.convert(clear((1, 1)))
    # A picture that came without alpha would be copied, not laid, until its alpha is set.
    layer.set_alpha(255)
    return layer


def as_ground(picture: pygame.Surface) -> pygame.Surface:
    """The picture in the form that is quickest to copy; alpha is left out."""
    return picture.convert(opaque((1, 1)))


def with_margin(picture: pygame.Surface) -> pygame.Surface:
    """The picture with two see-through pixels around it, so that its edges stay smooth when it is turned."""
    w, h = picture.get_size()
    colour = pygame.transform.average_color(picture)
    out = clear((w + 4, h + 4), colour[:3])
    out.blit(picture, (2, 2))
    return out


def size_in_bytes(*surfaces: pygame.Surface) -> int:
    """Bytes of pixels of all the surfaces together."""
    return sum(surface.get_width() * surface.get_height() * BYTES for surface in surfaces)


def even(length: float) -> int:
    """The nearest even number of pixels, at least 2: even sizes keep a growing thing's middle still."""
    return max(2, 2 * round(length / 2))
