"""Stones, dry or with a foot in the water."""

from __future__ import annotations

import random

from assets.make.paint import Canvas, Frame, Mask, Material, ellipse, spline

GREY = Material("#93a0a8", "#e3e6d2", "#56627c")
WARM = Material("#c9a58e", "#ffe3b0", "#7c6480")
OUTLINE = (
    (-1, 0.25),
    (-0.82, -0.2),
    (-0.3, -0.52),
    (0.35, -0.56),
    (0.85, -0.22),
    (1.02, 0.2),
    (0.7, 0.5),
    (-0.1, 0.56),
    (-0.75, 0.5),
)


def stone(cv: Canvas, t: Frame, x: float, y: float, size: float, mat: Material = GREY, seed: int = 0) -> Mask:
    """A rounded stone, `size` units in half width, lying on the ground at y + size / 2."""
    at = t.at(x, y, size)
    rnd = random.Random(seed)
    wobble = [(a * rnd.uniform(0.93, 1.05), b * rnd.uniform(0.9, 1.08)) for a, b in OUTLINE]
    cv.soft(-0.15, 0.5, 1.25, 0.30, "#22394a", 0.5, at)
    shape = cv.mask(spline(wobble), at)
    cv.form(shape, mat, 0.55 * size * t.k)
    cv.soft(0.35, -0.22, 0.5, 0.24, mat.light, 0.55, at, clip=shape)
    for _ in range(5):
        dx, dy = rnd.uniform(-0.7, 0.6), rnd.uniform(-0.3, 0.4)
        cv.fill(ellipse(dx, dy, 0.03, 0.02), mat.dark, at, alpha=0.35, clip=shape)
    return shape
