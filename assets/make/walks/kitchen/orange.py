"""An orange with its leaf; rolled on a little, the leaf is on the other side."""

import math

from assets.make.paint import Canvas, Material, ellipse, leaf, sheet
from assets.make.walks.kitchen.tones import LEAF, SHADE, cast

PEEL = Material("#e8782a", "#ffc878", "#9a3f3c")


def paint(rolled: bool) -> Canvas:
    """The orange; both pictures share their registration."""
    cv, t = sheet(128, 104, 64, 56)
    cv.soft(-4, 42, 44, 7, SHADE, 0.5, t)
    ball = cv.mask(ellipse(0, 2, 42, 41), t)
    cv.form(ball, PEEL, 32 * t.k)
    turn = 62.0 if rolled else -8.0
    for i in range(40):
        a, d = i * 2.4 + math.radians(turn), 37 * math.sqrt((i + 0.5) / 40)
        cv.soft(d * math.cos(a), 2 + d * math.sin(a), 2.2, 2.0, "#a84a30", 0.45, t, clip=ball)
    cv.soft(15, -15, 15, 11, "#fff2d0", 0.7, t, clip=ball, rot=-40)
    at = t.at(0, 2, 1, turn)
    cv.soft(0, -31, 12, 7, "#8a3c30", 0.55, at, clip=ball)
    cv.form(cv.mask(ellipse(0, -33, 4.5), at), Material("#7d8a4a", "#d8e29a", "#4c5a40"), 4 * t.k)
    for angle, long in ((-26, 36), (-150, 26)):
        shape = cv.mask(leaf(0, -34, angle, long, long * 0.52), at)
        cast(cv, t, shape, ball, 4, 0.35)
        cv.form(shape, LEAF, 8 * t.k)
    cv.grain()
    return cv
