"""The garden behind the kitchen's windows in late-afternoon light, 1600 x 1280 units.

Only a band of it lies behind glass, and only that is kept: what is empty costs nothing to draw.
"""

from assets.make.paint import Canvas, Frame, Material, Points, ellipse, mix, rounded, sheet
from assets.make.places.cloud import Heap, heap
from assets.make.places.foliage import Bough, bough
from assets.make.places.hill import bushes, height_at, hill, profile
from assets.make.places.mist import mist
from assets.make.places.sky import Sun, glow, sky
from assets.make.places.tree import tree

WIDTH, HEIGHT = 1600, 1280
BEHIND_GLASS = (288.0, 592.0)
"""Upper and lower edge of what the windows show, field y in units."""
STOPS = (
    (0.0, "#a8c6ea"),
    (0.36, "#c0d2ee"),
    (0.52, "#e6dcec"),
    (0.62, "#fde2cc"),
    (0.72, "#ffeebe"),
    (1, "#fff4d0"),
)
LIGHT = Sun(1100, 420, 0, "#fff0be", edge="#ffe2c8", heart="#fffbe0", strength=0.9)
CLOUDS = (
    Heap(240, 380, 260, 14, "#fff6ee", "#d6d2ea", 0.85, "#fffaf0", 0.5),
    Heap(760, 340, 230, 9, "#fff6ee", "#d9d3ec", 0.8, "#fffaf0", 0.5),
    Heap(1320, 390, 250, 26, "#fff8ec", "#e2d6ea", 0.8, "#fffdf2", 0.5),
)
CROWNS = (
    (110, 420, 110, 70),
    (470, 436, 76, 54),
    (840, 424, 110, 68),
    (1180, 440, 78, 52),
    (1480, 420, 114, 72),
)
LEAVES = Material("#a6cfae", "#f3f2c4", "#7fb0ae")


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    garden(cv, t)
    cv.grain()
    cv.cut(cv.mask(rounded(-20, BEHIND_GLASS[0], WIDTH + 40, BEHIND_GLASS[1] - BEHIND_GLASS[0], 1), t))
    return cv


def garden(cv: Canvas, t: Frame) -> None:
    """Sky, hills, trees, a hedge and flowers before it."""
    sky(cv, t, STOPS, 640, WIDTH)
    glow(cv, t, LIGHT)
    for cloud in CLOUDS:
        heap(cv, t, cloud)
    ridge = profile(3, ((0.8, 22), (2.2, 10)), 448, WIDTH)
    hill(cv, t, ridge, "#c6cfe8", "#e6dfe6", 90, rim=0.5, rim_colour="#fff4de")
    for i in range(22):
        x = 30 + i * 72.0 + (i * 37) % 29
        tone = Material(mix("#bcd2d6", "#d2d6de", (i % 5) / 5), "#f3f0da", "#a6bfd0")
        tree(cv, t, x, height_at(ridge, x) + 6, 34 + (i * 13) % 18, tone, "#b4bcd0", "round", i)
    mist(cv, t, 482, 50, "#fff2dc", 0.6, WIDTH)
    lawn = profile(7, ((1.1, 10), (2.6, 5)), 494, WIDTH)
    hill(cv, t, lawn, "#cfe4b8", "#a9cfa8", 160, rim=0.5, rim_colour="#fbf6cc")
    for i, (x, y, rx, ry) in enumerate(CROWNS):
        cv.soft(x - 40, 524, rx * 1.1, 16, "#7fae9c", 0.4, t)
        tree(cv, t, x, 522, 110, LEAVES, "#a58f90", "round", 60 + i)
        bough(cv, t, Bough(x, y, rx, ry, 9, 20, 40 + i), LEAVES, 0.7)
    hedge = profile(11, ((1.3, 5), (2.9, 4)), 546, WIDTH)
    bushes(
        cv,
        t,
        hedge,
        Material("#8fc4a2", "#e4efb8", "#68a49c"),
        [x * 46.0 + 8 for x in range(36)],
        (22, 38),
        8,
    )
    hill(cv, t, profile(13, ((1.7, 5),), 560, WIDTH), "#a5d0a4", "#8abf9c", 200, rim=0.3)
    for i in range(46):
        x, y = 18 + i * 35.0, 530 + (i * 29) % 38
        petal = ("#f4a8b4", "#ffe08c", "#c9b4ec", "#fff6ea")[i % 4]
        own = Material(petal, "#fffaf0", mix(petal, "#8a6aa0", 0.4))
        cv.form(cv.mask(_bloom(x, y), t), own, 5 * t.k)
    cv.soft(1100, 470, 620, 260, "#fff2c0", 0.35, t)


def _bloom(x: float, y: float) -> list[Points]:
    return [ellipse(x + dx, y + dy, 4.2) for dx, dy in ((-4, 0), (4, 0), (0, -4), (0, 4))]
