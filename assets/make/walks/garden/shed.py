"""The garden shed with its warm window, and the apple tree beside it."""

from __future__ import annotations

import math

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, mix, ribbon, rounded
from assets.make.places.foliage import Bough, bough, toned, twig
from assets.make.places.trunk import Trunk, branch, near_trunk

from .moonlight import BARK, BRASS, DEEP_LEAVES, GLASS, LEAVES, WOOD, moonlit

ROOF = moonlit("#8a6a9c", 0.45)
BOARDS = moonlit("#7f7ab4", 0.5)
APPLE = Material("#c8607c", "#ffb9a0", "#6f3a78")
CROWN = (
    Bough(1396, 482, 92, 56, 10, 24, 4),
    Bough(1500, 454, 120, 54, 12, 24, 7),
    Bough(1610, 458, 116, 52, 12, 24, 9),
    Bough(1700, 474, 84, 44, 9, 22, 12),
    Bough(1450, 512, 70, 40, 8, 22, 15),
)
FRUIT = ((1372, 520), (1420, 478), (1478, 500), (1524, 448), (1610, 488), (1656, 454), (1744, 474))


def shed(cv: Canvas, t: Frame, x: float = 1634, y: float = 796) -> None:
    """A little wooden house, about 190 units wide, standing at (x, y)."""
    half, wall = 86.0, 130.0
    cv.soft(x - 20, y, 150, 18, "#232a62", 0.5, t)
    body = cv.mask(rounded(x - half, y - wall, 2 * half, wall, 6), t)
    cv.put(body, BOARDS.dark)
    for i in range(9):
        width = 2 * half / 9
        board = cv.mask(rounded(x - half + i * width + 0.8, y - wall, width - 1.6, wall, 3), t)
        cv.form(board, toned(BOARDS, 0.3 * math.sin(i * 1.9)), width * 0.5 * t.k, shade=0.4, rim=0.45)
    eaves = y - wall + 12
    outline = [
        (x - half - 24, eaves),
        (x - half + 22, eaves - 72),
        (x + half - 22, eaves - 72),
        (x + half + 24, eaves),
    ]
    roof = cv.mask(np.array(outline), t).blur(1.5 * t.k)
    cv.put(roof.shift(-2 * t.k, 12 * t.k).blur(6 * t.k) & body, "#34316e", 0.6)
    cv.form(roof, ROOF, 34 * t.k, shade=0.5, rim=0.7)
    for row in range(1, 4):
        v = row / 4
        spread = half - 22 + 46 * v
        line = [
            (x - spread + 2 * spread * u / 12, eaves - 72 * (1 - v) + 2.5 * math.sin(u * math.pi))
            for u in range(13)
        ]
        cv.fill(ribbon(line, 2.2, 2.2), ROOF.dark, t, alpha=0.4, clip=roof)
        cv.fill(ribbon([(a, b + 2.2) for a, b in line], 1.4, 1.4), ROOF.light, t, alpha=0.3, clip=roof)
    window(cv, t, x + 34, y - 74)
    door = cv.mask([rounded(x - 62, y - 96, 56, 96, 10), ellipse(x - 34, y - 92, 28, 18)], t)
    cv.form(door, WOOD, 26 * t.k, shade=0.5, rim=0.6)
    cv.form(cv.mask(ellipse(x - 16, y - 46, 5), t), BRASS, 4 * t.k)


def window(cv: Canvas, t: Frame, x: float, y: float) -> None:
    """A window with warm light behind it."""
    cv.soft(x, y, 92, 84, "#ffae7c", 0.55, t)
    frame = cv.mask(rounded(x - 29, y - 30, 58, 60, 12), t)
    cv.form(frame, WOOD, 10 * t.k, rim=0.7)
    pane = cv.mask(rounded(x - 23, y - 24, 46, 48, 8), t)
    cv.form(pane, GLASS, 30 * t.k, shade=0.25, rim=0.3)
    for bar in (rounded(x - 2.5, y - 24, 5, 48, 1), rounded(x - 23, y - 3, 46, 5, 1)):
        cv.fill(bar, WOOD.base, t)
    sill = cv.mask(rounded(x - 36, y + 26, 72, 10, 5), t)
    cv.form(sill, toned(WOOD, 0.4), 5 * t.k, rim=0.8)


def apple_tree(cv: Canvas, t: Frame) -> None:
    """A low crown on a bent trunk, with one bough that reaches to (1752, 498)."""
    trunk = Trunk(1462, 824, 44, 30, 430, 6, bow=-14)
    bough(cv, t, Bough(1548, 484, 130, 52, 12, 24, 21), DEEP_LEAVES)
    for x, y, rx, ry in ((1500, 470, 116, 38), (1620, 468, 108, 36), (1550, 484, 100, 34)):
        cv.fill(ellipse(x, y, rx, ry), mix(LEAVES.base, LEAVES.dark, 0.7), t)
    near_trunk(cv, t, trunk, BARK, LEAVES)
    branch(cv, t, ((1472, 628), (1510, 560), (1610, 592), (1748, 500)), 22, 6, BARK, 16)
    branch(cv, t, ((1470, 600), (1450, 560), (1410, 520), (1380, 500)), 18, 6, BARK, 14)
    twig(cv, t, ((1640, 560), (1680, 556), (1706, 548), (1734, 556)), 5, BARK, LEAVES, 22, 3)
    for mass in CROWN:
        bough(cv, t, mass, LEAVES)
    for i, (x, y) in enumerate(FRUIT):
        apple(cv, t, x, y, 12 + i % 3)


def apple(cv: Canvas, t: Frame, x: float, y: float, r: float) -> None:
    """One apple among the leaves."""
    fruit = cv.mask(ellipse(x, y, r, r * 0.96), t)
    cv.put(fruit.shift(-2 * t.k, 4 * t.k).blur(3 * t.k), "#263a6c", 0.4)
    cv.form(fruit, APPLE, r * 0.8 * t.k)
    cv.soft(x + r * 0.3, y - r * 0.35, r * 0.35, r * 0.28, "#ffe3d6", 0.7, t, clip=fruit)
    stem = bezier((x, y - r * 0.8), (x + 1, y - r), (x + 2, y - r * 1.3), (x + 4, y - r * 1.5), 6)
    cv.fill(ribbon(stem, 2, 2), BARK.dark, t)
