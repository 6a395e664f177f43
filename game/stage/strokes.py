"""Smooth lines and arcs, drawn straight onto the picture because they change from frame to frame.

A filled shape ends hard, on whole pixels. So it is drawn too thin, and its edges as smooth lines over it.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

import pygame

Spot = tuple[float, float]
Colour = tuple[int, int, int]

CORE, EDGE = 0.8, 0.5
"""Pixels by which the filled shape and its smooth edge lie inside the outline asked for."""


def line(surface: pygame.Surface, points: Sequence[Spot], width: float, colour: Colour) -> None:
    """A line with round ends and joins through the points; pixels."""
    half = width / 2
    for start, end in pairwise(points):
        if start == end:
            continue
        if half > CORE:
            pygame.draw.polygon(surface, colour, _whole(_band(start, end, half - CORE)))
            pygame.draw.aalines(surface, colour, True, _band(start, end, half - EDGE))
        else:
            pygame.draw.aaline(surface, colour, start, end)
    if half > CORE:
        for point in points:
            pygame.draw.aacircle(surface, colour, point, half)


def arc(
    surface: pygame.Surface, centre: Spot, radius: float, width: float, colour: Colour, part: float
) -> None:
    """The given part (0..1) of a ring, clockwise from the top, with round ends; pixels."""
    if part <= 0:
        return
    whole = math.tau * min(1.0, part)
    steps = max(2, round(whole * radius / 4))
    angles = [whole * i / steps - math.pi / 2 for i in range(steps + 1)]
    rays = [(math.cos(angle), math.sin(angle)) for angle in angles]
    inner = radius - width
    if width > 2 * CORE:
        core = _sector(centre, rays, radius - CORE, inner + CORE)
        pygame.draw.polygon(surface, colour, _whole(core))
    for r in (radius - EDGE, inner + EDGE):
        edge = [(centre[0] + r * c, centre[1] + r * s) for c, s in rays]
        pygame.draw.aalines(surface, colour, False, edge)
    middle = radius - width / 2
    for c, s in (rays[0], rays[-1]):
        pygame.draw.aacircle(
            surface, colour, (centre[0] + middle * c, centre[1] + middle * s), max(1.0, width / 2)
        )


def _band(start: Spot, end: Spot, half: float) -> tuple[Spot, Spot, Spot, Spot]:
    """The corners of a straight piece of line."""
    (x0, y0), (x1, y1) = start, end
    length = math.hypot(x1 - x0, y1 - y0)
    nx, ny = (y0 - y1) / length * half, (x1 - x0) / length * half
    return (x0 + nx, y0 + ny), (x1 + nx, y1 + ny), (x1 - nx, y1 - ny), (x0 - nx, y0 - ny)


def _sector(centre: Spot, rays: Sequence[Spot], outer: float, inner: float) -> list[Spot]:
    """The outline of a piece of ring along the rays."""
    out = [(centre[0] + outer * c, centre[1] + outer * s) for c, s in rays]
    return out + [(centre[0] + inner * c, centre[1] + inner * s) for c, s in reversed(rays)]


def _whole(outline: Sequence[Spot]) -> list[Spot]:
    """The nearest pixels: fractions would be cut off, which moves the shape up and left."""
    return [(round(x), round(y)) for x, y in outline]
