"""A riverbank late in the afternoon: water behind and to the left, soft grass to rest on.

Left free: the grass around (640, 710) of the field, (640, 430) of the landscape band, about 460 x 420 units.
"""

from __future__ import annotations

import random

import numpy as np

from assets.make.paint import Canvas, Colour, Frame, Material, Points, lin, mix, sheet, spline

from .bloom import drifts
from .cloud import Heap, heap, wisp
from .foliage import Bough, bough, willow
from .grass import Fringe, fringe, tufts
from .hill import Profile, bushes, height_at, hill, profile
from .lily import pad
from .mist import mist
from .reeds import Clump, reeds
from .sky import Sun, disc, glow, sky
from .stone import stone
from .tree import Kind, tree
from .trunk import Trunk, near_trunk
from .water import glitter, mirrored, swells, water

FIELD = 1280
HORIZON = 500
SUN = Sun(838, 372, 34, "#ffd28f")
SKY = (
    (0.0, "#7fa6dc"),
    (0.40, "#a9c0e6"),
    (0.62, "#dccbe4"),
    (0.78, "#f8d0c4"),
    (0.90, "#ffdcae"),
    (1, "#ffe6b8"),
)
WATER = ((0.0, "#fbdcb0"), (0.10, "#efcdbc"), (0.26, "#a4c2cc"), (0.50, "#64a7b4"), (1, "#2f7f92"))
CLOUDS = (
    Heap(210, 356, 280, 4, base="#f3cfd2"),
    Heap(560, 262, 220, 9, base="#e3cfe2", alpha=0.8),
    Heap(420, 106, 240, 17, base="#c6cfec", alpha=0.75),
    Heap(30, 414, 170, 5, alpha=0.6),
)
TREES: tuple[tuple[float, Kind, float], ...] = (
    (46, "round", 64),
    (92, "fir", 56),
    (206, "tall", 62),
    (256, "round", 50),
    (392, "round", 70),
    (446, "fir", 48),
    (598, "tall", 66),
    (648, "round", 52),
    (716, "fir", 44),
    (900, "round", 58),
    (960, "tall", 60),
)
LEAVES = Material("#78a594", "#efdc9e", "#4d7c8a")
NEAR = Material("#6fa763", "#e6e38c", "#37735f")
WILLOW = Material("#86b169", "#eeea9c", "#4a8066")
BARK = Material("#86705f", "#eac48c", "#4c4058")
MOSS = Material("#86b069", "#dfe79a", "#487a5f")
GRASS = ("#9cc67a", "#5fa06c", "#2f7463")
# The shore, from the right end of the far water to the picture's left edge below.
SHORE = (
    (1340, 566),
    (1060, 560),
    (800, 572),
    (600, 602),
    (440, 664),
    (330, 752),
    (240, 850),
    (130, 930),
    (-70, 980),
)
TRUNK = Trunk(1176, 640, 104, lean=66, top=-40, seed=3)
BOUGHS = (
    Bough(1200, 60, 250, 150, 15, 30, 3),
    Bough(980, 20, 220, 120, 13, 28, 8),
    Bough(1262, 262, 150, 104, 10, 28, 5),
    Bough(1096, 226, 110, 66, 8, 26, 21),
    Bough(760, -30, 170, 90, 10, 26, 12),
)
STRANDS = (
    (1010, 100, 290, -26),
    (944, 90, 230, -20),
    (1066, 130, 250, -18),
    (876, 70, 190, -22),
    (800, 30, 150, -14),
    (730, 20, 110, -10),
)
PETALS = ("#fff7ea", "#ffd3da", "#ffe69a", "#d8c9f4")


def shore_line() -> Points:
    """The smooth edge between water and grass."""
    return spline(SHORE, closed=False, n=24)


def ground(cv: Canvas, t: Frame) -> Profile:
    """The grassy bank with a sandy lip at the water; gives its edge as a crest, left to right."""
    line = shore_line()
    shape = np.vstack([line, [(-70, 1360), (1340, 1360)]])
    body = cv.mask(shape, t)
    cv.put(body.shift(-3 * t.k, -5 * t.k).blur(7 * t.k), "#2f6f7a", 0.40)
    cv.put((body | body.shift(-2 * t.k, -5 * t.k)).blur(1.2 * t.k), "#d8bf94", 0.95)
    top, foot = t.point(0, 560), t.point(0, 1280)
    cv.put(body, lin(top, foot, [(0, "#b4d084"), (0.16, GRASS[0]), (0.55, GRASS[1]), (1, GRASS[2])]))
    edge = (body - body.shift(-1.5 * t.k, 4 * t.k).blur(2.5 * t.k)) & body
    cv.put(edge, "#f4efb4", 0.7)
    for x, y, rx, ry, alpha in (
        (640, 740, 430, 150, 0.55),
        (930, 690, 300, 90, 0.30),
        (560, 980, 380, 110, 0.22),
    ):
        cv.soft(x, y, rx, ry, "#f3eca0", alpha, t, clip=body)
    cv.soft(1080, 690, 330, 60, "#2f6b58", 0.35, t, clip=body)
    order = np.argsort(line[:, 0])
    return line[order, 0], line[order, 1]


