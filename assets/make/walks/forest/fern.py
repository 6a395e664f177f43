"""A young fern, still rolled in at its tip."""

import math

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, leaf, ribbon, sheet
from assets.make.places.grass import blade

FERN = Material("#7db45e", "#e6ee9c", "#3d7a5c")


def paint() -> Canvas:
    """A young frond, still rolled in at its tip."""
    cv, t = sheet(112, 164, 44, 158)
    for x, height, aside in ((26, 78, 16), (-20, 54, -12)):
        curl(cv, t.at(x, 0), height, aside, 0.7)
    curl(cv, t, 146, 8, 1.0)
    blades = [
        blade(x, -2, length, bend, 3)
        for x, length, bend in ((-30, 26, -0.3), (-8, 20, 0.2), (14, 26, 0.3), (40, 18, 0.2))
    ]
    cv.fill(blades, "#4f9160", t)
    cv.grain()
    return cv


def curl(cv: Canvas, t: Frame, height: float, aside: float, scale: float) -> None:
    """One rolled frond standing at the origin, `height` units tall."""
    r0 = height * 0.17
    cx, cy = aside + r0 * 0.4, -height + r0
    a = np.radians(np.linspace(180, 180 + 640, 70))
    r = np.linspace(r0, r0 * 0.10, 70)
    spiral = np.stack([cx + r * np.cos(a), cy + r * np.sin(a)], 1)
    start = spiral[0]
    stem = bezier((0, 0), (-4 * scale, -height * 0.35), (start[0], start[1] + height * 0.4), start, 24)
    for i in range(5, 22, 3):
        x, y = stem[i]
        for side in (-1, 1):
            size = (30 - i * 0.7) * scale
            shape = leaf(x, y, -90 + side * (62 - i), size, size * 0.30, 0.25 * side)
            cv.form(cv.mask(shape, t), FERN, 4 * t.k, shade=0.35)
    path = np.vstack([stem, spiral[1:]])
    cv.form(cv.mask(ribbon(path, 7.5 * scale, 3.2 * scale), t), FERN, 4.5 * scale * t.k, shade=0.45)
    for i in range(0, 50, 4):
        out = math.degrees(a[i])
        x, y = spiral[i] + 2.6 * scale * np.array([math.cos(a[i]), math.sin(a[i])])
        size = r0 * 0.42 * (1 - i / 80)
        cv.form(
            cv.mask(leaf(float(x), float(y), out + 30, size, size * 0.55, 0.3), t), FERN, 2.5 * t.k, shade=0.3
        )
