"""A warm mug on a tree stump, steaming a little or a lot."""

from __future__ import annotations

import numpy as np

from assets.make.otter.signs import heart
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, sheet, spline

from .snow import cap, cast
from .tones import BARK

CLAY = Material("#4f94ac", "#b4e2da", "#305a8a")
COCOA = Material("#7a4a3c", "#b8805c", "#4a2c3c")
WOOD = Material("#e3bd92", "#fff0cc", "#a57f74")


def stump(cv: Canvas, t: Frame) -> None:
    """The stump with its rings, snow on its left half."""
    cast(cv, t, 0, 48, 50, 11, 0.55)
    side = [
        (-42, 14),
        (-44, 40),
        (-54, 50),
        (-24, 50),
        (0, 54),
        (26, 50),
        (54, 48),
        (44, 38),
        (42, 14),
        (0, 22),
    ]
    cv.form(cv.mask(spline(side), t), BARK, 22 * t.k)
    for x in (-26, -8, 12, 30):
        cv.fill(ribbon([(x, 24), (x + 1, 36), (x - 2, 48)], 1.6, 1.0, 2.4), BARK.dark, t, alpha=0.5)
    top = cv.form(cv.mask(ellipse(0, 13, 43, 14), t), WOOD, 16 * t.k)
    for r in (34, 24, 14):
        cv.fill(
            ribbon(ellipse(2, 13, r, r * 0.32, n=50, end=359.9), 1.2, 1.2), WOOD.dark, t, alpha=0.5, clip=top
        )
    cap(cv, t, -31, 19, 19, 13, 3)
    cap(cv, t, 37, 20, 11, 9, 6)


def steam(cv: Canvas, t: Frame, strong: bool) -> None:
    """Curls of steam over the mug."""
    curls = ((-12, -32, 24), (4, -34, 30), (18, -32, 22)) if strong else ((-6, -32, 18), (10, -33, 22))
    for x, y, tall in curls:
        line = bezier((x, y), (x + 9, y - tall * 0.35), (x - 9, y - tall * 0.65), (x + 2, y - tall), 24)
        width = 6.4 if strong else 4.8
        cv.put(cv.mask(ribbon(line, width * 0.6, width * 0.3, width), t).blur(1.0 * t.k), "#8f8cc4", 0.75)
        cv.put(
            cv.mask(ribbon(np.add(line, (0.8, -0.6)), width * 0.3, width * 0.2, width * 0.5), t).blur(
                0.8 * t.k
            ),
            "#fff2e8",
            0.85,
        )


def paint(strong: bool) -> Canvas:
    """Both pictures share their registration."""
    cv, t = sheet(134, 130, 68, 68)
    stump(cv, t)
    steam(cv, t, strong)
    k = t.k
    cv.soft(0, 16, 34, 9, BARK.dark, 0.55, t)
    cv.form(cv.mask(ribbon(bezier((22, -22), (46, -24), (44, 8), (20, 6), 26), 7, 7), t), CLAY, 4 * k)
    body = cv.mask(
        spline(
            [(-25, -29), (0, -29), (25, -29), (25, -24), (22, 8), (14, 16), (-14, 16), (-22, 8), (-25, -24)]
        ),
        t,
    )
    cv.form(body, CLAY, 18 * k)
    heart(cv, t, -2, -6, 9)
    cv.form(cv.mask(ellipse(0, -29, 26.5, 7.6), t), CLAY, 6 * k, rim=0.9)
    cv.form(cv.mask(ellipse(0, -28.4, 22, 5.4), t), COCOA, 5 * k)
    cv.soft(6, -29, 10, 2.2, "#e8bb90", 0.7, t)
    cv.grain()
    return cv
