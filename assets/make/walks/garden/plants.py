"""What grows here to smell, taste and touch: a sprig of jasmine, an apple, leaves like ears."""

from __future__ import annotations

import math
import random

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, mix, ribbon, sheet, spline
from assets.make.places.foliage import toned

from .arbour import star
from .moonlight import BARK, JASMINE, moonlit

SILVERY = Material("#b3c3c9", "#f4f8ff", "#5f76a8")
APPLE = Material("#d3607a", "#ffc0a4", "#74407e")


def leaves_along(cv: Canvas, t: Frame, path: list[tuple[float, float]], size: float, seed: int) -> None:
    """A stem with pairs of leaves and one at its end."""
    rnd = random.Random(seed)
    line = spline(path, False)
    cv.form(cv.mask(ribbon(line, 3.4, 1.6), t), JASMINE, 2 * t.k)
    for i in range(6, len(line), 6):
        (x0, y0), (x1, y1) = line[i - 1], line[i]
        along = math.degrees(math.atan2(y1 - y0, x1 - x0))
        for side in (-1, 1):
            long = size * rnd.uniform(0.85, 1.1)
            shape = cv.mask(
                leaf(float(x1), float(y1), along + side * rnd.uniform(44, 64), long, long * 0.5, 0.2 * side),
                t,
            )
            cv.form(shape, toned(JASMINE, rnd.uniform(-0.3, 0.8)), long * 0.2 * t.k, shade=0.35)


def paint_jasmine() -> Canvas:
    """A hanging sprig with five open stars and some buds."""
    cv, t = sheet(124, 132, 62, 66)
    leaves_along(cv, t, [(6, -62), (0, -30), (-8, 0), (-2, 30), (-12, 58)], 25, 3)
    leaves_along(cv, t, [(-2, -24), (-24, -10), (-40, 12)], 21, 5)
    leaves_along(cv, t, [(-6, -6), (18, 10), (38, 34)], 21, 7)
    for x, y, a in ((-44, 30, 110), (46, 44, 70), (-14, 60, 96), (20, -40, -50)):
        bud = cv.mask(leaf(x, y, a, 18, 9, 0.0), t)
        cv.form(bud, Material("#f3e4f2", "#ffffff", "#b19ad0"), 5 * t.k, shade=0.4)
    for x, y, size, turn in (
        (-20, -30, 19, 10),
        (22, -14, 20, 40),
        (-30, 12, 18, 66),
        (10, 24, 22, 24),
        (-8, 48, 17, 50),
        (36, 26, 16, 5),
    ):
        cv.soft(x - 2, y + 4, size * 1.1, size * 0.9, "#28456e", 0.4, t)
        star(cv, t, x, y, size, turn)
    cv.grain()
    return cv


def paint_apple() -> Canvas:
    """An apple on its stem, a leaf beside it."""
    cv, t = sheet(92, 112, 46, 62)
    stem = bezier((1, -26), (2, -38), (6, -48), (2, -60), 12)
    cv.form(cv.mask(ribbon(stem, 6, 4), t), BARK, 3 * t.k)
    for x, y, a, long in ((4, -42, -8, 34), (2, -46, 190, 26)):
        shape = cv.mask(leaf(x, y, a, long, long * 0.52, 0.25), t)
        cv.form(shape, moonlit("#5b9590", 0.5, 0.5), 7 * t.k, shade=0.35)
    half = [(0, -22), (14, -31), (34, -22), (40, 6), (30, 34), (12, 45), (0, 42)]
    ring = [*half, *[(-x, y) for x, y in reversed(half[1:-1])]]
    fruit = cv.mask(spline(ring), t)
    cv.form(fruit, APPLE, 30 * t.k, shade=0.55, rim=0.75)
    cv.soft(-14, 18, 24, 26, "#f2c27e", 0.35, t, clip=fruit)
    cv.soft(0, -24, 16, 8, "#6a3a72", 0.6, t, clip=fruit)
    cv.soft(18, -8, 11, 14, "#fff0e2", 0.85, t, clip=fruit, rot=24)
    for i in range(12):
        turn, part = i * 2.4, math.sqrt(i / 12)
        cv.soft(
            31 * math.cos(turn) * part,
            8 + 24 * math.sin(turn) * part,
            1.7,
            1.7,
            "#ffe3c4",
            0.6,
            t,
            clip=fruit,
        )
    cv.fill(ribbon(stem[:6], 4, 5), BARK.base, t)
    cv.grain()
    return cv


def ear(cv: Canvas, t: Frame, x: float, y: float, angle: float, length: float, tone: float) -> None:
    """One thick soft leaf with a line down its middle and down at its edge."""
    mat = toned(SILVERY, tone)
    shape = cv.mask(leaf(x, y, angle, length, length * 0.52, 0.12), t)
    cv.put(shape.grow(1.5 * t.k).blur(1.6 * t.k), mix(SILVERY.light, SILVERY.base, 0.4), 0.5)
    cv.form(shape, mat, length * 0.22 * t.k, shade=0.45, rim=0.8)
    a = math.radians(angle)
    c, s = math.cos(a), math.sin(a)
    rib = [
        (x + length * u * c - 0.02 * length * s, y + length * u * s + 0.03 * length * c)
        for u in (0.08, 0.4, 0.8)
    ]
    cv.fill(ribbon(rib, 2.6, 0.8), mat.light, t, alpha=0.65, clip=shape)


def paint_soft_leaf() -> Canvas:
    """A low plant whose leaves are as soft as ears."""
    cv, t = sheet(132, 108, 66, 62)
    cv.soft(-4, 40, 58, 9, "#26356c", 0.55, t)
    for angle, length, tone in (
        (-90, 78, -0.5),
        (-124, 74, -0.4),
        (-58, 76, -0.2),
        (-152, 68, -0.2),
        (-30, 70, 0.1),
        (-106, 66, 0.2),
        (-74, 66, 0.5),
        (-168, 58, 0.1),
        (-12, 58, 0.3),
        (-136, 52, 0.3),
        (-46, 52, 0.6),
        (-90, 46, 0.6),
    ):
        ear(cv, t, 0, 40, angle, length, tone)
    for x in (-20, 0, 18):
        cv.form(cv.mask(ellipse(x, 41, 15, 7), t), toned(SILVERY, -0.4), 5 * t.k, shade=0.5)
    cv.grain()
    return cv
