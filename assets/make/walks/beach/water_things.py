"""What moves on the water: a little sailing boat, and the tongue of a wave."""

from __future__ import annotations

import math
import random

import numpy as np

from assets.make.paint import Canvas, Material, Points, bezier, ellipse, lin, points, ribbon, sheet, spline

HULL = Material("#c2564f", "#ffb08a", "#74304e")
SAIL = Material("#fff3dc", "#ffffff", "#c2a3b8")
SECOND = Material("#f2a84f", "#ffe2a0", "#b5645a")


def boat() -> Canvas:
    """A red boat with a white and an orange sail, its foot in the water."""
    cv, t = sheet(104, 118, 50, 62)
    mast = ribbon([(4, -52), (2, 34)], 2.2, 3.0)
    cv.form(cv.mask(mast, t), Material("#8a6658", "#e6bf98", "#54384c"), 2 * t.k)
    main = np.vstack(
        [
            bezier((7, -48), (34, -24), (40, 4), (38, 22), 20),
            bezier((38, 22), (26, 26), (16, 26), (6, 25), 10),
        ]
    )
    fore = np.vstack(
        [
            bezier((0, -44), (-14, -14), (-26, 8), (-36, 22), 20),
            bezier((-36, 22), (-22, 20), (-10, 22), (0, 24), 10),
        ]
    )
    for shape, mat in ((fore, SECOND), (main, SAIL)):
        sail = cv.mask(shape, t)
        cv.form(sail, mat, 26 * t.k)
        cv.put((sail - sail.shift(5 * t.k, -2 * t.k).blur(6 * t.k)) & sail, mat.dark, 0.4)
    flag = spline([(4, -54), (12, -58), (22, -53), (13, -50), (4, -47)])
    cv.form(cv.mask(flag, t), HULL, 4 * t.k)
    outline = [(-40, 28), (-40, 28), (0, 32), (44, 27), (44, 27), (34, 44), (20, 50), (-16, 50), (-32, 44)]
    hull = cv.mask(spline(outline, n=6), t)
    cv.form(hull, HULL, 14 * t.k)
    cv.fill(
        ribbon(bezier((-38, 33), (-10, 37), (16, 37), (42, 32), 20), 3.0), "#fff3dc", t, alpha=0.95, clip=hull
    )
    cv.put(hull, lin(t.point(0, 40), t.point(0, 50), [(0, ("#5fb8c8", 0)), (1, ("#5fb8c8", 0.7))]))
    for x, y, rx in ((-6, 49, 40), (8, 52, 30)):
        cv.soft(x, y, rx, 3.0, "#f4fffa", 0.9, t)
    cv.grain()
    return cv


def tongue(reach: float) -> Points:
    """The edge of water on sand: rounded lobes, ``reach`` 0..1 far up the beach."""
    xs = np.linspace(-60, 60, 80)
    arch = np.cos(xs / 60 * math.pi / 2) ** 0.6
    lobes = 4 * np.abs(np.sin(xs / 21 + 0.7)) + 2 * np.sin(xs / 9)
    return points(np.stack([xs, -28 + arch * (24 + 40 * reach + lobes)], 1))


def wave(reach: float) -> Canvas:
    """A tongue of clear water upon the sand, with a rim of foam; behind, it melts into the sea."""
    cv, t = sheet(132, 120, 66, 68)
    low = tongue(reach)
    back = np.stack([low[::-1, 0], -30 - 12 * np.cos(low[::-1, 0] / 60 * math.pi / 2)], 1)
    thin = cv.mask(np.vstack([low, back]), t)
    stops = [(0, ("#62bccb", 0)), (0.3, ("#62bccb", 0.9)), (0.7, ("#9fdcd8", 0.85)), (1, ("#d3ede4", 0.8))]
    cv.put(thin.blur(1.5 * t.k), lin(t.point(0, -44), t.point(0, -2 + 40 * reach), [*stops]))
    rnd = random.Random(4)
    for _ in range(12):
        x, y = rnd.uniform(-44, 40), rnd.uniform(-26, -14 + 36 * reach)
        path = spline([(x - 14, y), (x, y + 4), (x + 15, y - 1)], False, 6)
        cv.fill(ribbon(path, 0.4, 0.4, 2.8), "#ffffff", t, alpha=0.85, clip=thin)
    rim = [*ribbon(low[4:-4], 0.5, 0.5, 11)]
    for x, y in low[6:-6:2]:
        size = math.cos(x / 60 * math.pi / 2) ** 0.5
        spot = x + rnd.uniform(-3, 3), y + rnd.uniform(-6, 1)
        rim.append(ellipse(*spot, size * rnd.uniform(3, 6), size * rnd.uniform(2, 3.6), n=16))
    foam = cv.mask(rim, t)
    cv.put(foam.shift(-1.5 * t.k, 3.4 * t.k).blur(2.4 * t.k), "#7d625f", 0.55)
    cv.put(foam, "#fffef8")
    cv.put((foam - foam.shift(1.8 * t.k, -2.8 * t.k).blur(2 * t.k)) & foam, "#9cc6d8", 0.75)
    for _ in range(14):
        x = rnd.uniform(-40, 40)
        y = float(np.interp(x, low[:, 0], low[:, 1])) + rnd.uniform(4, 11)
        cv.fill(ellipse(x, y, rnd.uniform(1.2, 2.4), rnd.uniform(0.9, 1.5), n=12), "#ffffff", t, alpha=0.85)
    cv.grain()
    return cv
