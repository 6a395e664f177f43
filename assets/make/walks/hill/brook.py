"""A frozen brook that comes over a bank and widens towards us."""

from __future__ import annotations

import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Points, bezier, lin

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
COLOURS = ((0.0, "#e9f1f4"), (0.12, "#cfe6ee"), (0.32, "#abd2e6"), (0.62, "#86b4dc"), (1, "#6a90c8"))


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
    rnd = random.Random(5)
    for i in range(64):
        near = rnd.random()
        y = 754 + near * 520
        x0, x1 = np.interp(y, left[:, 1], left[:, 0]), np.interp(y, right[:, 1], right[:, 0])
        x, wide = rnd.uniform(x0, x1), (x1 - x0) * rnd.uniform(0.12, 0.34)
        tone = ("#fdf0e6", "#ffffff", "#5f8fc8")[i % 3]
        cv.soft(x, y, wide, 2 + 7 * near, tone, 0.30 if i % 3 < 2 else 0.16, t, clip=body, rot=-9)
    for _ in range(9):
        near = rnd.random()
        y = 790 + near * 420
        x0, x1 = np.interp(y, left[:, 1], left[:, 0]), np.interp(y, right[:, 1], right[:, 0])
        x, size = x0 + (x1 - x0) * rnd.uniform(0.25, 0.75), 12 + 26 * near
        for turn in range(5):
            a = turn * 1.257 + near
            tip = (x + size * np.cos(a), y + 0.42 * size * np.sin(a))
            mid = ((x + tip[0]) / 2 + 2, (y + tip[1]) / 2 - 1)
            cv.soft(
                *mid,
                size * 0.5,
                1.4 + near,
                "#ffffff",
                0.55,
                t,
                clip=body,
                rot=float(np.degrees(np.arctan2(tip[1] - y, tip[0] - x))),
            )
