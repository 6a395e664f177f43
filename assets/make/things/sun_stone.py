"""A stone, rounded and warm from the sun."""

import random

from assets.make.paint import Canvas, sheet
from assets.make.places.grass import blade
from assets.make.places.stone import WARM, stone


def paint() -> Canvas:
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