def paint() -> Canvas:
    """The whole field."""
    cv, t = sheet(FIELD, FIELD)
    sky(cv, t, SKY, HORIZON + 110)
    glow(cv, t, SUN)
    wisp(cv, t, 620, 350, 330, "#fff2e2", 0.32, 3)
    wisp(cv, t, 350, 210, 360, "#f3eefa", 0.30, 7)
    disc(cv, t, SUN)
    for cloud in CLOUDS:
        heap(cv, t, cloud)
    hill(cv, t, profile(5, ((1.2, 30), (2.9, 12)), HORIZON - 60), "#b9add8", "#eac9cc", 120, rim=0.5)
    hill(cv, t, profile(12, ((1.0, 20), (2.4, 10)), HORIZON - 26), "#98abc8", "#cbc3cc", 100, rim=0.5)
    mist(cv, t, HORIZON - 12, 28, "#ffe6c8", 0.4)
    far = profile(9, ((1.0, 10), (2.3, 6)), HORIZON - 9)
    for x, kind, height in TREES:
        tree(cv, t, x, height_at(far, x) + 4, height, LEAVES, "#5a7f82", kind, int(x))
    rnd = random.Random(6)
    bushes(cv, t, far, LEAVES, [rnd.uniform(0, FIELD) for _ in range(18)], (16, 36), 4)
    hill(cv, t, far, "#86b392", "#a8c69a", 60, rim=0.6)
    body = water(cv, t, HORIZON, 1000, WATER)
    mirrored(cv, t, HORIZON, 150, 0.6, body)
    swells(cv, t, HORIZON, 1000, 150, body)
    glitter(cv, t, SUN.x, HORIZON, 640, 60, body, 9)
    for x, y, rx, notch, flower in (
        (150, 640, 52, 200, "#f7b7c5"),
        (296, 584, 34, 20, None),
        (84, 748, 66, 330, None),
    ):
        pad(cv, t, x, y, rx, notch, flower)
    reeds(cv, t, Clump(40, 960, 7, 230, 3, 96, 0.04))
    edge = ground(cv, t)
    fringe(cv, t, edge, Fringe(330, 17, "#7fb26e", "#c6da88", 21, jitter=6, thin=0.09))
    near_trunk(cv, t, TRUNK, BARK, MOSS)
    paint_meadow(cv, t, edge)
    for x, y, size, seed in (
        (372, 752, 20, 1),
        (408, 728, 12, 2),
        (270, 858, 26, 3),
        (1062, 652, 18, 5),
        (1034, 660, 11, 6),
    ):
        stone(cv, t, x, y, size, seed=seed)
    for i, (x, y, length, sway) in enumerate(STRANDS):
        willow(cv, t, x, y, length, sway, WILLOW, i)
    for mass in BOUGHS:
        bough(cv, t, mass, NEAR)
    foot = profile(2, ((3, 2),), TRUNK.y + 4)
    fringe(cv, t, foot, Fringe(70, 20, "#5f9f63", "#b4d480", 14, start=1050, end=1300, jitter=12, thin=0.09))
    cv.grain()
    return cv


def paint_meadow(cv: Canvas, t: Frame, edge: Profile) -> None:
    """Tufts and flowers on the bank, thin around the free middle, thicker towards the sides and the front."""

    def free(x: float, y: float) -> bool:
        return ((x - 640) / 300) ** 2 + ((y - 735) / 175) ** 2 < 1

    def open_grass(x: float, y: float) -> bool:
        return y > height_at(edge, x) + 26 and not free(x, y)

    def resting(x: float, y: float) -> bool:
        return y > height_at(edge, x) + 26 and free(x, y)

    def tone(depth: float) -> tuple[Colour, Colour]:
        return mix("#5e9f66", "#22604f", depth), mix("#c3dc8a", "#63a872", depth)

    tufts(cv, t, (-10, 590, 1290, 1290), 760, (9, 34), tone, 31, open_grass)
    tufts(cv, t, (330, 600, 950, 900), 130, (7, 11), lambda d: ("#a9cb7d", "#cfe08f"), 32, resting)
    drifts(cv, t, (0, 640, FIELD, 1266), 84, (4.6, 11), PETALS, 17, keep=open_grass)
    near = profile(12, ((1.1, 12), (2.7, 7)), 1262)
    hill(cv, t, near, "#2c6f5f", "#1f5a54", 60, rim=0)
    fringe(cv, t, near, Fringe(260, 44, "#2c6f5f", "#5da56c", 8, jitter=14, thin=0.08))
    drifts(cv, t, (280, 1204, 1000, 1258), 16, (9, 12), PETALS, 23)
