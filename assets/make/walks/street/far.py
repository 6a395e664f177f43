"""What lies behind the rainy street: a light lilac sky and roof after roof with golden windows.

1600 x 1280 units; everything below y 790 lies behind the near ground. Rain is a few soft far streaks.
"""

import random

from assets.make.paint import Canvas, Frame, Material, mix, sheet
from assets.make.places.cloud import Heap, heap, wisp
from assets.make.places.foliage import Bough, bough
from assets.make.places.hill import bushes, height_at, hill, profile
from assets.make.places.mist import mist
from assets.make.places.sky import Sun, glow, sky
from assets.make.places.tree import Kind, tree
from assets.make.walks.street.far_houses import (
    BACK,
    BACK_ROOFS,
    BACK_WALLS,
    FRONT,
    FRONT_ROOFS,
    FRONT_WALLS,
    house,
    tower,
)

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
        kind: Kind = "fir" if i % 3 == 0 else "round"
        tone = Material(mix("#b4bfdc", "#c6c9e0", (i % 5) / 5), "#e8e0ea", "#9fabd2")
        tree(cv, t, x, height_at(ridge, x) + 5, 26 + (i * 13) % 16, tone, "#aab4d6", kind, i)
    mist(cv, t, 556, 64, "#f7e9e6", 0.6, WIDTH)
    for i, one in enumerate(BACK):
        house(cv, t, one, BACK_WALLS[i % 3], BACK_ROOFS[(i * 2 + 1) % 3], 13, 800)
    tower(cv, t, 800, 716)
    mist(cv, t, 640, 80, "#f4e4e8", 0.6, WIDTH)
    for i, (x, y, rx, ry) in enumerate(
        (
            (92, 606, 60, 50),
            (262, 626, 50, 40),
            (602, 622, 52, 44),
            (896, 600, 72, 56),
            (892, 652, 84, 52),
            (1186, 616, 58, 46),
            (1354, 626, 48, 40),
            (1520, 612, 52, 46),
        )
    ):
        bough(cv, t, Bough(x, y, rx, ry, 8, 13, 40 + i), Material("#aecbc6", "#eef0d8", "#8fb0c4"), 0.6)
    for i, one in enumerate(FRONT):
        house(cv, t, one, FRONT_WALLS[i % 4], FRONT_ROOFS[(i * 3 + 1) % 4], 19, 830)
    low = profile(11, ((1.3, 6), (2.9, 4)), 694, WIDTH)
    bushes(
        cv, t, low, Material("#93bdb4", "#e2ecca", "#6e9db2"), [x * 44.0 + 10 for x in range(37)], (26, 48), 8
    )
    hill(cv, t, low, "#a8c4c6", "#b9c4d8", 80, rim=0.0)
    mist(cv, t, 712, 44, "#efe2ea", 0.55, WIDTH)
    rain(cv, t)
    cv.grain()
    return cv
