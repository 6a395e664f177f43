"""The smoke of a hut: puffs that grow and thin as they rise."""

from __future__ import annotations

import math

from assets.make.paint import LIGHT, Canvas, Frame, Material, ellipse, lin, sheet

SMOKE = Material("#b3a9da", "#fff3ea", "#7974bd")
HEIGHT = 96
PUFFS = 9


def paint() -> Canvas:
    """The column leans with the wind; its last puffs are almost air."""
    cv, t = sheet(84, 122, 38, 115)
    for i in range(PUFFS):
        u = i / (PUFFS - 1)
        side = 1 if i % 2 else -1
        x = 5 * math.sin(u * 6.6) + 15 * u * u + side * (1.5 + 3.5 * u)
        puff(cv, t, x, -6 - (HEIGHT - 16) * u, 6 + 14.5 * u**0.9, 1 - 0.82 * u**2.4)
    cv.grain()
    return cv


def puff(cv: Canvas, t: Frame, x: float, y: float, r: float, much: float) -> None:
    """One round of smoke, lit from the sun's side; ``much`` 0..1 is how thick it is."""
    shape = cv.mask([ellipse(x, y, r, r * 0.9), ellipse(x - r * 0.5, y + r * 0.35, r * 0.62, r * 0.55)], t)
    away, near = t.point(x - LIGHT[0] * r, y - LIGHT[1] * r), t.point(x + LIGHT[0] * r, y + LIGHT[1] * r)
    ramp = lin(away, near, [(0, SMOKE.dark), (0.5, SMOKE.base), (0.95, SMOKE.light)])
    cv.put(shape.blur((0.8 + 0.13 * r) * t.k), ramp, 0.94 * much)
