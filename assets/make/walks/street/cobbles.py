"""The ground of the street: cobbles in rows that grow towards us."""

import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, lin, mix, rounded
from assets.make.walks.street.tones import SHADE

BOTTOM = 1006.0


STOPS = ((0.0, "#bcb6d2"), (0.22, "#a8a5c8"), (0.5, "#908fba"), (1.0, "#7173a6"))


def ground(cv: Canvas, f: Frame, y: float, width: float) -> Mask:
    """The ground's body below y."""
    body = cv.mask(np.array([(-40, y), (width + 40, y), (width + 40, BOTTOM + 30), (-40, BOTTOM + 30)]), f)
    cv.put(body, lin(f.point(0, y), f.point(0, BOTTOM), STOPS))
    return body


def stones(cv: Canvas, f: Frame, y: float, width: float, clip: Mask, seed: int = 5) -> None:
    """Cobbles laid over the ground as light and shade only, so that what is mirrored stays to be seen."""
    rnd = random.Random(seed)
    row = y + 4.0
    while row < BOTTOM + 30:
        near = (row - y) / (BOTTOM - y)
        high = 11 + 30 * near
        x = -60.0 - rnd.uniform(0, 40)
        while x < width + 60:
            wide = high * rnd.uniform(1.25, 2.3) + 5
            _stone(cv, f, x, row, wide, high, near, clip, rnd)
            x += wide
        row += high


def _stone(
    cv: Canvas,
    f: Frame,
    x: float,
    y: float,
    wide: float,
    high: float,
    near: float,
    clip: Mask,
    rnd: random.Random,
) -> None:
    gap = 0.8 + 1.2 * near
    mask = cv.mask(
        rounded(
            x + gap, y + gap + rnd.uniform(-0.05, 0.05) * high, wide - 2 * gap, high - 2 * gap, high * 0.46
        ),
        f,
        20,
    )
    tone = rnd.uniform(-1, 1)
    cv.put(mask, mix("#8f8db6", "#e9e2f0" if tone > 0 else SHADE, abs(tone) * 0.5), 0.16, clip=clip)
    d = (1.0 + 1.6 * near) * f.k
    lower = (mask - mask.shift(0.5 * d, -0.9 * d).blur(d)) & mask
    cv.put(lower, SHADE, 0.20 + 0.16 * near, clip=clip)
    upper = (mask - mask.shift(-0.5 * d, 0.8 * d).blur(0.7 * d)) & mask
    cv.put(upper, "#fdf4f4", 0.26 + 0.10 * near, clip=clip)
