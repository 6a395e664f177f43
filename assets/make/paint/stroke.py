"""Tapered strokes: ribbons, fur locks and leaves."""

import math

import numpy as np
from numpy.typing import ArrayLike

from assets.make.paint.geometry import Points, bezier, ellipse, points


def ribbon(
    path: ArrayLike, start: float, end: float | None = None, middle: float | None = None
) -> list[Points]:
    """A thick-thin stroke along the path, as polygons; start, middle and end are its widths."""
    p = points(path)
    n = len(p)
    end = start if end is None else end
    t = np.linspace(0, 1, n)
    half = (start + (end - start) * t) / 2
    if middle is not None:
        half = half + (middle - (start + end) / 2) / 2 * np.sin(np.pi * t)
    along = np.gradient(p, axis=0)
    length = np.hypot(along[:, 0], along[:, 1])
    length[length == 0] = 1
    side = np.stack([-along[:, 1], along[:, 0]], 1) / length[:, None] * half[:, None]
    a, b = p + side, p - side
    out = [np.array([a[i], a[i + 1], b[i + 1], b[i]]) for i in range(n - 1)]
    # Discs close the joints, where the quadrilaterals of a bend leave gaps.
    out += [ellipse(p[i][0], p[i][1], half[i], n=14) for i in range(0, n, 2) if half[i] > 0]
    return [*out, ellipse(p[-1][0], p[-1][1], half[-1], n=14)]


def _placed(outline: Points, x: float, y: float, angle: float) -> Points:
    turn = math.radians(angle)
    c, s = math.cos(turn), math.sin(turn)
    u, v = outline[:, 0], outline[:, 1]
    return np.stack([x + u * c - v * s, y + u * s + v * c], 1)


def tuft(x: float, y: float, angle: float, length: float, width: float, bend: float = 0.3) -> Points:
    """One fur lock with its root at x, y, pointing along the angle (degrees); two curves meet in its tip."""
    ln, w = length, width
    tip = (ln, bend * w)
    there = bezier(
        (-ln * 0.30, -w / 2), (ln * 0.30, -w * 0.56), (ln * 0.74, -w * 0.22 + bend * w * 0.6), tip, 9
    )
    back = bezier(tip, (ln * 0.70, w * 0.16 + bend * w * 0.8), (ln * 0.30, w * 0.46), (-ln * 0.30, w / 2), 9)
    return _placed(np.vstack([there, back]), x, y, angle)


def leaf(x: float, y: float, angle: float, length: float, width: float, bend: float = 0.25) -> Points:
    """A leaf pointed at both ends, from x, y along the angle (degrees)."""
    ln, w = length, width
    tip = (ln, bend * w)
    there = bezier((0, 0), (ln * 0.3, -w * 0.75), (ln * 0.72, -w * 0.36 + bend * w), tip, 9)
    back = bezier(tip, (ln * 0.72, w * 0.36 + bend * w), (ln * 0.3, w * 0.6), (0, 0), 9)
    return _placed(np.vstack([there, back]), x, y, angle)
