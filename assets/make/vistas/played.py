"""What tells that two were here before: a castle of sand, and two trails of paws that lead away from it."""

import math

from assets.make.paint import Canvas, Frame, ellipse, symmetric
from assets.make.walks.beach import play

CASTLE = (345.0, 978.0)
"""The middle of its foot, in units of the field: below where the water comes to."""
TRAILS = (
    ((420.0, 944.0), (640.0, 918.0), (905.0, 884.0), 10.0, 42.0),
    ((410.0, 968.0), (700.0, 948.0), (1075.0, 886.0), 7.0, 31.0),
)
"""Mo's and Pip's: from, over, to; half the width of a print, and how far apart they are."""
TOES = ((-0.86, -0.66, 0.34), (-0.32, -1.08, 0.38), (0.32, -1.08, 0.38), (0.86, -0.66, 0.34))
FLAT = 0.55
"""Height over width of what lies on the sand, seen from the side."""


def prints(cv: Canvas, t: Frame) -> None:
    """Both trails, left and right by turns, side by side."""
    for start, over, end, size, apart in TRAILS:
        steps = round(math.dist(start, end) / apart)
        for step in range(steps):
            part = step / (steps - 1)
            (ax, ay), (bx, by), (cx, cy) = start, over, end
            x = (1 - part) ** 2 * ax + 2 * part * (1 - part) * bx + part**2 * cx
            y = (1 - part) ** 2 * ay + 2 * part * (1 - part) * by + part**2 * cy
            side = 1 if step % 2 else -1
            _print(cv, t.at(x, y + side * size * 0.62, size, sy=FLAT).at(rot=78 + 9 * side))


def _print(cv: Canvas, at: Frame) -> None:
    """One paw in the sand: a soft hollow, its lower lip lit."""
    k = at.k
    pad = symmetric([(0, -0.50), (0.62, -0.30), (0.92, 0.30), (0.55, 0.72), (0, 0.62)])
    shape = cv.mask([pad, *(ellipse(x, y, r) for x, y, r in TOES)], at)
    cv.put(shape.shift(-0.10 * k, 0.30 * k).blur(0.20 * k), "#fff3d0", 0.75)
    cv.put(shape.blur(0.10 * k), "#a87c56", 0.62)


def castle(cv: Canvas, t: Frame) -> None:
    """The same castle as on the walk along the beach."""
    x, y = t.point(CASTLE[0] - 62, CASTLE[1] - 124)
    cv.paste(play.castle(False), round(x), round(y))
