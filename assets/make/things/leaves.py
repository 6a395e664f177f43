"""Leaves: a twig that trembles in a breath of wind, and a bowed leaf with a clear drop at its tip."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, lin, ribbon, sheet, spline
from assets.make.places.foliage import twig
from assets.make.things.wood import BARK, GREEN

WATER = Material("#9fd4e4", "#f2fdff", "#4a8fb4")


def paint_twig() -> Canvas:
    """A twig whose leaves tremble in a breath of wind."""
    cv, t = sheet(140, 92, 10, 60)
    twig(cv, t, ((0, 16), (36, 10), (64, -4), (92, -16)), 6, BARK, GREEN, 30, 6)
    cv.grain()
    return cv


def paint_drop(bright: bool) -> Canvas:
    """A bowed leaf with a clear drop at its tip; bright, a rainbow stands in the drop."""
    cv, t = sheet(132, 124, 18, 30)
    cv.form(cv.mask(ribbon(bezier((-14, -22), (-4, -20), (2, -12), (8, -4), 12), 6, 4.5), t), GREEN, 3 * t.k)
    upper = bezier((4, -8), (30, -44), (84, -34), (96, 30), 24)
    lower = bezier((96, 30), (72, 22), (18, 40), (4, -8), 24)
    blade_ = cv.mask(np.vstack([upper, lower]), t)
    cv.form(blade_, GREEN, 22 * t.k)
    rib = bezier((4, -8), (34, -12), (74, -4), (95, 28), 20)
    cv.fill(ribbon(rib, 2.6, 1.0), GREEN.light, t, alpha=0.7, clip=blade_)
    for i in (5, 8, 11, 14):
        x, y = rib[i]
        for dx, dy in ((10, -13), (-1, 15)):
            cv.fill(
                ribbon([(x, y), (x + dx * 0.6, y + dy * 0.5), (x + dx, y + dy)], 1.3, 0.5),
                GREEN.light,
                t,
                alpha=0.45,
                clip=blade_,
            )
    drop(cv, t.at(97, 56, 21))
    if bright:
        rainbow(cv, t.at(97, 56, 21))
    drop(cv, t.at(52, -18, 6), round_=True)
    drop(cv, t.at(36, 4, 4), round_=True)
    cv.grain()
    return cv


def rainbow(cv: Canvas, at: Frame) -> None:
    """Light that breaks in a drop: a small bow of soft colours, and a spark above it."""
    shape = cv.mask(ellipse(0, 0.22, 0.72, 0.76), at)
    for i, colour in enumerate(("#ff8f8f", "#ffc27a", "#fff3a0", "#a8e8b0", "#a5c8ff")):
        bow = ellipse(0, 0.62, 0.74 - 0.11 * i, 0.84 - 0.11 * i, n=24, start=185, end=355)
        cv.fill(ribbon(bow, 0.12, 0.12), colour, at, alpha=0.9, blur=0.03, clip=shape)
    for angle in range(0, 360, 90):
        cv.fill(leaf(0.3, -0.3, angle, 0.55, 0.16, 0.0), "#ffffff", at, alpha=0.95)


def drop(cv: Canvas, at: Frame, round_: bool = False) -> None:
    """A drop of water: hanging, with a point above, or a round bead."""
    k = at.k
    outline = [
        (0, -1.45),
        (0, -1.45),
        (0.34, -0.62),
        (0.78, 0.12),
        (0.62, 0.78),
        (0, 1.04),
        (-0.62, 0.78),
        (-0.78, 0.12),
        (-0.34, -0.62),
    ]
    shape = cv.mask(ellipse(0, 0, 1, 0.86) if round_ else spline(outline), at)
    body = lin(
        at.point(0.5, -0.8),
        at.point(-0.4, 0.9),
        [(0, ("#5fa9c8", 0.85)), (0.5, ("#9fd4e4", 0.85)), (1, ("#eafaff", 0.95))],
    )
    cv.put(shape, body)
    cv.put((shape - shape.shift(0.12 * k, -0.16 * k).blur(0.14 * k)) & shape, "#ffffff", 0.7)
    cv.put((shape - shape.shift(-0.10 * k, 0.12 * k).blur(0.10 * k)) & shape, WATER.dark, 0.45)
    cv.fill(ellipse(0.26, -0.10, 0.17, 0.26, 24), "#ffffff", at, alpha=0.95, blur=0.03)
    cv.fill(ellipse(-0.26, 0.56, 0.16, 0.08, -30), "#ffffff", at, alpha=0.6, blur=0.04)
