"""Firs under snow: boughs in tiers, each with its own soft load."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, spline, tuft
from assets.make.places.foliage import toned

from .snow import cushion
from .tones import BARK, FIR, SNOW

TIERS = 9


@dataclass(frozen=True)
class Fir:
    """A fir: foot, height, how wide for its height, how much snow (0..1), seed."""

    x: float
    y: float
    height: float
    seed: int
    wide: float = 0.30
    snow: float = 0.85


def bough(
    cv: Canvas,
    t: Frame,
    root: tuple[float, float],
    tip: tuple[float, float],
    green: Material,
    load: Material | None,
    rnd: random.Random,
) -> None:
    """One hanging bough from its root to its tip, needles below, snow above (None: bare)."""
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    length, angle = math.hypot(dx, dy), math.degrees(math.atan2(dy, dx))
    left = dx < 0
    at = t.at(*root, length, rot=angle, sy=-1 if left else 1)
    needles = [spline([(0, -0.13), (0.4, -0.2), (0.82, -0.1), (1.0, 0.02), (0.7, 0.17), (0.25, 0.18)])]
    for i in range(8):
        u = 0.22 + 0.78 * i / 7
        lean = 28 + 40 * (1 - u) + rnd.uniform(-10, 10)
        needles.append(tuft(u, 0.04, lean, 0.27 - 0.08 * u, 0.14, 0.25))
    for i in range(4):
        u = 0.4 + 0.6 * i / 3
        needles.append(tuft(u, -0.05, -20 + rnd.uniform(-8, 8), 0.2, 0.1, -0.1))
    cv.form(cv.mask(needles, at), green, 0.16 * at.k, shade=0.5, rim=0.4)
    if load is None:
        sprigs = []
        for i in range(8):
            odd = i % 2
            sprigs.append(tuft(0.12 + 0.11 * i, 0.02 - 0.05 * odd, 16 - 30 * odd, 0.24, 0.07, 0.1))
        cv.fill(sprigs, green.light, at, alpha=0.4)
        return
    steep = abs(math.sin(math.radians(angle)))
    up = -0.12 * (1 - steep)
    wobble = [rnd.uniform(-0.03, 0.03) for _ in range(6)]
    pad = [
        (0.0, up - 0.10),
        (0.22, up - 0.19 + wobble[0]),
        (0.5, up - 0.19 + wobble[1]),
        (0.78, up - 0.13 + wobble[2]),
        (0.93, up * 0.3 + 0.0),
        (0.82, up + 0.11 + wobble[3]),
        (0.66, up + 0.05),
        (0.5, up + 0.16 + wobble[4]),
        (0.34, up + 0.07),
        (0.18, up + 0.14 + wobble[5]),
    ]
    cushion(cv, at, spline(pad), 0.17, load)


def fir(cv: Canvas, t: Frame, tree: Fir, green: Material = FIR, snow: Material = SNOW) -> None:
    """A whole fir, lower tiers first."""
    rnd = random.Random(tree.seed)
    x, y, h = tree.x, tree.y, tree.height
    cv.form(cv.mask(ribbon([(x, y), (x, y - h * 0.3)], h * 0.075, h * 0.05), t), BARK, h * 0.03 * t.k)
    core = ribbon([(x, y - h * 0.3), (x, y - h * 0.93)], h * 0.09, h * 0.016)
    cv.form(cv.mask(core, t), toned(green, -0.3), h * 0.03 * t.k)
    for tier in range(TIERS):
        u = tier / (TIERS - 1)
        level = y - h * (0.17 + 0.77 * u**0.94)
        half = h * (tree.wide * (1 - u) ** 0.85 + 0.022)
        count = 7 if tier < 4 else 5 if tier < 8 else 3
        sides = sorted((2 * i / (count - 1) - 1 for i in range(count)), key=lambda s: -abs(s))
        for s in sides:
            reach = s * half * rnd.uniform(0.92, 1.06)
            fall = half * (0.34 + 0.26 * (1 - abs(s))) * rnd.uniform(0.9, 1.1) + h * (0.035 - 0.018 * u)
            tone = toned(green, 0.55 * s - 0.25 + 0.3 * u)
            load = toned(snow, 0.5 * s) if rnd.random() < tree.snow else None
            bough(cv, t, (x + reach * 0.12, level - half * 0.05), (x + reach, level + fall), tone, load, rnd)
    spike = tuft(x, y - h * 0.93, -90 + rnd.uniform(-4, 4), h * 0.075, h * 0.03, 0.1)
    cv.form(cv.mask(spike, t), toned(green, 0.3), h * 0.012 * t.k)
    cushion(cv, t, ellipse(x + h * 0.003, y - h * 0.945, h * 0.013, h * 0.016), h * 0.012, snow)
