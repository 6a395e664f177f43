"""Icicles below a lip of snow."""

from __future__ import annotations

from assets.make.paint import Canvas, Material, sheet, spline

from .snow import cushion

GLASS = Material("#68a3de", "#d9f0ff", "#3f70bc")
# x, half width at the root, length
ROWS = ((-50, 7, 40), (-32, 10, 74), (-12, 9, 54), (9, 12, 98), (30, 8, 60), (47, 7, 34))


def paint(bright: bool) -> Canvas:
    """Six of them, quiet or with the light in them; both share their registration."""
    cv, t = sheet(128, 122, 64, 14)
    k = t.k
    for x, half, length in ROWS:
        outline = [
            (x - half, 0),
            (x - half * 0.82, length * 0.28),
            (x - half * 0.42, length * 0.62),
            (x - 1.6, length * 0.95),
            (x, length),
            (x + 1.6, length * 0.95),
            (x + half * 0.46, length * 0.62),
            (x + half * 0.86, length * 0.28),
            (x + half, 0),
        ]
        shape = cv.mask(spline(outline), t)
        cv.form(shape, GLASS, half * 0.9 * k, shade=0.55, rim=0.9)
        cv.soft(x + half * 0.3, length * 0.34, half * 0.22, length * 0.24, "#ffffff", 0.85, t, clip=shape)
        if bright:
            cv.soft(x, length * 0.45, half * 1.3, length * 0.6, "#fff3d6", 0.75, t, clip=shape)
    if bright:
        for x, _half, length in ROWS[1::2]:
            cv.soft(x, length - 2, 9, 9, "#fff6dc", 0.9, t)
    lip = [
        (-60, -4),
        (-40, -10),
        (-6, -11),
        (30, -10),
        (58, -5),
        (58, 4),
        (46, 9),
        (36, 5),
        (18, 11),
        (2, 6),
        (-14, 10),
        (-26, 6),
        (-42, 10),
        (-58, 5),
    ]
    cushion(cv, t, spline(lip), 8)
    cv.grain()
    return cv
