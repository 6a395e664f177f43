"""Roofs of soft round tiles, wet and shining, and chimneys with a breath of smoke."""

import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Material, Points, ellipse, mix, rounded

Corner = tuple[float, float]


def tiled(cv: Canvas, f: Frame, shape: Points, mat: Material, tile: float = 34, seed: int = 1) -> Mask:
    """Fill a roof's outline with rows of tiles, each row lying over the one below it."""
    rnd = random.Random(seed)
    whole = cv.mask(shape, f)
    cv.form(whole, mat, tile * 1.2 * f.k, shade=0.45, rim=0.0)
    (x0, y0), (x1, y1) = shape.min(0).tolist(), shape.max(0).tolist()
    step = tile * 0.66
    row = int((y1 - y0) / step)
    while row >= 0:
        y = y0 + row * step
        aside = tile / 2 * (row % 2)
        count = int((x1 - x0) / tile) + 2
        scallops = [ellipse(x0 + aside + i * tile, y, tile * 0.5, tile * 0.44) for i in range(count)]
        band = cv.mask([*scallops, rounded(x0 - tile, y0 - 60, x1 - x0 + 2 * tile, y - y0 + 60, 1)], f)
        band = band & whole
        edge = (band - band.shift(0, -2.6 * f.k).blur(2.2 * f.k)) & band
        cv.put(band.shift(-1.5 * f.k, 4.0 * f.k).blur(2.5 * f.k) - band, mat.dark, 0.34, clip=whole)
        cv.put(edge, mat.light, 0.34)
        for i in range(count):
            if rnd.random() < 0.30:
                tone = mat.light if rnd.random() < 0.55 else mat.dark
                one = cv.mask(ellipse(x0 + aside + i * tile, y - tile * 0.06, tile * 0.42, tile * 0.34), f)
                cv.put(one.blur(2 * f.k), mix(mat.base, tone, 0.5), 0.42, clip=whole)
        row -= 1
    ridge(cv, f, shape, mat, tile * 0.42)
    return whole


def ridge(cv: Canvas, f: Frame, shape: Points, mat: Material, thick: float = 15) -> None:
    """The round tiles along the top of a roof."""
    y0 = float(shape[:, 1].min())
    top = shape[shape[:, 1] < y0 + 1]
    x0, x1 = float(top[:, 0].min()), float(top[:, 0].max())
    count = max(1, round((x1 - x0) / 44))
    wide = (x1 - x0 + thick) / count
    for i in range(count):
        one = cv.mask(rounded(x0 - thick / 2 + i * wide, y0 - thick * 0.55, wide + 2, thick, thick / 2), f)
        cv.form(one, mat, thick * 0.6 * f.k, shade=0.5, rim=0.6)


def gable(x: float, half: float, top: float, foot: float, ridge: float) -> Points:
    """A roof seen from its long side: wide at the foot, a ridge `ridge` wide on each side of x above."""
    bend = 0.16 * half
    return np.array(
        [
            (x - ridge, top),
            (x + ridge, top),
            (x + ridge + (half - ridge) * 0.46, top + (foot - top) * 0.52 - bend * 0.1),
            (x + half, foot - 4),
            (x + half - 8, foot + 6),
            (x - half + 8, foot + 6),
            (x - half, foot - 4),
            (x - ridge - (half - ridge) * 0.46, top + (foot - top) * 0.52 - bend * 0.1),
        ]
    )


def sheen(
    cv: Canvas, f: Frame, x: float, y: float, rx: float, ry: float, clip: Mask, alpha: float = 0.4
) -> None:
    """Where a wet roof shows the sky."""
    cv.soft(x, y, rx, ry, "#f4ecf2", alpha, f, clip=clip, rot=-14)


def chimney(cv: Canvas, f: Frame, x: float, foot: float, mat: Material, smoke: bool = True) -> None:
    """A chimney standing at x on the roof, its smoke leaning with the air."""
    if smoke:
        for i in range(9):
            u = i / 8
            rise, aside = 34 + 150 * u, 10 * np.sin(u * 5.0) + 46 * u * u
            cv.soft(
                x + aside, foot - 90 - rise, 20 + 26 * u, 18 + 20 * u, "#f7f0f4", 0.52 * (1 - u) + 0.05, f
            )
    stack = cv.mask(rounded(x - 21, foot - 92, 42, 116, 5), f)
    cv.form(stack, mat, 20 * f.k)
    cap = cv.mask(rounded(x - 27, foot - 102, 54, 16, 6), f)
    cv.form(cap, mat, 10 * f.k, rim=0.8)
    pot = cv.mask(rounded(x - 12, foot - 120, 24, 24, 6), f)
    cv.form(pot, Material("#c78a7c", "#f3c6a6", "#865468"), 10 * f.k)
    cv.form(cap, mat, 10 * f.k, rim=0.8)
