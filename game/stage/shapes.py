"""Smooth discs, rings and rounded panels, made once and kept by the canvas."""

import pygame

from ..look.theme import mix, rgb
from .pixels import Size, clear

FINE = 4
"""Shapes are drawn so many times too large and scaled down, which makes their edges smooth."""

SHADE = (70, 48, 62)
"""Colour of shadows: violet-brown, never black."""


def disc(radius: float, colour: tuple[int, int, int] = (255, 255, 255), hole: float = 0.0) -> pygame.Surface:
    """A disc, or a ring with a hole of the given radius; sizes in pixels."""
    side = max(2, 2 * round(radius))
    large = clear((side * FINE, side * FINE), colour)
    middle = side * FINE / 2
    pygame.draw.circle(large, (*colour, 255), (middle, middle), radius * FINE)
    if hole > 0:
        pygame.draw.circle(large, (*colour, 0), (middle, middle), hole * FINE)
    return pygame.transform.smoothscale(large, (side, side))


def quarters(side: int) -> tuple[tuple[int, int, int, int], ...]:
    """The four quarters of a square picture of an even side."""
    half = side // 2
    return ((0, 0, half, half), (half, 0, half, half), (0, half, half, half), (half, half, half, half))


def rounded(size: Size, radius: int) -> pygame.Surface:
    """A white rounded rectangle; sizes in pixels."""
    w, h = size
    r = max(1, min(radius, w // 2, h // 2))
    out = clear(size)
    round_ = disc(r)
    corners = ((0, 0), (w - r, 0), (0, h - r), (w - r, h - r))
    for corner, quarter in zip(corners, quarters(2 * r), strict=True):
        out.blit(round_, corner, quarter)
    out.fill((255, 255, 255, 255), (r, 0, w - 2 * r, h))
    out.fill((255, 255, 255, 255), (0, r, w, h - 2 * r))
    return out


def panel_margin(shadow: bool, unit: float) -> int:
    """Pixels around a panel that its shadow takes up."""
    return round(24 * unit) if shadow else 0


def panel(size: Size, radius: int, colour: str, shadow: bool, unit: float) -> pygame.Surface:
    """A panel with light from the upper right and, if asked for, a soft shadow in its margin."""
    body = rounded(size, radius)
    body.blit(_sheen(size, colour), (0, 0), None, pygame.BLEND_RGBA_MULT)
    step = max(1, round(1.6 * unit))
    body.blit(_edge(size, radius, (-step, step), (255, 255, 255), 90), (0, 0))
    for by in (step, 2 * step, 3 * step):
        body.blit(_edge(size, radius, (by, -by), SHADE, 6), (0, 0))
    if not shadow:
        return body
    margin = panel_margin(shadow, unit)
    out = _shadow(size, radius, margin, unit)
    out.blit(body, (margin, margin))
    return out


def _sheen(size: Size, colour: str) -> pygame.Surface:
    """The panel's colour, a little lighter in the upper right and a little deeper in the lower left."""
    corners = (
        (mix(colour, "#ffffff", 0.12), mix(colour, "#ffffff", 0.34)),
        (mix(colour, "#6b4a5a", 0.035), colour),
    )
    small = clear((2, 2))
    for y, line in enumerate(corners):
        for x, corner in enumerate(line):
            small.set_at((x, y), (*rgb(corner), 255))
    return pygame.transform.smoothscale(small, size)


def _edge(
    size: Size, radius: int, by: tuple[int, int], colour: tuple[int, int, int], alpha: int
) -> pygame.Surface:
    """The thin crescent of a panel that the same panel, moved, would leave bare."""
    crescent = rounded(size, radius)
    crescent.blit(crescent.copy(), by, None, pygame.BLEND_RGBA_SUB)
    crescent.fill((255, 255, 255, 0), None, pygame.BLEND_RGBA_MAX)
    crescent.fill((*colour, alpha), None, pygame.BLEND_RGBA_MULT)
    return crescent


def _shadow(size: Size, radius: int, margin: int, unit: float) -> pygame.Surface:
    """A soft shadow, a little below and left, blurred at a quarter of its size."""
    w, h = size[0] + 2 * margin, size[1] + 2 * margin
    quarter = clear((max(1, w // 4), max(1, h // 4)), SHADE)
    shape = rounded((max(2, size[0] // 4), max(2, size[1] // 4)), max(1, radius // 4))
    shape.fill((*SHADE, 72), None, pygame.BLEND_RGBA_MULT)
    quarter.blit(shape, (round((margin - 2 * unit) / 4), round((margin + 6 * unit) / 4)))
    soft = pygame.transform.gaussian_blur(quarter, max(1, round(2 * unit)))
    return pygame.transform.smoothscale(soft, (w, h))
