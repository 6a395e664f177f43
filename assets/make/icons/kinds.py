"""What an activity asks for, and who takes part."""

import numpy as np

from assets.make.icons.strokes import BLUE, CREAM, GOLD, GREEN, arc, bar, solid
from assets.make.otter.face import Face, face
from assets.make.otter.head import head
from assets.make.otter.signs import heart
from assets.make.otter.who import MO, PIP, Otter
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, rounded, spline


def breath(canvas: Canvas, frame: Frame) -> None:
    """A breath of wind that curls."""
    upper = np.vstack([[(-27, -7)], [(2, -7)], arc(6, -16, 9.5, 90, -150)])
    lower = np.vstack([[(-27, 7)], [(12, 7)], arc(15, 16, 9.5, -90, 140)])
    bar(canvas, frame, upper, 7.5, BLUE)
    bar(canvas, frame, lower, 7.5)
    bar(canvas, frame, [(-21, 21), (-6, 21)], 7.5, BLUE)


def body(canvas: Canvas, frame: Frame) -> None:
    """Somebody stretching up."""
    shapes = [
        spline(
            [(0, -8), (10, -5), (12, 10), (9, 28), (2, 30), (0, 22), (-2, 30), (-9, 28), (-12, 10), (-10, -5)]
        ),
        *ribbon(bezier((-8, 0), (-20, -4), (-22, -14), (-20, -26)), 8.5, 8),
        *ribbon(bezier((8, 0), (20, -4), (22, -14), (20, -26)), 8.5, 8),
    ]
    solid(canvas, frame, shapes, 9)
    solid(canvas, frame, ellipse(0, -19, 10.5), 8)
    heart(canvas, frame, 0, 6, 5.2)


def smell(canvas: Canvas, frame: Frame) -> None:
    """A flower that gives off its scent."""
    bar(canvas, frame, bezier((0, 8), (1, 16), (-2, 24), (-2, 31)), 4.5, GREEN)
    solid(canvas, frame, leaf(-1, 27, -24, 20, 11), 5, GREEN)
    petals = [ellipse(13 * np.cos(a), 3 + 13 * np.sin(a), 9.5) for a in np.arange(5) * 1.2566 - 1.57]
    solid(canvas, frame, petals, 8)
    solid(canvas, frame, ellipse(0, 3, 8), 6, GOLD)
    for x in (-13, 13):
        bar(canvas, frame, bezier((x, -18), (x + 5, -22), (x - 5, -27), (x, -32)), 3.6, BLUE)


def eyes(canvas: Canvas, frame: Frame) -> None:
    """A resting eye."""
    bar(canvas, frame, bezier((-25, -6), (-14, 14), (14, 14), (25, -6), 30), 8)
    for x, y, x2, y2 in ((-17, 11, -22, 19), (0, 17, 0, 26), (17, 11, 22, 19)):
        bar(canvas, frame, [(x, y), (x2, y2)], 6)


def sound(canvas: Canvas, frame: Frame) -> None:
    """One note that sounds."""
    solid(canvas, frame, ellipse(-14, 17, 11, 9, -18), 8)
    bar(canvas, frame, [(-5.5, 15), (-5.5, -24)], 6)
    bar(canvas, frame, bezier((-5.5, -24), (-3, -14), (8, -15), (6, -4)), 6)
    for r in (13, 23):
        bar(canvas, frame, arc(5, 6, r, -42, 42), 5, BLUE)


def _head(canvas: Canvas, frame: Frame, who: Otter, feeling: Face, x: float, y: float, size: float) -> None:
    head(canvas, frame.at(x, y, size), who, feeling, glow=False)


def child(canvas: Canvas, frame: Frame) -> None:
    """Pip."""
    _head(canvas, frame, PIP, face({"happy": 0.5}), 0, -1, 29)


def two(canvas: Canvas, frame: Frame) -> None:
    """Mo and Pip."""
    _head(canvas, frame, MO, face({"happy": 0.4}), -10, -7, 23)
    _head(canvas, frame, PIP, face({"happy": 0.5}), 14, 12, 18)


def group(canvas: Canvas, frame: Frame) -> None:
    """Three heads together."""
    _head(canvas, frame, MO, face({"happy": 0.4}), 0, -13, 19)
    _head(canvas, frame, PIP, face({"happy": 0.4}), -15, 12, 16)
    _head(canvas, frame, PIP, face({"happy": 0.6}), 16, 13, 16)


def voice(canvas: Canvas, frame: Frame) -> None:
    """A speech bubble."""
    tail = spline([(-14, 12), (-17, 22), (-24, 30), (-24, 30), (-8, 26), (2, 14)])
    solid(canvas, frame, [rounded(-30, -25, 60, 44, 20), tail], 15)
    for x in (-14, 0, 14):
        solid(canvas, frame, ellipse(x, -3, 4.6), 3, CREAM)


def nature(canvas: Canvas, frame: Frame) -> None:
    """A leaf and a drop."""
    solid(canvas, frame, leaf(-28, 22, -42, 56, 32, 0.10), 11, GREEN)
    canvas.fill(
        ribbon(bezier((-25, 20), (-14, 8), (-2, -4), (9, -14)), 2.6, 0.8), GREEN.light, frame, alpha=0.9
    )
    drop = spline([(17, 0), (17, 0), (24, 12), (28, 20), (24, 29), (17, 32), (10, 29), (6, 20), (10, 12)])
    solid(canvas, frame, drop, 9, Material("#6fb3e6", "#d6f0ff", "#3f7fc0"))
    canvas.fill(ellipse(21, 20, 2.2, 3.6, 15), "#ffffff", frame, alpha=0.9)


ICONS = {
    "breath": breath,
    "body": body,
    "smell": smell,
    "eyes": eyes,
    "sound": sound,
    "child": child,
    "pair": two,
    "group": group,
    "voice": voice,
    "nature": nature,
}
