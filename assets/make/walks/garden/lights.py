"""The stone lantern and the fireflies on their bush, quiet and bright; each two share their registration."""

from __future__ import annotations

from assets.make.paint import Canvas, Frame, Material, ellipse, rounded, sheet, spline
from assets.make.places.foliage import Bough, bough

from .moonlight import GLASS, LEAVES, moonlit

OLD = moonlit("#b4bce2", 0.65, 0.5)
PALE = moonlit("#ccd3f0", 0.7, 0.45)
"""Lighter than all stone around, so that the lantern stands out from the hills."""
FLIES = (
    (-30, -18, 1.0),
    (6, -36, 0.85),
    (34, -10, 1.0),
    (-6, 2, 0.9),
    (-38, 22, 0.8),
    (22, 26, 0.95),
    (-10, 36, 0.75),
)


def stone_part(
    cv: Canvas, t: Frame, values: list[tuple[float, float]], size: float, pale: bool = False
) -> None:
    """One symmetric part of the lantern from its right half, top to bottom."""
    ring = [*values, *[(-x, y) for x, y in reversed(values)]]
    cv.form(cv.mask(spline(ring), t), PALE if pale else OLD, size * t.k, shade=0.5, rim=0.75)


def lantern(bright: float) -> Canvas:
    """An old lantern of stone with a small light inside; `bright` 0..1."""
    cv, t = sheet(124, 156, 62, 78)
    cv.soft(-4, 70, 44, 7, "#232a62", 0.55, t)
    if bright:
        cv.soft(0, -14, 60, 58, "#f0a588", 0.5 * bright, t, power=1.2)
        cv.soft(0, -14, 40, 36, "#ffc67e", 0.6 * bright, t, power=1.1)
    stone_part(cv, t, [(24, 56), (33, 60), (35, 68), (30, 73), (0, 74)], 12)
    stone_part(cv, t, [(0, 16), (15, 18), (13, 38), (19, 58), (0, 60)], 13)
    stone_part(cv, t, [(0, 4), (31, 5), (35, 12), (24, 21), (0, 23)], 10, True)
    stone_part(cv, t, [(0, -34), (24, -34), (27, -14), (25, 6), (0, 8)], 22)
    opening = cv.mask(rounded(-14, -28, 28, 28, 9), t)
    cv.put(opening, "#5a4a80")
    glass = cv.mask(rounded(-12, -26, 24, 24, 7), t)
    cv.form(glass, Material(GLASS.base, GLASS.light, "#d98a62"), 12 * t.k, shade=0.4, rim=0.2)
    cv.soft(0, -11, 11 + 3 * bright, 12 + 3 * bright, "#fffbe4", 0.75 + 0.25 * bright, t, clip=glass)
    stone_part(cv, t, [(0, -60), (12, -60), (26, -46), (50, -37), (54, -31), (48, -28), (0, -30)], 16, True)
    stone_part(cv, t, [(0, -76), (6, -73), (9, -66), (5, -60), (0, -58)], 7, True)
    for x, y, r in ((-20, -44, 12), (-30, 66, 9), (-8, 46, 8)):
        cv.soft(x, y, r * 1.6, r * 0.7, "#5f9a94", 0.55, t)
    if bright:
        cv.soft(0, -14, 34, 34, "#ffb877", 0.5 * bright, t, mode="screen")
    cv.grain()
    return cv


def paint_lantern() -> Canvas:
    """Its light small."""
    return lantern(0.0)


def paint_lantern_bright() -> Canvas:
    """Its light wide."""
    return lantern(1.0)


def fly(cv: Canvas, t: Frame, x: float, y: float, size: float, bright: float) -> None:
    """One firefly: its small wings, and its light; nothing dark in the light, or it would be an eye."""
    cv.soft(x, y, 24 * size, 24 * size, "#f7c985", 0.25 + 0.40 * bright, t, power=1.2)
    cv.soft(x, y, 12 * size, 12 * size, "#ffe79a", 0.55 + 0.45 * bright, t)
    cv.fill(ellipse(x - 2.2, y - 3.4, 3.6 * size, 1.9 * size, -24), "#e8c28a", t, alpha=0.7)
    cv.soft(x, y, 6.4 * size, 5.6 * size, "#fffde8", 0.9 + 0.1 * bright, t, power=0.5)


def fireflies(bright: bool) -> Canvas:
    """Leaves with small lights on them; some shine while the others rest, then all shine."""
    cv, t = sheet(136, 130, 68, 65)
    bough(cv, t, Bough(0, 2, 54, 48, 10, 19, 4), LEAVES)
    for i, (x, y, size) in enumerate(FLIES):
        fly(cv, t, x, y, size, 1.0 if bright or i % 3 == 0 else 0.0)
    cv.grain()
    return cv


def paint_fireflies() -> Canvas:
    """Some of them shining."""
    return fireflies(False)


def paint_fireflies_bright() -> Canvas:
    """All of them shining."""
    return fireflies(True)
