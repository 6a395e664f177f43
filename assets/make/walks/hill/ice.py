"""A clear round in the ice of the brook, with a leaf in it."""

from __future__ import annotations

import math
import random

from assets.make.paint import Canvas, Material, ellipse, ribbon, sheet, spline

DEEP = Material("#3f79b8", "#97cfe8", "#2d4f95")
LEAF = Material("#d9824a", "#ffc987", "#96505a")


def paint(bright: bool) -> Canvas:
    """The round with its frosty rim, quiet or with light going over it; both share their registration."""
    cv, t = sheet(132, 92, 66, 46)
    k = t.k
    rnd = random.Random(3)
    rim = [
        (62 * math.cos(a) * rnd.uniform(0.94, 1.04), 41 * math.sin(a) * rnd.uniform(0.94, 1.04))
        for a in (i * 0.4488 for i in range(14))
    ]
    frost = cv.mask(spline(rim), t)
    cv.soft(-3, 3, 65, 45, "#5a7cc0", 0.7, t, power=0.8)
    cv.form(frost.blur(1.2 * k), Material("#e3ecf8", "#fffcf6", "#7f9ad0"), 10 * k, shade=0.6, rim=0.8)
    clear = cv.mask(spline([(x * 0.965, y * 0.95) for x, y in rim]), t)
    cv.form(clear, DEEP, 22 * k, shade=0.6, rim=0.3)
    at = t.at(-4, 6, 25, rot=-24, sy=0.72)
    blade = [
        (0.0, 0.86),
        (-0.32, 0.56),
        (-0.98, 0.5),
        (-0.66, 0.16),
        (-0.86, -0.32),
        (-0.36, -0.3),
        (0.0, -1.05),
        (0.36, -0.3),
        (0.86, -0.32),
        (0.66, 0.16),
        (0.98, 0.5),
        (0.32, 0.56),
    ]
    shape = cv.mask([spline(blade), *ribbon([(0, 0.7), (0.06, 1.3)], 0.1, 0.07)], at)
    cv.put(shape.shift(-3 * k, 5 * k).blur(3 * k), "#2f4f92", 0.5, clip=clear)
    cv.form(shape, LEAF, 10 * k, clip=clear)
    for tip in ((0, -0.8), (-0.6, -0.2), (0.6, -0.2), (-0.66, 0.4), (0.66, 0.4)):
        cv.fill(ribbon([(0, 0.6), tip], 0.07, 0.03), LEAF.dark, at, alpha=0.5, clip=shape)
    cv.put(clear, "#a9d4ee", 0.22)
    for x, y, rx, ry in ((-26, -16, 20, 3.4), (-14, -8, 12, 2.2), (30, 18, 16, 2.8)):
        cv.soft(x, y, rx, ry, "#ffffff", 0.85, t, rot=-24, clip=clear)
    for x, y, r in ((26, -14, 3.4), (34, -6, 2.2), (20, -20, 1.8), (-36, 12, 2.4)):
        cv.fill(ellipse(x, y, r, r * 0.8), "#e8f6ff", t, alpha=0.65)
    if bright:
        cv.soft(6, -2, 60, 17, "#fff3d6", 0.8, t, rot=-24, clip=clear)
        cv.soft(-16, 16, 40, 8, "#fff3d6", 0.6, t, rot=-24, clip=clear)
    cv.grain()
    return cv
