"""The bench under the jasmine: an arbour of wood, leaves and white stars over it, a small lamp within."""

from __future__ import annotations

import math
import random

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, rounded, spline
from assets.make.places.foliage import Bough, bough, toned

from .moonlight import BRASS, GLASS, IRON, JASMINE, PETAL, WOOD, lamp_light, moonlit

FAR_PETAL = moonlit("#cfcbf0", 0.6, 0.4)
"""The flowers of the arbour stay behind the sprig that is noticed."""
LEFT, RIGHT, TOP, FOOT = 1858, 2116, 470, 806
"""Posts, the underside of the beam, and the ground."""
LEAFY = (
    (1836, 454, 76, 34, 9, 3),
    (1950, 444, 96, 34, 11, 5),
    (2060, 450, 92, 38, 11, 8),
    (2140, 478, 66, 58, 10, 11),
    (2128, 570, 44, 66, 8, 14),
    (2138, 680, 40, 72, 8, 17),
)


def star(cv: Canvas, t: Frame, x: float, y: float, size: float, turn: float, mat: Material = PETAL) -> None:
    """One jasmine flower: five narrow petals, seen from the front."""
    petals = []
    for i in range(5):
        a = turn + i * 72
        r = math.radians(a)
        petals.append(
            leaf(x + size * 0.06 * math.cos(r), y + size * 0.06 * math.sin(r), a, size, size * 0.62, 0.0)
        )
    cv.form(cv.mask(petals, t), mat, size * 0.5 * t.k, grad=0.6, shade=0.3, rim=0.4)
    cv.fill(ellipse(x, y, size * 0.17), "#ffe6a6", t)


def beam(cv: Canvas, t: Frame, x0: float, y0: float, x1: float, y1: float, thick: float, tone: float) -> None:
    """One straight piece of wood with soft ends."""
    shape = cv.mask(ribbon([(x0, y0), ((x0 + x1) / 2, (y0 + y1) / 2), (x1, y1)], thick, thick), t)
    cv.form(shape, toned(WOOD, tone), thick * 0.5 * t.k, shade=0.5, rim=0.7)


def bench(cv: Canvas, t: Frame) -> None:
    """A broad wooden bench with a curved back."""
    left, right, seat = 1884, 2096, 752
    for foot in (left + 12, right - 12):
        leg = cv.mask(rounded(foot - 8, seat - 6, 16, 60, 6), t)
        cv.form(leg, WOOD, 8 * t.k)
    for i in range(7):
        x = left + 14 + i * (right - left - 28) / 6
        slat = cv.mask(rounded(x - 8, 676 - 10 * math.sin(math.pi * i / 6), 16, 84, 7), t)
        cv.form(slat, toned(WOOD, 0.15), 8 * t.k, shade=0.5, rim=0.6)
    top = [(left + (right - left) * u / 20, 680 - 16 * math.sin(math.pi * u / 20)) for u in range(21)]
    rail = cv.mask(ribbon(top, 17, 17), t)
    cv.form(rail, toned(WOOD, 0.35), 8 * t.k, shade=0.45, rim=0.8)
    board = cv.mask(rounded(left - 8, seat - 8, right - left + 16, 20, 9), t)
    cv.put(board.shift(-2 * t.k, 10 * t.k).blur(7 * t.k), "#26285f", 0.4)
    cv.form(board, toned(WOOD, 0.4), 9 * t.k, shade=0.45, rim=0.8)


def hanging_lamp(cv: Canvas, t: Frame, x: float, y: float) -> None:
    """A round lamp on a short chain."""
    cv.fill(ribbon([(x, TOP), (x, y - 34)], 2.4, 2.4), IRON.base, t)
    globe = cv.mask(ellipse(x, y, 25, 26), t)
    cv.form(globe, GLASS, 24 * t.k, shade=0.3, rim=0.5)
    cv.soft(x, y + 3, 20, 21, "#fffbe4", 0.95, t, clip=globe)
    cv.form(
        cv.mask(
            spline(
                [
                    (x - 17, y - 20),
                    (x - 17, y - 20),
                    (x - 7, y - 34),
                    (x + 7, y - 34),
                    (x + 17, y - 20),
                    (x + 17, y - 20),
                ]
            ),
            t,
        ),
        BRASS,
        7 * t.k,
    )
    cv.form(cv.mask(rounded(x - 9, y + 22, 18, 7, 3), t), BRASS, 4 * t.k)


def arbour(cv: Canvas, t: Frame) -> None:
    """All of it; the lamp hangs at (1994, 566)."""
    lamp_light(cv, t, 1994, 566, 116)
    for x in (LEFT + 30, RIGHT - 24):
        beam(cv, t, x, TOP - 20, x, FOOT - 14, 12, -0.35)
    bench(cv, t)
    cv.soft(2000, 690, 130, 80, "#ff9f6a", 0.3, t, mode="screen")
    beam(cv, t, LEFT - 44, TOP - 6, RIGHT + 60, TOP - 6, 24, 0.1)
    for i in range(8):
        x = LEFT - 22 + i * 44
        beam(cv, t, x + 9, TOP - 34, x - 5, TOP - 16, 13, 0.25)
    for x in (LEFT, RIGHT):
        beam(cv, t, x, TOP, x, FOOT, 24, 0.1)
    hanging_lamp(cv, t, 1994, 566)
    rnd = random.Random(5)
    for x, y, rx, ry, lobes, seed in LEAFY:
        bough(cv, t, Bough(x, y, rx, ry, lobes, 19, seed), JASMINE, 0.9)
    tendrils(cv, t, rnd)
    flowers(cv, t, rnd)


def tendrils(cv: Canvas, t: Frame, rnd: random.Random) -> None:
    """Thin shoots that hang down from the leaves."""
    for x, y, length in ((1800, 474, 60), (1968, 462, 40), (2044, 474, 52), (2084, 500, 70)):
        line = bezier((x, y), (x + 4, y + length * 0.4), (x - 8, y + length * 0.7), (x - 2, y + length), 12)
        cv.form(cv.mask(ribbon(line, 3, 1.2), t), JASMINE, 2 * t.k)
        for i in range(3, 12, 2):
            for side in (-1, 1):
                size = rnd.uniform(13, 18)
                px, py = line[i]
                shape = cv.mask(
                    leaf(float(px), float(py), 90 + side * rnd.uniform(30, 60), size, size * 0.5), t
                )
                cv.form(shape, toned(JASMINE, rnd.uniform(-0.3, 0.7)), size * 0.2 * t.k, shade=0.3)


def flowers(cv: Canvas, t: Frame, rnd: random.Random) -> None:
    """White stars in little groups over the leaves."""
    for x, y, rx, ry, lobes, _ in LEAFY:
        for i in range(lobes):
            a, d = i * 2.4 + rnd.uniform(-0.4, 0.4), math.sqrt((i + 0.5) / lobes) * 0.95
            for _ in range(rnd.randint(0, 2) if x < 2100 else rnd.randint(0, 1)):
                px = x + d * rx * math.cos(a) + rnd.uniform(-9, 9)
                py = y + d * ry * math.sin(a) + rnd.uniform(-7, 7)
                star(cv, t, px, py, rnd.uniform(7, 9.5), rnd.uniform(0, 72), FAR_PETAL)
