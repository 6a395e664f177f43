"""A flowering glade at noon in spring, where Pip smells the flower: hills, a hedge in blossom, deep grass."""

import random

from assets.make.paint import Canvas, Frame, Material, Picture, ellipse, mix, sheet
from assets.make.places.bloom import drifts, flower
from assets.make.places.cloud import Heap, heap, wisp
from assets.make.places.grass import Fringe, fringe, tufts
from assets.make.places.hill import bushes, height_at, hill, profile, raised
from assets.make.places.mist import mist
from assets.make.places.sky import Sun, disc, glow, rays, sky
from assets.make.places.tree import Kind, tree

FIELD = 1280
SUN = Sun(1030, 420, 36, "#fff0cf", edge="#f3dbea", heart="#fffae4", strength=0.62)
SKY = (
    (0.0, "#5a9ade"),
    (0.34, "#82bcec"),
    (0.56, "#b2dcf0"),
    (0.72, "#dcf0ea"),
    (0.86, "#fff2d6"),
    (1, "#fff6e2"),
)
CLOUDS = (
    Heap(200, 420, 330, 21, "#ffffff", "#d8e6f2"),
    Heap(700, 330, 240, 14, "#ffffff", "#cfe2f2", 0.85),
    Heap(1170, 520, 200, 5, "#fffdf6", "#f2e6da", 0.85),
    Heap(430, 520, 190, 9, "#fffdf8", "#e2ecec", 0.8),
    Heap(930, 150, 230, 33, "#fdfeff", "#a6cff0", 0.8),
    Heap(330, 130, 210, 26, "#fdfeff", "#9cc8ee", 0.75),
)
TREES: tuple[tuple[float, Kind, float], ...] = (
    (40, "round", 74),
    (104, "round", 58),
    (196, "tall", 60),
    (360, "round", 46),
    (520, "round", 40),
    (566, "tall", 46),
    (742, "round", 48),
    (930, "tall", 54),
    (986, "round", 60),
    (1150, "round", 66),
    (1230, "round", 82),
)
BLOSSOM = Material("#f2b8cc", "#fff2ea", "#b07fb0")
LEAVES = Material("#86bf82", "#f0efa8", "#4f9284")
PETALS = ("#ffffff", "#ffc7d6", "#ffe28c", "#d3c0ff", "#ff9fb4", "#bfe0ff")


def glade() -> Canvas:
    """The whole field."""
    cv, t = sheet(FIELD, FIELD)
    lay(cv, t)
    cv.grain()
    return cv


def lay(cv: Canvas, t: Frame) -> None:
    """All of it, on a canvas of any size."""
    sky(cv, t, SKY, 800)
    glow(cv, t, SUN)
    rays(cv, t, SUN.x, SUN.y, 900, (190, 350), 11, 0.08, 5)
    disc(cv, t, SUN)
    wisp(cv, t, 640, 470, 420, "#fbfdff", 0.35, 6)
    wisp(cv, t, 860, 580, 360, "#fff8ea", 0.30, 3)
    for cloud in CLOUDS:
        heap(cv, t, cloud)
    hill(cv, t, profile(9, ((0.9, 34), (2.1, 18)), 618), "#b3c4e6", "#e2e6e2", 130, rim=0.5)
    hill(cv, t, profile(4, ((1.2, 24), (2.7, 12)), 664), "#93c0c6", "#cfe2cc", 110, rim=0.5)
    mist(cv, t, 706, 34, "#fff6de", 0.45)
    middle = profile(17, ((0.8, 14), (2.0, 9)), 712)
    for x, kind, height in TREES:
        stuff = BLOSSOM if kind == "round" and int(x) % 4 < 3 else LEAVES
        tree(cv, t, x, height_at(middle, x) + 5, height, stuff, "#8a6f7c", kind, int(x))
    hill(cv, t, middle, "#8fcb8c", "#c2dfa2", 120, rim=0.6, rim_colour="#f6f4bc")
    _hedge(cv, t)
    near = profile(21, ((0.8, 10), (1.7, 8)), 786)
    tall = Fringe(880, 34, "#5fb46e", "#b8dd86", 77, jitter=10, thin=0.06)
    fringe(cv, t, near, tall)
    hill(cv, t, near, "#72bd72", "#2b7a66", 400, rim=0)
    fringe(cv, t, raised(near, -16), Fringe(520, 32, "#4aa56c", "#a4d880", 78, jitter=14, thin=0.06))
    tufts(
        cv,
        t,
        (-10, 804, FIELD + 10, 1290),
        1050,
        (12, 36),
        lambda d: (mix("#338a66", "#23695c", d), mix("#9ad684", "#56a874", 0.2 + 0.5 * d)),
        61,
        lambda x, y: y > height_at(near, x) + 14,
    )
    drifts(
        cv,
        t,
        (0, 802, FIELD, 1270),
        300,
        (5.6, 12.5),
        PETALS,
        41,
        keep=lambda x, y: y > height_at(near, x) + 6,
    )
    _near_flowers(cv, t)


def _hedge(cv: Canvas, t: Frame) -> None:
    """Two low thickets in blossom, left and right behind the grass."""
    rnd = random.Random(12)
    ground = profile(30, ((0.9, 5), (2.2, 3)), 772)
    for start, end in ((-40, 250), (1020, 1320)):
        places = [rnd.uniform(start, end) for _ in range(13)]
        shape = bushes(cv, t, ground, Material("#74b684", "#e2eea0", "#3c857c"), places, (34, 66), 7)
        for _ in range(150):
            x, y = rnd.uniform(start - 40, end + 40), rnd.uniform(706, 790)
            size = rnd.uniform(3.0, 6.4)
            tone = rnd.choice(("#ffffff", "#ffd9e2", "#f9b9cd"))
            cv.soft(x, y, size, size * 0.9, tone, 0.9, t, clip=shape, power=0.45)
            cv.fill(ellipse(x, y, size * 0.2, size * 0.2), "#f4c560", t, alpha=0.8, clip=shape)


def _near_flowers(cv: Canvas, t: Frame) -> None:
    """A few flowers near us, in the lower corners of wide windows."""
    rnd = random.Random(5)
    for x, y, size in ((70, 972, 19), (128, 1004, 15), (30, 1016, 16), (1190, 980, 18), (1246, 1008, 20)):
        colour = rnd.choice(PETALS)
        flower(cv, t, x, y, size, colour, stem=size * 2.0, turn=rnd.random())
    for _ in range(46):
        down = rnd.uniform(1080, 1262)
        across, wide = rnd.uniform(0, FIELD), rnd.uniform(12, 18)
        flower(cv, t, across, down, wide, rnd.choice(PETALS), stem=26, turn=rnd.random())


PICTURES = {"flower_glade": Picture(glade, 86, opaque=True)}
