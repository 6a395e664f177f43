"""The smoke of a hut: one soft column that widens and thins as it rises."""

from __future__ import annotations

import math

from assets.make.paint import Canvas, Material, sheet

SMOKE = Material("#8f88c2", "#f6e6e8", "#6462a8")
HEIGHT = 94


def paint() -> Canvas:
    """The column leans with the wind and fades at its top."""
    cv, t = sheet(84, 122, 40, 114)
    line = []
    for i in range(40):
        u = i / 39
        x = 5 * math.sin(u * 7.2) + 12 * u * u
        half = 4 + 20 * u**1.1
        line.append((x, -HEIGHT * u, half, (1 - u**2.2) * min(1.0, 0.5 + 6 * u)))
    for x, y, half, much in line:
        cv.soft(x, y, half * 1.3, half, SMOKE.base, 0.55 * much, t, power=0.5)
    for i, (x, y, half, much) in enumerate(line[8::7]):
        side = 1 if i % 2 else -1
        cv.soft(x - half * 0.45, y + half * 0.5, half, half * 0.8, SMOKE.dark, 0.55 * much, t)
        lit = x + half * (0.36 + 0.2 * side), y - half * 0.2
        cv.soft(*lit, half * 1.05, half * 0.9, SMOKE.light, 0.55 * much, t, power=1.1)
    cv.grain()
    return cv
