"""Ways to go on: go, home, again, another, back, next, another way, stay."""

import math

import numpy as np

from assets.make.icons.strokes import (
    BLUE,
    CREAM,
    DARK_PIP,
    DEEP,
    DEEP_GREEN,
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
from assets.make.otter.face import face
from assets.make.otter.head import head
from assets.make.paint import Canvas, Frame, bezier, ellipse, leaf, ribbon, rounded, spline
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
    for x, y, rot, material in ((-15, 4, -15, DEEP), (15, 4, 15, ROSE), (0, 0, 0, PURPLE)):
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


def twin(canvas: Canvas, frame: Frame) -> None:
    """A leaf and a pebble that change places: the same, in another way."""
    frame = frame.at(0, 0, 0.9)
    small_pebble(canvas, frame, 14.5, 15, 16)
    solid(canvas, frame, leaf(-30, 2, -45, 36, 21, 0.12), 8, DEEP_GREEN)
    vein = bezier((-28, 0), (-22, -7), (-15, -14), (-8, -21))
    canvas.fill(ribbon(vein, 2.2, 0.8), GREEN.light, frame, alpha=0.9)
    for turn in (0, 180):
        _round_arrow(canvas, frame.at(rot=turn))


def _round_arrow(canvas: Canvas, frame: Frame) -> None:
    """A short bow from the top to the right, with its head."""
    solid(canvas, frame, ribbon(dense(arc(2, 2, 25, -76, -20)), 7.5, 7.5), 4)
    end = math.radians(-14)
    at = frame.at(2 + 25 * math.cos(end), 2 + 25 * math.sin(end), rot=-8)
    solid(canvas, at, soft([(-7.5, -3), (7.5, -3), (0, 6)], 2.6), 4)


def stay(canvas: Canvas, frame: Frame) -> None:
    """Pip at rest behind a lily pad: one may stay."""
    head(canvas, frame.at(0, -7, 25), DARK_PIP, face({"calm": 0.9}), glow=False)
    pad(canvas, frame.at(0, 17, 0.5), 0, 0, 60, 330, "#f7b7c5", DEEP_GREEN)


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
