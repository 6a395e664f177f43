"""The Milky Way: a soft band across the night sky, with dust in its middle and fine stars."""

import math
import random

from assets.make.paint import Canvas, Frame

GLOWS = ("#6f8cf0", "#9a8cf0", "#6fb0f0", "#c7a6ee")
STARS = ("#ffffff", "#dfe8ff", "#fff2dc")


def milky_way(
    cv: Canvas,
    t: Frame,
    start: tuple[float, float],
    end: tuple[float, float],
    width: float,
    stars: int,
    seed: int,
) -> None:
    """A band from start to end, about `width` units broad, with so many stars."""
    rnd = random.Random(seed)
    (x0, y0), (x1, y1) = start, end
    slope = math.degrees(math.atan2(y1 - y0, x1 - x0))

    def place(spread: float) -> tuple[float, float]:
        along = rnd.random()
        return x0 + along * (x1 - x0), y0 + along * (y1 - y0) + rnd.gauss(0, spread * width)

    for _ in range(stars // 6):
        x, y = place(0.36)
        size = rnd.uniform(60, 170), rnd.uniform(30, 76)
        cv.soft(x, y, *size, rnd.choice(GLOWS), 0.060, t, rot=slope)
    for _ in range(stars // 26):
        x, y = place(0.125)
        cv.soft(x, y, rnd.uniform(50, 120), rnd.uniform(10, 24), "#0f1a50", 0.10, t, rot=slope)
    for _ in range(stars):
        x, y = place(0.5)
        r = rnd.uniform(0.9, 1.6)
        cv.soft(x, y, r, r, rnd.choice(STARS), rnd.uniform(0.12, 0.7), t, power=0.7)
