"""A wooden hut under thick snow, and a signpost."""

from __future__ import annotations

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, rounded, spline

from .snow import cap, cast, cushion
from .tones import BARK, EARTH_SHADE, PLANK, STONE

WALL = Material("#a97a68", "#e8b894", "#6b4d70")
WARM = Material("#ffd78a", "#fff3c4", "#e69a5c")


def hut(cv: Canvas, t: Frame, x: float, y: float, width: float) -> None:
    """The hut standing at (x, y); its chimney ends at (x + 0.22, y - 0.98) widths."""
    at = t.at(x, y, width)
    k = at.k
    cast(cv, at, 0, 0.0, 0.62, 0.10, 0.45)
    cv.form(cv.mask(rounded(0.15, -0.96, 0.15, 0.4, 0.02), at), STONE, 0.07 * k)
    cap(cv, at, 0.225, -0.94, 0.095, 0.06, 2)
    wall = cv.mask(
        [rounded(-0.42, -0.42, 0.84, 0.44, 0.03), spline([(-0.4, -0.38), (0, -0.74), (0.4, -0.38)])], at
    )
    cv.form(wall, WALL, 0.2 * k, shade=0.5)
    for i in range(6):
        line = ribbon([(-0.42, -0.36 + 0.07 * i), (0.42, -0.36 + 0.07 * i)], 0.012, 0.012)
        cv.fill(line, WALL.dark, at, alpha=0.45, clip=wall)
    cv.put(
        cv.mask(ribbon([(-0.5, -0.34), (0, -0.8), (0.5, -0.34)], 0.1, 0.1), at).blur(0.03 * k),
        EARTH_SHADE,
        0.4,
        clip=wall,
    )
    cv.form(cv.mask(rounded(-0.28, -0.28, 0.2, 0.29, 0.05), at), BARK, 0.08 * k)
    cv.fill(ellipse(-0.12, -0.13, 0.014), "#f6d28a", at)
    cv.soft(0.18, -0.19, 0.26, 0.24, "#ffd78a", 0.55, at)
    cv.form(cv.mask(rounded(0.06, -0.3, 0.24, 0.2, 0.04), at), WARM, 0.1 * k, shade=0.3)
    for bar in ([(0.18, -0.3), (0.18, -0.1)], [(0.06, -0.2), (0.3, -0.2)]):
        cv.fill(ribbon(bar, 0.02, 0.02), WALL.dark, at, alpha=0.8)
    roof = [
        (-0.62, -0.26),
        (-0.58, -0.36),
        (-0.3, -0.66),
        (0.0, -0.9),
        (0.3, -0.66),
        (0.58, -0.36),
        (0.62, -0.26),
        (0.53, -0.22),
        (0.44, -0.3),
        (0.22, -0.52),
        (0.0, -0.7),
        (-0.22, -0.52),
        (-0.44, -0.3),
        (-0.53, -0.22),
    ]
    cushion(cv, at, spline(roof), 0.14)


def signpost(cv: Canvas, t: Frame, x: float, y: float, height: float) -> None:
    """A wooden post at (x, y) with a board that points up the hill, both under snow; its top is level."""
    at = t.at(x, y, height)
    k = at.k
    cast(cv, at, 0, 0.0, 0.16, 0.05)
    post = cv.mask(ribbon([(0.0, 0.02), (-0.01, -0.5), (0.0, -0.97)], 0.085, 0.075), at)
    cv.form(post, PLANK, 0.05 * k)
    board = cv.mask(
        spline(
            [
                (-0.2, -0.78),
                (0.0, -0.8),
                (0.22, -0.81),
                (0.34, -0.72),
                (0.22, -0.62),
                (0.0, -0.61),
                (-0.2, -0.61),
                (-0.22, -0.7),
            ]
        ),
        at,
    )
    cv.put(board.shift(-0.01 * k, 0.02 * k).blur(0.02 * k), PLANK.dark, 0.5, clip=post)
    cv.form(board, PLANK, 0.09 * k)
    hilltop = spline([(-0.15, -0.65), (-0.06, -0.7), (0.02, -0.755), (0.1, -0.7), (0.2, -0.65)], False)
    cv.fill([*ribbon(hilltop, 0.018), ellipse(-0.12, -0.745, 0.02)], PLANK.dark, at, alpha=0.6, clip=board)
    cap(cv, at, 0.03, -0.785, 0.25, 0.06, 4)
    cap(cv, at, 0.0, -0.96, 0.07, 0.055, 5)
