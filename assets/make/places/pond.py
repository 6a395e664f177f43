"""The pond at golden hour: the house of the game, where two otters float.

The horizon lies at y 236 of the landscape band (516 of the field). Left free for others: the otters around
(634, 520..760) of the field, and the band's bottom for pebbles.
"""

from __future__ import annotations

import random

from assets.make.paint import Canvas, Material, sheet

from .cloud import Heap, heap, wisp
from .hill import bushes, height_at, hill, profile
from .lily import pad
from .mist import mist
from .reeds import Clump, afloat, reeds
from .sky import Sun, disc, glow, sky
from .tree import Kind, tree
from .water import glitter, mirrored, swells, water

FIELD = 1280
HORIZON = 516
SUN = Sun(1010, 430, 38, "#ffcf8a")

SKY = (
    (0.0, "#6488d0"),
    (0.43, "#86a4dc"),
    (0.59, "#bdb9e4"),
    (0.72, "#f4c4cb"),
    (0.82, "#ffd3a0"),
    (1, "#ffe0a8"),
)
SKY_FOOT = 646
WATER = (
    (0.0, "#fbd3a4"),
    (0.09, "#eec0b4"),
    (0.20, "#a9b9cc"),
    (0.36, "#62a3b5"),
    (0.64, "#2a7488"),
    (1, "#1b5670"),
)

CLOUDS = (
    Heap(760, 208, 300, 21),
    Heap(420, 120, 210, 33, alpha=0.8),
    Heap(250, 398, 330, 4),
    Heap(716, 350, 230, 9, alpha=0.85),
    Heap(1178, 408, 210, 12, alpha=0.7),
    Heap(64, 490, 200, 5, alpha=0.6),
)
# x, kind, height of the trees on the far bank
TREES: tuple[tuple[float, Kind, float], ...] = (
    (40, "round", 60),
    (96, "tall", 70),
    (150, "round", 46),
    (300, "fir", 42),
    (352, "round", 84),
    (408, "tall", 50),
    (560, "fir", 60),
    (610, "round", 58),
    (668, "tall", 78),
    (770, "round", 54),
    (880, "fir", 46),
    (905, "tall", 92),
    (1120, "round", 90),
    (1172, "tall", 60),
    (1236, "fir", 74),
)
LEAVES = Material("#6f9d92", "#e9d59a", "#4a7389")
BUSHES = Material("#7fac92", "#efdc9e", "#55838a")
# x, y, half width, where the notch points, flower
PADS: tuple[tuple[float, float, float, float, str | None], ...] = (
    (252, 580, 36, 20, None),
    (1030, 580, 34, 30, None),
    (150, 652, 60, 200, "#f7b7c5"),
    (1130, 654, 64, 190, "#fff0d8"),
    (352, 1070, 74, 205, "#fff0d8"),
    (930, 1052, 66, 330, None),
    (846, 1092, 46, 150, None),
    (470, 1180, 88, 340, None),
    (876, 1206, 104, 210, "#f7b7c5"),
    (330, 1236, 60, 30, None),
)
CLUMPS = (
    Clump(12, 850, 7, 240, 3, 90, 0.06),
    Clump(1272, 850, 7, 230, 8, 90, -0.05),
    Clump(300, 1312, 8, 250, 5, 120, 0.06),
    Clump(990, 1312, 8, 240, 11, 120, -0.05),
)


def paint() -> Canvas:
    """The whole field."""
    cv, t = sheet(FIELD, FIELD)
    sky(cv, t, SKY, SKY_FOOT)
    glow(cv, t, SUN)
    wisp(cv, t, 930, 292, 330, "#fff0dc", 0.35, 3)
    wisp(cv, t, 560, 420, 280, "#ffe4d8", 0.30, 8)
    disc(cv, t, SUN)
    for cloud in CLOUDS:
        heap(cv, t, cloud)
    hill(cv, t, profile(3, ((1.4, 34), (3.1, 13)), HORIZON - 62), "#b7a9d6", "#e6c3cc", 130, rim=0.55)
    hill(cv, t, profile(8, ((1.1, 26), (2.6, 12)), HORIZON - 28), "#93a4c6", "#c4bccb", 110)
    mist(cv, t, HORIZON - 14, 30, "#ffe3c4", 0.35)
    bank = profile(15, ((0.9, 12), (2.2, 7)), HORIZON - 8)
    for x, kind, height in TREES:
        tree(cv, t, x, height_at(bank, x) + 4, height, LEAVES, "#557a80", kind, int(x))
    rnd = random.Random(4)
    bushes(cv, t, bank, BUSHES, [rnd.uniform(0, FIELD) for _ in range(22)], (16, 40), 4)
    hill(cv, t, bank, "#79aa8e", "#9fc09a", 60, rim=0.7)
    body = water(cv, t, HORIZON, FIELD, WATER)
    mirrored(cv, t, HORIZON, 190, 0.62, body)
    swells(cv, t, HORIZON, FIELD, 210, body)
    glitter(cv, t, SUN.x, HORIZON, 1120, 120, body)
    mist(cv, t, HORIZON, 3, "#fff2cf", 0.75)
    for x, y, rx, notch, flower in PADS:
        pad(cv, t, x, y, rx, notch, flower)
    for clump in CLUMPS:
        reeds(cv, t, clump)
    for clump in CLUMPS[:2]:
        afloat(cv, t, clump, "#3f8ea3")
    cv.grain()
    return cv
