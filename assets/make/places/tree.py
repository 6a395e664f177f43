"""Small trees for the distance: round, tall and fir."""

from __future__ import annotations

import random
from typing import Literal

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Material, Points, ellipse, spline

Kind = Literal["round", "tall", "fir"]
LOBES = (
    (0, 0.62, 0.25),
    (-0.18, 0.50, 0.17),
    (0.18, 0.52, 0.18),
    (-0.09, 0.78, 0.17),
    (0.11, 0.76, 0.16),
    (0, 0.46, 0.18),
)
TIERS = ((0.72, 0.13), (0.55, 0.18), (0.36, 0.23), (0.17, 0.28))


def crown(x: float, y: float, h: float, kind: Kind, rnd: random.Random) -> list[Points]:
    """The outlines of a tree's crown, h units tall, standing at (x, y)."""
    if kind == "round":
        wide = rnd.uniform(0.92, 1.15)
        lobes = [
            ellipse(x + dx * h * wide, y - h * dy, h * r * rnd.uniform(0.9, 1.12)) for dx, dy, r in LOBES
        ]
        for _ in range(6):
            dx, dy = rnd.uniform(-0.24, 0.24), rnd.uniform(0.44, 0.84)
            lobes.append(ellipse(x + dx * h * wide, y - dy * h, h * rnd.uniform(0.07, 0.12)))
        return lobes
    if kind == "tall":
        right = [(0.13, 0.75), (0.17, 0.42), (0.09, 0.14)]
        left = [(-dx, dy) for dx, dy in reversed(right)]
        return [spline([(x + dx * h, y - dy * h) for dx, dy in [(0, 1.0), *right, (0, 0.10), *left]])]
    tiers = []
    for base, half in TIERS:
        w, foot = half * h, y - base * h
        right = [(0.55, 0.03), (1.0, 0.09), (0.5, 0.11)]
        left = [(-dx, dy) for dx, dy in reversed(right)]
        tip = (x, foot - 0.30 * h)
        ring = [(x + dx * w, foot + dy * h) for dx, dy in [*right, (0, 0.085), *left]]
        tiers.append(spline([tip, tip, *ring]))
    return tiers


def tree(
    cv: Canvas, t: Frame, x: float, y: float, h: float, mat: Material, bark: str, kind: Kind, seed: int = 0
) -> Mask:
    """A tree of height h units on the ground at (x, y)."""
    rnd = random.Random(seed)
    trunk = [
        (x - h * 0.035, y + 4),
        (x - h * 0.022, y - h * 0.5),
        (x + h * 0.022, y - h * 0.5),
        (x + h * 0.04, y + 4),
    ]
    cv.fill(np.array(trunk), bark, t)
    shape = cv.mask(crown(x, y, h, kind, rnd), t)
    cv.form(shape, mat, 0.30 * h * t.k, shade=0.5, rim=0.55)
    if kind == "round":
        for _ in range(7):
            dx, dy = rnd.uniform(-0.2, 0.24), rnd.uniform(0.46, 0.86)
            cv.soft(x + dx * h, y - dy * h, h * 0.09, h * 0.06, mat.light, 0.30, t, clip=shape)
            cv.soft(
                x + (dx - 0.06) * h, y - (dy - 0.09) * h, h * 0.07, h * 0.035, mat.dark, 0.20, t, clip=shape
            )
    return shape
