"""What lies behind the rainy street: a light lilac sky and roof after roof with golden windows.

1600 x 1280 units; everything below y 790 lies behind the near ground. Rain is a few soft far streaks.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np

from assets.make.paint import Canvas, Frame, Material, ellipse, mix, rounded, sheet
from assets.make.places.cloud import Heap, heap, wisp
from assets.make.places.foliage import Bough, bough
from assets.make.places.hill import bushes, height_at, hill, mist, profile
from assets.make.places.sky import Sun, glow, sky
from assets.make.places.tree import tree
from assets.make.walks.street.roof import gable
from assets.make.walks.street.window import far_window

WIDTH, HEIGHT = 1600, 1280
SKY = (
    (0.0, "#8d9acb"),
    (0.25, "#a4aed8"),
    (0.48, "#c3c5e4"),
    (0.66, "#ded4e8"),
    (0.82, "#f3dfdf"),
    (1, "#fde9cf"),
)
LIGHT = Sun(1010, 520, 0, "#ffe6c4", edge="#f3d3dc", heart="#fff3d6", strength=0.75)
CLOUDS = (
    Heap(210, 300, 380, 14, "#e9e6f4", "#b4b8dc", 0.9, "#fbf2f4", 0.5),
    Heap(1220, 250, 420, 9, "#efe9f4", "#b9badd", 0.9, "#fff4ec", 0.6),
    Heap(720, 180, 360, 26, "#dfe0f2", "#a4aed6", 0.85, "#f4eef6", 0.45),
    Heap(1520, 400, 300, 5, "#f2ebf3", "#c6c3e0", 0.85, "#fff4e6", 0.6),
    Heap(520, 420, 330, 21, "#f1eaf4", "#c9c6e4", 0.8, "#fff3ea", 0.55),
    Heap(980, 400, 240, 33, "#f8eef2", "#d8cfe6", 0.75, "#fff6e6", 0.6),
    Heap(40, 480, 260, 8, "#f3ebf3", "#d0cae4", 0.75, "#fff4ea", 0.55),
)


@dataclass(frozen=True)
class House:
    """A far house: its middle, half width, eave and ridge heights, ridge half width, seed of its windows."""

    x: float
    half: float
    eave: float
    top: float
    ridge: float
    seed: int


BACK = (
    House(60, 62, 548, 480, 20, 1),
    House(190, 54, 562, 502, 30, 2),
    House(300, 66, 538, 464, 14, 3),
    House(430, 56, 560, 498, 34, 4),
    House(545, 60, 548, 482, 18, 5),
    House(668, 54, 564, 508, 26, 6),
    House(905, 58, 556, 492, 20, 8),
    House(1024, 66, 542, 474, 34, 9),
    House(1150, 56, 558, 500, 16, 10),
    House(1270, 64, 540, 468, 22, 11),
    House(1400, 58, 556, 494, 32, 12),
    House(1520, 66, 544, 474, 16, 13),
)
FRONT = (
    House(0, 88, 586, 488, 22, 21),
    House(168, 74, 608, 530, 44, 22),
    House(352, 90, 590, 494, 20, 23),
    House(520, 72, 612, 538, 40, 24),
    House(690, 84, 598, 512, 18, 25),
    House(1090, 92, 588, 490, 46, 27),
    House(1268, 76, 612, 534, 18, 28),
    House(1440, 92, 590, 496, 24, 29),
    House(1596, 80, 608, 528, 40, 30),
)
BACK_WALLS = (
    Material("#c9c6e4", "#f4e4e4", "#aeb0d6"),
    Material("#d3c9e2", "#f8e6e0", "#b4b0d4"),
    Material("#c3cbe4", "#f0e8e6", "#a6b2d6"),
)
BACK_ROOFS = (
    Material("#aeb2d8", "#dcd4e4", "#989dc8"),
    Material("#b9add0", "#e4d2de", "#a099c4"),
    Material("#a9b7d8", "#d8dae8", "#929fc6"),
)
FRONT_WALLS = (
    Material("#d9c9dc", "#fbe8da", "#a9a0c6"),
    Material("#bcc6de", "#efe9e6", "#8e9ac4"),
    Material("#e2cfd2", "#fff0dc", "#b3a0be"),
    Material("#c3d3d6", "#f3f0da", "#94a6be"),
)
FRONT_ROOFS = (
    Material("#9a8cb8", "#d6bccb", "#7f76ac"),
    Material("#8596c0", "#c4cbe0", "#6b7ab0"),
    Material("#b48fae", "#e6c4c4", "#9078a8"),
    Material("#8ba5b6", "#cadada", "#6f88ac"),
)


def house(cv: Canvas, t: Frame, one: House, wall: Material, roof: Material, big: float, foot: float) -> None:
    """A far house with its roof, chimney and a few lit windows; `big` is the size of a window."""
    rnd = random.Random(one.seed)
    cv.form(
        cv.mask(rounded(one.x - one.half * 0.88, one.eave - 6, one.half * 1.76, foot - one.eave, 6), t),
        wall,
        one.half * 0.5 * t.k,
        shade=0.35,
        rim=0.4,
    )
    aside = one.half * rnd.choice((-0.42, 0.4))
    stack = rounded(one.x + aside - big * 0.42, one.top - big * 0.7, big * 0.84, big * 2.2, 3)
    cv.form(cv.mask(stack, t), roof, big * 0.4 * t.k, shade=0.3, rim=0.5)
    shape = cv.mask(gable(one.x, one.half, one.top, one.eave, one.ridge), t)
    cv.put(shape.shift(-2 * t.k, 5 * t.k).blur(4 * t.k), wall.dark, 0.5)
    cv.form(shape, roof, one.half * 0.5 * t.k, shade=0.35, rim=0.6)
    middle = (one.top + one.eave) / 2
    cv.soft(one.x + one.half * 0.3, middle, one.half * 0.36, 16, "#f6eaf0", 0.35, t, clip=shape, rot=-12)
    y = one.eave + big * 0.9
    while y < foot - big * 1.4:
        for i in (-1, 0, 1):
            if rnd.random() < 0.62:
                x = one.x + i * one.half * 0.52 - big / 2
                far_window(cv, t, x, y, big, big * 1.36, rnd.uniform(0.55, 1.0))
        y += big * 2.5


def tower(cv: Canvas, t: Frame, x: float, foot: float) -> None:
    """A slender tower with a round clock and a pointed hat."""
    wall, hat = Material("#d6cde4", "#fbeade", "#b0add4"), Material("#98a6cc", "#d6d9e8", "#8089bc")
    cv.form(cv.mask(rounded(x - 34, foot - 300, 68, 360, 6), t), wall, 24 * t.k, shade=0.4, rim=0.5)
    point = np.array([(x - 46, foot - 292), (x - 10, foot - 386), (x, foot - 420), (x + 10, foot - 386)])
    shape = cv.mask([np.vstack([point, [(x + 46, foot - 292)]]), ellipse(x, foot - 424, 6)], t)
    cv.form(shape, hat, 22 * t.k, shade=0.4, rim=0.6)
    cv.soft(x, foot - 238, 40, 40, "#ffe3a4", 0.55, t)
    cv.form(cv.mask(ellipse(x, foot - 238, 22), t), Material("#fff0c6", "#fffbe8", "#e8c09a"), 16 * t.k)
    cv.fill(rounded(x - 1.5, foot - 253, 3, 16, 1.4), "#8a7fb0", t)
    cv.fill(rounded(x - 1.5, foot - 239.5, 12, 3, 1.4), "#8a7fb0", t)
    for y in (foot - 176, foot - 110):
        far_window(cv, t, x - 8, y, 16, 26, 0.9)


def rain(cv: Canvas, t: Frame) -> None:
    """A few long soft streaks, far apart."""
    rnd = random.Random(31)
    for i in range(110):
        x, y = (i % 11 + rnd.random()) * WIDTH / 11, (i // 11 + rnd.random()) * 80
        long = rnd.uniform(24, 46)
        cv.soft(x, y, 2.2, long, "#ffffff", rnd.uniform(0.12, 0.24), t, rot=9, power=0.8)


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    sky(cv, t, SKY, 760, WIDTH)
    glow(cv, t, LIGHT)
    wisp(cv, t, 300, 80, 620, "#c9cfee", 0.35, 6)
    wisp(cv, t, 1240, 60, 560, "#c4caec", 0.35, 3)
    for cloud in CLOUDS:
        heap(cv, t, cloud)
    cv.soft(1010, 560, 560, 240, "#ffeccb", 0.45, t)
    ridge = profile(3, ((0.9, 26), (2.1, 12)), 508, WIDTH)
    hill(cv, t, ridge, "#bcbfe2", "#e2d6e6", 110, rim=0.5, rim_colour="#f6e6ea")
    for i in range(34):
        x = 20 + i * 48.0 + (i * 37) % 23
        kind = "fir" if i % 3 == 0 else "round"
        tone = Material(mix("#b4bfdc", "#c6c9e0", (i % 5) / 5), "#e8e0ea", "#9fabd2")
        tree(cv, t, x, height_at(ridge, x) + 5, 26 + (i * 13) % 16, tone, "#aab4d6", kind, i)
    mist(cv, t, 556, 64, "#f7e9e6", 0.6, WIDTH)
    for i, one in enumerate(BACK):
        house(cv, t, one, BACK_WALLS[i % 3], BACK_ROOFS[(i * 2 + 1) % 3], 13, 800)
    tower(cv, t, 800, 716)
    mist(cv, t, 640, 80, "#f4e4e8", 0.6, WIDTH)
    for i, (x, y, rx, ry) in enumerate(
        ((92, 606, 60, 50), (262, 626, 50, 40), (602, 622, 52, 44), (896, 600, 72, 56), (892, 652, 84, 52), (1186, 616, 58, 46), (1354, 626, 48, 40), (1520, 612, 52, 46))
    ):
        bough(cv, t, Bough(x, y, rx, ry, 8, 13, 40 + i), Material("#aecbc6", "#eef0d8", "#8fb0c4"), 0.6)
    for i, one in enumerate(FRONT):
        house(cv, t, one, FRONT_WALLS[i % 4], FRONT_ROOFS[(i * 3 + 1) % 4], 19, 830)
    low = profile(11, ((1.3, 6), (2.9, 4)), 694, WIDTH)
    bushes(cv, t, low, Material("#93bdb4", "#e2ecca", "#6e9db2"), [x * 44.0 + 10 for x in range(37)], (26, 48), 8)
    hill(cv, t, low, "#a8c4c6", "#b9c4d8", 80, rim=0.0)
    mist(cv, t, 712, 44, "#efe2ea", 0.55, WIDTH)
    rain(cv, t)
    cv.grain()
    return cv
