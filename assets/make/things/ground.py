"""Things that lie on the forest floor: mushrooms, a sun-warmed stone, a moss cushion, a pine cone."""

import math
import random

from assets.make.motifs.mushroom import mushroom
from assets.make.paint import Canvas, Material, ellipse, ribbon, sheet, spline
from assets.make.places.bloom import flower
from assets.make.places.grass import blade
from assets.make.places.stone import WARM, stone

MOSS = Material("#7fac5e", "#e2ea94", "#3f7358")
SCALE = Material("#a9744e", "#f0c48c", "#5f3d4c")


def paint_mushrooms() -> Canvas:
    """A big one and a little one."""
    cv, t = sheet(176, 142, 66, 70)
    mushroom(cv, t, 0, 6, 58)
    mushroom(cv, t, 70, 34, 33, "#e8845e")
    blades = [
        blade(x, 68, length, bend, 3)
        for x, length, bend in ((-44, 26, -0.3), (-36, 20, 0.2), (38, 24, 0.25), (100, 20, 0.3))
    ]
    cv.fill(blades, "#5f9f63", t)
    cv.grain()
    return cv


def paint_stone() -> Canvas:
    """Rounded and warm, with the sun on it."""
    cv, t = sheet(168, 108, 84, 50)
    stone(cv, t, 0, 0, 64, WARM, seed=11)
    cv.soft(22, -18, 40, 18, "#fff3c8", 0.55, t, mode="screen", rot=-8)
    rnd = random.Random(2)
    for _ in range(14):
        x, y = rnd.uniform(-46, 44), rnd.uniform(-14, 24)
        cv.soft(x, y, 2.4, 1.8, WARM.dark, 0.5, t)
    blades = [
        blade(x, 38, length, bend, 2.6)
        for x, length, bend in ((-62, 22, -0.35), (-55, 17, 0.1), (58, 20, 0.3), (66, 15, 0.4))
    ]
    cv.fill(blades, "#5f9f63", t)
    cv.grain()
    return cv


def paint_moss() -> Canvas:
    """A soft mound, all little stars, with a few spore stalks and one small flower."""
    cv, t = sheet(164, 96, 82, 62)
    cv.soft(-4, 22, 82, 12, "#22394a", 0.5, t)
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
    flower(cv, t, 30, -12, 6, "#fff6f0", stem=0)
    flower(cv, t, -28, 2, 5, "#ffd6dd", stem=0)
    cv.grain()
    return cv


def paint_pinecone() -> Canvas:
    """Standing on its end, its scales like roof tiles."""
    cv, t = sheet(70, 82, 34, 42)
    cv.soft(-2, 34, 32, 6, "#22394a", 0.5, t)
    core = cv.mask(
        spline([(0, -34), (16, -22), (24, 2), (20, 24), (0, 33), (-20, 24), (-24, 2), (-16, -22)]), t
    )
    cv.form(core, Material("#6f4a44", "#b98a62", "#3d2a3a"), 18 * t.k)
    rows = ((-30, 6, 1), (-23, 12, 3), (-14, 18, 3), (-4, 22, 5), (7, 24, 4), (18, 21, 5), (27, 14, 3))
    for y, half, count in rows:
        for i in range(count):
            u = (i + 0.5) / count * 2 - 1
            x, w = u * half * 0.86, 10.5 * (1 - 0.34 * abs(u)) * (0.72 + half / 80)
            tip = spline(
                [
                    (x - w, y + 5),
                    (x - w * 0.72, y - 5),
                    (x + u * 2, y - 9),
                    (x + w * 0.72, y - 5),
                    (x + w, y + 5),
                    (x, y + 9),
                ]
            )
            scale = cv.mask(tip, t)
            cv.put(scale.shift(-1.2 * t.k, 2.4 * t.k).blur(1.4 * t.k) & core, "#3d2a3a", 0.5)
            cv.form(scale, SCALE, 6 * t.k, shade=0.5, rim=0.75)
            cv.fill(ellipse(x + u, y - 2, 1.7, 1.3), "#f2cf9c", t, alpha=0.7)
    cv.grain()
    return cv
