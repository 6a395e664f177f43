"""A spray of wet ivy that hangs down, a drop at its lowest tip."""

import math

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, sheet, spline
from assets.make.things.leaves import drop

DEEP = Material("#27705c", "#a4d98c", "#173f54")
FRESH = Material("#348764", "#bfe690", "#1d5460")
STEM = Material("#8a7a6c", "#d8c09a", "#54485c")
LEAF = ((0.04, 0), (-0.12, -0.30), (0.10, -0.56), (0.40, -0.50), (0.60, -0.40), (0.86, -0.36), (1.26, 0.0))


def blade(cv: Canvas, t: Frame, x: float, y: float, angle: float, size: float, mat: Material) -> None:
    """One ivy leaf with three soft points, from its stalk at x, y."""
    upper = np.array(LEAF)
    ring = np.vstack([upper, (upper * (1, -1))[-2:0:-1]])
    at = t.at(x, y, size, angle)
    mask = cv.mask(spline(ring), at)
    cv.put(mask.shift(-1.5 * t.k, 3 * t.k).blur(2.5 * t.k), "#274a5a", 0.3)
    cv.form(mask, mat, size * 0.34 * t.k)
    for tip in ((1.12, 0.0), (0.42, -0.38), (0.42, 0.38)):
        vein = [(0.06, 0.0), (tip[0] * 0.5, tip[1] * 0.42), tip]
        cv.fill(ribbon(vein, 0.05, 0.02), mat.light, at, alpha=0.6, clip=mask)
    turn = math.radians(-angle)
    cv.soft(0.62 + 0.12 * math.cos(turn), -0.16, 0.26, 0.13, "#f4fff0", 0.5, at, clip=mask)


def paint() -> Canvas:
    """The whole spray."""
    cv, t = sheet(136, 164, 62, 16)
    line = bezier((18, -14), (24, 22), (-14, 38), (-2, 84), 30)
    cv.form(cv.mask(ribbon(line, 5, 2.6), t), STEM, 3 * t.k)
    for i, angle, size, mat in (
        (3, 158, 36, DEEP),
        (7, 18, 38, FRESH),
        (13, 168, 40, FRESH),
        (18, 24, 42, DEEP),
        (23, 150, 36, DEEP),
        (29, 78, 38, FRESH),
    ):
        x, y = line[i]
        blade(cv, t, x, y, angle, size, mat)
    tip = line[29] + np.array(
        [38 * 1.28 * math.cos(math.radians(78)), 38 * 1.28 * math.sin(math.radians(78))]
    )
    drop(cv, t.at(tip[0], tip[1] - 3, 9.5))
    for x, y, r in ((40, 20, 4.4), (-30, 52, 3.8), (34, 62, 3.4)):
        cv.fill(ellipse(x, y, r, r * 0.9), "#cdeef4", t, alpha=0.9)
        cv.fill(ellipse(x + r * 0.3, y - r * 0.3, r * 0.36), "#ffffff", t)
    cv.grain()
    return cv
