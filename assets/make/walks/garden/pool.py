"""The little pond with the moon in it, its rim of stones, lily pads, and the mound behind it."""

from __future__ import annotations

import math
import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, ellipse, lin, mix
from assets.make.places.foliage import Bough, bough, toned
from assets.make.places.grass import blade
from assets.make.places.lily import pad
from assets.make.places.stone import stone

from .moonlight import LEAVES, PALE_STONE, STONE, moonlit

X, Y, RX, RY = 908, 852, 182, 66
"""Middle and half sizes of the water."""
MOON = (1010, 828)
"""Where the moon lies in it."""
PADS = moonlit("#4f8f96", 0.5)
RUSH = moonlit("#4d8193", 0.5)


def inside(x: float, y: float, margin: float = 0.0) -> bool:
    """Whether a point lies in the water or within `margin` units of it."""
    return ((x - X) / (RX + margin)) ** 2 + ((y - Y) / (RY + margin)) ** 2 < 1


def pool(cv: Canvas, t: Frame, ground: Mask) -> None:
    """Rim, water, moon, pads and the stone a frog may sit on."""
    bed = cv.mask(ellipse(X, Y + 3, RX + 15, RY + 12, n=90), t) & ground
    cv.put(bed.blur(7 * t.k), "#253a70", 0.55, clip=ground)
    body = cv.mask(ellipse(X, Y, RX, RY, n=90), t)
    down = lin(
        t.point(0, Y - RY),
        t.point(0, Y + RY),
        [(0, "#a99ad6"), (0.26, "#7d80cf"), (0.6, "#4d5db6"), (1, "#36479a")],
    )
    cv.put(body, down)
    shade = (body - body.shift(4 * t.k, 10 * t.k).blur(9 * t.k)) & body
    cv.put(shade, "#2b2f7c", 0.5)
    rnd = random.Random(6)
    for _ in range(44):
        near = rnd.random()
        x, y = X + rnd.uniform(-RX, RX), Y - RY + 4 + near * (2 * RY - 8)
        lit = rnd.random() < 0.55
        cv.soft(x, y, 14 + 34 * near, 1.4 + 2.0 * near, "#dfe2ff" if lit else "#333f90", 0.3, t, clip=body)
    for _ in range(16):
        x, y = X + rnd.uniform(-RX, RX) * 0.9, Y + rnd.uniform(-RY, RY) * 0.85
        cv.soft(x, y, 2.2, 1.4, "#ffffff", 0.7, t, clip=body)
    moon_in_water(cv, t, body)
    for x, y, rx, notch, flower in (
        (800, 876, 38, 300, "#f3cfe2"),
        (850, 898, 26, 200, None),
        (1000, 890, 32, 230, "#f6ead9"),
        (962, 806, 17, 320, None),
    ):
        pad(cv, t, x, y, rx, notch, flower, PADS)
    rim(cv, t)
    stone(cv, t, 872, 838, 46, PALE_STONE, 5)
    cv.soft(872, 862, 54, 7, "#c9cdf6", 0.35, t, clip=body)


def moon_in_water(cv: Canvas, t: Frame, body: Mask) -> None:
    """The moon's face on the water, drawn out and broken by small ripples."""
    x, y = MOON
    cv.soft(x, y, 96, 44, "#c9cffa", 0.55, t, clip=body)
    rnd = random.Random(4)
    cv.soft(x, y, 40, 22, "#fff6dc", 0.8, t, clip=body, power=0.7)
    for i in range(17):
        v = (i - 8) / 8
        half = 38 * math.sqrt(max(0.04, 1 - v * v)) * rnd.uniform(0.84, 1.12)
        slide = rnd.uniform(-5, 5) * (0.4 + 0.6 * abs(v))
        cv.soft(x + slide, y + v * 21, half, 2.6, "#fff9e6", 0.9, t, clip=body, power=0.7)
    for _ in range(14):
        dy = rnd.uniform(18, 56)
        cv.soft(x + rnd.gauss(0, 12), y + dy, rnd.uniform(8, 22), 1.7, "#fff3d2", 0.6, t, clip=body)


def rim(cv: Canvas, t: Frame) -> None:
    """Stones around the water, small ones behind, larger ones before it."""
    rnd = random.Random(9)
    around = []
    angle = 0.0
    while angle < 360:
        a = math.radians(angle)
        near = 0.5 + 0.5 * math.sin(a)
        size = (13 + 13 * near) * rnd.uniform(0.8, 1.25)
        around.append((Y + (RY + 5) * math.sin(a), X + (RX + 6) * math.cos(a), size))
        step = size * 1.7 / math.hypot(RX * math.sin(a), RY * 1.6 * math.cos(a))
        angle += math.degrees(step)
    for i, (y, x, size) in enumerate(sorted(around)):
        tone = STONE if i % 3 else PALE_STONE
        stone(cv, t, x, y, size, tone, 40 + i)


def mound(cv: Canvas, t: Frame) -> None:
    """A small hill of rocks and low bushes behind the water; its flat top stone is at (830, 716)."""
    rocks = (
        (772, 778, 50, 3),
        (900, 782, 46, 4),
        (836, 786, 56, 5),
        (792, 742, 44, 8),
        (874, 746, 44, 9),
        (830, 728, 52, 6),
    )
    bough(cv, t, Bough(724, 752, 62, 46, 8, 17, 5), LEAVES, 0.9)
    bough(cv, t, Bough(948, 762, 72, 42, 9, 17, 7), LEAVES, 0.9)
    for i, (x, y, size, seed) in enumerate(rocks):
        stone(cv, t, x, y, size, PALE_STONE if i == 5 else STONE, seed)
    for x, y, rx, seed in ((800, 774, 40, 2), (868, 786, 38, 3), (744, 796, 36, 4), (922, 798, 34, 6)):
        bough(cv, t, Bough(x, y, rx, 18, 6, 11, seed), LEAVES, 0.8)


def rushes(cv: Canvas, t: Frame) -> None:
    """Rushes at both ends of the water: blades that bow, dark ones behind."""
    rnd = random.Random(8)
    for foot_x, foot_y, height, count in ((742, 856, 104, 13), (1078, 816, 88, 11)):
        for i in range(count):
            u = (i + 0.5) / count - 0.5
            tall = height * (1 - 0.7 * abs(u)) * rnd.uniform(0.8, 1.1)
            shape = cv.mask(blade(foot_x + u * 40, foot_y + rnd.uniform(-3, 5), tall, u * 0.9, 4.0), t)
            cv.form(shape, toned(RUSH, rnd.uniform(-0.5, 0.5)), 4 * t.k, shade=0.4, rim=0.6)


def lit_edge(cv: Canvas, t: Frame) -> None:
    """A little moonlight over the near rim."""
    points = np.linspace(20, 120, 8)
    for angle in points:
        a = math.radians(float(angle))
        place = X + (RX + 8) * math.cos(a), Y + (RY + 2) * math.sin(a)
        cv.soft(*place, 24, 8, mix("#ffffff", "#aab4ee", 0.5), 0.16, t, mode="screen")
