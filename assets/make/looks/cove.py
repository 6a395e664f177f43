"""A quiet cove on a mild morning, where Pip lies afloat.

The horizon lies at y 196 of the landscape band (476 of the field). The water in the middle is left free.
"""

import random

from assets.make.paint import Canvas, Frame, Material, Picture, sheet
from assets.make.places.cloud import Heap, heap, wisp
from assets.make.places.hill import bushes, height_at, hill, profile
from assets.make.places.lily import pad
from assets.make.places.mist import mist
from assets.make.places.reeds import Clump, afloat, reeds
from assets.make.places.sky import Sun, disc, glow, sky
from assets.make.places.tree import Kind, tree
from assets.make.places.water import glitter, mirrored, swells, water

FIELD = 1280
HORIZON = 476
SUN = Sun(1046, 356, 34, "#ffe3ae", edge="#ffd3c0", heart="#fff6d8", strength=0.8)
SKY = (
    (0.0, "#4f8fd0"),
    (0.42, "#7db4e2"),
    (0.62, "#b4d8ea"),
    (0.76, "#e2ecdf"),
    (0.86, "#ffeccb"),
    (1, "#fff2d8"),
)
WATER = (
    (0.0, "#f3ecd0"),
    (0.07, "#d3e7dc"),
    (0.17, "#a4d6d8"),
    (0.34, "#6bb9c6"),
    (0.62, "#3a93ab"),
    (1, "#1f6d8c"),
)
CLOUDS = (
    Heap(250, 380, 330, 14, "#fffdf8", "#d6e2ee"),
    Heap(770, 318, 270, 21, "#fffdf8", "#cfdff0", 0.9),
    Heap(540, 168, 240, 9, "#fdfdff", "#a9cdec", 0.85),
    Heap(1130, 206, 210, 33, "#fdfdff", "#b4d4ee", 0.8),
    Heap(70, 214, 200, 26, "#fdfdff", "#a4caec", 0.75),
    Heap(900, 66, 230, 5, "#fdfdff", "#7db0e0", 0.7),
)
TREES: tuple[tuple[float, Kind, float], ...] = (
    (28, "round", 84),
    (84, "fir", 66),
    (118, "fir", 84),
    (168, "round", 62),
    (226, "tall", 54),
    (330, "round", 40),
    (470, "fir", 34),
    (500, "fir", 44),
    (640, "round", 36),
    (760, "tall", 44),
    (800, "round", 40),
    (930, "round", 52),
    (1004, "fir", 48),
    (1120, "fir", 76),
    (1158, "round", 82),
    (1216, "fir", 92),
    (1256, "round", 76),
)
LEAVES = Material("#6fae94", "#e6e6a4", "#44808a")
BUSHES = Material("#7fbb92", "#eaeaa6", "#4f8f8a")
PADS: tuple[tuple[float, float, float, float, str | None], ...] = (
    (118, 574, 46, 20, "#fff0d8"),
    (206, 548, 30, 200, None),
    (1150, 560, 40, 190, None),
    (1222, 604, 58, 150, "#f7b7c5"),
    (250, 1006, 70, 205, "#f7b7c5"),
    (150, 940, 50, 340, None),
    (1050, 968, 66, 330, "#fff0d8"),
    (1140, 1030, 54, 150, None),
    (520, 1120, 84, 340, None),
    (800, 1190, 100, 210, "#f7b7c5"),
    (300, 1220, 72, 30, None),
)
CLUMPS = (
    Clump(16, 880, 7, 250, 3, 90, 0.06),
    Clump(1268, 880, 7, 240, 8, 90, -0.05),
    Clump(330, 1312, 8, 240, 5, 120, 0.06),
    Clump(980, 1312, 8, 230, 11, 120, -0.05),
)


def cove() -> Canvas:
    """The whole field."""
    cv, t = sheet(FIELD, FIELD)
    lay(cv, t)
    cv.grain()
    return cv


def lay(cv: Canvas, t: Frame) -> None:
    """All of it, on a canvas of any size."""
    sky(cv, t, SKY, 600)
    glow(cv, t, SUN)
    wisp(cv, t, 930, 250, 340, "#fff8e8", 0.35, 3)
    wisp(cv, t, 420, 300, 300, "#f2f8fc", 0.30, 8)
    disc(cv, t, SUN)
    for cloud in CLOUDS:
        heap(cv, t, cloud)
    hill(cv, t, profile(5, ((1.3, 30), (2.9, 14)), HORIZON - 66), "#a9bfe0", "#d8e2e2", 120, rim=0.55)
    hill(cv, t, profile(12, ((1.0, 24), (2.4, 12)), HORIZON - 32), "#86b4c4", "#bcd8cc", 100)
    mist(cv, t, HORIZON - 16, 30, "#fff3d8", 0.4)
    bank = profile(21, ((0.9, 12), (2.1, 7)), HORIZON - 10)
    for x, kind, height in TREES:
        tree(cv, t, x, height_at(bank, x) + 4, height, LEAVES, "#5b7f80", kind, int(x))
    rnd = random.Random(9)
    bushes(cv, t, bank, BUSHES, [rnd.uniform(0, FIELD) for _ in range(24)], (16, 38), 4)
    hill(cv, t, bank, "#7cb98e", "#a6cf9a", 60, rim=0.7)
    body = water(cv, t, HORIZON, FIELD, WATER)
    mirrored(cv, t, HORIZON, 170, 0.55, body)
    swells(cv, t, HORIZON, FIELD, 230, body, dark="#2f8098")
    glitter(cv, t, SUN.x, HORIZON, 1060, 130, body)
    mist(cv, t, HORIZON, 3, "#fffae0", 0.75)
    for x, y, rx, notch, flower in PADS:
        pad(cv, t, x, y, rx, notch, flower)
    for clump in CLUMPS:
        reeds(cv, t, clump)
    for clump in CLUMPS[:2]:
        afloat(cv, t, clump, "#4f9fb3")


PICTURES = {"tummy_cove": Picture(cove, 88, opaque=True)}
