"""Soft morning hills behind the feelings: quiet, light, made to carry cards and words."""

from __future__ import annotations

from assets.make.paint import Canvas, Material, sheet

from .bloom import drifts
from .cloud import Heap, heap, wisp
from .grass import Fringe, fringe, tufts
from .hill import bushes, height_at, hill, profile
from .mist import mist
from .sky import Sun, glow, sky
from .tree import Kind, tree

FIELD = 1280
SUN = Sun(1010, 520, 0, "#ffdcc8", strength=0.9)
SKY = ((0.0, "#86acdf"), (0.32, "#a9c6e8"), (0.62, "#d9d6ee"), (0.84, "#f8dcd8"), (1, "#fde8c8"))
SKY_FOOT = 880
CLOUDS = (
    Heap(790, 236, 250, 17, "#fffaf6", "#dcd6ee", 0.75),
    Heap(430, 150, 180, 31, "#fffaf6", "#d3d6ee", 0.6),
    Heap(1150, 380, 240, 12, "#fff8f2", "#f0d8de", 0.5),
    Heap(110, 420, 220, 6, "#fffaf6", "#dcd6ee", 0.5),
)
# seed, height, crest and foot colour, depth of the gradient
RIDGES = (
    (3, 610, "#c9c3e2", "#e8d3da", 160),
    (8, 700, "#b5c3dc", "#d9d6dc", 160),
    (15, 800, "#a3cbc0", "#c9ddc4", 160),
    (21, 920, "#86bcae", "#6fae9f", 150),
    (27, 1050, "#73b096", "#57997f", 170),
    (33, 1170, "#5da17e", "#3d7d6d", 130),
)
LEAVES = Material("#93bcae", "#e6e3c4", "#7a9fae")
NEAR_LEAVES = Material("#7fb3a0", "#e0e2b4", "#5d8f97")
# x, kind, height, ridge it stands on
TREES: tuple[tuple[float, Kind, float, int], ...] = (
    (96, "round", 46, 2),
    (140, "tall", 40, 2),
    (655, "fir", 38, 2),
    (690, "round", 50, 2),
    (724, "tall", 36, 2),
    (1092, "round", 44, 2),
    (1196, "fir", 42, 2),
    (330, "round", 74, 3),
    (384, "tall", 62, 3),
    (934, "tall", 70, 3),
    (978, "round", 60, 3),
)
PETALS = ("#fff6f2", "#f6cfdc", "#fbe6b0", "#d6cbf0")


def paint() -> Canvas:
    """The whole field."""
    cv, t = sheet(FIELD, FIELD)
    sky(cv, t, SKY, SKY_FOOT)
    glow(cv, t, SUN)
    wisp(cv, t, 640, 330, 420, "#fff6ee", 0.32, 4)
    wisp(cv, t, 300, 520, 360, "#fff0ea", 0.28, 9)
    wisp(cv, t, 930, 80, 300, "#eef2fb", 0.30, 12)
    for cloud in CLOUDS:
        heap(cv, t, cloud)
    crests = [profile(seed, ((1.3, 24), (2.7, 11)), y) for seed, y, *_ in RIDGES]
    for i, (crest, (_, y, top, foot, depth)) in enumerate(zip(crests, RIDGES, strict=True)):
        for x, kind, height, on in TREES:
            if on == i:
                leaves = LEAVES if i == 2 else NEAR_LEAVES
                tree(cv, t, x, height_at(crest, x) + 4, height, leaves, "#7f9aa0", kind, int(x))
        if i == 2:
            bushes(cv, t, crest, LEAVES, (30, 60, 190, 610, 770, 800, 1140, 1240), (16, 30), 6)
        if i == 3:
            bushes(cv, t, crest, NEAR_LEAVES, (290, 420, 880, 1020, 1050), (18, 36), 7)
        if i >= 4:
            fringe(cv, t, crest, Fringe(300, 18 + 6 * (i - 4), top, "#9ccb9c", 40 + i))
        hill(cv, t, crest, top, foot, depth, rim=0.5, rim_colour="#fdeeea" if i < 2 else "#f2f2cf")
        mist(cv, t, y + 74, 46, "#fff0e4", 0.34 if i < 4 else 0.0)
    tufts(
        cv,
        t,
        (0, 1085, FIELD, 1290),
        210,
        (13, 26),
        lambda d: ("#4a8f77", "#86bd92"),
        5,
        lambda x, y: y > height_at(crests[4], x) + 24,
    )
    drifts(cv, t, (0, 1096, FIELD, 1270), 44, (5.5, 9.5), PETALS, 6)
    cv.grain()
    return cv
