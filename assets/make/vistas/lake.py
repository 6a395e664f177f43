"""A still lake at night under many stars, with a grassy bank for two otters on the right."""

import random

import numpy as np

from assets.make.paint import Canvas, Frame, Material, mix, sheet
from assets.make.places.bloom import drifts
from assets.make.places.grass import Fringe, fringe, tufts
from assets.make.places.hill import Profile, height_at, hill, profile, raised
from assets.make.places.meadow import FIELD
from assets.make.places.mist import veils
from assets.make.places.sky import sky, stars
from assets.make.places.tree import Kind, tree
from assets.make.places.water import mirrored, swells, water

SHORE = 712.0
"""Height of the far shore in units of the field."""
SKY = (
    (0.0, "#070d33"),
    (0.28, "#0d1748"),
    (0.48, "#182a6c"),
    (0.62, "#2b4690"),
    (0.72, "#4b6cae"),
    (0.79, "#7f9ac6"),
    (0.84, "#b4c0d8"),
    (1, "#d0cfe0"),
)
WATER = (
    (0.0, "#5f7fb6"),
    (0.12, "#3c5c9c"),
    (0.42, "#22407e"),
    (1, "#0f2152"),
)
LEAVES = Material("#24406f", "#7f9ace", "#152850")
WOOD: tuple[tuple[float, Kind, float], ...] = (
    (20, "fir", 74),
    (52, "fir", 58),
    (86, "round", 52),
    (128, "fir", 66),
    (160, "fir", 44),
    (214, "round", 40),
    (1010, "fir", 46),
    (1042, "round", 44),
    (1078, "fir", 62),
    (1112, "fir", 78),
    (1150, "round", 56),
    (1188, "fir", 68),
    (1222, "fir", 84),
    (1258, "fir", 62),
)


def _cloud_of_stars(cv: Canvas, t: Frame) -> None:
    """The Milky Way: a soft band that rises from the left, with dust in its middle and fine stars."""
    rnd = random.Random(41)

    def place(spread: float) -> tuple[float, float]:
        along = rnd.random()
        return -80 + along * 1440, 690 - along * 640 + rnd.gauss(0, spread)

    for _ in range(120):
        x, y = place(58)
        tone = rnd.choice(("#6f8cf0", "#9a8cf0", "#6fb0f0", "#c7a6ee"))
        cv.soft(x, y, rnd.uniform(60, 170), rnd.uniform(30, 76), tone, 0.060, t, rot=-24)
    for _ in range(26):
        x, y = place(20)
        cv.soft(x, y, rnd.uniform(50, 120), rnd.uniform(10, 24), "#0f1a50", 0.10, t, rot=-24)
    for _ in range(700):
        x, y = place(80)
        r = rnd.uniform(0.9, 1.6)
        cv.soft(
            x, y, r, r, rnd.choice(("#ffffff", "#dfe8ff", "#fff2dc")), rnd.uniform(0.12, 0.7), t, power=0.7
        )


def _far_shore(cv: Canvas, t: Frame) -> None:
    far = profile(9, ((0.7, 30), (1.6, 24), (3.7, 8)), 668)
    hill(cv, t, far, "#31498c", "#8296c4", 66, 0.6, "#9fb6e4", SHORE)
    veils(cv, t, 704, 24, "#c3d0ee", 0.30, 20, 3)
    low = profile(27, ((0.9, 9), (2.4, 6)), 700)
    for x, kind, height in WOOD:
        tree(cv, t, x, height_at(low, x) + 6, height, LEAVES, "#182c54", kind, int(x))
    hill(cv, t, low, "#1f3a6c", "#2d4d84", 20, 0.5, "#86a6da", SHORE)


def _water(cv: Canvas, t: Frame) -> None:
    body = water(cv, t, SHORE, 1290, WATER)
    mirrored(cv, t, SHORE, 260, 0.72, body)
    swells(cv, t, SHORE + 14, 1010, 70, body, 5, "#142a66")
    rnd = random.Random(29)
    for _ in range(150):
        y = SHORE + 16 + rnd.random() ** 1.3 * 300
        near = (y - SHORE) / 320
        cv.soft(
            rnd.uniform(0, FIELD), y, 2.5 + 6 * near, 1.0 + 0.8 * near, "#e8efff", rnd.uniform(0.15, 0.6), t
        )
    veils(cv, t, SHORE + 10, 16, "#ccd8f4", 0.30, 22, 8)


def _bank(cv: Canvas, t: Frame) -> None:
    line: Profile = profile(6, ((2.1, 5), (3.3, 3)), 902)
    xs = line[0]
    line = xs, line[1] + 64 - 132 / (1 + np.exp(-(xs - 745) / 92))
    blades = ("#1b4668", "#5a8fae")
    fringe(cv, t, line, Fringe(760, 34, mix("#255480", blades[0], 0.5), "#86b4d6", 77, jitter=10, thin=0.055))
    hill(cv, t, line, "#22527a", "#0c1f40", 300, 0.35, "#8fb6dc")
    fringe(cv, t, raised(line, -18), Fringe(420, 30, blades[0], blades[1], 78, jitter=14, thin=0.055))
    tufts(
        cv,
        t,
        (-10, 890, FIELD + 10, 1290),
        900,
        (14, 34),
        lambda d: (mix("#163f60", "#0c1f40", 0.2 + 0.6 * d), mix("#4a82a0", "#163f60", 0.15 + 0.6 * d)),
        95,
        lambda x, y: y > height_at(line, x) + 14,
    )
    drifts(
        cv,
        t,
        (0, 880, FIELD, 1268),
        120,
        (5.0, 10.0),
        ("#cfd9fb", "#b9abef", "#93c6e4"),
        37,
        "#e6d09a",
        lambda x, y: y > height_at(line, x) + 10,
    )


def lay(cv: Canvas, t: Frame) -> None:
    """Paint sky, far shore, water and bank."""
    sky(cv, t, SKY, 840)
    _cloud_of_stars(cv, t)
    stars(cv, t, 420, 700, 19)
    _far_shore(cv, t)
    _water(cv, t)
    _bank(cv, t)


def paint() -> Canvas:
    """The whole field."""
    cv, t = sheet(FIELD, FIELD)
    lay(cv, t)
    cv.grain()
    return cv
