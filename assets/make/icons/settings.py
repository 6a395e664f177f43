"""Settings for grown-ups and older children."""

import numpy as np

from assets.make.icons.hand import pointing_paw
from assets.make.icons.strokes import (
    BLUE,
    CREAM,
    DEEP,
    GOLD,
    INK,
    LILAC,
    PURPLE,
    ROSE,
    bar,
    dense,
    soft,
    solid,
)
from assets.make.paint import Canvas, Frame, bezier, ellipse, ribbon, rounded, spline


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
    solid(canvas, frame, ellipse(0, 24, 6.5), 5, GOLD)
    bell = [(0, -27), (10, -23), (16, -8), (18, 6), (27, 17), (24, 22), (0, 24)]
    solid(canvas, frame, spline([*bell, (-24, 22), (-27, 17), (-18, 6), (-16, -8), (-10, -23)]), 16)
    solid(canvas, frame, ellipse(0, -28, 4.5), 3)
    bar(canvas, frame, [(-16, 12.5), (16, 12.5)], 4, GOLD)


def motion(canvas: Canvas, frame: Frame) -> None:
    """A windmill on its stick, and the way it turns."""
    bar(canvas, frame, [(0, 0), (0, 30)], 5.5, INK)
    for turn, material in ((0, PURPLE), (90, ROSE), (180, DEEP), (270, GOLD)):
        at = frame.at(0, -6, rot=turn)
        blade = [(0, 0), (0, 0), (-3, -12), (4, -22), (14, -23), (19, -15), (16, -6)]
        solid(canvas, at, spline(blade), 8, material)
    solid(canvas, frame, ellipse(0, -6, 4.6), 3, CREAM)


def muted(canvas: Canvas, frame: Frame) -> None:
    """A feather: everything softer."""
    vane = [(-21, 22), (-26, 6), (-16, -14), (4, -26), (28, -30), (27, -10), (16, 8), (-1, 20), (-14, 25)]
    whole = solid(canvas, frame, spline(vane), 14)
    canvas.soft(18, -18, 24, 20, LILAC.light, 0.75, frame, clip=whole)
    for notch in ([(18, 12), (8, 5), (22, 4)], [(-28, 2), (-14, -1), (-24, -6)]):
        canvas.cut(canvas.everything() - canvas.mask(soft(notch, 0.8), frame))
    quill = bezier((-29, 30), (-16, 12), (0, -6), (20, -22), 30)
    bar(canvas, frame, quill, 3.4, CREAM, whole)
    bar(canvas, frame, [(-29, 30), (-20, 20)], 4)


def evening(canvas: Canvas, frame: Frame) -> None:
    """A bedside lamp with its light on."""
    light = soft([(-19, 3), (19, 3), (25, 19), (-25, 19)], 4)
    solid(canvas, frame, light, 12, GOLD)
    foot = [*ribbon(dense([(0, -6), (0, 20)]), 6, 6), rounded(-16, 18, 32, 9, 4.5)]
    solid(canvas, frame, foot, 6)
    shade = spline([(-12, -28), (0, -29), (12, -28), (20, -14), (27, 2), (0, 5), (-27, 2), (-20, -14)])
    solid(canvas, frame, shade, 14)


def _small_a(
    x: float, y: float, r: float, width: float
) -> list[np.ndarray[tuple[int, ...], np.dtype[np.float64]]]:
    ring = ellipse(x, y, r, n=48, end=359.9)
    return [*ribbon(ring, width, width), *ribbon(dense([(x + r, y - r), (x + r, y + r)]), width, width)]


def text(canvas: Canvas, frame: Frame) -> None:
    """A big and a small letter a, in one storey."""
    solid(canvas, frame, _small_a(-12, 3, 15, 8), 6)
    solid(canvas, frame, _small_a(19, 11, 7.6, 5.4), 4, DEEP)


def scan(canvas: Canvas, frame: Frame) -> None:
    """A paw on a big round switch."""
    solid(canvas, frame, rounded(-30, 12, 60, 17, 8.5), 8)
    dome = np.vstack(
        [ellipse(0, 14, 22, 13, start=180, end=360, n=40), ellipse(0, 14, 22, 5, start=0, end=180, n=30)]
    )
    solid(canvas, frame, dome, 10, ROSE)
    pointing_paw(canvas, frame.at(4, -17, 0.92, rot=187))
    for x, y, x2, y2 in ((-15, -9, -20, -15), (-21, 1, -28, -3), (21, 1, 28, -3)):
        bar(canvas, frame, [(x, y), (x2, y2)], 4.5, GOLD)


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


def settings(canvas: Canvas, frame: Frame) -> None:
    """Three sliders."""
    for y, x, material in ((-19, 10, GOLD), (0, -11, BLUE), (19, 4, ROSE)):
        bar(canvas, frame, [(-27, y), (27, y)], 6)
        knob = canvas.mask(ellipse(x, y, 8.5), frame)
        canvas.put(knob.shift(-1, 2).blur(2), "#3d2a5c", 0.35)
        canvas.form(knob, material, 7 * frame.k, shade=0.4, rim=0.6)


ICONS = {
    "music": music,
    "effects": effects,
    "motion": motion,
    "muted": muted,
    "evening": evening,
    "text": text,
    "scan": scan,
    "captions": captions,
    "screen": screen,
    "settings": settings,
}
