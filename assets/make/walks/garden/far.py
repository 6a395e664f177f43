"""The far side of the night garden: stars, thin clouds, hills asleep, a few warm windows, the edge of trees.

1600 x 1280 units, scrolling slower than the near garden; everything under y 790 lies behind its lawn.
There is no moon: it is one of the things to notice.
"""

from __future__ import annotations

import random

from assets.make.paint import Canvas, Frame, sheet
from assets.make.places.cloud import Heap, heap, wisp
from assets.make.places.foliage import Bough, bough
from assets.make.places.hill import bushes, hill, profile
from assets.make.places.mist import mist
from assets.make.places.sky import sky

from .moonlight import FAR_LEAVES, moonlit
from .village import TREES, village

WIDTH, HEIGHT = 1600, 1280
SKY = (
    (0.0, "#1b2264"),
    (0.24, "#232d7a"),
    (0.42, "#333f95"),
    (0.58, "#4f55ad"),
    (0.72, "#7a6bb9"),
    (0.84, "#a684bf"),
    (0.93, "#cb9fbf"),
    (1, "#e3b7bd"),
)
CLOUDS = (
    Heap(330, 560, 300, 14, "#8f92d2", "#6f74bd", 0.7, "#c6c8f4", 0.3),
    Heap(1280, 520, 260, 9, "#989bd8", "#6f74bd", 0.7, "#c6c8f4", 0.3),
    Heap(800, 604, 210, 26, "#a08fcb", "#8c80c2", 0.6, "#d3c4ee", 0.3),
    Heap(620, 250, 220, 21, "#5a63b0", "#3a4496", 0.5, "#a5adea", 0.25),
    Heap(1420, 190, 200, 31, "#5a63b0", "#3a4496", 0.5, "#a5adea", 0.25),
)
EDGE = (
    (40, 736, 120, 40, 10),
    (236, 744, 110, 34, 9),
    (440, 738, 120, 38, 10),
    (640, 746, 110, 32, 9),
    (842, 738, 130, 38, 10),
    (1050, 746, 110, 32, 9),
    (1246, 740, 120, 38, 10),
    (1440, 744, 110, 34, 9),
    (1580, 736, 100, 40, 9),
)


def stars(cv: Canvas, t: Frame) -> None:
    """Small soft stars all over, fewer towards the hills, and no two large ones close together."""
    rnd = random.Random(12)
    large: list[tuple[float, float]] = []
    for _ in range(430):
        x, y, size = rnd.uniform(0, WIDTH), rnd.random() ** 1.15 * 660, rnd.random() ** 3
        if size > 0.4:
            if any(abs(x - a) + abs(y - b) < 90 for a, b in large):
                continue
            large.append((x, y))
        bright = (0.30 + 0.70 * size) * min(1.0, 1.8 * (1 - y / 660))
        tint = rnd.choice(("#ffffff", "#d7e0ff", "#fff0d6"))
        cv.soft(x, y, 3.0 + 9 * size, 3.0 + 9 * size, tint, 0.36 * bright, t, power=1.6)
        cv.soft(x, y, 1.4 + 1.5 * size, 1.4 + 1.5 * size, tint, bright, t, power=0.7)


def scene(cv: Canvas, t: Frame) -> None:
    """All that lies beyond the garden."""
    sky(cv, t, SKY, 760, WIDTH)
    for reach, alpha in ((940, 0.34), (560, 0.26)):
        cv.soft(1010, 400, reach, reach * 0.82, "#8791e6", alpha, t, power=1.4)
    stars(cv, t)
    wisp(cv, t, 980, 330, 420, "#aab2ee", 0.18, 6)
    wisp(cv, t, 420, 452, 420, "#a8a6e4", 0.18, 3)
    wisp(cv, t, 1200, 120, 360, "#8c96de", 0.14, 8)
    for cloud in CLOUDS:
        heap(cv, t, cloud)
    back = profile(13, ((0.8, 26), (1.9, 20), (4.1, 5)), 606, WIDTH)
    hill(cv, t, back, "#7d76be", "#b795c4", 120, rim=0.45, rim_colour="#d6c2ea")
    mist(cv, t, 668, 44, "#d8b2cc", 0.4, WIDTH)
    middle = profile(5, ((1.1, 14), (2.6, 8)), 664, WIDTH)
    village(cv, t, middle)
    hill(cv, t, middle, "#6b70b6", "#8d88c4", 110, rim=0.45, rim_colour="#bdb6e6")
    bushes(cv, t, middle, moonlit("#5a66ac", 0.35, 0.3), [x + 20 for x, *_ in TREES[::2]], (8, 17), 8)
    mist(cv, t, 752, 40, "#a99ad2", 0.45, WIDTH)
    for i, (x, y, rx, ry, lobes) in enumerate(EDGE):
        bough(cv, t, Bough(x, y, rx, ry, lobes, 13, 40 + i), FAR_LEAVES, 0.55)
    lawn = profile(4, ((1.2, 6),), 768, WIDTH)
    hill(cv, t, lawn, "#607bae", "#3c5f92", 200, rim=0.3, rim_colour="#a9b6e2")
    cv.soft(900, 420, 760, 420, "#8f98ea", 0.12, t, mode="screen")


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    scene(cv, t)
    cv.grain()
    return cv
