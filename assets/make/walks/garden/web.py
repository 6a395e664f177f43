"""A spider's web between post and beam with dew on it, resting or lit; both share their registration."""

from __future__ import annotations

import math
import random

from assets.make.paint import Canvas, Frame, ellipse, ribbon, sheet

HUB = (-6.0, 4.0)
SPOKES = (-172, -148, -122, -96, -70, -44, -16, 12, 40, 70, 104, 140, 166)
REACH = (58, 66, 62, 58, 64, 70, 62, 56, 58, 56, 52, 54, 56)
"""The angle of each spoke in degrees, and how long it is."""


def thread(cv: Canvas, t: Frame, points: list[tuple[float, float]], width: float, bright: float) -> None:
    """One thread: a shade behind it, so that it also reads before something light."""
    cv.fill(ribbon([(x - 0.8, y + 1.0) for x, y in points], width, width), "#4a4c94", t, alpha=0.55)
    cv.fill(ribbon(points, width, width), "#eef1ff", t, alpha=0.8 + 0.2 * bright)


def drop(cv: Canvas, t: Frame, x: float, y: float, r: float, bright: float) -> None:
    """One drop of dew with the moon in it."""
    cv.soft(x, y, r * (1.9 + 0.9 * bright), r * (1.9 + 0.9 * bright), "#c9d2ff", 0.3 + 0.3 * bright, t)
    cv.fill(ellipse(x, y, r), "#9fb0ee", t, alpha=0.95)
    cv.fill(ellipse(x - r * 0.1, y + r * 0.25, r * 0.72, r * 0.6), "#e4eaff", t)
    cv.fill(ellipse(x + r * 0.3, y - r * 0.35, r * 0.34), "#ffffff", t)


def web(bright: float) -> Canvas:
    """Spokes, rounds that hang a little, and drops on them; `bright` 0..1."""
    cv, t = sheet(144, 144, 72, 72)
    rnd = random.Random(6)
    hub_x, hub_y = HUB

    def on(i: int, part: float) -> tuple[float, float]:
        a = math.radians(SPOKES[i % len(SPOKES)])
        r = REACH[i % len(SPOKES)] * part
        return hub_x + r * math.cos(a), hub_y + r * math.sin(a)

    for i in range(len(SPOKES)):
        thread(cv, t, [HUB, on(i, 0.5), on(i, 1.0)], 1.5, bright)
    drops = []
    for part in (0.22, 0.42, 0.62, 0.82):
        for i in range(len(SPOKES)):
            (x0, y0), (x1, y1) = on(i, part), on(i + 1, part)
            sag = 0.12
            mx, my = (
                (x0 + x1) / 2 + (hub_x - (x0 + x1) / 2) * sag,
                (y0 + y1) / 2 + (hub_y - (y0 + y1) / 2) * sag,
            )
            line = [
                (x0, y0),
                ((x0 + mx) / 2, (y0 + my) / 2 + 0.4),
                (mx, my + 0.8),
                ((x1 + mx) / 2, (y1 + my) / 2 + 0.4),
                (x1, y1),
            ]
            thread(cv, t, line, 1.2, bright)
            if part > 0.3 and rnd.random() < 0.6:
                drops.append((mx, my + 1.6, rnd.uniform(1.7, 3.4)))
            if part > 0.3 and rnd.random() < 0.28:
                drops.append((x0, y0 + 1, rnd.uniform(1.5, 2.6)))
    for x, y, r in drops:
        drop(cv, t, x, y, r, bright)
    cv.grain()
    return cv


def paint() -> Canvas:
    """Resting."""
    return web(0.0)


def paint_bright() -> Canvas:
    """Lit by the moon."""
    return web(1.0)
