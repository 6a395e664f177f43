"""The large flower in its layers, which the game swells one by one so that it opens; and its stem."""

import math
from dataclasses import dataclass
from functools import partial

import numpy as np

from assets.make.paint import (
    Canvas,
    Frame,
    Material,
    Picture,
    Points,
    bezier,
    ellipse,
    leaf,
    mix,
    ribbon,
    sheet,
    spline,
)

SIDE = 232
RADIUS = 108.0
"""Width of a layer's sheet, and how far its petals reach, in units."""

PETAL = ((0.10, 0.0), (0.20, -0.13), (0.48, -0.24), (0.80, -0.22), (0.97, -0.09), (1.0, 0.0))
"""The left edge of a petal, from its foot to its tip; its length is 1."""


@dataclass(frozen=True)
class Ring:
    """One ring of petals: how many, how far it is turned, and its colours."""

    count: int
    turn: float
    stuff: Material
    heart: str


GREEN = Material("#6fae62", "#cfe69a", "#2f6f63")
OUTER = Ring(9, 4, Material("#f59ab6", "#ffe3e2", "#b45f9a"), "#e0567f")
MIDDLE = Ring(8, 26, Material("#fab3c4", "#fff0e8", "#c8719f"), "#e9688a")
INNER = Ring(7, 10, Material("#fdcbd2", "#fff8ee", "#d98aa8"), "#f08a9c")


def ring(of: Ring) -> Canvas:
    """One ring on a sheet of its own."""
    canvas, frame = sheet(SIDE, SIDE, SIDE / 2, SIDE / 2)
    petals(canvas, frame.at(scale=RADIUS), of)
    canvas.grain()
    return canvas


def petals(canvas: Canvas, local: Frame, of: Ring) -> None:
    """Round petals, each laid a little over the last; one unit is their length."""
    wide = 8.4 / of.count
    for i in _from_below(of.count, of.turn):
        _petal(canvas, local.at(rot=of.turn + 360 * i / of.count), wide, of.stuff, of.heart)
    canvas.soft(0, 0, 0.42, 0.42, of.heart, 0.5, local, power=1.2)


def open_flower(canvas: Canvas, frame: Frame) -> None:
    """The whole flower, open; one unit is its radius."""
    petals(canvas, frame, OUTER)
    petals(canvas, frame.at(scale=0.76), MIDDLE)
    petals(canvas, frame.at(scale=0.51), INNER)
    mound(canvas, frame.at(scale=0.26))


def _from_below(count: int, turn: float) -> list[int]:
    """The petals from the lowest to the highest, as light from above would have them overlap."""
    return sorted(range(count), key=lambda i: -math.sin(math.radians(turn + 360 * i / count)))


def _petal(canvas: Canvas, local: Frame, wide: float, stuff: Material, heart: str) -> None:
    k = local.k
    mask = canvas.mask(_outline(wide), local)
    canvas.put((mask.shift(-0.02 * k, 0.035 * k).blur(0.035 * k)), mix(stuff.dark, "#6a3a78", 0.3), 0.30)
    canvas.form(mask, stuff, 0.26 * k, grad=0.85, shade=0.38, rim=0.75)
    canvas.soft(0.22, 0, 0.42, 0.2, heart, 0.55, local, clip=mask)
    for side in (-1, 0, 1):
        vein = ribbon(
            bezier((0.2, 0), (0.4, 0.03 * side), (0.6, 0.07 * side), (0.84, 0.10 * side)), 0.022, 0.004
        )
        canvas.fill(vein, heart, local, alpha=0.35, blur=0.008, clip=mask)
    canvas.soft(0.74, 0, 0.24, 0.13, "#ffffff", 0.35, local, clip=mask)


def _outline(wide: float) -> Points:
    left = [(x, y * wide) for x, y in PETAL]
    right = [(x, -y * wide) for x, y in PETAL[-2::-1]]
    return spline([*left, *right])


def heart() -> Canvas:
    """The golden middle, a mound of small grains."""
    canvas, frame = sheet(92, 92, 46, 46)
    mound(canvas, frame.at(scale=40))
    canvas.grain()
    return canvas


def mound(canvas: Canvas, local: Frame) -> None:
    """The same; one unit is its radius."""
    k = local.k
    mask = canvas.mask(ellipse(0, 0, 0.98, 0.96), local)
    canvas.put(mask.shift(-0.05 * k, 0.09 * k).blur(0.09 * k), "#a8557a", 0.45)
    canvas.form(mask, Material("#f8c451", "#fff1b8", "#cf7f4a"), 0.9 * k)
    golden = math.pi * (3 - math.sqrt(5))
    for i in range(76):
        r, a = 0.86 * math.sqrt((i + 0.5) / 76), i * golden
        x, y = r * math.cos(a), r * math.sin(a)
        lit = 0.5 + 0.5 * (0.66 * x - 0.75 * y)
        tone = mix("#d98b3e", "#fff3c4", lit)
        canvas.fill(ellipse(x, y, 0.062, 0.056), tone, local, alpha=0.75)
    canvas.soft(0.28, -0.34, 0.4, 0.3, "#fffbe6", 0.5, local, clip=mask)


def stem() -> Canvas:
    """The stem with two leaves; its top is under the flower, its foot in the grass."""
    canvas, frame = sheet(190, 236, 104, 20)
    k = frame.k
    line = bezier((0, 0), (-12, 50), (-2, 120), (-18, 196), 40)
    for x, y, angle, length, width, bend in ((-8, 128, -158, 66, 30, -0.3), (-10, 152, -34, 84, 34, 0.35)):
        shape = canvas.mask(leaf(x, y, angle, length, width, bend), frame)
        canvas.form(shape, GREEN, 15 * k, shade=0.45, rim=0.7)
        turn = math.radians(angle)
        tip = (x + length * 0.9 * math.cos(turn), y + length * 0.9 * math.sin(turn) + bend * width * 0.5)
        rib = ribbon(bezier((x, y), (x * 0.6 + tip[0] * 0.4, y * 0.6 + tip[1] * 0.4), tip, tip), 2.2, 0.6)
        canvas.fill(rib, "#e6f2b8", frame, alpha=0.55, blur=0.4, clip=shape)
    canvas.form(canvas.mask(ribbon(line, 9, 12), frame), GREEN, 6 * k, shade=0.5, rim=0.7)
    for i, x in enumerate(np.linspace(-54, 22, 13)):
        tip = (x + (i % 3 - 1) * 9, 184 - 17 * ((i * 7) % 5) / 4)
        blade = ribbon(bezier((x, 212), (x, 202), tip, tip), 1.0, 0.8, 6.5)
        canvas.fill(blade, mix("#2f8262", "#8fcb74", (i * 5 % 7) / 6), frame, alpha=0.95)
    canvas.grain()
    return canvas


PICTURES = {
    "flower_outer": Picture(partial(ring, OUTER), 92),
    "flower_middle": Picture(partial(ring, MIDDLE), 92),
    "flower_inner": Picture(partial(ring, INNER), 92),
    "flower_heart": Picture(heart, 92),
    "flower_stem": Picture(stem, 92),
}
