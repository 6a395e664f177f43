"""A big round ball of snow that is good to squeeze: rolled, and patted by a big paw and a small one."""

import math
import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Material, Points, bezier, ellipse, ribbon, sheet, spline

SNOW = Material("#e2e6fa", "#fffdf6", "#9298d6")
SHADE = "#8f95d4"
KNOTS = 17
"""Knots of the edge: packed snow is never quite round."""
ROLLS = (
    ((-0.90, -0.34), (-0.62, -0.62), (-0.20, -0.70), (0.16, -0.66)),
    ((0.98, -0.02), (0.86, 0.04), (0.74, 0.06), (0.60, 0.02)),
    ((-0.70, 0.68), (-0.40, 0.56), (0.06, 0.62), (0.30, 0.70)),
)
"""The edges of the layers that it took up as it was rolled."""
PAWS = ((-0.36, 0.10, 0.30, -12.0), (0.36, 0.30, 0.20, 14.0))
"""Where Mo and Pip patted it: place, half the width of the pad, turn."""
TOES = ((-0.86, -0.66, 0.36), (-0.32, -1.08, 0.40), (0.32, -1.08, 0.40), (0.86, -0.66, 0.36))


def paint() -> Canvas:
    """Round and bright, lying in a little snow with a few crumbs beside it."""
    cv, t = sheet(380, 360, 190, 176)
    snowball(cv, t.at(scale=156))
    cv.grain()
    return cv


def snowball(cv: Canvas, at: Frame) -> None:
    """The ball, two units wide."""
    k = at.k
    rnd = random.Random(8)
    cv.soft(-0.08, 0.94, 1.10, 0.17, "#6a70b4", 0.55, at)
    shape = cv.mask(_outline(rnd), at)
    cv.form(shape, SNOW, 0.70 * k, shade=0.62, rim=0.75)
    cv.soft(-0.46, 0.50, 0.66, 0.46, "#a99be0", 0.40, at, clip=shape)
    cv.soft(0.10, 0.84, 0.74, 0.15, "#ffd9d6", 0.45, at, clip=shape)
    cv.soft(0.44, -0.46, 0.60, 0.46, "#fff3dc", 0.75, at, clip=shape)
    for roll in ROLLS:
        _roll(cv, at, shape, bezier(*roll, n=40))
    for x, y, size, turn in PAWS:
        _pat(cv, at.at(x, y, size, rot=turn), shape)
    for _ in range(70):
        x, y, r = rnd.uniform(-0.9, 0.9), rnd.uniform(-0.9, 0.85), rnd.uniform(0.010, 0.024)
        cv.soft(x, y, r, r, "#ffffff", rnd.uniform(0.6, 1.0), at, clip=shape)
    _crumbs(cv, at, rnd)


def _outline(rnd: random.Random) -> list[Points]:
    """A round body, a little uneven as patted snow is, with a few flat clumps at its edge."""
    edge = []
    for i in range(KNOTS):
        angle = math.tau * i / KNOTS
        away = 0.985 + rnd.uniform(-0.016, 0.016)
        edge.append((away * math.cos(angle), -0.03 + 0.965 * away * math.sin(angle)))
    clumps = [
        ellipse(0.87 * math.cos(angle), 0.84 * math.sin(angle), size, size * 0.72, math.degrees(angle) + 90)
        for angle, size in ((-2.5, 0.22), (-0.55, 0.20), (0.3, 0.17), (2.75, 0.20), (-1.3, 0.17))
    ]
    return [spline(edge), *clumps]


def _roll(cv: Canvas, at: Frame, shape: Mask, edge: Points) -> None:
    """Where one layer of snow lies over the next: a soft shade below a soft light."""
    k = at.k
    below = cv.mask(ribbon(edge + np.array((0.0, 0.045)), 0.01, 0.01, 0.10), at).blur(0.034 * k)
    cv.put(below, SHADE, 0.40, clip=shape)
    above = cv.mask(ribbon(edge - np.array((0.0, 0.022)), 0.01, 0.01, 0.06), at).blur(0.016 * k)
    cv.put(above, "#ffffff", 0.75, clip=shape)


def _pat(cv: Canvas, at: Frame, shape: Mask) -> None:
    """The print of a paw, pressed in: shade at its upper right, light on its lower lip."""
    k = at.k
    pad = spline(
        [
            (0, -0.50),
            (0.62, -0.30),
            (0.92, 0.30),
            (0.55, 0.72),
            (0, 0.62),
            (-0.55, 0.72),
            (-0.92, 0.30),
            (-0.62, -0.30),
        ]
    )
    print_ = cv.mask([pad, *(ellipse(x, y, r, r * 1.12) for x, y, r in TOES)], at)
    cv.put(print_.shift(-0.04 * k, 0.10 * k).blur(0.07 * k), "#ffffff", 0.9, clip=shape)
    cv.put(print_.blur(0.04 * k), "#b9bfec", 1.0, clip=shape)
    deep = print_ - print_.shift(-0.10 * k, 0.14 * k).blur(0.10 * k)
    cv.put(deep & print_, SHADE, 0.70, clip=shape)


def _crumbs(cv: Canvas, at: Frame, rnd: random.Random) -> None:
    """The snow in which it lies, and what fell off."""
    for x, half in ((-0.60, 0.42), (0.48, 0.50), (-0.04, 0.40)):
        cv.soft(x, 0.96, half, 0.13, "#eef0fc", 0.95, at, power=0.7)
    for x, y, size in (
        (-1.02, 0.98, 0.085),
        (-0.84, 1.04, 0.05),
        (0.92, 1.00, 0.10),
        (1.08, 1.05, 0.05),
        (0.70, 1.06, 0.04),
    ):
        crumb = cv.mask(
            [ellipse(x, y, size, size * 0.84), ellipse(x + size * 0.4, y + size * 0.2, size * 0.7)], at
        )
        cv.put(crumb.shift(-0.02 * at.k, 0.03 * at.k).blur(0.03 * at.k), "#6a70b4", 0.4)
        cv.form(crumb, SNOW, size * at.k, shade=0.5, rim=0.6)
