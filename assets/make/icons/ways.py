"""Ways to go on: go, home, again, another, back, next, another way, stay."""

import math

import numpy as np

from assets.make.icons.strokes import (
    BLUE,
    CREAM,
    GOLD,
    GREEN,
    PURPLE,
    ROSE,
    WEIGHT,
    arc,
    dense,
    small_pebble,
    soft,
    solid,
)
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, rounded, spline
from assets.make.places.lily import pad

AGAIN_RADIUS = 21
AGAIN_ENDS = 332
"""Degrees clockwise from the right where the round arrow ends."""


def go(canvas: Canvas, frame: Frame) -> None:
    """A pebble with a forward sign."""
    outline = [(-31, 3), (-24, -22), (0, -30), (23, -23), (31, 2), (23, 24), (-2, 30), (-24, 24)]
    solid(canvas, frame, spline(outline), 18)
    solid(canvas, frame, soft([(-6, -9), (10, 0), (-6, 9)], 4), 7, CREAM)


def home(canvas: Canvas, frame: Frame) -> None:
    """A little house at the pond."""
    solid(canvas, frame, ellipse(0, 21, 32, 10), 9, BLUE)
    for x, y, w in ((-12, 25, 9), (13, 21, 8)):
        canvas.soft(x, y, w, 1.6, "#ffffff", 0.8, frame)
    solid(canvas, frame, rounded(-17, -8, 34, 29, 5), 12, CREAM)
    solid(
        canvas,
        frame,
        np.vstack([ellipse(0, 10, 6.5, 8, start=180, end=360, n=24), [(6.5, 21), (-6.5, 21)]]),
        6,
        GOLD,
    )
    solid(canvas, frame, soft([(-22, -6), (0, -24), (22, -6)], 4.5), 10)


def again(canvas: Canvas, frame: Frame) -> None:
    """An arrow that comes round."""
    end = math.radians(AGAIN_ENDS)
    ring = arc(0, 0, AGAIN_RADIUS, 50, AGAIN_ENDS)
    at = frame.at(AGAIN_RADIUS * math.cos(end), AGAIN_RADIUS * math.sin(end), rot=AGAIN_ENDS)
    mask = canvas.mask(ribbon(ring, WEIGHT, WEIGHT), frame)
    mask = mask | canvas.mask(soft([(-9.5, -1), (9.5, -1), (0, 10)], 2.8), at)
    canvas.form(mask, PURPLE, 6 * frame.k, grad=0.9, shade=0.38, rim=0.55)


def another(canvas: Canvas, frame: Frame) -> None:
    """Three little picture cards."""
    for x, y, rot, material in ((-15, 4, -15, BLUE), (15, 4, 15, ROSE), (0, 0, 0, GOLD)):
        card = frame.at(x, y, rot=rot)
        mask = canvas.mask(rounded(-13, -20, 26, 38, 7), card)
        canvas.put(mask.shift(-1.5, 3).blur(2.5), "#3d2a5c", 0.28)
        canvas.form(mask, material, 12 * frame.k, shade=0.35, rim=0.6)
        solid(canvas, card, ellipse(0, -4, 7, 7), 4, CREAM)


def _arrow(canvas: Canvas, frame: Frame) -> None:
    shaft = ribbon(dense([(22, 0), (-18, 0)]), WEIGHT, WEIGHT)
    head = ribbon(dense([(-3, -19), (-22, 0), (-3, 19)]), WEIGHT, WEIGHT)
    solid(canvas, frame, [*shaft, *head], 6)


def back(canvas: Canvas, frame: Frame) -> None:
    """An arrow to the left."""
    _arrow(canvas, frame)


def onward(canvas: Canvas, frame: Frame) -> None:
    """An arrow to the right."""
    _arrow(canvas, frame.at(sx=-1))


DEEP_GREEN = Material("#4f9460", "#a9cf86", "#265c4f")
"""A green that stands out on cream in soft colours too."""


def twin(canvas: Canvas, frame: Frame) -> None:
    """A leaf and a pebble: the same, in another way."""
    small_pebble(canvas, frame, 10, 14, 20)
    solid(canvas, frame, leaf(-26, 16, -52, 48, 26, 0.12), 9, DEEP_GREEN)
    vein = bezier((-24, 14), (-16, 3), (-6, -8), (2, -18))
    canvas.fill(ribbon(vein, 2.4, 0.8), GREEN.light, frame, alpha=0.9)


def stay(canvas: Canvas, frame: Frame) -> None:
    """A lily pad with its flower, a place to rest."""
    half = frame.at(-1, 9, 0.5)
    pad(canvas, half, 0, 0, 62, 330, "#f7b7c5")


ICONS = {
    "go": go,
    "home": home,
    "again": again,
    "another": another,
    "back": back,
    "next": onward,
    "twin": twin,
    "stay": stay,
}
