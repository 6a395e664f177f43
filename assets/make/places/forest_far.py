"""The far wood behind the walk: morning light between trunks, canopy above, undergrowth below.

1600 x 1280 units, scrolling slower than the near wood; everything under y 830 lies behind the near ground.
"""

from __future__ import annotations

import random

from assets.make.paint import Canvas, Frame, Material, bezier, mix, ribbon, sheet

from .fern import Fan, ferns
from .foliage import Bough, bough
from .grass import Fringe, fringe
from .hill import height_at, hill, profile
from .mist import mist
from .sky import Sun, glow, rays, sky
from .trunk import Trunk, far_trunk

WIDTH, HEIGHT = 1600, 1280
SKY = ((0.0, "#a9d5c6"), (0.28, "#cfe6cd"), (0.5, "#eff3cd"), (0.72, "#fdf1c8"), (1, "#fbe8b8"))
SUN = Sun(980, 430, 0, "#fff0bd", edge="#fde9bd", heart="#fffbe2", strength=0.9)

PALE = Material("#c4dcc0", "#f8f3cc", "#a3c7c0")
SOFT = Material("#9fc6a9", "#f0edb8", "#77a9a4")
FULL = Material("#7db08f", "#e4e7a2", "#4f8e88")
# Foot x, width, lean, bow, fork height, side: gathered in groups, with open light between them.
Row = tuple[tuple[int, int, int, int, int, int], ...]
FARTHEST: Row = (
    (30, 14, 30, -8, 0, 1),
    (60, 8, -16, 6, 0, 1),
    (152, 18, 40, -14, 300, 1),
    (196, 9, 10, 10, 0, 1),
    (352, 12, -44, 10, 0, 1),
    (388, 20, 16, 12, 360, -1),
    (424, 8, 34, -6, 0, 1),
    (560, 15, -30, -12, 0, 1),
    (726, 17, 52, -16, 330, 1),
    (1098, 10, -34, 8, 0, 1),
    (1136, 19, 20, 14, 380, -1),
    (1170, 9, 40, -8, 0, 1),
    (1300, 13, -46, 12, 0, 1),
    (1394, 8, 10, -8, 0, 1),
    (1424, 18, 48, -14, 310, 1),
    (1540, 12, -26, 8, 0, 1),
    (1572, 20, 18, -10, 0, 1),
)
MIDDLE: Row = (
    (-6, 36, 20, 12, 0, 1),
    (126, 24, -60, 16, 330, -1),
    (292, 42, 40, -22, 420, 1),
    (322, 20, 70, -10, 0, 1),
    (520, 22, -34, 14, 0, 1),
    (648, 34, 66, -26, 400, 1),
    (1036, 28, 44, 16, 0, 1),
    (1230, 46, -44, 24, 430, -1),
    (1262, 18, 30, -12, 0, 1),
    (1400, 24, 26, -16, 0, 1),
    (1500, 38, 50, -20, 380, -1),
    (1612, 28, -30, 10, 0, 1),
)
# Young trees in the light between: x, y, half width, half height, lobes, how far aside the stem stands.
SAPLINGS = (
    (214, 560, 78, 62, 8, 14),
    (452, 520, 92, 74, 9, -20),
    (590, 600, 62, 48, 7, 10),
    (790, 590, 70, 54, 7, 16),
    (1128, 556, 84, 66, 8, -14),
    (1340, 590, 70, 56, 7, 12),
    (1460, 540, 76, 60, 8, -10),
)
# x, y, half width, half height, lobes: canopy masses, paler ones farther back
FAR_LEAVES = (
    (90, 120, 260, 170, 11),
    (420, 60, 280, 190, 12),
    (760, 30, 250, 150, 10),
    (1120, 90, 270, 180, 11),
    (1480, 60, 270, 200, 12),
    (180, 400, 130, 76, 7),
    (520, 372, 120, 66, 7),
    (1080, 380, 120, 66, 7),
    (1380, 410, 130, 80, 7),
)
NEAR_LEAVES = (
    (10, 60, 220, 220, 13),
    (300, -20, 230, 170, 12),
    (610, 10, 200, 130, 10),
    (900, -60, 220, 130, 10),
    (1210, 30, 240, 210, 13),
    (1540, 40, 230, 230, 13),
    (300, 300, 150, 80, 8),
    (660, 330, 120, 62, 7),
    (860, 236, 90, 44, 6),
    (1210, 320, 160, 84, 9),
    (1490, 350, 130, 80, 8),
    (40, 356, 120, 76, 7),
)


