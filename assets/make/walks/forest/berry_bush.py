"""A blackberry bush: leafy lobes with clusters of berries, ripe and ripening."""

from __future__ import annotations

import math
import random

from assets.make.paint import Canvas, Frame, Material, ellipse
from assets.make.places.foliage import Bough, bough

RIPE = Material("#54407e", "#b9a2e0", "#2c2050")
RIPENING = Material("#c2506a", "#f7b0a8", "#7a2c50")
LEAVES = Material("#5f9d5f", "#d8e28a", "#2c6a5a")


def berry(cv: Canvas, t: Frame, x: float, y: float, r: float, mat: Material) -> None:
    """One blackberry: a heap of small beads."""
    beads = [(0.0, 0.0)] + [
        (0.62 * math.cos(a * math.tau / 6), 0.66 * math.sin(a * math.tau / 6)) for a in range(6)
    ]
    cv.form(cv.mask([ellipse(x + dx * r, y + dy * r, r * 0.46) for dx, dy in beads], t), mat, r * 0.8 * t.k)
    for dx, dy in beads:
        cv.soft(x + (dx + 0.12) * r, y + (dy - 0.14) * r, r * 0.24, r * 0.22, mat.light, 0.75, t)


def bush(cv: Canvas, t: Frame, x: float, y: float, width: float, seed: int = 4) -> None:
    """A bush `width` units wide standing at (x, y)."""
    w = width / 2
    cv.soft(x - w * 0.1, y + 4, w * 1.25, w * 0.2, "#1f4a44", 0.55, t)
    bough(cv, t, Bough(x, y - w * 0.52, w, w * 0.62, 13, 24, seed), LEAVES)
    rnd = random.Random(seed)
    for i in range(9):
        a = i * 2.4
        d = math.sqrt((i + 0.5) / 9) * 0.8
        bx, by = x + d * w * math.cos(a), y - w * 0.52 + d * w * 0.55 * math.sin(a)
        for _ in range(rnd.randint(1, 3)):
            mat = RIPE if rnd.random() < 0.7 else RIPENING
            berry(cv, t, bx + rnd.uniform(-14, 14), by + rnd.uniform(-9, 9), rnd.uniform(6.5, 8.5), mat)
