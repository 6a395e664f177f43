"""What stays in the snow: a hare's tracks, and a mound that keeps a paw print."""

from __future__ import annotations

from collections.abc import Sequence

from assets.make.home.buttons import TOES
from assets.make.paint import Canvas, Frame, Material, Points, ellipse, leaf, sheet, spline, symmetric

from .snow import cast

HEAP = Material("#bdbde6", "#fff6ea", "#565cb0")
DENT = "#8388cb"
DEEP = "#5c5fae"


def dent(cv: Canvas, at: Frame, shapes: Points | Sequence[Points], size: float) -> None:
    """Something pressed into snow: its wall towards the light is in shade, the far rim is lit."""
    k = at.k * size
    mask = cv.mask(shapes, at).blur(0.06 * k)
    rim = mask.shift(-0.3 * k, 0.32 * k).blur(0.14 * k) - mask
    cv.put(rim, "#fff3e6", 0.85)
    cv.put(mask, DENT, 0.92)
    shade = (mask - mask.shift(-0.3 * k, 0.34 * k).blur(0.2 * k)) & mask
    cv.put(shade, DEEP, 0.75)


def tracks(glinting: bool) -> Canvas:
    """Three leaps of a hare, towards us: two long feet before two round ones; they may glint."""
    cv, t = sheet(140, 84, 70, 38)
    for x, y, scale in ((46, -20, 0.8), (8, -3, 1.05), (-38, 17, 1.32)):
        # The prints of one leap lie in a row along the way, which goes up and to the right.
        at = t.at(x, y, scale, sy=0.62).at(rot=56)
        for dx, dy, rx, ry in ((-7, -10, 4.6, 9), (8, -8, 4.6, 9), (-1, 8, 4.4, 5), (3, 19, 4.2, 4.8)):
            dent(cv, at, ellipse(dx, dy, rx, ry), 8)
            if glinting:
                cv.soft(dx, dy, rx * 0.7, ry * 0.7, "#fff0cf", 0.9, at)
    for x, y, size in GLINTS if glinting else ():
        glint(cv, t.at(x, y, size))
    cv.grain()
    return cv


GLINTS = ((-22, 2, 9.0), (24, -16, 7.0), (-50, 8, 6.0), (4, 14, 6.5), (56, -14, 5.5))


def glint(cv: Canvas, at: Frame) -> None:
    """A spark of sun in the snow: four fine rays and a round heart; the unit is half its height."""
    cv.soft(0, 0, 1.0, 1.0, "#ffd9a0", 0.8, at)
    for angle in range(0, 360, 90):
        cv.fill(leaf(0, 0, angle, 1.0, 0.26, 0.0), "#fffdf4", at)
    cv.soft(0, 0, 0.4, 0.4, "#ffffff", 1.0, at, power=0.5)


def mound(pressed: bool) -> Canvas:
    """A soft heap of fresh snow, untouched or with a paw print in it."""
    cv, t = sheet(172, 92, 86, 50)
    cast(cv, t, -2, 27, 66, 17, 0.95)
    outline = [
        (-64, 26),
        (-58, 4),
        (-40, -8),
        (-24, -26),
        (6, -36),
        (32, -26),
        (46, -8),
        (60, 2),
        (66, 26),
        (34, 33),
        (-32, 33),
    ]
    shape = cv.mask(spline(outline), t)
    cv.form(shape, HEAP, 34 * t.k, shade=0.8, rim=0.85)
    cv.soft(-30, 20, 46, 20, HEAP.dark, 0.6, t, clip=shape, rot=-14)
    for x, y, half in ((4, -18, 26), (34, 6, 24)):
        cv.soft(x, y, half, half * 0.5, "#fff4ea", 0.6, t, clip=shape, rot=14)
    for x, y in ((14, -24), (40, -4), (-14, -20), (-34, 2), (8, 16), (44, 16), (-50, 16), (24, -8)):
        cv.soft(x, y, 2.6, 2.2, "#ffffff", 1.0, t, clip=shape)
    for x, y, r in ((-60, 30, 7), (56, 32, 9), (70, 28, 5)):
        cv.form(cv.mask(ellipse(x, y, r, r * 0.8), t), HEAP, r * t.k, shade=0.7, rim=0.8)
    if pressed:
        paw = t.at(0, -6, 21, rot=-6, sy=0.78)
        palm = symmetric([(0, -0.12), (0.46, -0.10), (0.74, 0.30), (0.60, 0.76), (0, 0.84)])
        dent(cv, paw, [palm, *(ellipse(x, y, 0.235, 0.30, rot) for x, y, rot in TOES)], 0.34)
    cv.grain()
    return cv
