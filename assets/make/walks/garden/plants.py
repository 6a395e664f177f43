"""What grows here to smell, taste and touch: a sprig of jasmine, an apple, leaves like ears."""

from __future__ import annotations

import math
import random

from assets.make.paint import Canvas, Frame, Material, bezier, leaf, ribbon, sheet, spline
from assets.make.places.foliage import toned

from .arbour import star
from .moonlight import BARK, JASMINE, moonlit

SILVERY = Material("#9fc0b4", "#eef8f2", "#4f7790")
APPLE = Material("#ea7f8b", "#ffdcc0", "#8c4474")


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
        (-20, -30, 22, 10),
        (22, -14, 23, 40),
        (-30, 12, 21, 66),
        (10, 24, 25, 24),
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
    """One thick leaf, round at its tip like an ear, down at its edge, a soft fold along its middle."""
    at = t.at(x, y, length, rot=angle + 90)
    k = at.k
    half = [(0.0, -1.0), (0.10, -0.96), (0.19, -0.74), (0.19, -0.46), (0.10, -0.14), (0.05, 0.04)]
    outline = spline([*half, *[(-u, v) for u, v in reversed(half[1:])]])
    shape = cv.mask(outline, at)
    cv.put(shape.shift(-2 * t.k, 4 * t.k).blur(3 * t.k), "#2c4a74", 0.35)
    cv.put(shape.grow(1.4 * t.k).blur(1.2 * t.k), SILVERY.light, 0.55)
    mat = toned(SILVERY, tone)
    cv.form(shape, mat, 0.24 * k, shade=0.5, rim=0.6)
    cv.soft(0.06, -0.62, 0.13, 0.28, "#ffffff", 0.35, at, clip=shape)
    fold = bezier((0, -0.02), (-0.01, -0.3), (-0.01, -0.6), (0.0, -0.88), 12)
    cv.put(cv.mask(ribbon(fold, 0.07, 0.02), at).blur(0.02 * k), SILVERY.dark, 0.4, clip=shape)


def paint_soft_leaf() -> Canvas:
    """A low plant whose leaves are as soft as ears."""
    cv, t = sheet(132, 104, 66, 60)
    cv.soft(-4, 38, 56, 8, "#26356c", 0.55, t)
    for angle, length, tone in (
        (-90, 82, -0.9),
        (-122, 78, -0.8),
        (-58, 80, -0.6),
        (-148, 72, -0.5),
        (-32, 74, -0.3),
        (-106, 66, -0.1),
        (-72, 68, 0.2),
        (-168, 62, 0.0),
        (-12, 62, 0.3),
        (-136, 56, 0.3),
        (-42, 58, 0.6),
        (-90, 50, 0.7),
    ):
        ear(cv, t, 0, 38, angle, length, tone)
    cv.grain()
    return cv
