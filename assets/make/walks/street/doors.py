"""Doors with a lit pane, and the pretzel above the bakery."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded
from assets.make.walks.street.tones import CREAM, GOLD, SHADE
from assets.make.walks.street.window import pane

CRUST = Material("#d9974f", "#ffd590", "#9a5a44")


def arched(x: float, y: float, w: float, h: float) -> np.ndarray:
    """A door's outline with a round head; x, y is the upper left of its box."""
    return np.vstack(
        [ellipse(x + w / 2, y + w / 2, w / 2, n=40, start=180, end=360), [(x + w, y + h), (x, y + h)]]
    )


def door(
    cv: Canvas,
    f: Frame,
    x: float,
    y: float,
    w: float,
    h: float,
    leaf: Material,
    glass: float,
    bar: bool = True,
) -> None:
    """A round-headed door whose upper part, `glass` of its height, is a lit pane."""
    cv.soft(x + w / 2, y + h * 0.4, w * 1.2, h * 0.66, GOLD, 0.40, f)
    frame = cv.mask(arched(x - 12, y - 12, w + 24, h + 12), f)
    cv.put(frame.shift(-4 * f.k, 4 * f.k).blur(5 * f.k), SHADE, 0.3)
    cv.form(frame, CREAM, 12 * f.k, shade=0.45)
    body = cv.mask(arched(x, y, w, h), f)
    cv.form(body, leaf, 26 * f.k, shade=0.5, rim=0.3)
    inner = arched(x + 14, y + 14, w - 28, h * glass)
    cv.put(cv.mask(inner, f).grow(3 * f.k), leaf.dark, 0.6)
    light = pane(cv, f, inner)
    cv.put((light - light.shift(3 * f.k, -2 * f.k).blur(3 * f.k)) & light, SHADE, 0.2)
    if bar:
        cv.form(cv.mask(rounded(x + w / 2 - 3, y, 6, 14 + h * glass, 2), f), leaf, 4 * f.k, clip=light)
    for side in (0, 1):
        low = rounded(x + 16 + side * (w / 2 - 10), y + h * (glass + 0.10), w / 2 - 22, h * (0.82 - glass), 8)
        cv.form(cv.mask(low, f), leaf, 8 * f.k, shade=0.4, rim=0.5)
    cv.form(
        cv.mask(ellipse(x + w - 14, y + h * 0.62, 6), f), Material("#f0c468", "#fff2c0", "#a8743c"), 5 * f.k
    )


def pretzel(cv: Canvas, f: Frame, x: float, y: float, r: float) -> None:
    """A golden pretzel, r units in half width."""
    at = f.at(x, y, r)
    left = bezier((0.0, 0.30), (-1.2, -0.2), (-1.15, -0.95), (-0.42, -0.72), 26)
    right = left * (-1, 1)
    low = bezier((-0.42, -0.72), (0.2, -0.45), (0.35, 0.3), (0.72, 0.62), 20)
    other = low * (-1, 1)
    bottom = bezier((-0.95, -0.1), (-1.0, 0.9), (1.0, 0.9), (0.95, -0.1), 26)
    for path in (bottom, left, right):
        cv.form(cv.mask(ribbon(path, 0.30, 0.30, 0.36), at), CRUST, 0.16 * at.k)
    for path in (other, low):
        cv.form(cv.mask(ribbon(path, 0.26, 0.28), at), CRUST, 0.15 * at.k)
    for px, py in ((-0.8, 0.28), (0.0, 0.62), (0.74, 0.34), (-0.72, -0.62), (0.76, -0.55)):
        cv.fill(ellipse(px, py, 0.055), "#fff6e2", at)
