"""The near snow: one panorama of three stops, 2160 units wide on nothing.

Each stop is a 720 x 720 square of the middle band; band y = field y - 280.

Stop 1, the meadow, x 0..720: a wood at the left, a signpost (its top at band (390, 336)), a fir at the right.
Stop 2, the top of the hill, x 720..1440: the highest snow at the left, a hut on the next hill, its chimney at
    band (607, 312).
Stop 3, the brook, x 1440..2160: a bare tree whose bough ends at band (328, 176), the frozen brook, the
    foot of a rose bush.
"""

from __future__ import annotations

import random

from assets.make.paint import Canvas, Frame, Mask, sheet
from assets.make.places.grass import blade
from assets.make.places.hill import Profile, height_at, profile

from .bare_tree import Branch, wood
from .bare_tree import tree as bare_tree
from .brook import brook, frozen
from .fir import Fir, fir
from .hut import hut, signpost
from .snow import bank, cast, drift, glints, heap, slope, stone
from .tones import SNOW_SHADE

WIDTH, HEIGHT = 2160, 1280
CREST = (
    (0, 808),
    (180, 800),
    (380, 794),
    (540, 772),
    (650, 720),
    (750, 684),
    (850, 674),
    (940, 676),
    (1016, 708),
    (1090, 762),
    (1220, 784),
    (1350, 766),
    (1440, 722),
    (1520, 688),
    (1610, 694),
    (1710, 742),
    (1840, 782),
    (2000, 796),
    (2160, 788),
)
NEXT_HILL = ((980, 820), (1100, 730), (1220, 672), (1340, 652), (1450, 670), (1560, 730), (1700, 800))
GROUND = ((0.0, "#efe3ec"), (0.22, "#dfdaf0"), (0.5, "#c4c4e6"), (0.78, "#a3a6d8"), (1.0, "#8389c6"))
WOOD = (
    Fir(-14, 812, 490, 3, 0.27),
    Fir(232, 800, 240, 8, 0.28),
    Fir(112, 808, 390, 5, 0.27),
)
# x, y, half width, height of the waves of snow
DRIFTS = (
    (250, 862, 300, 40),
    (700, 880, 340, 66),
    (60, 950, 260, 46),
    (430, 990, 330, 70),
    (980, 846, 200, 34),
    (1270, 868, 260, 58),
    (1010, 972, 380, 84),
    (1960, 876, 300, 40),
    (2110, 966, 260, 66),
    (1840, 1000, 240, 44),
    (180, 1106, 380, 80),
    (720, 1130, 360, 110),
    (1180, 1090, 240, 60),
    (1960, 1120, 340, 90),
)
GRASS = (
    (52, 890),
    (424, 876),
    (690, 968),
    (1000, 800),
    (1246, 1000),
    (1390, 842),
    (2050, 1010),
    (1760, 1080),
)


def ground(cv: Canvas, t: Frame) -> tuple[Profile, Mask]:
    """The snow with its drifts; gives its crest and its shape."""
    crest = slope(CREST, WIDTH)
    body = bank(cv, t, crest, GROUND, 600)
    for x, y, half, height in DRIFTS:
        near = min(1.0, max(0.0, (y - 780) / 420))
        light, shade = (
            ("#f6e6e6", "#f0e0ea", "#d6cfec")[int(near * 2.4)],
            ("#b0b3de", "#9397d0", "#7177bb")[int(near * 2.4)],
        )
        drift(cv, t, (x, y), half, height, light, shade, body)
    for x, y, half in ((330, 838, 240), (1080, 808, 260), (1960, 842, 240)):
        cv.soft(x, y, half, 34, "#ffe9d8", 0.55, t, clip=body)
    return crest, body


