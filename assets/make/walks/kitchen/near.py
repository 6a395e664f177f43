"""The near kitchen: one panorama of three stops, 2160 x 1280 units; the garden shows through its glass.

Each stop is a 720 x 720 square of the middle band; band y = field y - 280. From left to right: the window
over the sink, the table beside the garden door, the stove corner with the fridge.
"""

from __future__ import annotations

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, sheet
from assets.make.walks.kitchen import shelves as shelf
from assets.make.walks.kitchen.clutter import FELT, book, duck, slippers, wool
from assets.make.walks.kitchen.cupboards import cupboards, rail, sink
from assets.make.walks.kitchen.low_things import basket, rug, stool
from assets.make.walks.kitchen.room import ceiling, floor, sunlight, wall
from assets.make.walks.kitchen.stove import fridge, hood, stove, tiles
from assets.make.walks.kitchen.table import lamp, table
from assets.make.walks.kitchen.tones import BLUE, CLAY, CREAM, LEAF, MINT, ROSE, SHADE, SKY, STEEL
from assets.make.walks.kitchen.window import curtains, garden_door, window

WIDTH, HEIGHT, BAND = 2160, 1280, 280
BOWL = (262, 540)
"""The cat's water bowl, in the first square."""
RUGS = (
    (
        545,
        596,
        236,
        58,
        (Material("#86a9cc", "#d6eaf2", "#56729f"), Material("#b9d0e0", "#eef8fa", "#8098ba")),
    ),
    (
        1080,
        596,
        236,
        58,
        (Material("#8fc0ac", "#e2f2d8", "#578e90"), Material("#c4dfca", "#f2faea", "#86aeab")),
    ),
    (
        1868,
        596,
        236,
        58,
        (Material("#a99ccf", "#e8def2", "#7062a0"), Material("#d2c9e6", "#f6f0fa", "#9a8cba")),
    ),
)


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    f = t.at(0, BAND)
    body = wall(cv, f)
    sunlight(cv, f, 880, 150, 150, 140, 60, body)
    sunlight(cv, f, 30, 60, 60, 130, 40, body)
    ceiling(cv, f)
    ground = floor(cv, f)
    for x, y in ((300, 640), (1010, 690), (1700, 650)):
        sunlight(cv, f, x, y, 330, 190, 150, ground)
    window_side(cv, f)
    table_side(cv, f)
    stove_side(cv, f)
    for one in RUGS:
        rug(cv, f, *one)
    water_bowl(cv, f, *BOWL)
    slippers(cv, f, 96, 690)
    wool(cv, f, 150, 900)
    duck(cv, f, 930, 896)
    book(cv, f, 1640, 906)
    wool(cv, f, 1990, 730, FELT)
    cv.soft(1080, 330, 1250, 420, "#fff0d0", 0.06, f, mode="screen")
    cv.grain()
    return cv


def window_side(cv: Canvas, f: Frame) -> None:
    """The window over the sink, a shelf of plates above it."""
    window(cv, f, 76, 26, 568, 262, 3)
    curtains(cv, f, 76, 26, 568, 262)
    shelf.shelf(cv, f, 60, -76, 600)
    for x, r, tone in ((130, 34, BLUE), (226, 40, ROSE), (412, 40, MINT), (500, 34, SKY)):
        shelf.plate(cv, f, x, -76, r, tone)
    shelf.jar(cv, f, 318, -76, 44, 58, CLAY)
    shelf.ivy_pot(cv, f, 604, -76)
    cupboards(cv, f, -40, 756, 4)
    sink(cv, f, 176, 150)
    rail(cv, f, 22, 366, 136)


def table_side(cv: Canvas, f: Frame) -> None:
    """The table, the lamp over it, the garden door beside it."""
    shelf.shelf(cv, f, 776, 46, 210)
    shelf.jar(cv, f, 818, 46, 46, 60, SKY)
    shelf.jar(cv, f, 876, 46, 44, 48, ROSE, 1)
    shelf.jar(cv, f, 936, 46, 48, 66, MINT)
    for x, tone in ((806, ROSE), (870, CREAM), (934, BLUE)):
        shelf.cup(cv, f, x, 66, tone, 0.9)
    for i, x in enumerate((784, 884, 1196, 1288)):
        shelf.bunch(cv, f, x, -150, 104, (LEAF, Material("#b59ad0", "#ead9f2", "#74609c"))[i % 2], i + 2)
    lamp(cv, f, 1080, -180, 60)
    garden_door(cv, f, 1283, 500)
    table(cv, f, 744, 520)
    stool(cv, f, 1340, 524, 590)
    basket(cv, f, 812, 516)


def stove_side(cv: Canvas, f: Frame) -> None:
    """The stove under its hood, a worktop, the fridge at the end."""
    tiles(cv, f, 1450, 96, 546, 224)
    hood(cv, f, 1452, 240)
    rail(cv, f, 1626, 158, 150)
    rail(cv, f, 1716, -130, 140)
    for x, r, tone in ((1750, 34, CLAY), (1818, 28, STEEL)):
        shelf.pan(cv, f, x, -130, r, tone)
    shelf.garlic(cv, f, 2100, -130, 5)
    shelf.shelf(cv, f, 1794, 64, 190)
    for i, (x, high, tone) in enumerate(((1832, 52, CLAY), (1888, 62, MINT), (1944, 46, BLUE))):
        shelf.jar(cv, f, x, 64, 46, high, tone, i)
    shelf.plate(cv, f, 1936, -76, 40, ROSE)
    shelf.plate(cv, f, 2026, -76, 34, BLUE)
    shelf.shelf(cv, f, 1880, -76, 190)
    cupboards(cv, f, 1684, 326, 3, drawers=True)
    stove(cv, f, 1450, 230)
    fridge(cv, f, 2016, 96, 160)


def water_bowl(cv: Canvas, f: Frame, x: float, y: float) -> None:
    """A low bowl of water on the floor; its rings are drawn by the game."""
    cv.soft(x - 8, y + 24, 92, 16, SHADE, 0.42, f)
    body = np.array(
        [
            (x - 69, y),
            (x + 69, y),
            *bezier((x + 64, y + 20), (x + 60, y + 38), (x + 50, y + 38), (x + 40, y + 38), 10),
            *bezier((x - 40, y + 38), (x - 50, y + 38), (x - 60, y + 38), (x - 64, y + 20), 10),
        ]
    )
    cv.form(cv.mask(body, f), BLUE, 22 * f.k)
    cv.form(cv.mask(ellipse(x, y, 70, 25), f), BLUE, 12 * f.k, rim=0.9)
    water = cv.mask(ellipse(x, y + 2, 61, 20), f)
    cv.form(water, Material("#6fa6cc", "#cfeef6", "#4a78ae"), 14 * f.k, shade=0.35, rim=0.3)
