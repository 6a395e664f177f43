"""Ferns: arching fronds, alone or as a fan."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from assets.make.paint import Canvas, Colour, Frame, Mask, Material, Points, bezier, leaf, mix, ribbon


@dataclass(frozen=True)
class Fan:
    """Fronds from one root: place, length, number, the angles it opens between (degrees, up is -90)."""

    x: float
    y: float
    length: float
    count: int
    start: float
    end: float
    seed: int


def frond(cv: Canvas, t: Frame, x: float, y: float, length: float, angle: float, mat: Material) -> Mask:
    """One frond that starts along the angle and bows down under its own weight."""
    a = math.radians(angle)
    c, s = math.cos(a), math.sin(a)
    line = bezier(
        (x, y),
        (x + length * 0.4 * c, y + length * 0.4 * s),
        (x + length * 0.8 * c, y + length * 0.75 * s),
        (x + length * 1.08 * c, y + length * 0.78 * s),
        44,
    )
    shapes: list[Points] = list(ribbon(line, length * 0.03, length * 0.008))
    for i in range(4, 44, 3):
        u = i / 44
        size = length * 0.25 * math.sin(math.pi * (u * 0.84 + 0.12))
        (x0, y0), (x1, y1) = line[i - 1], line[min(i + 1, 43)]
        along = math.degrees(math.atan2(y1 - y0, x1 - x0))
        for side in (-1, 1):
            shapes.append(leaf(line[i][0], line[i][1], along + side * 54, size, size * 0.25, 0.15 * side))
    return cv.form(cv.mask(shapes, t), mat, 0.035 * length * t.k, shade=0.3, rim=0.75)


def ferns(cv: Canvas, t: Frame, fan: Fan, colour: Colour) -> None:
    """A fan of fronds, dark ones behind, lit ones in front."""
    rnd = random.Random(fan.seed)
    order = list(range(fan.count))
    rnd.shuffle(order)
    for step, i in enumerate(order):
        u = (i + 0.5) / fan.count
        angle = fan.start + (fan.end - fan.start) * u + rnd.uniform(-6, 6)
        near = step / max(1, fan.count - 1)
        base = mix(mix(colour, "#1d4a52", 0.46), mix(colour, "#c8e08a", 0.22), near)
        mat = Material(base, mix(base, "#e6f0a8", 0.5), mix(base, "#173f4c", 0.5))
        frond(cv, t, fan.x + rnd.uniform(-6, 6), fan.y, fan.length * rnd.uniform(0.72, 1.08), angle, mat)
