"""The large flower in its layers, which the game swells one by one so that it opens; and its stem."""

import math
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


def petals(count: int, turn: float, base: str, light: str, dark: str, heart: str) -> Canvas:
    """One ring of round petals, each laid a little over the last."""
    canvas, frame = sheet(SIDE, SIDE, SIDE / 2, SIDE / 2)
    local = frame.at(scale=RADIUS)
    wide = 8.4 / count
    for i in _from_below(count, turn):
        _petal(canvas, local.at(rot=turn + 360 * i / count), wide, Material(base, light, dark), heart)
    canvas.soft(0, 0, 0.42, 0.42, heart, 0.5, local, clip=None, power=1.2)
    canvas.grain()
    return canvas


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
    local = frame.at(scale=40)
    k = local.k
    mound = canvas.mask(ellipse(0, 0, 0.98, 0.96), local)
    canvas.put(mound.shift(-0.05 * k, 0.09 * k).blur(0.09 * k), "#a8557a", 0.45)
    canvas.form(mound, Material("#f8c451", "#fff1b8", "#cf7f4a"), 0.9 * k)
    golden = math.pi * (3 - math.sqrt(5))
    for i in range(76):
        r, a = 0.86 * math.sqrt((i + 0.5) / 76), i * golden
        x, y = r * math.cos(a), r * math.sin(a)
        lit = 0.5 + 0.5 * (0.66 * x - 0.75 * y)
        tone = mix("#d98b3e", "#fff3c4", lit)
        canvas.fill(ellipse(x, y, 0.062, 0.056), tone, local, alpha=0.75)
    canvas.soft(0.28, -0.34, 0.4, 0.3, "#fffbe6", 0.5, local, clip=mound)
    canvas.grain()
    return canvas


def stem() -> Canvas:
    """The stem with two leaves; its top is under the flower, its foot in the grass."""
    canvas, frame = sheet(200, 330, 112, 20)
    green = Material("#6fae62", "#cfe69a", "#2f6f63")
    k = frame.k
    line = bezier((0, 0), (-14, 70), (-2, 170), (-26, 286), 40)
    for x, y, angle, length, width, bend in ((-14, 196, -158, 74, 34, -0.3), (-15, 226, -34, 92, 38, 0.35)):
        shape = canvas.mask(leaf(x, y, angle, length, width, bend), frame)
        canvas.form(shape, green, 15 * k, shade=0.45, rim=0.7)
        turn = math.radians(angle)
        tip = (x + length * 0.9 * math.cos(turn), y + length * 0.9 * math.sin(turn) + bend * width * 0.5)
        rib = ribbon(bezier((x, y), (x * 0.6 + tip[0] * 0.4, y * 0.6 + tip[1] * 0.4), tip, tip), 2.2, 0.6)
        canvas.fill(rib, "#e6f2b8", frame, alpha=0.55, blur=0.4, clip=shape)
    canvas.form(canvas.mask(ribbon(line, 9, 12), frame), green, 6 * k, shade=0.5, rim=0.7)
    foot = np.array([(-70, 300), (20, 300)])
    for i, x in enumerate(np.linspace(foot[0][0], foot[1][0], 13)):
        height = 26 + 17 * ((i * 7) % 5) / 4
        tip = (x + (i % 3 - 1) * 9, 296 - height)
        blade = ribbon(bezier((x, 298), (x, 290), tip, tip), 7, 0.8)
        canvas.fill(blade, mix("#2f8262", "#8fcb74", (i * 5 % 7) / 6), frame, alpha=0.95)
    canvas.grain()
    return canvas


PICTURES = {
    "flower_outer": Picture(partial(petals, 9, 4, "#f59ab6", "#ffe3e2", "#b45f9a", "#e0567f"), 92),
    "flower_middle": Picture(partial(petals, 8, 26, "#fab3c4", "#fff0e8", "#c8719f", "#e9688a"), 92),
    "flower_inner": Picture(partial(petals, 7, 10, "#fdcbd2", "#fff8ee", "#d98aa8", "#f08a9c"), 92),
    "flower_heart": Picture(heart, 92),
    "flower_stem": Picture(stem, 92),
}
