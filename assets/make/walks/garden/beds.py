"""What grows along the foot of wall, shed and hedge: low leaves, grass, tall spires of flowers."""

from __future__ import annotations

import math
import random

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, mix, ribbon
from assets.make.places.foliage import Bough, bough
from assets.make.places.grass import Fringe, fringe
from assets.make.places.hill import profile

from .moonlight import JASMINE, LEAVES

WIDTH = 2160
CUSHIONS = (
    (38, 52),
    (372, 46),
    (430, 50),
    (520, 60),
    (640, 56),
    (700, 40),
    (1720, 46),
    (1786, 40),
    (1532, 36),
)
SPIRES = (
    (356, 790, 92, "#b9b4f2", 1),
    (384, 794, 116, "#e6c4e2", 2),
    (412, 792, 84, "#b9b4f2", 3),
    (560, 790, 104, "#d7d9fa", 4),
    (590, 792, 124, "#b9b4f2", 5),
    (622, 790, 90, "#e6c4e2", 6),
    (1496, 800, 84, "#d7d9fa", 7),
    (1520, 802, 104, "#b9b4f2", 8),
    (1738, 800, 96, "#e6c4e2", 9),
    (1764, 802, 122, "#d7d9fa", 10),
    (1792, 800, 88, "#b9b4f2", 11),
    (20, 796, 78, "#e6c4e2", 12),
    (48, 798, 96, "#d7d9fa", 13),
)
"""Foot, height, colour and seed of each spire."""


def spire(cv: Canvas, t: Frame, x: float, y: float, height: float, colour: str, seed: int) -> None:
    """A tall stem with bells all around it, larger below."""
    rnd = random.Random(seed)
    lean = rnd.uniform(-8, 8)
    stem = bezier(
        (x, y),
        (x + lean * 0.2, y - height * 0.4),
        (x + lean * 0.6, y - height * 0.8),
        (x + lean, y - height),
        24,
    )
    cv.form(cv.mask(ribbon(stem, 3.4, 1.4), t), JASMINE, 2 * t.k)
    mat = Material(colour, "#ffffff", mix(colour, "#4a4a9a", 0.6))
    for i in range(8, 24):
        px, py = (float(v) for v in stem[i])
        part = (i - 8) / 15
        size = 7.6 * (1 - 0.72 * part)
        wide = 7.5 * (1 - 0.8 * part)
        for side in (-1, 1) if i % 2 else (0,):
            bell = cv.mask(ellipse(px + side * wide, py + 2, size * 0.72, size * 0.86, side * -24), t)
            cv.form(bell, mat, size * 0.6 * t.k, shade=0.4, rim=0.5)


def beds(cv: Canvas, t: Frame) -> None:
    """All of it, so that nothing stands on a line."""
    for i, (x, rx) in enumerate(CUSHIONS):
        bough(cv, t, Bough(x, 786, rx, 22, 7, 14, 80 + i), LEAVES, 0.85)
    for place in SPIRES:
        spire(cv, t, *place)
    for i, (x, _) in enumerate(CUSHIONS):
        bough(cv, t, Bough(x + 18 * math.sin(i * 2.1), 800, 34, 15, 5, 12, 120 + i), LEAVES, 0.85)
    rims = (
        (60, 150, 806),
        (270, 350, 806),
        (1842, 1884, 822),
        (2096, 2150, 822),
        (1424, 1504, 828),
        (1880, 2110, 806),
    )
    for i, (start, end, y) in enumerate(rims):
        line = profile(20 + i, ((3, 2),), y, WIDTH)
        fringe(
            cv, t, line, Fringe(int((end - start) * 0.7), 20, "#44708f", "#93b9cc", i, start, end, 10, 0.09)
        )
