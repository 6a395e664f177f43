"""Fireflies: warm points of light, each in a soft halo."""

import random

from assets.make.paint import Canvas, Frame


def firefly(cv: Canvas, t: Frame, x: float, y: float, r: float) -> None:
    """One firefly of radius r units."""
    cv.soft(x, y, r * 8, r * 8, "#ffe38c", 0.30, t, power=1.6)
    cv.soft(x, y, r * 2.4, r * 2.4, "#ffeeb0", 0.55, t, power=1.2)
    cv.soft(x, y, r, r, "#fffbe0", 0.95, t, power=0.6)


def swarm(cv: Canvas, t: Frame, area: tuple[float, float, float, float], count: int, seed: int) -> None:
    """Fireflies scattered over area (x0, y0, x1, y1)."""
    rnd = random.Random(seed)
    x0, y0, x1, y1 = area
    for _ in range(count):
        firefly(cv, t, rnd.uniform(x0, x1), rnd.uniform(y0, y1), rnd.uniform(1.6, 3.2))
