"""A meadow by moonlight: a full moon, silver mist in the valleys, a few fireflies low in the grass."""

import random

from assets.make.paint import Canvas, Frame, Material, mix, sheet
from assets.make.places.bloom import drifts
from assets.make.places.cloud import Heap, heap, wisp
from assets.make.places.grass import Fringe, fringe, tufts
from assets.make.places.hill import bushes, height_at, hill, profile, raised
from assets.make.places.meadow import FIELD
from assets.make.places.mist import veils
from assets.make.places.sky import Sun, glow, moon, rays, sky, stars
from assets.make.places.tree import Kind, tree

MOON = Sun(932, 402, 50, "#8fa2ea", "#fbf6e0", "#5f6fc8", "#d5dcff", 0.62)
SKY = (
    (0.0, "#0a1140"),
    (0.24, "#121d58"),
    (0.42, "#20307c"),
    (0.58, "#3a479c"),
    (0.70, "#5f5cb0"),
    (0.80, "#8f74bc"),
    (0.90, "#c293c0"),
    (1, "#e0b4c6"),
)
CLOUDS = (
    Heap(236, 560, 310, 14, "#8f9ade", "#4d57a8", 0.62, "#dbe2ff", 0.55),
    Heap(1130, 566, 250, 26, "#9aa4e4", "#565fae", 0.62, "#e4e9ff", 0.62),
    Heap(700, 470, 170, 9, "#7f8ad2", "#46519f", 0.40, "#cfd8ff", 0.45),
    Heap(400, 214, 230, 21, "#5866b4", "#27337a", 0.50, "#b9c5f4", 0.35),
)
MIST = "#b4b8ec"
LEAVES = Material("#2c4a78", "#93aede", "#1a2c5a")
GROVES: tuple[tuple[float, Kind, float], ...] = (
    (44, "round", 60),
    (86, "fir", 66),
    (112, "fir", 46),
    (300, "fir", 58),
    (326, "round", 46),
    (452, "tall", 56),
    (480, "round", 48),
    (704, "round", 46),
    (736, "fir", 60),
    (762, "fir", 42),
    (990, "round", 54),
    (1026, "fir", 50),
    (1194, "tall", 62),
    (1226, "round", 52),
)


def _milky_way(cv: Canvas, t: Frame) -> None:
    """A faint band of light across the upper sky, with its own fine stars."""
    rnd = random.Random(17)
    for _ in range(60):
        along = rnd.random()
        x, y = -60 + along * 1150, 560 - along * 560 + rnd.gauss(0, 46)
        tone = rnd.choice(("#8fa0ee", "#a596e6", "#7f9cf0"))
        cv.soft(x, y, rnd.uniform(70, 150), rnd.uniform(34, 70), tone, 0.055, t, rot=-27)
    for _ in range(260):
        along = rnd.random()
        x, y = -60 + along * 1150, 560 - along * 560 + rnd.gauss(0, 52)
        cv.soft(x, y, 1.5, 1.5, "#e6ecff", rnd.uniform(0.15, 0.6), t, power=0.7)


def _sky(cv: Canvas, t: Frame) -> None:
    sky(cv, t, SKY, 900)
    _milky_way(cv, t)
    glow(cv, t, MOON)
    cv.soft(MOON.x, MOON.y, 150, 150, "#e9edff", 0.34, t, power=1.4)
    stars(cv, t, 360, 800, 9)
    rays(cv, t, MOON.x, MOON.y, 620, (70, 190), 9, 0.045, 4)
    wisp(cv, t, 820, 320, 380, "#b6c0f2", 0.20, 6)
    wisp(cv, t, 930, 448, 330, "#d0d8fa", 0.24, 8)
    wisp(cv, t, 430, 640, 460, "#b9b4ea", 0.24, 3)
    moon(cv, t, MOON, "#c3bfdf")
    for cloud in CLOUDS:
        heap(cv, t, cloud)


def _hills(cv: Canvas, t: Frame) -> None:
    farthest = profile(13, ((0.8, 34), (1.9, 28), (4.1, 7)), 734)
    hill(cv, t, farthest, "#4b52a2", "#9584c0", 116, 0.75, "#c5c2f2")
    veils(cv, t, 794, 42, MIST, 0.34, 22, 4)
    far = profile(7, ((1.1, 22), (2.6, 13), (6.3, 3)), 786)
    hill(cv, t, far, "#3d4a94", "#7d7cb8", 96, 0.7, "#aab8ee")
    veils(cv, t, 836, 40, MIST, 0.36, 26, 9)
    middle = profile(8, ((0.9, 14), (2.2, 12)), 834)
    for x, kind, height in GROVES:
        tree(cv, t, x, height_at(middle, x) + 4, height, LEAVES, "#1e3660", kind, int(x))
    bushes(cv, t, middle, LEAVES, [x + 15 for x, *_ in GROVES[::2]], (8, 17), 8)
    hill(cv, t, middle, "#2b4a7c", "#5e86ac", 116, 0.8, "#a4c8ea")
    veils(cv, t, 880, 36, "#b9c6f0", 0.34, 24, 14)
    cv.soft(MOON.x - 60, 858, 420, 60, "#c9d8ff", 0.22, t, power=0.9)


def _fireflies(cv: Canvas, t: Frame) -> None:
    rnd = random.Random(23)
    for _ in range(30):
        x, y = rnd.uniform(20, 1260), rnd.uniform(850, 1200)
        r = rnd.uniform(1.6, 3.2)
        cv.soft(x, y, r * 8, r * 8, "#ffe38c", 0.30, t, power=1.6)
        cv.soft(x, y, r * 2.4, r * 2.4, "#ffeeb0", 0.55, t, power=1.2)
        cv.soft(x, y, r, r, "#fffbe0", 0.95, t, power=0.6)


def _meadow(cv: Canvas, t: Frame) -> None:
    near = profile(21, ((0.8, 10), (1.7, 8)), 902)
    blades = ("#1d5068", "#5b9aac")
    fringe(cv, t, near, Fringe(900, 30, mix("#2a5f7c", blades[0], 0.5), "#86bcd0", 77, jitter=10, thin=0.06))
    hill(cv, t, near, "#245a74", "#0f2a44", 340, 0)
    fringe(cv, t, raised(near, -18), Fringe(500, 30, blades[0], blades[1], 78, jitter=14, thin=0.06))
    tufts(
        cv,
        t,
        (-10, 924, FIELD + 10, 1290),
        900,
        (12, 34),
        lambda d: (mix("#184a62", "#0f2a44", 0.2 + 0.6 * d), mix("#4f909e", "#184a62", 0.15 + 0.6 * d)),
        99,
        lambda x, y: y > height_at(near, x) + 14,
    )
    petals = ("#cdd6fa", "#b3a4ec", "#8fc4dc", "#dcbce0")
    drifts(cv, t, (0, 914, FIELD, 1268), 170, (5.2, 10.8), petals, 64, "#e6cc8c")
    cv.soft(MOON.x - 40, 950, 460, 80, "#a9d0f0", 0.16, t, power=0.9)
    _fireflies(cv, t)


def lay(cv: Canvas, t: Frame) -> None:
    """Paint sky and land."""
    _sky(cv, t)
    _hills(cv, t)
    _meadow(cv, t)


def paint() -> Canvas:
    """The whole field."""
    cv, t = sheet(FIELD, FIELD)
    lay(cv, t)
    cv.grain()
    return cv