def trunks(cv: Canvas, t: Frame, row: Row, y: float, mat: Material) -> None:
    """A row of far trunks standing at about y, each a little its own tone."""
    for i, (x, width, lean, bow, fork, side) in enumerate(row):
        tone = ((i * 37) % 11 - 5) / 5 * 0.22
        own = Material(mix(mat.base, mat.light if tone > 0 else mat.dark, abs(tone)), mat.light, mat.dark)
        foot = y + (i * 53) % 23 - 8
        far_trunk(cv, t, Trunk(x, foot, width, lean, -40, i, fork, side, bow), own)


def saplings(cv: Canvas, t: Frame, mat: Material, foot: float) -> None:
    """Young trees of half height, their crowns catching the light."""
    for i, (x, y, rx, ry, lobes, aside) in enumerate(SAPLINGS):
        stem = bezier((x + aside, foot), (x + aside * 0.8, foot - 60), (x, y + ry), (x, y), 18)
        cv.form(cv.mask(ribbon(stem, 8, 4), t), SOFT, 5 * t.k)
        bough(cv, t, Bough(x, y, rx, ry, lobes, 17, 70 + i), mat, 0.7)


def undergrowth(cv: Canvas, t: Frame, y: float, mat: Material, size: tuple[float, float], seed: int) -> None:
    """Low leafy bushes along a height, in groups."""
    rnd = random.Random(seed)
    x = -60.0
    while x < WIDTH + 60:
        w = rnd.uniform(*size)
        bough(cv, t, Bough(x, y - w * 0.2, w, w * 0.5, 6, 13, rnd.randrange(999)), mat, 0.6)
        x += w * rnd.uniform(0.9, 2.6)


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    sky(cv, t, SKY, 800, WIDTH)
    glow(cv, t, SUN)
    trunks(cv, t, FARTHEST, 726, PALE)
    for i, (x, y, rx, ry, lobes) in enumerate(FAR_LEAVES):
        bough(cv, t, Bough(x, y, rx, ry, lobes, 22, 20 + i), PALE, 0.5)
    back = profile(2, ((1, 12), (2.3, 7)), 722, WIDTH)
    undergrowth(cv, t, 722, Material("#bcd8b4", "#f6f3c6", "#9cc3b2"), (26, 58), 3)
    hill(cv, t, back, "#cfe0b8", "#e6e8bc", 120, rim=0.4)
    mist(cv, t, 720, 60, "#fff6d2", 0.55, WIDTH)
    saplings(cv, t, Material("#b4d4a8", "#fbf6c0", "#90bfa8"), 770)
    rays(cv, t, 1150, -180, 1250, (98, 148), 9, 0.34)
    trunks(cv, t, MIDDLE, 772, SOFT)
    for i, (x, y, rx, ry, lobes) in enumerate(NEAR_LEAVES):
        bough(cv, t, Bough(x, y, rx, ry, lobes, 26, 50 + i), SOFT, 0.75)
    middle = profile(6, ((1.2, 11), (2.7, 7)), 768, WIDTH)
    undergrowth(cv, t, 770, FULL, (30, 66), 8)
    for i, x in enumerate((70, 410, 560, 880, 1010, 1180, 1420)):
        ferns(cv, t, Fan(x, height_at(middle, x) + 10, 62, 7, -160, -20, i), "#84b58c")
    hill(cv, t, middle, "#a9cc96", "#b9d68f", 120, rim=0.5)
    for x, rx in ((420, 200), (930, 260), (1330, 160)):
        cv.soft(x, 806, rx, 26, "#fdf3b8", 0.65, t)
    fringe(cv, t, middle, Fringe(320, 17, "#8fbb86", "#c9db95", 3, -20, WIDTH + 20, jitter=10, thin=0.08))
    rays(cv, t, 1180, -220, 1180, (100, 146), 7, 0.20, 9)
    cv.soft(980, 470, 620, 420, "#fff4c4", 0.28, t, mode="screen")
    cv.grain()
    return cv
