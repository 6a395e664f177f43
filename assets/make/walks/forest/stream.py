"""A brook that comes out of the wood and widens towards us."""

from __future__ import annotations

import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, bezier, lin
from assets.make.palette import Water

# Left and right bank as cubic pieces, far to near, in panorama units.
LEFT = (
    ((1098, 800), (1046, 822), (872, 828), (896, 876)),
    ((896, 876), (918, 918), (812, 946), (772, 1030)),
    ((772, 1030), (742, 1096), (760, 1190), (700, 1330)),
)
RIGHT = (
    ((1122, 800), (1110, 826), (1000, 842), (1044, 884)),
    ((1044, 884), (1090, 926), (1010, 962), (1034, 1050)),
    ((1034, 1050), (1056, 1130), (1120, 1200), (1130, 1330)),
)


def edges() -> tuple[
    np.ndarray[tuple[int, ...], np.dtype[np.float64]], np.ndarray[tuple[int, ...], np.dtype[np.float64]]
]:
    """Both banks as lines, far to near."""
    left = np.vstack([bezier(*piece, 20) for piece in LEFT])
    right = np.vstack([bezier(*piece, 20) for piece in RIGHT])
    return left, right


def wet(x: float, y: float, margin: float = 0) -> bool:
    """Whether a point of the panorama lies in the water or within `margin` units of it."""
    if y < 790:
        return False
    left, right = edges()
    x0, x1 = np.interp(y, left[:, 1], left[:, 0]), np.interp(y, right[:, 1], right[:, 0])
    return bool(x0 - margin < x < x1 + margin)


def stream(cv: Canvas, t: Frame, floor: Mask, own: Water) -> Mask:
    """Banks, water, its light and little waves, all within the forest floor."""
    left, right = edges()
    body = cv.mask(np.vstack([left, right[::-1]]), t) & floor
    cv.put(body.blur(10 * t.k), "#35735c", 0.6, clip=floor)
    lip = (body | body.shift(0, -8 * t.k) | body.shift(-3 * t.k, -4 * t.k)).blur(2 * t.k)
    cv.put(lip, lin(t.point(0, 800), t.point(0, 1280), [(0, "#b9a276"), (1, "#6d6650")]), 0.9, clip=floor)
    cv.put(body, lin(t.point(0, 800), t.point(0, 1290), [*own.stops]))
    shade = (body - body.shift(5 * t.k, 9 * t.k).blur(7 * t.k)) & body
    cv.put(shade, "#1d5f70", 0.5)
    rnd = random.Random(5)
    for i in range(120):
        near = rnd.random()
        y = 806 + near * 480
        x0, x1 = np.interp(y, left[:, 1], left[:, 0]), np.interp(y, right[:, 1], right[:, 0])
        lit = i % 3 > 0
        x = rnd.uniform(x0, x1)
        cv.soft(
            x,
            y,
            14 + 56 * near,
            1.5 + 3.4 * near,
            "#ffffff" if lit else own.dark,
            0.5 if lit else 0.3,
            t,
            clip=body,
        )
    for _ in range(26):
        near = rnd.random() ** 1.4
        y = 808 + near * 300
        x0, x1 = np.interp(y, left[:, 1], left[:, 0]), np.interp(y, right[:, 1], right[:, 0])
        x = x0 + (x1 - x0) * rnd.uniform(0.45, 0.9)
        cv.soft(x, y, 8 + 16 * near, 1.6 + 1.6 * near, own.sparks, 0.8, t, mode="screen", clip=body)
    return body
