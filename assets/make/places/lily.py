"""Water lilies: notched leaves afloat, and their flowers."""

from __future__ import annotations

import math

import numpy as np

from assets.make.paint import Canvas, Frame, Material, mix, ribbon, spline

LEAF = Material("#6fae7c", "#c5dd94", "#2f6f72")
FLATTEN = 0.40  # a pad is seen from low over the water
PETALS = (-158, -22, -135, -45, -112, -68, -90)  # degrees, outer ones first


def pad(
    cv: Canvas,
    t: Frame,
    x: float,
    y: float,
    rx: float,
    notch: float,
    flower: str | None = None,
    mat: Material = LEAF,
) -> None:
    """A lily pad rx units in half width, its notch towards `notch` degrees, perhaps with a flower on it."""
    ry = rx * FLATTEN
    a = np.radians(np.linspace(notch + 16, notch + 344, 60))
    turn = math.radians(notch)
    centre = (x + rx * 0.12 * math.cos(turn), y + ry * 0.12 * math.sin(turn))
    shape = cv.mask(np.vstack([np.stack([x + rx * np.cos(a), y + ry * np.sin(a)], 1), [centre]]), t)
    cv.put(shape.shift(-3 * t.k, 6 * t.k).blur(5 * t.k), "#174a5c", 0.42)
    cv.put(shape.shift(0, rx * 0.045 * t.k) | shape, mat.dark)
    cv.form(shape, mat, 0.35 * rx * t.k, shade=0.35, rim=0.65)
    for degrees in range(int(notch) + 40, int(notch) + 340, 44):
        q = math.radians(degrees)
        vein = [(x + rx * u * math.cos(q), y + ry * u * math.sin(q)) for u in (0, 0.5, 0.86)]
        cv.fill(ribbon(vein, 1.6, 0.5), mat.light, t, alpha=0.45, clip=shape)
    if flower:
        lotus(cv, t, x + rx * 0.1, y - ry * 0.2, rx * 0.42, flower)


def lotus(cv: Canvas, t: Frame, x: float, y: float, size: float, colour: str) -> None:
    """A lily flower with petals `size` units long, opening upwards."""
    mat = Material(colour, "#fff4f0", mix(colour, "#a24f86", 0.5))
    cv.soft(x, y + size * 0.12, size * 0.9, size * 0.2, "#1f4f4f", 0.35, t)
    for angle in PETALS:
        at = t.at(x, y, size, rot=angle)
        upper = [(0.45, -0.26), (0.80, -0.13)]
        petal = spline([(0, -0.16), *upper, (1, 0), (1, 0), (0.80, 0.13), (0.45, 0.26), (0, 0.16)])
        cv.form(cv.mask(petal, at), mat, 0.20 * size * t.k, shade=0.4, rim=0.6)
    cv.soft(x, y - size * 0.08, size * 0.22, size * 0.14, "#ffd766", 0.95, t)
