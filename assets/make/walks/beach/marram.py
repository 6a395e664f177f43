"""A tuft of beach grass with two golden ears, to nod in the wind."""

from __future__ import annotations

import random

from assets.make.paint import Canvas, Frame, Material, Points, bezier, ellipse, mix, ribbon, sheet

from .dune import blade

EAR = Material("#e0b25c", "#fff0b0", "#96684e")


def ear(cv: Canvas, t: Frame, x: float, lean: float, tall: float) -> None:
    """A stalk with a long soft ear that bows over."""
    stalk = bezier(
        (x, 54),
        (x + lean * 0.1, 54 - tall * 0.5),
        (x + lean * 0.5, 54 - tall * 0.9),
        (x + lean, 54 - tall),
        26,
    )
    cv.form(cv.mask(ribbon(stalk, 2.6, 2.0), t), Material("#b5a05a", "#f6e8a0", "#6a6a58"), 2 * t.k)
    seeds: list[Points] = []
    for i, (px, py) in enumerate(stalk[15:]):
        grow = 1 - abs(i - 5) / 7
        for side in (-1, 1):
            seeds.append(ellipse(px + side * (1.2 + 1.4 * grow), py, 1.9 + 1.1 * grow, 4.8, side * 26))
    cv.form(cv.mask(seeds, t), EAR, 6 * t.k)


def paint() -> Canvas:
    """Its foot stands in a little sand at the sheet's bottom."""
    cv, t = sheet(128, 140, 62, 78)
    cv.soft(-4, 56, 44, 7, "#8a6558", 0.55, t)
    rnd = random.Random(6)
    ear(cv, t, -6, -26, 118)
    for tone in range(5):
        colour = mix(mix("#39695f", "#6c9458", min(1.0, tone / 2)), "#d6cc7c", max(0.0, (tone - 1.8) / 3.4))
        blades: list[Points] = []
        for _ in range(8):
            u = rnd.uniform(-1, 1)
            long = 104 * rnd.uniform(0.5, 1.05) * (1 - 0.25 * abs(u))
            blades += blade(22 * u, 50 + 2 * tone - 8 * u * u, long, 0.45 * u + rnd.uniform(-0.15, 0.2), 3.4)
        mat = Material(colour, mix(colour, "#fff3c0", 0.55), mix(colour, "#2f4a5c", 0.45))
        cv.form(cv.mask(blades, t), mat, 4 * t.k, grad=0.8, shade=0.35, rim=0.5)
    ear(cv, t, 6, 30, 108)
    for x, rx in ((-18, 20), (16, 22), (0, 26)):
        cv.soft(x, 58, rx, 7, "#f4dfb2", 0.95, t)
    cv.grain()
    return cv
