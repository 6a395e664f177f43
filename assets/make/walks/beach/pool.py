"""The rock pool: clear water over pale sand, with a rim of stones."""

from __future__ import annotations

import math
import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Points, ellipse, lin, ribbon, spline

from .sand import PEBBLES, pebble

RIM = (
    (1432, 782),
    (1444, 738),
    (1486, 706),
    (1546, 684),
    (1590, 640),
    (1648, 620),
    (1706, 628),
    (1738, 664),
    (1728, 712),
    (1738, 758),
    (1722, 806),
    (1672, 836),
    (1592, 850),
    (1506, 846),
    (1452, 822),
)
SHELF_EDGE = (
    (1372, 778),
    (1366, 740),
    (1396, 706),
    (1420, 660),
    (1500, 640),
    (1566, 606),
    (1612, 582),
    (1690, 588),
    (1744, 590),
    (1786, 632),
    (1780, 676),
    (1806, 716),
    (1798, 760),
    (1816, 800),
    (1790, 846),
    (1742, 850),
    (1712, 876),
    (1640, 870),
    (1588, 892),
    (1520, 880),
    (1462, 886),
    (1424, 856),
    (1386, 846),
)
"""The outline of the water and of the flat rock around it, in units of the panorama."""


def water(cv: Canvas, t: Frame) -> Mask:
    """The pool itself, light at its sandy edge and deep in its middle."""
    body = cv.mask(spline(RIM), t)
    lip = body.grow(5 * t.k)
    cv.put(lip.blur(3 * t.k), "#5f5478", 0.6)
    cv.put((lip - lip.shift(-2 * t.k, 4 * t.k).blur(3 * t.k)) & lip, "#fbeed4", 0.55)
    cv.put(body, lin(t.point(0, 640), t.point(0, 852), [(0, "#6fc3cc"), (0.45, "#62bfca"), (1, "#93d8d2")]))
    with cv.within(body):
        shallow = (body - body.shift(0, -16 * t.k).blur(12 * t.k)) & body
        cv.put(shallow, "#f2e6c2", 0.85)
        cv.soft(1600, 742, 130, 76, "#2f8aa6", 0.85, t)
        cv.soft(1570, 776, 120, 50, "#2a7f9e", 0.5, t)
        cv.soft(1676, 686, 60, 34, "#3f9fb4", 0.6, t)
        floor(cv, t)
        caustics(cv, t)
        # The rock's wall stands dark at the back, where one looks down into the water.
        wall = (body - body.shift(3 * t.k, 15 * t.k).blur(5 * t.k)) & body
        cv.put(wall, "#3d4673", 0.62)
        for x, y, rx, ry, alpha in (
            (1668, 690, 60, 6, 0.8),
            (1640, 702, 44, 4, 0.6),
            (1530, 826, 80, 6, 0.45),
            (1500, 738, 40, 4, 0.5),
        ):
            cv.soft(x, y, rx, ry, "#ffffff", alpha, t)
    return body


def floor(cv: Canvas, t: Frame) -> None:
    """Pebbles that one sees through the water."""
    rnd = random.Random(14)
    for _ in range(70):
        a, d = rnd.uniform(0, math.tau), rnd.random() ** 0.6
        x, y = 1590 + 150 * d * math.cos(a), 756 + 86 * d * math.sin(a)
        pebble(cv, t, x, y, rnd.uniform(3, 9), rnd.choice(PEBBLES))
    cv.soft(1596, 752, 190, 130, "#5fbcc8", 0.5, t, power=0.5)


def caustics(cv: Canvas, t: Frame) -> None:
    """A net of light on the floor of the pool."""
    rnd = random.Random(3)
    lines: list[Points] = []
    for _ in range(46):
        x, y = rnd.uniform(1440, 1740), rnd.uniform(670, 840)
        r, turn = rnd.uniform(14, 34), rnd.uniform(0, math.tau)
        a = np.linspace(turn, turn + rnd.uniform(1.6, 3.6), 16)
        wobble = r * (1 + 0.16 * np.sin(3 * a + turn))
        path = np.stack([x + wobble * np.cos(a), y + 0.55 * wobble * np.sin(a)], 1)
        lines += ribbon(path, 0.3, 0.3, 2.6)
    cv.fill(lines, "#f2fff6", t, alpha=0.5, blur=0.7)


def glints(cv: Canvas, t: Frame, body: Mask) -> None:
    """A few bright points of sun on the water."""
    for x, y, r in ((1690, 688, 9), (1556, 722, 6), (1610, 826, 7), (1486, 796, 5)):
        cv.soft(x, y, r, r * 0.5, "#ffffff", 0.95, t, clip=body)
        cv.fill(ellipse(x, y, r * 0.34, r * 0.2, n=12), "#ffffff", t, clip=body)
