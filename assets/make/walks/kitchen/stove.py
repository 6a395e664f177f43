"""The stove corner: the stove with its hood, tiles behind it, and the round fridge."""

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Material, bezier, ellipse, mix, rounded
from assets.make.walks.kitchen.cupboards import TOP_Y
from assets.make.walks.kitchen.room import FOOT
from assets.make.walks.kitchen.tones import BRASS, CREAM, MINT, ROSE, SHADE, SKY, STEEL, cast


def tiles(cv: Canvas, f: Frame, x: float, y: float, w: float, h: float, tone: Material = MINT) -> Mask:
    """A field of glazed tiles; each has its own touch of light."""
    field = cv.mask(rounded(x, y, w, h, 6), f)
    cv.form(field, Material("#e9dcc8", "#fff6e2", "#b7a2a4"), 20 * f.k, grad=0.3, shade=0.2)
    side = 44.0
    for row in range(int(h / side) + 1):
        for i in range(int(w / side) + 1):
            seed = (i * 7 + row * 13 + i * row) % 5
            base = mix(tone.base, ("#ffffff", "#8fc0b8", "#e6e6c8", "#9cc6d0", "#b8d8c0")[seed], 0.22)
            one = cv.mask(rounded(x + i * side + 2, y + row * side + 2, side - 4, side - 4, 5), f)
            cv.form(one, Material(base, tone.light, tone.dark), 14 * f.k, shade=0.22, rim=0.7, clip=field)
    return field


def hood(cv: Canvas, f: Frame, x: float, w: float) -> None:
    """The hood over the stove: a wide lip and a chimney to the ceiling."""
    middle = x + w / 2
    side = bezier((56, -178), (58, 10), (w / 2 - 70, 40), (w / 2 - 6, 74), 40)
    shape = np.vstack([side * (1, 1) + (middle, 0), (side * (-1, 1) + (middle, 0))[::-1]])
    body = cv.mask(shape, f)
    cast(cv, f, body, None, 12, 0.26)
    cv.form(body, CREAM, 60 * f.k, shade=0.4)
    lip = cv.mask(rounded(x - 10, 64, w + 20, 26, 9), f)
    cast(cv, f, lip, None, 9, 0.34)
    cv.form(lip, ROSE, 13 * f.k)


def stove(cv: Canvas, f: Frame, x: float, w: float) -> None:
    """The stove: a row of knobs, a warm window in its door, a rail."""
    body = cv.mask(rounded(x, TOP_Y - 2, w, FOOT - TOP_Y - 6, 16), f)
    cast(cv, f, body, None, 10, 0.32)
    cv.form(body, ROSE, 60 * f.k, shade=0.4)
    for at in (x + 24, x + w - 46):
        cv.form(cv.mask(rounded(at, FOOT - 16, 22, 22, 7), f), STEEL, 9 * f.k)
    top = cv.mask(rounded(x - 8, TOP_Y - 4, w + 16, 22, 9), f)
    cv.put(top.shift(-2 * f.k, 8 * f.k).blur(5 * f.k), SHADE, 0.4, clip=body)
    cv.form(top, STEEL, 12 * f.k, grad=0.4, rim=0.9)
    for at in (x + w * 0.26, x + w * 0.74):
        ring = cv.mask(rounded(at - 48, TOP_Y - 11, 96, 10, 5), f)
        cv.form(ring, Material("#545a82", "#9aa4c8", "#33345c"), 5 * f.k)
    for i in range(5):
        at = x + w * (0.12 + 0.19 * i)
        knob = cv.mask(ellipse(at, TOP_Y + 36, 10), f)
        cast(cv, f, knob, body, 4, 0.4)
        cv.form(knob, CREAM, 9 * f.k)
        cv.fill(rounded(at - 1.6, TOP_Y + 27, 3.2, 9, 1.5), ROSE.dark, f, 0.8)
    door = cv.mask(rounded(x + 16, TOP_Y + 58, w - 32, FOOT - TOP_Y - 76, 14), f)
    cv.put(door.grow(2.4 * f.k).blur(1.6 * f.k), ROSE.dark, 0.6)
    cv.form(door, ROSE, 30 * f.k, shade=0.4)


def fridge(cv: Canvas, f: Frame, x: float, y: float, w: float) -> None:
    """A round-shouldered fridge; two doors, two handles."""
    for at in (x + 18, x + w - 38):
        cv.form(cv.mask(rounded(at, FOOT - 10, 20, 18, 5), f), STEEL, 8 * f.k)
    body = cv.mask(rounded(x, y, w, FOOT - y, 40), f)
    cast(cv, f, body, None, 12, 0.3)
    cv.form(body, SKY, 66 * f.k, shade=0.45)
    seam = y + 96
    cv.put(cv.mask(rounded(x, seam, w, 5, 2), f).blur(1 * f.k), SKY.dark, 0.6, clip=body)
    cv.put(cv.mask(rounded(x, seam + 6, w, 3, 1), f).blur(0.8 * f.k), "#ffffff", 0.5, clip=body)
    for y0, high in ((seam - 54, 40), (seam + 24, 70)):
        grip = cv.mask(rounded(x + 16, y0, 12, high, 6), f)
        cast(cv, f, grip, body, 5, 0.4)
        cv.form(grip, BRASS, 6 * f.k)
    cv.soft(x + w * 0.8, y + 60, w * 0.14, 60, "#ffffff", 0.5, f, clip=body)
