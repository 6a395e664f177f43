"""Snow that falls, and snow that lies on the boughs of far firs."""

import random

from assets.make.paint import Canvas, Frame


def flakes(cv: Canvas, t: Frame, area: tuple[float, float, float, float], count: int, seed: int) -> None:
    """Flakes that hang in the air over area (x0, y0, x1, y1), a few of them near."""
    rnd = random.Random(seed)
    x0, y0, x1, y1 = area
    for _ in range(count):
        x, y, size = rnd.uniform(x0, x1), rnd.uniform(y0, y1), rnd.random() ** 2
        r = (1.6 + 3.4 * size) * 1.5
        cv.soft(x, y, r, r, "#ffffff", 0.45 + 0.45 * size, t, power=0.8)


def on_boughs(cv: Canvas, t: Frame, x: float, y: float, height: float) -> None:
    """Snow on the boughs of a fir of that height standing at (x, y), more on the lit side."""
    for i in range(5):
        up = 0.24 + 0.16 * i
        half = height * 0.25 * (1.02 - up)
        lit, shady = (x + half * 0.30, y - height * up), (x - half * 0.42, y - height * (up - 0.02))
        cv.soft(*lit, half * 0.72, height * 0.030, "#ffffff", 0.85, t, rot=16, power=0.6)
        cv.soft(*shady, half * 0.42, height * 0.022, "#dfe6fb", 0.7, t, rot=-16)
