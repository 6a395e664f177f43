"""The moon, and a few stars that grow more while one looks; each in two strengths of one registration."""

from __future__ import annotations

import math

from assets.make.paint import Canvas, Frame, leaf, sheet
from assets.make.places.sky import Sun
from assets.make.places.sky import moon as moon_face

AIR = "#676cc2"
"""As the sky behind them, so that what is pale also reads before something light."""
FIRST = ((0, 2, 1.0), (-32, 26, 0.5), (34, -24, 0.55), (26, 30, 0.42))
MORE = (
    (-30, -22, 0.5),
    (-6, -36, 0.38),
    (8, 38, 0.34),
    (-40, 2, 0.36),
    (42, 6, 0.40),
    (-16, 40, 0.30),
    (14, -24, 0.28),
    (-20, 8, 0.26),
    (40, -42, 0.30),
)
"""Middle and size of each; the first star is the brightest."""


def moon(cv: Canvas, t: Frame, bright: float) -> None:
    """The full moon in its own air, 86 units wide; `bright` 0..1."""
    cv.soft(0, 0, 74, 74, AIR, 0.85, t, power=0.8)
    cv.soft(0, 0, 66, 66, "#a5adf2", 0.4 + 0.35 * bright, t, power=1.2)
    moon_face(cv, t, Sun(0, 0, 43, "#ffffff", "#fbf5df", "#ffffff"), "#c2b8dc")
    cv.soft(12, -14, 34, 32, "#fffef4", 0.5 + 0.4 * bright, t, power=1.2)


def _moon_on_sheet(bright: float) -> Canvas:
    cv, t = sheet(150, 150, 75, 75)
    moon(cv, t, bright)
    cv.grain()
    return cv


def paint_moon() -> Canvas:
    """As it stands."""
    return _moon_on_sheet(0.0)


def paint_moon_bright() -> Canvas:
    """As it rises a little."""
    return _moon_on_sheet(1.0)


def star(cv: Canvas, t: Frame, x: float, y: float, size: float, bright: float) -> None:
    """One star: soft air, four fine rays, a round heart."""
    cv.soft(x, y, 30 * size, 30 * size, "#aab0f6", 0.5 + 0.3 * bright, t, power=1.3)
    cv.soft(x, y, 15 * size, 15 * size, "#fff2c8", 0.6 + 0.3 * bright, t, power=1.2)
    for i in range(4):
        a = 90 * i - 90
        reach = (21 if i % 2 == 0 else 15) * size * (1 + 0.25 * bright)
        foot = x - 3 * size * math.cos(math.radians(a)), y - 3 * size * math.sin(math.radians(a))
        cv.fill(leaf(*foot, a, reach, 5.2 * size, 0.0), "#fffbe8", t, alpha=0.95)
    cv.soft(x, y, 7.5 * size, 7.5 * size, "#ffffff", 1.0, t, power=0.5)


def stars(more: bool) -> Canvas:
    """Four stars, or many."""
    cv, t = sheet(120, 120, 60, 60)
    cv.soft(0, 0, 59, 59, AIR, 0.85, t, power=0.6)
    for x, y, size in FIRST + (MORE if more else ()):
        star(cv, t, x, y, size * 1.05, 1.0 if more else 0.0)
    cv.grain()
    return cv


def paint_stars() -> Canvas:
    """What one sees at once."""
    return stars(False)


def paint_stars_more() -> Canvas:
    """What one sees after a while."""
    return stars(True)
