"""A red apple on top of its basket."""

from assets.make.paint import Canvas, Material, bezier, leaf, ribbon, sheet, spline
from assets.make.walks.kitchen.tones import LEAF, cast

PEEL = Material("#cf3f44", "#ff9a7c", "#7c1f4c")


def paint() -> Canvas:
    """The apple with its stalk and one leaf."""
    cv, t = sheet(104, 108, 50, 62)
    right = [(0, -22), (14, -31), (36, -24), (45, 4), (32, 34), (12, 43), (0, 39)]
    shape = cv.mask(spline([*right, *[(-x, y) for x, y in right[-2:0:-1]]]), t)
    cv.form(shape, PEEL, 34 * t.k)
    cv.soft(-14, 8, 22, 30, "#f6b44c", 0.34, t, clip=shape, rot=14)
    for x in (-26, -12, 6, 22):
        streak = bezier((x * 0.5, -18), (x, -6), (x * 1.1, 12), (x, 28), 14)
        cv.fill(ribbon(streak, 1, 1, 3), "#ffb08c", t, 0.34, blur=0.8, clip=shape)
    cv.soft(20, -8, 12, 15, "#ffffff", 0.6, t, rot=20)
    cv.soft(0, -22, 15, 6, "#6a1f3c", 0.75, t, clip=shape)
    stalk = cv.mask(ribbon(bezier((0, -21), (0, -32), (5, -42), (10, -50)), 5, 6), t)
    cv.form(stalk, Material("#7d563f", "#c99a70", "#4c3238"), 3 * t.k)
    one = cv.mask(leaf(5, -38, -16, 38, 20), t)
    cast(cv, t, one, None, 3, 0.3)
    cv.form(one, LEAF, 8 * t.k)
    cv.fill(ribbon([(9, -38), (34, -42)], 1.4, 0.6), LEAF.light, t, 0.7)
    cv.grain()
    return cv
