"""The old wall: rounded stones in courses under flat cap stones, and the two pillars of the gate."""

from __future__ import annotations

import random

import numpy as np

from assets.make.paint import Canvas, Frame, Material, Points, rounded, spline
from assets.make.places.foliage import toned

from .moonlight import PALE_STONE, STONE

GAP = 3.0
"""Units of mortar between two stones."""


def boulder(x: float, y: float, width: float, height: float, rnd: random.Random) -> Points:
    """One stone of the wall: a pillow, no two alike."""
    ring = [
        (0.0, 0.28),
        (0.10, 0.04),
        (0.5, -0.02),
        (0.90, 0.04),
        (1.0, 0.30),
        (1.0, 0.72),
        (0.9, 0.97),
        (0.5, 1.02),
        (0.1, 0.97),
        (0.0, 0.72),
    ]
    wobble = 0.035
    return spline(
        [
            (
                x + width * (u + rnd.uniform(-1, 1) * wobble * 0.6),
                y + height * (v + rnd.uniform(-1, 1) * wobble),
            )
            for u, v in ring
        ]
    )


def course(
    cv: Canvas,
    t: Frame,
    x0: float,
    x1: float,
    y: float,
    height: float,
    widths: tuple[float, float],
    seed: int,
) -> None:
    """One row of stones from x0 to x1."""
    rnd = random.Random(seed)
    x = x0
    while x < x1 - 6:
        width = min(rnd.uniform(*widths), x1 - x)
        if x1 - x - width < widths[0] * 0.5:
            width = x1 - x
        stone = cv.mask(boulder(x + GAP / 2, y + GAP / 2, width - GAP, height - GAP, rnd), t)
        cv.form(stone, toned(STONE, rnd.uniform(-0.5, 0.45)), height * 0.5 * t.k, shade=0.4, rim=0.4)
        x += width


def wall(cv: Canvas, t: Frame, x0: float, x1: float, top: float, foot: float, seed: int) -> None:
    """A stretch of wall from `top` (the upper side of its cap stones) down to `foot`."""
    body = cv.mask(rounded(x0, top + 8, x1 - x0, foot - top, 4), t)
    cv.put(body, STONE.dark)
    rows = max(1, round((foot - top - 18) / 34))
    height = (foot - top - 18) / rows
    for row in range(rows):
        course(cv, t, x0, x1, top + 18 + row * height, height, (40, 84), seed * 17 + row)
    fade = np.array([(x0, top + 16), (x1, top + 16), (x1, top + 32), (x0, top + 32)])
    cv.put(cv.mask(fade, t).blur(4 * t.k) & body, STONE.dark, 0.45)
    rnd = random.Random(seed)
    x = x0 - 6
    while x < x1 + 6:
        width = min(rnd.uniform(90, 140), x1 + 6 - x)
        if x1 + 6 - x - width < 50:
            width = x1 + 6 - x
        cap = cv.mask(boulder(x + 1, top, width - 2, 20, rnd), t)
        cv.form(cap, toned(PALE_STONE, rnd.uniform(-0.3, 0.3)), 9 * t.k, shade=0.5, rim=0.8)
        x += width


def pillar(cv: Canvas, t: Frame, x: float, top: float, foot: float, width: float, seed: int) -> None:
    """A gate pillar standing about x: courses of one or two stones, a wide cap."""
    half = width / 2
    body = cv.mask(rounded(x - half, top + 10, width, foot - top, 5), t)
    cv.put(body.shift(-8 * t.k, 6 * t.k).blur(8 * t.k), "#2b2a66", 0.35)
    cv.put(body, STONE.dark)
    rows = round((foot - top - 20) / 38)
    height = (foot - top - 20) / rows
    for row in range(rows):
        widths = (width, width) if row % 2 else (width * 0.42, width * 0.58)
        course(cv, t, x - half, x + half, top + 20 + row * height, height, widths, seed * 31 + row)
    cap = cv.mask(rounded(x - half - 9, top, width + 18, 24, 10), t)
    cv.put(cap.shift(-1 * t.k, 9 * t.k).blur(4 * t.k) & body, STONE.dark, 0.7)
    cv.form(cap, Material(PALE_STONE.base, PALE_STONE.light, PALE_STONE.dark), 11 * t.k, shade=0.5, rim=0.8)
