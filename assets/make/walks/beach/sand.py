"""The beach itself: wet sand that mirrors the sky, dry sand in the sun, and what the tide left behind."""

from __future__ import annotations

import math
import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Material, Points, ellipse, lin, mix, ribbon, spline
from assets.make.places.hill import height_at

from .shore import ACROSS, HEIGHT, WIDTH, band, lobes, water_edge

DRY = ((0.0, "#f7e6c0"), (0.28, "#f2d8a8"), (0.62, "#e6be8a"), (1, "#d6a77b"))
PEBBLES = ("#9aa4b4", "#c7a392", "#8a8fa8", "#d9c3b0", "#b08d8c")
SHELLS = ("#f6c2b8", "#fff4e6", "#e8b08c", "#d9c6e4")


def sand(cv: Canvas, t: Frame) -> Mask:
    """All the sand, wet at the water's edge and dry beyond."""
    edge = water_edge()
    foot = (ACROSS, np.full_like(ACROSS, HEIGHT + 40))
    whole = cv.mask(band((edge[0], edge[1] - 4), foot), t).blur(4 * t.k)
    cv.put(whole, lin(t.point(0, 640), t.point(0, 1270), [*DRY]))
    wet_line = (edge[0], edge[1] + 26 + lobes(ACROSS, 9, 20))
    wet = cv.mask(band((edge[0], edge[1] - 14), wet_line), t)
    cv.put(wet.blur(3.5 * t.k) & whole, "#c79f78", 0.72)
    mirror = cv.mask(band(edge, (edge[0], edge[1] + 20)), t).blur(5 * t.k) & whole
    cv.put(mirror, "#bfdcde", 0.62)
    line = (wet - wet.shift(0, -2.2 * t.k).blur(1.2 * t.k)) & wet
    cv.put(line & cv.mask(band((edge[0], edge[1] + 14), (edge[0], edge[1] + 70)), t), "#fff1cf", 0.4)
    return whole


def hollows(cv: Canvas, t: Frame, whole: Mask) -> None:
    """Low swells of the dry sand, wind ripples, and sparkling grains."""
    rnd = random.Random(12)
    for _ in range(120):
        near = rnd.random()
        x, y = rnd.uniform(-40, WIDTH + 40), 730 + near * 540
        half = 70 + 150 * near * rnd.random()
        lit = rnd.random() < 0.55
        cv.soft(
            x, y, half, 5 + 13 * near, "#fff2cc" if lit else "#b27f62", 0.42 if lit else 0.2, t, clip=whole
        )
    for _ in range(250):
        near = rnd.random() ** 0.7
        x, y = rnd.uniform(-40, WIDTH + 40), 752 + near * 520
        long, bow = 22 + 60 * near * rnd.random(), rnd.uniform(-4, 4)
        path = spline([(x - long, y + bow), (x, y), (x + long, y - bow * 0.4)], False, 6)
        cv.fill(ribbon(path, 0.3, 0.3, 1.6 + 2.2 * near), "#b98a68", t, alpha=0.2, blur=0.6, clip=whole)
        lower = np.add(path, (0.5, 2.4))
        cv.fill(ribbon(lower, 0.3, 0.3, 1.3 + 1.8 * near), "#fff4d6", t, alpha=0.42, clip=whole)
    dark: list[Points] = []
    light: list[Points] = []
    for i in range(1300):
        near = rnd.random()
        x, y = rnd.uniform(0, WIDTH), 716 + near * 560
        (dark if i % 2 else light).append(ellipse(x, y, 0.7 + 1.1 * near, 0.6 + 0.7 * near, n=10))
    cv.fill(dark, "#a5765c", t, alpha=0.5, clip=whole)
    cv.fill(light, "#fffaf0", t, alpha=0.6, clip=whole)


def pebble(cv: Canvas, t: Frame, x: float, y: float, r: float, colour: str) -> None:
    """A small smooth stone."""
    cv.soft(x - r * 0.3, y + r * 0.45, r * 1.5, r * 0.5, "#8a5f58", 0.5, t)
    shape = cv.mask(ellipse(x, y, r, r * 0.66, n=24), t)
    cv.form(shape, Material(colour), r * 0.6 * t.k)


def fan(cv: Canvas, t: Frame, x: float, y: float, r: float, turn: float, colour: str) -> None:
    """A small ribbed shell, lying flat."""
    at = t.at(x, y, r, rot=turn)
    cv.soft(-0.15, 0.3, 1.3, 0.8, "#8a5f58", 0.45, at)
    rim = [
        (math.sin(a) * (1 + 0.05 * math.cos(9 * a)), -math.cos(a) * 0.95) for a in np.linspace(-1.9, 1.9, 19)
    ]
    shape = cv.mask(spline([*rim, (0.22, 0.62), (-0.22, 0.62)]), at)
    cv.form(shape, Material(colour), 0.5 * at.k)
    for a in (-1.1, -0.55, 0.0, 0.55, 1.1):
        rib = [(0, 0.55), (math.sin(a) * 0.9, -math.cos(a) * 0.85)]
        cv.fill(ribbon(rib, 0.05, 0.10), mix(colour, "#8a5a7a", 0.4), at, alpha=0.45, clip=shape)


def strand(cv: Canvas, t: Frame) -> None:
    """The tide line: pebbles, bits of shell and weed, in a loose row above the wet sand."""
    rnd = random.Random(31)
    edge = water_edge()
    for _ in range(190):
        x = rnd.uniform(470, 1560)
        y = height_at(edge, x) + 58 + 10 * math.sin(x / 90) + rnd.gauss(0, 5)
        r = rnd.uniform(1.6, 4.4)
        if rnd.random() < 0.35:
            path = spline(
                [(x - 3 * r, y), (x - r, y - r), (x + r, y + r * 0.6), (x + 3 * r, y - r * 0.4)], False, 5
            )
            cv.fill(ribbon(path, 0.6, 0.4, 2.2), rnd.choice(("#7d7a55", "#8f6a58", "#6a7f62")), t, alpha=0.75)
        else:
            pebble(cv, t, x, y, r, rnd.choice(PEBBLES))


def near_things(cv: Canvas, t: Frame) -> None:
    """Pebbles and shells on the sand towards us, larger and fewer."""
    rnd = random.Random(7)
    for _ in range(64):
        near = rnd.random()
        x, y = rnd.uniform(0, WIDTH), 862 + near * 400
        pebble(cv, t, x, y, 3 + 7 * near * rnd.random(), rnd.choice(PEBBLES))
    for _ in range(30):
        near = rnd.random()
        x, y = rnd.uniform(0, WIDTH), 880 + near * 380
        fan(cv, t, x, y, 7 + 11 * near, rnd.uniform(-70, 70), rnd.choice(SHELLS))


def prints(cv: Canvas, t: Frame, whole: Mask) -> None:
    """Two rows of soft dents, large and small: somebody came along here."""
    for start, lane, step, size in ((60, 0.0, 66, 1.0), (84, 40.0, 48, 0.72)):
        x, side = float(start), 1
        while x < WIDTH - 30:
            y = 968 + lane + 30 * math.sin(x / 330 + 0.6) + 14 * math.sin(x / 140)
            at = t.at(x, y + side * 9 * size, size)
            mask = cv.mask(ellipse(0, 0, 12, 5.4, n=24), at).blur(1.6 * t.k)
            cv.put(mask.shift(0.6 * t.k, 2.0 * t.k) & whole, "#fff6dc", 0.6)
            cv.put(mask & whole, "#a8795e", 0.4)
            x, side = x + step, -side
