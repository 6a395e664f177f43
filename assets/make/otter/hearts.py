"""Hearts that tell more than love: one in two halves, one that races."""

import numpy as np

from assets.make.otter.signs import heart
from assets.make.paint import Canvas, Frame, ellipse, ribbon

SIDES = (-1, 1)
CRACK = ((0, -2), (0, -0.5), (0.22, -0.2), (-0.18, 0.1), (0.16, 0.4), (0, 1.2), (0, 2))


def halves(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A heart in two halves, at the viewer's left above the head."""
    size, apart = 0.26 + 0.10 * amount, 0.05 + 0.09 * amount
    for side in SIDES:
        local = frame.at(-0.62 + side * apart, -1.22, 1, rot=side * 10)
        edge = np.array([*CRACK, (side * 3, 2), (side * 3, -2)]) * size
        with canvas.within(canvas.mask(edge, local)):
            heart(canvas, local, 0, 0, size)


def racing(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A heart on the chest that beats fast."""
    y = 1.30
    heart(canvas, frame, 0.0, y, 0.15 + 0.05 * amount)
    for side in SIDES:
        for i, r in enumerate((0.32, 0.44)):
            arc = ellipse(0, y, r, r, n=16, start=-38 if side > 0 else 142, end=38 if side > 0 else 218)
            canvas.fill(ribbon(arc, 0.02, 0.02, 0.055), "#c9405f", frame, alpha=(0.9 - 0.3 * i) * amount)


BEFORE = {"heart_halves": halves, "racing_heart": racing}
