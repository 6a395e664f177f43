"""The near street in the rain: one panorama of three stops, 2160 x 1280 units on nothing.

Each stop is a 720 x 720 square of the middle band; band y = field y - 280. From left to right: the
bakery with its awning, the bus shelter beside a low wall over the town, the cottage with porch and garden.
"""

from __future__ import annotations

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, sheet
from assets.make.places.foliage import Bough, bough
from assets.make.places.trunk import Trunk, near_trunk
from assets.make.walks.street.bakery import bakery
from assets.make.walks.street.cobbles import ground, stones
from assets.make.walks.street.cottage import BARK, cottage, garden
from assets.make.walks.street.forecourt import forecourt
from assets.make.walks.street.shelter import shelter, stop_sign
from assets.make.walks.street.stonework import garden_wall
from assets.make.walks.street.tones import GOLD, IRON, LEAVES, SHADE
from assets.make.walks.street.wet import fallen, mirror, puddle, splashes

WIDTH, HEIGHT = 2160, 1280
BAND = 280
FOOT = 500.0
SPILLS = (
    (270, 640, 150, 0.55),
    (560, 620, 130, 0.5),
    (1290, 640, 130, 0.45),
    (1867, 640, 130, 0.5),
    (2080, 620, 100, 0.4),
)
"""Golden light on the wet ground: x, y, half width, strength."""
PUDDLES = (
    (812, 535, 88, 21, 2, 0.0),
    (958, 549, 62, 19, 3, 0.0),
    (330, 690, 120, 26, 5, 0.5),
    (1180, 712, 130, 30, 9, 0.3),
    (1960, 700, 120, 27, 12, 0.45),
    (90, 800, 130, 36, 15, 0.0),
    (760, 826, 170, 42, 18, 0.0),
    (1560, 806, 150, 38, 21, 0.0),
    (420, 930, 190, 48, 24, 0.3),
    (1300, 930, 180, 46, 27, 0.25),
    (2010, 900, 170, 44, 30, 0.3),
)
BULBS = (
    Material("#fff0b8", "#fffdf0", "#f2bc74"),
    Material("#ffdcc8", "#fff8ee", "#eaa08c"),
    Material("#fff6d8", "#ffffff", "#f0c88c"),
)
SPLASHES = (
    (60, 600, 9),
    (180, 640, 10),
    (352, 600, 9),
    (300, 692, 12),
    (520, 660, 11),
    (690, 668, 11),
    (840, 606, 9),
    (1010, 640, 10),
    (1120, 704, 12),
    (1260, 628, 10),
    (1470, 610, 9),
    (1640, 680, 11),
    (1820, 660, 11),
    (1930, 702, 12),
    (2090, 640, 10),
    (120, 806, 15),
    (300, 850, 14),
    (720, 826, 16),
    (930, 780, 13),
    (1180, 860, 15),
    (1520, 808, 15),
    (1760, 930, 17),
    (2080, 860, 15),
    (460, 936, 18),
    (1330, 932, 18),
)
UNDER_THINGS = ((84, 561, 62), (258, 560, 50), (208, 552, 56))
"""Where something to notice stands on the stones: shade under umbrella, boots or leaf; x, y, half width."""
LEAVES_DOWN = (
    (1120, 600, 20),
    (1380, 660, 24),
    (1452, 566, 20),
    (1530, 640, 24),
    (900, 640, 22),
    (1240, 800, 28),
    (1660, 870, 30),
    (560, 780, 26),
    (180, 900, 30),
    (1010, 890, 32),
    (1850, 790, 26),
)


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    f = t.at(0, BAND)
    tree(cv, f)
    garden(cv, f)
    garden_wall(cv, f, 690, 416, 470, 100, 5)
    bakery(cv, f)
    cottage(cv, f)
    body = ground(cv, f, FOOT, WIDTH)
    mirror(cv, f, FOOT, 330, 0.62, body)
    for x, y, rx, much in SPILLS:
        cv.soft(x, y - 60, rx, 120, GOLD, much * 0.7, f, clip=body)
    for x in (-60, 120, 300, 480, 660, 840, 1020, 1200, 1380, 1560, 1740, 1920, 2100):
        cv.soft(x, FOOT + 2, 130, 16, SHADE, 0.34, f, clip=body)
    shelter(cv, f, 1046)
    below = cv.mask(rounded(1036, 570, 412, 400, 4), f).blur(6 * f.k) & body
    mirror(cv, f, 582, 300, 0.62, below)
    stones(cv, f, FOOT, WIDTH, body)
    shelter(cv, f, 1046)
    stop_sign(cv, f, 1026, 512)
    forecourt(cv, f, 404, FOOT - 4, 300, 92, 15)
    forecourt(cv, f, 1692, FOOT - 4, 350, 92, 15)
    for one in PUDDLES:
        puddle(cv, f, FOOT, *one)
    fallen(cv, f, LEAVES_DOWN)
    for x, y, half in UNDER_THINGS:
        cv.soft(x, y, half, half * 0.17, SHADE, 0.6, f, clip=body)
    splashes(cv, f, SPLASHES)
    lights(cv, f)
    cv.soft(1080, 380, 1200, 400, "#fff0d8", 0.06, f, mode="screen")
    cv.grain()
    return cv


def tree(cv: Canvas, f: Frame) -> None:
    """The tree behind the shelter."""
    near_trunk(
        cv, f, Trunk(1262, 470, 58, 26, -190, 9, bow=-12), BARK, Material("#86b08a", "#dfe8a8", "#477a6f")
    )
    for mass in (
        Bough(1240, -96, 190, 110, 13, 30, 23),
        Bough(1350, -10, 150, 92, 11, 30, 25),
        Bough(1170, 10, 140, 84, 10, 30, 27),
        Bough(1270, 70, 160, 70, 10, 28, 29),
    ):
        bough(cv, f, mass, LEAVES)


def lights(cv: Canvas, f: Frame) -> None:
    """A string of little lamps from the bakery's corner to the tree."""
    line = bezier((700, 146), (800, 236), (960, 246), (1112, 104), 60)
    cv.fill(ribbon(line, 2.2, 2.2), SHADE, f, 0.75)
    for i in range(5, 58, 7):
        x, y = line[i]
        cv.soft(x, y + 12, 34, 32, GOLD, 0.55, f)
        cv.form(cv.mask(rounded(x - 3.5, y - 1, 7, 8, 2), f), IRON, 3 * f.k)
        cv.form(cv.mask(ellipse(x, y + 13, 7, 8.5), f), BULBS[i % 3], 6 * f.k, shade=0.3)
