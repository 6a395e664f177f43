"""What an activity asks for, and who takes part."""

from dataclasses import replace

import numpy as np

from assets.make.icons.strokes import CREAM, DARK_MO, DARK_PIP, DEEP, DEEP_GREEN, GOLD, GREEN, arc, bar, solid
from assets.make.otter.face import Face, face
from assets.make.otter.head import head
from assets.make.otter.signs import heart
from assets.make.otter.who import Otter
from assets.make.paint import Canvas, Frame, bezier, ellipse, leaf, ribbon, rounded, spline


def breath(canvas: Canvas, frame: Frame) -> None:
    """Pip blows: round lips, and a breath that goes out."""
    frame = frame.at(0, 0, 0.93)
    blowing = replace(face({"surprised": 0.4}), eye_open=0.06, eye_curve=1, pop=0, turn=0.55, tilt=0)
    blowing = replace(blowing, mouth_round=1, mouth_open=0.5, mouth_width=0.36, puff=0.9, cheek=0.9)
    _head(canvas, frame, DARK_PIP, blowing, -12, -6, 21)
    bar(canvas, frame, np.vstack([[(3, 9)], [(19, 7)], arc(21, -1, 8, 90, -130)]), 6, DEEP)
    bar(canvas, frame, np.vstack([[(0, 19)], [(16, 18)], arc(17, 24, 6, -90, 110)]), 6)


def body(canvas: Canvas, frame: Frame) -> None:
    """An otter that stretches up, its heart in its chest."""
    bar(canvas, frame, bezier((6, 22), (18, 31), (28, 25), (27, 12), 20), 6.5)
    for side in (-1, 1):
        arm = bezier((side * 8, 2), (side * 22, 1), (side * 25, -12), (side * 23, -27), 20)
        bar(canvas, frame, arm, 8.5)
        bar(canvas, frame, [(side * 6, 23), (side * 7.5, 27.5)], 9)
        solid(canvas, frame, ellipse(side * 13.5, -18.5, 3.2, 3.6), 3)
    solid(canvas, frame, ellipse(0, 9, 12.5, 19), 10)
    solid(canvas, frame, ellipse(0, 12, 8, 13), 8, CREAM)
    solid(canvas, frame, ellipse(0, -15.5, 15.5, 11.5), 9)
    solid(canvas, frame, ellipse(0, -11.5, 11, 7), 6, CREAM)
    solid(canvas, frame, ellipse(0, -13.5, 4, 2.8), 2)
    heart(canvas, frame, 0, 10, 6)


def smell(canvas: Canvas, frame: Frame) -> None:
    """A flower that gives off its scent."""
    frame = frame.at(0, 1, 0.93)
    bar(canvas, frame, bezier((0, 8), (1, 16), (-2, 24), (-2, 31)), 4.5, DEEP_GREEN)
    solid(canvas, frame, leaf(-1, 27, -24, 20, 11), 5, DEEP_GREEN)
    petals = [ellipse(13 * np.cos(a), 3 + 13 * np.sin(a), 9.5) for a in np.arange(5) * 1.2566 - 1.57]
    solid(canvas, frame, petals, 8)
    solid(canvas, frame, ellipse(0, 3, 8), 6, GOLD)
    for x in (-13, 13):
        bar(canvas, frame, bezier((x, -18), (x + 5, -22), (x - 5, -27), (x, -32)), 4, DEEP)


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
        bar(canvas, frame, arc(5, 6, r, -42, 42), 5.5, DEEP)


def _head(canvas: Canvas, frame: Frame, who: Otter, feeling: Face, x: float, y: float, size: float) -> None:
    head(canvas, frame.at(x, y, size), who, feeling, glow=False)


def child(canvas: Canvas, frame: Frame) -> None:
    """Pip."""
    _head(canvas, frame, DARK_PIP, face({"happy": 0.5}), 0, -1, 29)


def two(canvas: Canvas, frame: Frame) -> None:
    """Mo and Pip."""
    frame = frame.at(0, -1, 0.94)
    _head(canvas, frame, DARK_MO, face({"happy": 0.4}), -10, -7, 23)
    _head(canvas, frame, DARK_PIP, face({"happy": 0.5}), 14, 12, 18)


def group(canvas: Canvas, frame: Frame) -> None:
    """Three heads together."""
    frame = frame.at(0, 0, 0.95)
    _head(canvas, frame, DARK_MO, face({"happy": 0.4}), 0, -13, 19)
    _head(canvas, frame, DARK_PIP, face({"happy": 0.4}), -15, 12, 16)
    _head(canvas, frame, DARK_PIP, face({"happy": 0.6}), 16, 13, 16)


def voice(canvas: Canvas, frame: Frame) -> None:
    """A speech bubble."""
    tail = spline([(-14, 12), (-17, 22), (-24, 30), (-24, 30), (-8, 26), (2, 14)])
    solid(canvas, frame, [rounded(-30, -25, 60, 44, 20), tail], 15)
    for x in (-14, 0, 14):
        solid(canvas, frame, ellipse(x, -3, 4.6), 3, CREAM)


def nature(canvas: Canvas, frame: Frame) -> None:
    """A leaf and a drop."""
    solid(canvas, frame, leaf(-28, 22, -42, 56, 32, 0.10), 11, DEEP_GREEN)
    canvas.fill(
        ribbon(bezier((-25, 20), (-14, 8), (-2, -4), (9, -14)), 2.6, 0.8), GREEN.light, frame, alpha=0.9
    )
    drop = spline([(17, 0), (17, 0), (24, 12), (28, 20), (24, 29), (17, 32), (10, 29), (6, 20), (10, 12)])
    solid(canvas, frame, drop, 9, DEEP)
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
