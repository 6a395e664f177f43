"""Reeds and bulrushes at the water's edge."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np

from assets.make.paint import Canvas, Colour, Frame, Material, bezier, mix, ribbon

from .water import rings

CATTAIL = Material("#8b5a42", "#d29b68", "#553549")
SHADY = "#2f6a66"


@dataclass(frozen=True)
class Clump:
    """Reeds standing together: foot of the clump, how many, height, width it spreads over, lean."""

    x: float
    y: float
    count: int
    height: float
    seed: int
    spread: float
    lean: float = 0.0
    colour: str = "#4f8a66"


def reed(
    cv: Canvas, t: Frame, x: float, y: float, h: float, lean: float, colour: Colour, cattail: bool, w: float
) -> None:
    """One tapering blade of height h units, perhaps with a brown bulrush on it."""
    tip = (x + lean * h, y - h)
    stem = bezier((x, y), (x + lean * h * 0.1, y - h * 0.4), (x + lean * h * 0.5, y - h * 0.8), tip, 26)
    mat = Material(colour, mix(colour, "#f2e7a0", 0.5), mix(colour, "#1f4a63", 0.5))
    if cattail:
        cv.form(cv.mask(ribbon(stem, w * 0.6, w * 0.34), t), mat, w * t.k * 0.7)
        (ax, ay), (bx, by) = stem[-6], stem[-1]
        body = np.linspace((ax, ay), (ax + (bx - ax) * 0.9, ay + (by - ay) * 0.9), 8)
        cv.form(cv.mask(ribbon(body, w * 1.5, w * 1.4, w * 1.9), t), CATTAIL, w * t.k)
    else:
        cv.form(cv.mask(ribbon(stem, w, 0.4, w * 0.9), t), mat, w * t.k * 0.7)


def reeds(cv: Canvas, t: Frame, clump: Clump) -> None:
    """A whole clump: tallest in the middle, fanning out."""
    rnd = random.Random(clump.seed)
    for i in range(clump.count):
        u = (i + 0.5) / clump.count - 0.5
        x, y = clump.x + u * clump.spread + rnd.uniform(-5, 5), clump.y + rnd.uniform(-3, 6)
        h = clump.height * (1 - 0.6 * abs(u)) * rnd.uniform(0.75, 1.1)
        lean = clump.lean + u * 0.55 + rnd.uniform(-0.08, 0.08)
        colour = mix(clump.colour, SHADY, rnd.random() * 0.5)
        reed(cv, t, x, y, h, lean, colour, rnd.random() < 0.3, 7 + clump.height * 0.02)


def afloat(cv: Canvas, t: Frame, clump: Clump, water: str) -> None:
    """Let the feet of a clump sink into water of that colour, with a ring around them."""
    half = clump.spread * 0.5 + 22
    for rise, alpha in ((4, 0.75), (0, 0.85), (-9, 0.9)):
        cv.soft(clump.x, clump.y + 7 - rise, half * 1.25, 15, water, alpha, t)
    rings(cv, t, clump.x, clump.y - 2, half, 11, 2, 0.42)
