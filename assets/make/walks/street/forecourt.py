"""Dry flagstones before a door, where one can sit."""

from itertools import pairwise

import numpy as np

from assets.make.paint import Canvas, Frame, rounded
from assets.make.walks.street.tones import DRY_STONE, SHADE


def forecourt(cv: Canvas, f: Frame, x: float, y: float, width: float, depth: float, front: float) -> None:
    """Dry flagstones before a door, a step above the street: their light top and their front."""
    flare = 16.0
    top = np.array([(x, y), (x + width, y), (x + width + flare, y + depth), (x - flare, y + depth)])
    edge = rounded(x - flare, y + depth - 5, width + 2 * flare, front + 5, 6)
    whole = cv.mask([top, edge], f)
    cv.put(whole.shift(-5 * f.k, 9 * f.k).blur(7 * f.k), SHADE, 0.42)
    cv.form(cv.mask(edge, f), DRY_STONE, 12 * f.k, grad=0.4, shade=0.4, rim=0.0)
    cv.put(cv.mask(edge, f), SHADE, 0.26)
    face = cv.mask(top, f)
    cv.form(face, DRY_STONE, 20 * f.k, grad=0.5, shade=0.15, rim=0.0)
    rows = (0.0, 0.28, 0.60, 1.0)
    for i, (a, b) in enumerate(pairwise(rows)):
        count = 5
        for j in range(-1, count + 1):
            u0, u1 = (j + 0.5 * (i % 2)) / count, (j + 1 + 0.5 * (i % 2)) / count
            flag = [_across(x, width, flare, u, v) for u, v in ((u0, a), (u1, a), (u1, b), (u0, b))]
            px = np.array([(px, y + v * depth) for px, v in flag])
            one = cv.mask(px, f) & face
            inner = (one - one.shift(0.6 * f.k, -1.0 * f.k).blur(1.0 * f.k)) & one
            cv.put(inner, SHADE, 0.16)
            rim = (one - one.shift(-0.6 * f.k, 1.0 * f.k).blur(0.9 * f.k)) & one
            cv.put(rim, "#fffaf0", 0.30)
            if (i * 3 + j) % 4 == 0:
                cv.put(one, DRY_STONE.light if j % 2 else DRY_STONE.dark, 0.13)
    lip = (face - face.shift(0, -2.0 * f.k).blur(1.2 * f.k)) & face
    cv.put(lip, "#fffaf0", 0.55)


def _across(x: float, width: float, flare: float, u: float, v: float) -> tuple[float, float]:
    """The x of a point of the forecourt, u across and v towards us, with v given back."""
    return x - flare * v + u * (width + 2 * flare * v), v
