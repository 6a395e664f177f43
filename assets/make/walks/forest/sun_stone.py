"""A stone, rounded and warm from the sun; a ladybird may come out on it."""

import random

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, sheet
from assets.make.places.grass import blade
from assets.make.places.stone import WARM, stone

RED = Material("#e2503f", "#ffb08a", "#8c2c50")


def ladybird(cv: Canvas, at: Frame) -> None:
    """A small beetle that walks to the right; the unit is half its length."""
    cv.soft(-0.1, 0.62, 1.1, 0.26, "#4a3046", 0.6, at)
    cv.fill(ellipse(0.78, 0.02, 0.42, 0.40), "#33263a", at)
    for y in (-0.5, -0.7):
        cv.fill(ribbon([(0.95, -0.2), (1.25, y)], 0.07, 0.05), "#33263a", at)
    shell = cv.mask(ellipse(0, 0, 0.98, 0.74), at)
    cv.form(shell, RED, 0.5 * at.k)
    cv.fill(ribbon([(-0.96, 0.06), (0.86, -0.06)], 0.08, 0.08), "#33263a", at, clip=shell)
    for x, y in ((-0.48, -0.36), (0.18, -0.40), (-0.46, 0.40), (0.20, 0.38), (0.60, 0.16)):
        cv.fill(ellipse(x, y, 0.17, 0.15), "#33263a", at, clip=shell)
    cv.fill(ellipse(0.98, -0.06, 0.10), "#ffffff", at)
    cv.soft(0.24, -0.5, 0.36, 0.16, "#ffffff", 0.7, at, clip=shell)


def paint(warm: bool) -> Canvas:
    """With a little sun on it, or with so much that a ladybird comes out."""
    cv, t = sheet(168, 108, 84, 50)
    stone(cv, t, 0, 0, 64, WARM, seed=11)
    cv.soft(22, -18, 40, 18, "#fff3c8", 0.55, t, mode="screen", rot=-8)
    if warm:
        cv.soft(10, -8, 66, 34, "#ffd38a", 0.55, t, mode="screen")
        cv.soft(20, -18, 44, 18, "#fff6d8", 0.8, t, mode="screen", rot=-8)
        ladybird(cv, t.at(-14, -12, 8.5, rot=-14))
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
