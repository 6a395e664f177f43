"""A frozen brook that comes over a bank and widens towards us."""

from __future__ import annotations

import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Points, bezier, lin, ribbon

from .tones import EARTH_SHADE, SNOW

# Left and right bank as cubic pieces, far to near, in panorama units.
LEFT = (
    ((1742, 748), (1716, 762), (1600, 752), (1556, 780)),
    ((1556, 780), (1516, 808), (1536, 842), (1500, 876)),
    ((1500, 876), (1456, 914), (1424, 950), (1420, 1010)),
    ((1420, 1010), (1416, 1090), (1350, 1150), (1290, 1330)),
)
RIGHT = (
    ((1766, 748), (1756, 768), (1730, 772), (1722, 796)),
    ((1722, 796), (1714, 830), (1740, 856), (1712, 894)),
    ((1712, 894), (1676, 944), (1628, 980), (1640, 1050)),
    ((1640, 1050), (1656, 1130), (1610, 1200), (1600, 1330)),
)
COLOURS = ((0.0, "#eef3f6"), (0.12, "#dcebf2"), (0.32, "#c0dcec"), (0.62, "#9cc2e2"), (1, "#7fa4d4"))


def edges() -> tuple[Points, Points]:
    """Both banks as lines, far to near."""
    left, right = (np.vstack([bezier(*piece, 20) for piece in side]) for side in (LEFT, RIGHT))
    return left, right


def frozen(x: float, y: float, margin: float = 0) -> bool:
    """Whether a point of the panorama lies on the ice or within `margin` units of it."""
    if y < 744:
        return False
    left, right = edges()
    x0, x1 = np.interp(y, left[:, 1], left[:, 0]), np.interp(y, right[:, 1], right[:, 0])
    return bool(x0 - margin < x < x1 + margin)


def brook(cv: Canvas, t: Frame, ground: Mask) -> None:
    """Soft banks, ice, its light and frost, within the ground."""
    left, right = edges()
    body = cv.mask(np.vstack([left, right[::-1]]), t) & ground
    cv.put(body.grow(9 * t.k).blur(7 * t.k), SNOW.dark, 0.55, clip=ground)
    lip = (body | body.shift(3 * t.k, -7 * t.k)).blur(1.6 * t.k)
    cv.put(lip, "#8c92cb", 0.85, clip=ground)
    cv.put(body, lin(t.point(0, 746), t.point(0, 1290), COLOURS))
    shade = (body - body.shift(-14 * t.k, 10 * t.k).blur(10 * t.k)) & body
    cv.put(shade, EARTH_SHADE, 0.3)
    frost = (body - body.blur(14 * t.k)) & body
    cv.put(frost, "#f6f4fa", 0.75)
    _gleams(cv, t, body)
    _cracks(cv, t, body)
    for x, y, half, height in (
        (1668, 800, 46, 9),
        (1520, 896, 66, 14),
        (1602, 960, 58, 14),
        (1470, 1064, 90, 24),
    ):
        cv.soft(x - 4, y + height * 0.4, half * 1.05, height, "#6f93c8", 0.3, t, clip=body, rot=-6)
        cv.soft(x, y, half, height, "#fbf3f4", 0.95, t, clip=body, rot=-6, power=0.6)


def _across(y: float, part: float) -> float:
    """The x that lies `part` (0..1) of the way from the left bank to the right one."""
    left, right = edges()
    x0, x1 = np.interp(y, left[:, 1], left[:, 0]), np.interp(y, right[:, 1], right[:, 0])
    return float(x0 + (x1 - x0) * part)


def _gleams(cv: Canvas, t: Frame, body: Mask) -> None:
    """The sky in the ice: a few wide soft bands of light, as on something smooth and hard."""
    for y, part, half, height, tone in (
        (806, 0.72, 64, 26, "#ffe9d6"),
        (872, 0.3, 80, 30, "#f2f4fc"),
        (930, 0.66, 100, 34, "#ffeedd"),
        (1010, 0.34, 110, 40, "#eef2fc"),
        (1120, 0.62, 150, 56, "#f6ecf0"),
        (1224, 0.3, 150, 50, "#dfe8f8"),
    ):
        cv.soft(_across(y, part), y, half, height, tone, 0.5, t, clip=body, rot=-32)


def _cracks(cv: Canvas, t: Frame, body: Mask) -> None:
    """Fine lines that run in from a bank, wander and part once, as in ice."""
    rnd = random.Random(8)
    for y, start, end, fall in (
        (838, 1.0, 0.5, 16),
        (920, 0.0, 0.46, 22),
        (1020, 1.0, 0.44, 34),
        (1140, 0.0, 0.5, 40),
    ):
        line = []
        for step in range(9):
            u = step / 8
            line.append((_across(y, start + (end - start) * u), y + fall * u**1.4 + rnd.uniform(-4, 4)))
        x, level = line[5]
        aside = 1 if end > start else -1
        fork = [
            (x, level),
            (x + aside * 16, level - 7),
            (x + aside * 34, level - 9),
            (x + aside * 54, level - 17),
        ]
        for path in (line, fork):
            cv.fill(ribbon(np.add(path, (0.8, 1.4)), 2.0, 0.4), "#5f86c0", t, alpha=0.3, clip=body)
            cv.fill(ribbon(path, 2.4, 0.4), "#ffffff", t, alpha=0.6, clip=body)
