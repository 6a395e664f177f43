"""Small meadow flowers, scattered in drifts."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, mix, ribbon

PETALS = 5


def flower(
    cv: Canvas,
    t: Frame,
    x: float,
    y: float,
    size: float,
    colour: str,
    heart: str = "#f6c34f",
    stem: float = 0,
    turn: float = 0,
) -> None:
    """One open flower of radius `size` units, seen from a little above, with a stem of length `stem`."""
    if stem:
        line = bezier((x, y), (x + 1, y + stem * 0.3), (x - 3, y + stem * 0.7), (x - 2, y + stem))
        cv.fill(ribbon(line, size * 0.20, size * 0.28), "#4d8a5f", t)
    angles = np.arange(PETALS) * math.tau / PETALS - math.pi / 2 + turn
    petals = [
        ellipse(x + size * 0.62 * math.cos(a), y + size * 0.50 * math.sin(a), size * 0.46, size * 0.40)
        for a in angles
    ]
    mat = Material(colour, "#ffffff", mix(colour, "#7a5a9a", 0.4))
    cv.form(cv.mask(petals, t), mat, 0.4 * size * t.k, shade=0.4, rim=0.4)
    cv.form(cv.mask(ellipse(x, y, size * 0.32, size * 0.28), t), Material(heart), 0.3 * size * t.k)


def drifts(
    cv: Canvas,
    t: Frame,
    area: tuple[float, float, float, float],
    count: int,
    size: tuple[float, float],
    colours: Sequence[str],
    seed: int,
    heart: str = "#f6c34f",
    keep: Callable[[float, float], bool] = lambda x, y: True,
) -> None:
    """Flowers in loose groups of one to four of a kind over area (x0, y0, x1, y1), far ones first."""
    rnd = random.Random(seed)
    x0, y0, x1, y1 = area
    found: list[tuple[float, float, float, str]] = []
    while len(found) < count:
        depth = rnd.random() ** 0.8
        x, y, colour = rnd.uniform(x0, x1), y0 + depth * (y1 - y0), rnd.choice(colours)
        for _ in range(rnd.randint(1, 4)):
            if keep(x, y) and y0 <= y <= y1:
                d = (y - y0) / (y1 - y0)
                found.append((y, x, (size[0] + (size[1] - size[0]) * d) * rnd.uniform(0.8, 1.15), colour))
            x, y = x + rnd.uniform(-1, 1) * size[1] * 5, y + rnd.uniform(-1, 1) * size[1] * 2.5
    for y, x, s, colour in sorted(found):
        flower(cv, t, x, y, s, colour, heart, stem=s * 1.8, turn=rnd.random())
