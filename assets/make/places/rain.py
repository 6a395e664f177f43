"""Rain far off: long soft streaks, a little aslant, evenly apart."""

import random

from assets.make.paint import Canvas, Frame

COLUMNS = 11


def rain(cv: Canvas, t: Frame, width: float, height: float, count: int, seed: int) -> None:
    """Streaks over the whole width, down to `height` units."""
    rnd = random.Random(seed)
    rows = -(-count // COLUMNS)
    for i in range(count):
        x = (i % COLUMNS + rnd.random()) * width / COLUMNS
        y = (i // COLUMNS + rnd.random()) * height / rows
        cv.soft(x, y, 2.2, rnd.uniform(24, 46), "#ffffff", rnd.uniform(0.12, 0.24), t, rot=9, power=0.8)
