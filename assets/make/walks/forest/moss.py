"""A moss cushion: all little stars, with a few spore stalks and two small flowers."""

import math
import random

from assets.make.home.buttons import TOES
from assets.make.paint import Canvas, Material, ellipse, ribbon, sheet, symmetric
from assets.make.places.bloom import flower

MOSS = Material("#a8c552", "#fbf6a2", "#3d6a4c")
PALM = ((0, -0.12), (0.46, -0.10), (0.74, 0.30), (0.60, 0.76), (0, 0.84))


def paint(pressed: bool) -> Canvas:
    """A soft mound, all little stars, with spore stalks and two small flowers; a paw may have pressed it."""
    cv, t = sheet(164, 96, 82, 62)
    cv.soft(-4, 22, 82, 14, "#22394a", 0.8, t)
    cv.soft(-4, 2, 82, 50, "#234c42", 0.55, t, power=0.7)
    rnd = random.Random(7)
    for _ in range(9):
        x = rnd.uniform(-40, 46)
        h = rnd.uniform(20, 32)
        top = (x + rnd.uniform(2, 7), -24 - h + abs(x) * 0.3)
        cv.fill(ribbon([(x, -14), (x + 1, -24 - h * 0.5), top], 1.6, 1.2), "#a9744e", t)
        cv.form(
            cv.mask(ellipse(top[0] + 1, top[1], 2.6, 4.2, 30), t),
            Material("#c98a52", "#f6cf92", "#7a4a44"),
            3 * t.k,
        )
    lobes = [ellipse(x, 20 - r * 0.62, r, r * 0.8) for x, r in ((-44, 30), (-14, 44), (22, 42), (50, 27))]
    outline = [ellipse(-46, 8, 24, 16), ellipse(48, 8, 24, 16), ellipse(0, 10, 66, 14)]
    fuzz = []
    for i in range(120):
        a = math.pi * (1 + (i + rnd.random()) / 120)
        r = 0.97 + rnd.uniform(-0.02, 0.05)
        fuzz.append(
            ellipse(
                2 + 70 * r * math.cos(a), 16 + 46 * r * math.sin(a) * (0.86 + 0.14 * math.sin(3 * a)), 2.8
            )
        )
    shape = cv.mask([*lobes, *outline, *fuzz], t)
    cv.form(shape, MOSS, 34 * t.k, shade=0.5, rim=0.3)
    for _ in range(900):
        x, y = rnd.uniform(-72, 74), rnd.uniform(-34, 24)
        lit = rnd.random() < 0.5 + 0.004 * (x - y)
        cv.soft(x, y, 2.4, 1.9, MOSS.light if lit else MOSS.dark, 0.42, t, clip=shape)
    if pressed:
        paw = t.at(0, -6, 17, rot=-6, sy=0.7)
        print_ = cv.mask([symmetric(PALM), *(ellipse(x, y, 0.235, 0.30, rot) for x, y, rot in TOES)], paw)
        cv.put(print_.shift(-1.6 * t.k, 1.8 * t.k).blur(1.4 * t.k), MOSS.light, 0.8, clip=shape)
        cv.put(print_.blur(0.8 * t.k), MOSS.dark, 0.8, clip=shape)
    flower(cv, t, 30, -12, 6, "#fff6f0", stem=0)
    flower(cv, t, -28, 2, 5, "#ffd6dd", stem=0)
    cv.grain()
    return cv
