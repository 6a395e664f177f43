"""The garden gate between its pillars, and the lamp that stands on one of them."""

from __future__ import annotations

import math

from assets.make.paint import Canvas, Frame, bezier, ellipse, ribbon, rounded, spline
from assets.make.places.foliage import toned

from .moonlight import BRASS, GLASS, IRON, WOOD, lamp_light
from .wall import pillar

LEFT, RIGHT = 104, 300
"""Where the pillars stand."""
PILLAR, PILLAR_TOP, FOOT = 58, 566, 806


def crest(x: float) -> float:
    """The top of the gate at x: lowest in the middle, rising to both pillars."""
    u = (x - (LEFT + RIGHT) / 2) / ((RIGHT - LEFT) / 2)
    return 676 - 46 * u * u


def gate(cv: Canvas, t: Frame) -> None:
    """Planks side by side under a curved rail, a ring to hold."""
    inner, outer = LEFT + PILLAR / 2 + 4, RIGHT - PILLAR / 2 - 4
    back = cv.mask(rounded(inner, 668, outer - inner, 130, 4), t)
    cv.put(back, "#3d3b78")
    count = 6
    width = (outer - inner) / count
    for i in range(count):
        x = inner + i * width
        top = crest(x + width / 2) - 12
        plank = cv.mask(rounded(x + 1.5, top, width - 3, FOOT - 8 - top, 8), t)
        cv.form(plank, toned(WOOD, 0.25 * math.sin(i * 2.3)), width * 0.5 * t.k, shade=0.5, rim=0.7)
        for j in range(3):
            gx = x + width * (0.28 + 0.22 * j)
            grain = bezier((gx, top + 18), (gx + 2, top + 50), (gx - 2, top + 90), (gx + 1, FOOT - 20), 12)
            cv.fill(ribbon(grain, 0.6, 0.6, 1.8), WOOD.dark, t, alpha=0.35, clip=plank)
    for dy, thick in ((22, 15), (104, 15)):
        rail = [
            (x, crest(x) + dy if dy < 50 else 676 + dy - 40) for x in range(int(inner), int(outer) + 1, 6)
        ]
        bar = cv.mask(ribbon(rail, thick, thick), t)
        cv.put(bar.shift(-1 * t.k, 5 * t.k).blur(3 * t.k) & back, WOOD.dark, 0.5)
        cv.form(bar, toned(WOOD, 0.3), 7 * t.k, shade=0.45, rim=0.8)
    ring(cv, t, outer - 22, 726)


def ring(cv: Canvas, t: Frame, x: float, y: float) -> None:
    """The ring one opens the gate with."""
    plate = cv.mask(ellipse(x, y - 8, 8), t)
    cv.form(plate, BRASS, 6 * t.k)
    outer, hole = cv.mask(ellipse(x, y + 4, 12, 13), t), cv.mask(ellipse(x, y + 4, 8, 9), t)
    cv.form(outer - hole, BRASS, 5 * t.k)


def lamp(cv: Canvas, t: Frame, x: float, y: float, size: float = 1.0) -> None:
    """A lamp of glass and iron whose flame is at (x, y)."""
    at = t.at(x, y, size)
    k = at.k
    foot = cv.mask([rounded(-18, 34, 36, 9, 4), rounded(-7, 38, 14, 16, 4)], at)
    cv.form(foot, IRON, 6 * k, rim=0.8)
    glass = cv.mask(
        spline([(-17, 34), (-17, 34), (-26, -22), (-26, -22), (26, -22), (26, -22), (17, 34), (17, 34)]), at
    )
    cv.form(glass, GLASS, 24 * k, shade=0.3, rim=0.4)
    cv.soft(0, 6, 22, 30, "#fffbe4", 0.95, at, clip=glass)
    flame = spline([(0, -14), (0, -14), (8, 6), (6, 18), (0, 21), (-6, 18), (-7, 5)])
    cv.fill(flame, "#fffdf2", at, blur=1.2)
    cv.soft(0, 14, 7, 8, "#ffb35c", 0.8, at)
    for side in (-1, 1):
        bar = cv.mask(ribbon([(side * 26, -22), (side * 17, 34)], 4, 4), at)
        cv.form(bar, IRON, 2 * k, rim=0.9)
    cv.form(cv.mask(rounded(-27, -25, 54, 6, 3), at), IRON, 3 * k, rim=0.9)
    roof = spline([(-33, -24), (-33, -24), (-16, -38), (-7, -50), (7, -50), (16, -38), (33, -24), (33, -24)])
    cv.form(cv.mask(roof, at), IRON, 12 * k, rim=0.9)
    cv.form(cv.mask(ellipse(0, -54, 6), at), BRASS, 5 * k)


def gateway(cv: Canvas, t: Frame) -> None:
    """All of it; the lamp's flame is at (300, 500)."""
    lamp_light(cv, t, RIGHT, 506, 122)
    gate(cv, t)
    pillar(cv, t, LEFT, PILLAR_TOP, FOOT, PILLAR, 3)
    pillar(cv, t, RIGHT, PILLAR_TOP, FOOT, PILLAR, 5)
    lamp(cv, t, RIGHT, 514)
    cv.soft(RIGHT, 580, 66, 60, "#ffc27a", 0.5, t, mode="screen")
    cv.soft(RIGHT - 70, 700, 120, 110, "#ff9f6a", 0.26, t, mode="screen")
    cv.soft(RIGHT + 90, 690, 120, 80, "#ff9f6a", 0.24, t, mode="screen")
