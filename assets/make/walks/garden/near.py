"""The near garden at night: one panorama of three stops, 2160 units wide, its foot at the field's foot.

Each stop is a 720 x 720 square of the middle band; band y = field y - 280. Good places, as (x, band y):

Stop 1, the gate, x 0..720
    about the lamp, its flame at (300, 220); on the wall left of the gate (60, 368), right of it (456, 368).
Stop 2, the water, x 720..1440
    on the mound, its foot (830, 436); on the stone in the water (872, 560); the moon in it (1010, 548);
    the bush behind the otters, its upper part (1284, 250).
Stop 3, the bench, x 1440..2160
    on the apple tree's bough (1544, 290); below the bough's end (1740, 240); before the shed (1552, 556);
    between the arbour's left post and its beam (1916, 246); on its right post (2072, 300).
"""

from __future__ import annotations

from assets.make.paint import Canvas, Frame, ellipse, mix, rounded, sheet
from assets.make.places.foliage import Bough, bough

from .arbour import arbour
from .beds import beds
from .gate import gateway
from .lawn import front, ground, growth, steps
from .moonlight import DEEP_LEAVES, LEAVES
from .pool import lit_edge, mound, pool, rushes
from .shed import apple_tree, shed
from .wall import wall

WIDTH, HEIGHT = 2160, 1280
HEDGE = (
    (1000, 764, 84, 44, 9, 31),
    (1110, 752, 84, 60, 10, 32),
    (1300, 772, 150, 34, 10, 38),
    (1420, 764, 80, 52, 9, 33),
    (1520, 770, 70, 42, 8, 34),
    (1590, 762, 80, 46, 8, 35),
    (1680, 758, 80, 48, 8, 42),
    (1766, 760, 80, 50, 9, 36),
    (1850, 762, 70, 48, 8, 37),
    (1950, 742, 84, 52, 9, 39),
    (2060, 738, 90, 54, 9, 40),
    (2150, 742, 70, 52, 8, 41),
)
HEDGE_FILLED = ((-20, 720, 720), (960, 1180, 752), (1400, 1900, 740), (1880, 2200, 714))
"""Where the hedge is solid: from, to, its top."""
BUSH = (
    (1192, 690, 96, 96, 13, 51),
    (1374, 694, 96, 96, 13, 52),
    (1284, 610, 128, 136, 19, 53),
)


def bushes(cv: Canvas, t: Frame) -> None:
    """The hedge behind the garden and the tall bush behind the otters at the water.

    Both are closed behind their leaves: what is solid costs least while one strolls.
    """
    for x0, x1, top in HEDGE_FILLED:
        cv.fill(rounded(x0, top, x1 - x0, 812 - top, 20), mix(DEEP_LEAVES.base, DEEP_LEAVES.dark, 0.7), t)
    for x, y, rx, ry, lobes, seed in HEDGE:
        bough(cv, t, Bough(x, y, rx, ry, lobes, 18, seed), DEEP_LEAVES, 0.85)
    for x, y, rx, ry in ((1284, 640, 112, 148), (1284, 726, 164, 70)):
        cv.fill(ellipse(x, y, rx, ry), mix(DEEP_LEAVES.base, DEEP_LEAVES.dark, 0.7), t)
    for x, y, rx, ry, lobes, seed in BUSH:
        bough(cv, t, Bough(x, y, rx, ry, lobes, 24, seed), DEEP_LEAVES)


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    bushes(cv, t)
    wall(cv, t, -20, 84, 648, 806, 2)
    wall(cv, t, 324, 700, 648, 806, 3)
    bough(cv, t, Bough(694, 724, 60, 84, 11, 18, 61), LEAVES, 0.9)
    gateway(cv, t)
    shed(cv, t)
    crest, shape = ground(cv, t)
    mound(cv, t)
    apple_tree(cv, t)
    arbour(cv, t)
    pool(cv, t, shape)
    steps(cv, t, shape)
    beds(cv, t)
    growth(cv, t, crest)
    rushes(cv, t)
    lit_edge(cv, t)
    front(cv, t)
    cv.grain()
    return cv
