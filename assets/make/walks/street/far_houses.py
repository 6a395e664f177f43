"""The roofs behind the street: pale houses and a slender tower, their windows lit."""

import random
from dataclasses import dataclass

import numpy as np

from assets.make.paint import Canvas, Frame, Material, ellipse, rounded
from assets.make.walks.street.roof import gable
from assets.make.walks.street.window import far_window


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
    House(1152, 82, 588, 490, 46, 27),
    House(1304, 72, 612, 534, 18, 28),
    House(1452, 84, 590, 496, 24, 29),
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
