"""A big round ball of snow that is good to squeeze."""

import random

from assets.make.paint import Canvas, Frame, Material, sheet, spline

SNOW = Material("#d3daf4", "#ffffff", "#8d93cf")
OUTLINE = (
    (-0.98, 0.14),
    (-0.90, -0.42),
    (-0.52, -0.86),
    (-0.02, -0.98),
    (0.50, -0.88),
    (0.90, -0.46),
    (1.00, 0.10),
    (0.86, 0.58),
    (0.48, 0.88),
    (-0.02, 0.94),
    (-0.54, 0.86),
    (-0.86, 0.58),
)


def paint() -> Canvas:
    """Round, packed by two paws, with a few dents and glints; it lies in a little snow."""
    cv, t = sheet(380, 360, 190, 176)
    snowball(cv, t.at(scale=156))
    cv.grain()
    return cv


def snowball(cv: Canvas, at: Frame) -> None:
    """The ball, two units wide."""
    k = at.k
    cv.soft(-0.08, 0.94, 1.10, 0.17, "#6a70b4", 0.55, at)
    shape = cv.mask(spline(OUTLINE), at)
    cv.form(shape, SNOW, 0.62 * k, shade=0.6, rim=0.7)
    cv.soft(-0.42, 0.46, 0.56, 0.40, "#b7a8e2", 0.42, at, clip=shape)
    cv.soft(-0.02, 0.80, 0.66, 0.14, "#ffe2dc", 0.40, at, clip=shape)
    for x, y, w, h, turn in (
        (-0.46, -0.30, 0.20, 0.13, -30),
        (0.10, 0.20, 0.22, 0.13, 10),
        (-0.28, 0.44, 0.17, 0.10, 12),
        (0.52, 0.40, 0.18, 0.11, -24),
        (-0.04, -0.56, 0.15, 0.09, 4),
    ):
        cv.soft(x, y, w, h, "#9aa2da", 0.55, at, clip=shape, rot=turn)
        cv.soft(x - 0.02, y + h * 0.72, w * 0.9, h * 0.5, "#ffffff", 0.75, at, clip=shape, rot=turn)
    rnd = random.Random(8)
    for _ in range(46):
        x, y, r = rnd.uniform(-0.85, 0.85), rnd.uniform(-0.85, 0.8), rnd.uniform(0.010, 0.022)
        cv.soft(x, y, r, r, "#ffffff", rnd.uniform(0.6, 1.0), at, clip=shape)
    cv.soft(0.40, -0.50, 0.40, 0.24, "#fffaf0", 0.80, at, clip=shape, rot=24)
    for x, half in ((-0.60, 0.42), (0.48, 0.50), (-0.04, 0.40)):
        cv.soft(x, 0.96, half, 0.13, "#e9ecfb", 0.95, at, power=0.7)
