"""Soft light that is added to the picture."""

import math

import pygame

from .pixels import clear, opaque

LEVELS = 16
"""Strengths of a glow: one step is hardly seen."""

_FINE = 64
"""Radius in pixels of the light from which all others are scaled."""


def _fall(r: float) -> float:
    """How bright a glow is at r radii from its middle: a small core in a wide halo."""
    core = min(1.0, max(0.0, (0.30 - r) / 0.26))
    return min(1.0, 0.62 * math.pow(max(0.0, 1 - r), 2.2) + 0.55 * core * core * (3 - 2 * core))


def fall_off() -> pygame.Surface:
    """White light on black, 128 pixels across: one quarter is worked out and mirrored."""
    middle = [(i + 0.5) / _FINE for i in range(_FINE)]
    shades = [bytes((round(255 * _fall(math.hypot(x, y))),) * 3) for y in middle for x in middle]
    quarter = pygame.image.frombytes(b"".join(shades), (_FINE, _FINE), "RGB")
    light = clear((2 * _FINE, 2 * _FINE))
    for x, y in ((False, False), (True, False), (False, True), (True, True)):
        part = pygame.transform.flip(quarter, x, y)
        light.blit(part, (0 if x else _FINE, 0 if y else _FINE))
    return light


def glow(light: pygame.Surface, radius: int, colour: tuple[int, int, int], level: int) -> pygame.Surface:
    """A glow of a radius in pixels on black, to be added; ``level`` is 1..16."""
    scaled = opaque((2 * radius, 2 * radius))
    scaled.blit(pygame.transform.smoothscale(light, (2 * radius, 2 * radius)), (0, 0))
    part = level / LEVELS
    scaled.fill([round(c * part) for c in colour], None, pygame.BLEND_RGB_MULT)
    return scaled
