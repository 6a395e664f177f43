"""Outlines as arrays of points, and local frames to place them in."""

import math
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Points: TypeAlias = NDArray[np.float64]
"""n x 2, y down."""
Shape: TypeAlias = Points | Sequence[Points]
"""One outline, or several of which the union is meant."""


def points(values: ArrayLike) -> Points:
    """The values as n x 2 points."""
    return np.asarray(values, np.float64).reshape(-1, 2)


class Frame:
    """A local coordinate system on the canvas; called with points, it gives them in pixels."""

    def __init__(self, matrix: NDArray[np.float64] | None = None) -> None:
        self.matrix: NDArray[np.float64] = np.eye(3) if matrix is None else matrix

    def at(
        self,
        x: float = 0,
        y: float = 0,
        scale: float = 1,
        rot: float = 0,
        sx: float = 1,
        sy: float = 1,
    ) -> "Frame":
        """A frame inside this one: moved to x, y, turned by `rot` degrees clockwise, scaled."""
        turn = math.radians(rot)
        c, s = math.cos(turn), math.sin(turn)
        local = [[c * scale * sx, -s * scale * sy, x], [s * scale * sx, c * scale * sy, y], [0, 0, 1]]
        return Frame(self.matrix @ np.array(local))

    def __call__(self, values: ArrayLike) -> Points:
        """The points, given in this frame, in pixels."""
        m = self.matrix
        return np.asarray(points(values) @ m[:2, :2].T + m[:2, 2], np.float64)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """One point in pixels."""
        px, py = self([(x, y)])[0]
        return float(px), float(py)

    def local(self, x: float, y: float) -> tuple[float, float]:
        """The place in this frame of a point given in pixels."""
        v = np.linalg.inv(self.matrix) @ [x, y, 1]
        return float(v[0]), float(v[1])

    @property
    def k(self) -> float:
        """Pixels per unit of this frame."""
        return math.sqrt(abs(float(np.linalg.det(self.matrix[:2, :2]))))

    @property
    def angle(self) -> float:
        """How far this frame is turned, degrees."""
        return math.degrees(math.atan2(self.matrix[1, 0], self.matrix[0, 0]))


def spline(values: ArrayLike, closed: bool = True, n: int = 10) -> Points:
    """A Catmull-Rom curve through the points, n steps each; a point given twice is a corner."""
    p = points(values)
    count = len(p)
    if closed:
        spans = [((i - 1) % count, i, (i + 1) % count, (i + 2) % count) for i in range(count)]
    else:
        spans = [(max(i - 1, 0), i, i + 1, min(i + 2, count - 1)) for i in range(count - 1)]
    t = np.linspace(0, 1, n, endpoint=False)[:, None]
    parts = []
    for a, b, c, d in spans:
        p0, p1, p2, p3 = p[a], p[b], p[c], p[d]
        square, cube = 2 * p0 - 5 * p1 + 4 * p2 - p3, 3 * p1 - p0 - 3 * p2 + p3
        parts.append(0.5 * (2 * p1 + (p2 - p0) * t + square * t**2 + cube * t**3))
    curve = np.concatenate(parts)
    return curve if closed else np.vstack([curve, p[-1]])


def mirror(values: ArrayLike) -> Points:
    """The points on the other side of x = 0."""
    return points(values) * (-1, 1)


def symmetric(half: Sequence[tuple[float, float]]) -> Points:
    """The whole outline from its right half, listed top to bottom, first and last on the axis."""
    return spline(list(half) + [(-x, y) for x, y in half[-2:0:-1]])


def ellipse(
    x: float,
    y: float,
    rx: float,
    ry: float | None = None,
    rot: float = 0,
    n: int = 56,
    start: float = 0,
    end: float = 360,
) -> Points:
    """An ellipse, or an arc of it from start to end (degrees clockwise from the right), turned by rot."""
    ry = rx if ry is None else ry
    t = np.radians(np.linspace(start, end, n, endpoint=end - start < 360))
    turn = math.radians(rot)
    u, v = rx * np.cos(t), ry * np.sin(t)
    c, s = math.cos(turn), math.sin(turn)
    return np.stack([x + u * c - v * s, y + u * s + v * c], 1)


def rounded(x: float, y: float, width: float, height: float, radius: float) -> Points:
    """A rectangle with round corners; x, y is its upper left."""
    r = min(radius, width / 2, height / 2)
    corners = (
        (x + width - r, y + height - r, 0),
        (x + r, y + height - r, 90),
        (x + r, y + r, 180),
        (x + width - r, y + r, 270),
    )
    return np.vstack([ellipse(cx, cy, r, n=14, start=a, end=a + 90) for cx, cy, a in corners])


def bezier(p0: ArrayLike, p1: ArrayLike, p2: ArrayLike, p3: ArrayLike, n: int = 20) -> Points:
    """A cubic curve from p0 to p3."""
    t = np.linspace(0, 1, n)[:, None]
    a, b, c, d = (np.asarray(p, np.float64) for p in (p0, p1, p2, p3))
    return np.asarray((1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t**3 * d)
