"""One large snowflake with six arms."""

from __future__ import annotations

import math

from assets.make.paint import Canvas, Material, Points, ellipse, ribbon, sheet

CRYSTAL = Material("#5c93da", "#d4ecff", "#3f6ab8")


def paint() -> Canvas:
    """Round-ended arms, each with two pairs of side arms; a pale heart."""
    cv, t = sheet(100, 100, 50, 50)
    at = t.at(scale=44, rot=8)
    k = at.k
    shapes: list[Points] = [ellipse(0, 0, 0.2)]
    for arm in range(6):
        a = math.radians(60 * arm - 90)
        c, s = math.cos(a), math.sin(a)
        shapes += ribbon([(0, 0), (0.92 * c, 0.92 * s)], 0.15, 0.12)
        for reach, long in ((0.42, 0.26), (0.66, 0.22)):
            for side in (-1, 1):
                b = a + side * math.radians(52)
                x, y = reach * c, reach * s
                shapes += ribbon([(x, y), (x + long * math.cos(b), y + long * math.sin(b))], 0.12, 0.1)
    mask = cv.mask(shapes, at)
    cv.put(mask.shift(-0.03 * k, 0.06 * k).blur(0.06 * k), "#5a6fb8", 0.35)
    cv.form(mask, CRYSTAL, 0.16 * k, shade=0.45, rim=0.9)
    cv.soft(0, 0, 0.36, 0.36, "#ffffff", 0.7, at, clip=mask)
    for arm in range(6):
        a = math.radians(60 * arm - 90)
        cv.soft(0.9 * math.cos(a), 0.9 * math.sin(a), 0.12, 0.12, "#ffffff", 0.45, at, clip=mask)
    cv.grain()
    return cv
