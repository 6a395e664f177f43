"""Tight, wobbly, fluttery and fizzy."""

import math

import numpy as np

from assets.make.motifs.butterfly import butterfly
from assets.make.paint import Canvas, Frame, Mask, Material, Points, bezier, ellipse, ribbon, spline

ROPE = Material("#b8466e", "#f093a4", "#742c58")
JELLY = Material("#63b86a", "#cdef9c", "#2f8070")
PLATE = Material("#efe6f4", "#ffffff", "#a99cc4")
DARK_JELLY = Material("#3f9a6c", "#9fdc94", "#236a60")
WATER = Material("#5fc4c8", "#d9f8f2", "#2f8a9c")


def _rope(canvas: Canvas, frame: Frame, path: Points) -> Mask:
    """A length of rope."""
    mask = canvas.mask(ribbon(path, 14, 14), frame)
    return canvas.form(mask, ROPE, 8 * frame.k, grad=0.0, shade=0.5, rim=0.65)


def tight(canvas: Canvas, frame: Frame) -> None:
    """A knot of three loops, drawn tight: each goes over one and under the next."""
    turn = np.linspace(0, math.tau, 240)
    knot = np.stack([np.sin(turn) + 2 * np.sin(2 * turn), np.cos(turn) - 2 * np.cos(2 * turn)], 1)
    path = knot * 10.2 + (0, 2)
    whole = _rope(canvas, frame, path)
    for over in (math.pi / 2, math.pi * 7 / 6, math.pi * 11 / 6):
        own = canvas.mask(ribbon(path[abs(turn - over) < 0.85], 14, 14), frame)
        bridge = canvas.mask(ribbon(path[abs(turn - over) < 0.30], 14, 14), frame)
        canvas.put((bridge.grow(3).blur(1.6) & whole) - own, ROPE.dark, 0.85)
        canvas.form(own, ROPE, 8 * frame.k, grad=0.0, shade=0.5, rim=0.65, clip=bridge)


def wobbly(canvas: Canvas, frame: Frame) -> None:
    """A jelly that wobbles to and fro on its plate."""
    plate = canvas.mask(ellipse(0, 28, 35, 6.5), frame)
    canvas.form(plate, PLATE, 5 * frame.k, shade=0.4)
    for side in (-1, 1):
        for x, reach in ((28, 9), (35, 6)):
            path = bezier(
                (side * x, -reach - 6), (side * (x + 3), -9), (side * (x + 3), -3), (side * x, reach - 6)
            )
            canvas.form(canvas.mask(ribbon(path, 3, 3, 3.8), frame), DARK_JELLY, 2 * frame.k, shade=0.3)
    body = [
        (-27, 26),
        (-24, 8),
        (-18, -8),
        (-16, -21),
        (-13, -28),
        (-6, -29),
        (-2, -26),
        (2, -31),
        (8, -31),
        (11, -27),
    ]
    body += [(16, -29), (21, -27), (22, -18), (21, -6), (22, 8), (27, 26), (12, 31), (-12, 31)]
    whole = canvas.mask(spline(body), frame)
    canvas.form(whole, JELLY, 24 * frame.k, grad=1.0, shade=0.5, rim=0.75)
    for x, top in ((-11, -26), (4, -30), (17, -27)):
        lobe = bezier((x, top + 6), (x + 4, -8), (x * 1.1 - 5, 8), (x * 1.35, 24), 30)
        canvas.put(canvas.mask(ribbon(lobe, 6, 11), frame).blur(3) & whole, "#d9f9a6", 0.62)
    canvas.soft(12, -21, 7, 4.5, "#ffffff", 0.9, frame, clip=whole, rot=30)
    canvas.soft(-6, -22, 4, 3, "#ffffff", 0.7, frame, clip=whole)


def fluttery(canvas: Canvas, frame: Frame) -> None:
    """A butterfly."""
    butterfly(canvas, frame, 0, 3, 34, -8)


def fizzy(canvas: Canvas, frame: Frame) -> None:
    """Bubbles that rise."""
    for x, y, r in (
        (-12, 18, 16),
        (14, 20, 12.5),
        (6, -6, 12),
        (-18, -10, 8.5),
        (22, -8, 6.5),
        (-4, -27, 7.5),
        (14, -29, 5),
    ):
        ball = canvas.mask(ellipse(x, y, r), frame)
        canvas.form(ball, WATER, r * 0.9 * frame.k, grad=1.0, shade=0.5, rim=0.8)
        canvas.soft(x - r * 0.1, y + r * 0.25, r * 0.75, r * 0.65, "#e6fffa", 0.55, frame, clip=ball)
        canvas.fill(ellipse(x + r * 0.36, y - r * 0.40, r * 0.24, r * 0.17, 35), "#ffffff", frame, alpha=0.95)
