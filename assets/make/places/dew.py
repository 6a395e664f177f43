"""Dew: small round drops that hang on the grass and hold the light."""

import random

from assets.make.paint import Canvas, Frame


def drops(
    cv: Canvas,
    t: Frame,
    area: tuple[float, float, float, float],
    count: int,
    size: tuple[float, float],
    seed: int = 7,
    body: str = "#f4fbff",
    halo: str = "#fff0d6",
) -> None:
    """Drops over area (x0, y0, x1, y1), `size` units in radius at its far and its near edge."""
    rnd = random.Random(seed)
    x0, y0, x1, y1 = area
    for _ in range(count):
        depth = rnd.random()
        x, y = rnd.uniform(x0, x1), y0 + depth * (y1 - y0)
        r = (size[0] + (size[1] - size[0]) * depth) * rnd.uniform(0.55, 1.25)
        cv.soft(x, y, r * 3.4, r * 3.4, halo, 0.34, t, power=1.4)
        cv.soft(x, y, r * 1.15, r * 1.15, "#7d94b8", 0.28, t, power=0.6)
        cv.soft(x - 0.1 * r, y + 0.12 * r, r, r, body, 0.62, t, power=0.6)
        cv.soft(x + 0.30 * r, y - 0.34 * r, r * 0.52, r * 0.52, "#ffffff", 1.0, t, power=0.6)