def next_hill(cv: Canvas, t: Frame) -> None:
    """The hill across, with the hut and a few firs."""
    body = bank(cv, t, slope(NEXT_HILL, WIDTH), ((0.0, "#dcd8ef"), (1.0, "#c6c6e8")), 150, "#ffeee2", 0.8)
    drift(cv, t, (1340, 700), 170, 30, "#f8e8e6", "#abaedc", body, 0.8)
    for tree in (Fir(1180, 704, 92, 21, 0.28), Fir(1218, 690, 122, 22, 0.28), Fir(1424, 680, 110, 23, 0.28)):
        fir(cv, t, tree)
    hut(cv, t, 1306, 686, 96)


def grass(cv: Canvas, t: Frame) -> None:
    """Dry stalks that look out of the snow."""
    rnd = random.Random(6)
    for x, y in GRASS:
        size = 24 + (y - 780) * 0.10
        stalks = [
            blade(x + (i - 2) * 4, y, size * rnd.uniform(0.6, 1.2), rnd.uniform(-0.5, 0.5), 1.6)
            for i in range(6)
        ]
        cv.fill(stalks, "#b58f78", t, alpha=0.9)
        cv.fill(stalks[::2], "#8a6a7c", t, alpha=0.8)
        cv.soft(x, y + 3, 24, 6, "#f4e8ee", 0.9, t)


def rose_canes(cv: Canvas, t: Frame) -> None:
    """The foot of the rose bush at the end of the brook."""
    cast(cv, t, 2086, 812, 70, 18, 0.4)
    canes = (
        Branch(((2080, 804), (2070, 760), (2040, 730), (2044, 664)), 9, 5, 0),
        Branch(((2088, 804), (2084, 760), (2080, 720), (2079, 664)), 9, 5, 0),
        Branch(((2096, 804), (2102, 764), (2110, 730), (2107, 664)), 9, 5, 0),
    )
    wood(cv, t, canes, 4)
    heap(cv, t, 2088, 826, 80, 44)


def front(cv: Canvas, t: Frame) -> None:
    """What stands on the nearest snow, for tall windows: young firs and round stones."""
    for x, y, h, seed in (
        (66, 1252, 250, 31),
        (690, 1262, 190, 33),
        (1190, 1258, 230, 34),
        (2090, 1258, 260, 36),
    ):
        cast(cv, t, x, y, h * 0.3, h * 0.06)
        fir(cv, t, Fir(x, y, h, seed, 0.34), snow=SNOW_SHADE)
    for x, y, r in ((330, 1236, 40), (402, 1250, 24), (940, 1240, 34), (1740, 1238, 44), (1816, 1252, 26)):
        stone(cv, t, x, y, r, int(x))


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    next_hill(cv, t)
    crest, body = ground(cv, t)
    nearest = profile(12, ((1.1, 16), (2.3, 9)), 1196, WIDTH)
    bank(cv, t, nearest, ((0.0, "#b9b8e2"), (1.0, "#7a7fbf")), 130, "#e9dcee", 0.6)
    brook(cv, t, body)
    for tree in WOOD:
        cast(cv, t, tree.x, tree.y, tree.height * 0.3, tree.height * 0.05, 0.6)
        fir(cv, t, tree, snow=SNOW_SHADE)
    cast(cv, t, 690, 712, 130, 24, 0.6)
    fir(cv, t, Fir(690, 714, 510, 14, 0.25), snow=SNOW_SHADE)
    signpost(cv, t, 390, 824, 214)
    heap(cv, t, 390, 852, 44, 26)
    cast(cv, t, 1450, 738, 60, 20, 0.6)
    bare_tree(cv, t, 1450, 756)
    heap(cv, t, 1450, 780, 96, 50)
    rose_canes(cv, t)
    grass(cv, t)

    def open_snow(x: float, y: float) -> bool:
        return y > height_at(crest, x) + 10 and not frozen(x, y, 10)

    glints(cv, t, (0, 700, WIDTH, 1190), 240, 9, open_snow)
    front(cv, t)
    cv.grain()
    return cv
