"""Settings for grown-ups and older children."""

import numpy as np

from assets.make.icons.strokes import (
    BLUE,
    CREAM,
    GOLD,
    GREEN,
    INK,
    LILAC,
    PURPLE,
    ROSE,
    arc,
    bar,
    dense,
    soft,
    solid,
)
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, rounded, spline


def music(canvas: Canvas, frame: Frame) -> None:
    """Two notes joined."""
    shapes = [ellipse(-17, 20, 10, 8, -18), ellipse(15, 14, 10, 8, -18)]
    shapes += ribbon(dense([(-9.5, 18), (-9.5, -18)]), 5.5, 5.5) + ribbon(
        dense([(22.5, 12), (22.5, -24)]), 5.5, 5.5
    )
    shapes += ribbon(dense([(-9.5, -17), (22.5, -23)]), 10, 10)
    solid(canvas, frame, shapes, 6)


def effects(canvas: Canvas, frame: Frame) -> None:
    """A bell."""
    solid(canvas, frame, ellipse(0, 24, 6.5), 5)
    bell = [(0, -27), (10, -23), (16, -8), (18, 6), (27, 17), (24, 22), (0, 24)]
    solid(canvas, frame, spline([*bell, (-24, 22), (-27, 17), (-18, 6), (-16, -8), (-10, -23)]), 16, GOLD)
    solid(canvas, frame, ellipse(0, -28, 4.5), 3, GOLD)


def motion(canvas: Canvas, frame: Frame) -> None:
    """A leaf that drifts."""
    solid(canvas, frame, leaf(-13, 17, -48, 44, 25, 0.14), 9, GREEN)
    canvas.fill(
        ribbon(bezier((-12, 16), (-5, 5), (3, -6), (11, -16)), 2.4, 0.8), GREEN.light, frame, alpha=0.9
    )
    for x, y, r, a, b in ((14, 4, 14, 20, 110), (-12, -8, 14, 190, 285)):
        bar(canvas, frame, arc(x, y, r, a, b), 5, PURPLE)


def muted(canvas: Canvas, frame: Frame) -> None:
    """A soft cloud: everything quieter."""
    puffs = [ellipse(-15, 6, 14, 13), ellipse(2, -5, 18), ellipse(17, 7, 13, 12), rounded(-29, 2, 58, 18, 9)]
    solid(canvas, frame, puffs, 14, LILAC)


def _small_a(
    x: float, y: float, r: float, width: float
) -> list[np.ndarray[tuple[int, ...], np.dtype[np.float64]]]:
    ring = ellipse(x, y, r, n=48, end=359.9)
    return [*ribbon(ring, width, width), *ribbon(dense([(x + r, y - r), (x + r, y + r)]), width, width)]


def text(canvas: Canvas, frame: Frame) -> None:
    """A big and a small letter a, in one storey."""
    solid(canvas, frame, _small_a(-12, 3, 15, 8), 6)
    solid(canvas, frame, _small_a(19, 11, 7.6, 5.4), 4, BLUE)


def scan(canvas: Canvas, frame: Frame) -> None:
    """A big round switch."""
    solid(canvas, frame, rounded(-30, 6, 60, 20, 10), 9)
    dome = np.vstack(
        [ellipse(0, 9, 21, 25, start=180, end=360, n=40), ellipse(0, 9, 21, 6, start=0, end=180, n=30)]
    )
    solid(canvas, frame, dome, 14, ROSE)


def captions(canvas: Canvas, frame: Frame) -> None:
    """A picture with lines of words below."""
    solid(canvas, frame, rounded(-30, -24, 60, 48, 13), 14)
    for x, x2, y in ((-19, 7, 4), (14, 19, 4), (-19, -9, 14), (-2, 19, 14)):
        bar(canvas, frame, [(x, y), (x2, y)], 5, CREAM)


def screen(canvas: Canvas, frame: Frame) -> None:
    """Four corners that open outwards."""
    shapes = []
    for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        shapes += ribbon(dense([(sx * 25, sy * 9), (sx * 25, sy * 23), (sx * 10, sy * 23)]), 8, 8)
    solid(canvas, frame, shapes, 6)


def listing(canvas: Canvas, frame: Frame) -> None:
    """Three lines, each with its dot."""
    for y, material in ((-19, GOLD), (0, BLUE), (19, ROSE)):
        solid(canvas, frame, ellipse(-23, y, 6), 5, material)
        bar(canvas, frame, [(-7, y), (25, y)], 8)


def settings(canvas: Canvas, frame: Frame) -> None:
    """Three sliders."""
    for y, x, material in ((-19, 10, GOLD), (0, -11, BLUE), (19, 4, ROSE)):
        bar(canvas, frame, [(-27, y), (27, y)], 6)
        knob = canvas.mask(ellipse(x, y, 8.5), frame)
        canvas.put(knob.shift(-1, 2).blur(2), "#3d2a5c", 0.35)
        canvas.form(knob, material, 7 * frame.k, shade=0.4, rim=0.6)


def problem(canvas: Canvas, frame: Frame) -> None:
    """A leaf with a plaster on it: something is hurt, and being looked after."""
    blade = solid(canvas, frame, leaf(-27, 25, -44, 70, 42, 0.05), 13, GREEN)
    canvas.fill(
        ribbon(bezier((-24, 23), (-10, 8), (6, -8), (18, -20)), 2.8, 0.8), GREEN.light, frame, 0.9, clip=blade
    )
    strip = frame.at(0, -1, rot=38)
    plaster = canvas.mask(rounded(-21, -8, 42, 16, 8), strip)
    canvas.put(plaster.shift(-1, 2).blur(2), "#3d2a5c", 0.35)
    canvas.form(plaster, Material("#f2c6a0", "#fff0d8", "#b98268"), 8 * frame.k, shade=0.35, rim=0.6)
    solid(canvas, strip, soft([(-4, -3), (4, -3), (4, 3), (-4, 3)], 2), 4, CREAM)
    for x in (-14, 14):
        for y in (-3, 3):
            canvas.fill(ellipse(x, y, 1.3), INK.base, strip, alpha=0.45)


ICONS = {
    "music": music,
    "effects": effects,
    "motion": motion,
    "muted": muted,
    "text": text,
    "scan": scan,
    "captions": captions,
    "screen": screen,
    "list": listing,
    "settings": settings,
    "problem": problem,
}
