"""Smooth lines and arcs, drawn straight onto the picture because they change from frame to frame."""

import math
from collections.abc import Sequence
from itertools import pairwise

import pygame

Spot = tuple[float, float]
Colour = tuple[int, int, int]


def line(surface: pygame.Surface, points: Sequence[Spot], width: float, colour: Colour) -> None:
    """A line with round ends and joins through the points; pixels."""
    half = width / 2
    for (x0, y0), (x1, y1) in pairwise(points):
        length = math.hypot(x1 - x0, y1 - y0)
        if length > 0:
            nx, ny = -(y1 - y0) / length * half, (x1 - x0) / length * half
            _smooth(
                surface,
                ((x0 + nx, y0 + ny), (x1 + nx, y1 + ny), (x1 - nx, y1 - ny), (x0 - nx, y0 - ny)),
                colour,
            )
    if half >= 1:
        for point in points:
            pygame.draw.aacircle(surface, colour, point, half)


def arc(
    surface: pygame.Surface, centre: Spot, radius: float, width: float, colour: Colour, part: float
) -> None:
    """The given part (0..1) of a ring, clockwise from the top, with round ends; pixels."""
    if part <= 0:
        return
    steps = max(2, round(math.tau * min(1.0, part) * radius / 5))
    angles = [-math.pi / 2 + math.tau * min(1.0, part) * i / steps for i in range(steps + 1)]
    inner = radius - width
    rays = [(math.cos(a), math.sin(a)) for a in angles]
    outline = [(centre[0] + radius * c, centre[1] + radius * s) for c, s in rays]
    outline += [(centre[0] + inner * c, centre[1] + inner * s) for c, s in reversed(rays)]
    _smooth(surface, outline, colour)
    middle = radius - width / 2
    for c, s in (rays[0], rays[-1]):
        pygame.draw.aacircle(surface, colour, (centre[0] + middle * c, centre[1] + middle * s), width / 2)


def _smooth(surface: pygame.Surface, outline: Sequence[Spot], colour: Colour) -> None:
    """A filled shape whose edges are drawn once more, smoothly."""
    pygame.draw.polygon(surface, colour, outline)
    pygame.draw.aalines(surface, colour, True, outline)
