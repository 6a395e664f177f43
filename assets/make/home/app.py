"""The picture the app is known by: Pip's head over a lily pad on a round pond."""

import math

import numpy as np

from assets.make.otter.face import face
from assets.make.otter.head import head
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame, Material, Picture, ellipse, lin, ribbon

SIDE = 256
"""Pixels."""
PAD = Material("#6fae7c", "#c5dd94", "#2f6f72")


def pond_icon() -> Canvas:
    """A round pond in evening light, a lily pad, and Pip looking over it."""
    canvas = Canvas(SIDE, SIDE)
    frame = Frame().at(SIDE / 2, SIDE / 2)
    pond = canvas.mask(ellipse(0, 0, 122, n=120), frame)
    tones = [(0, "#fbd3a4"), (0.28, "#f4c4cb"), (0.52, "#a9b9cc"), (0.72, "#62a3b5"), (1, "#2a7488")]
    canvas.put(pond, lin((0, 6), (0, 250), [*tones]))
    canvas.soft(40, -70, 120, 90, "#fff0c4", 0.7, frame, clip=pond)
    for y, width in ((66, 96), (84, 84), (98, 60)):
        canvas.soft(0, y, width, 3.5, "#ffffff", 0.40, frame, clip=pond)
    edge = (pond - canvas.mask(ellipse(-2, 2.5, 120, n=120), frame)) & pond
    canvas.put(edge.blur(0.8), "#fff6dc", 0.8)
    _pad(canvas, frame.at(0, 76))
    canvas.soft(0, 68, 70, 17, "#174a5c", 0.45, frame)
    head(canvas, frame.at(0, -4, 80), PIP, face({"happy": 0.5}), glow=False)
    canvas.grain()
    return canvas


def _pad(canvas: Canvas, frame: Frame) -> None:
    """A lily pad with its notch to the right."""
    arc = ellipse(0, 0, 84, 30, start=16, end=344, n=70)
    pad = canvas.mask(np.vstack([arc, [(14, 2)]]), frame)
    canvas.put(pad.shift(-2, 6).blur(5), "#174a5c", 0.42)
    canvas.put(pad.shift(0, 4) | pad, PAD.dark)
    canvas.form(pad, PAD, 34, shade=0.35, rim=0.65)
    for angle in range(40, 340, 44):
        turn = math.radians(angle)
        vein = [(r * 84 * math.cos(turn), r * 30 * math.sin(turn)) for r in (0, 0.5, 0.86)]
        canvas.fill(ribbon(vein, 2.2, 0.8), PAD.light, frame, alpha=0.45, clip=pad)


PICTURES = {"pond_icon": Picture(pond_icon, lossless=True)}
