"""Others who talk and decide over Pip's head."""

import numpy as np

from assets.make.otter.company import dashes
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, spline

PAPER = Material("#fdf8f2", "#ffffff", "#b9b4cc")
INK = "#8a82a6"


def voices(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Big speech bubbles from both sides."""
    for side, y, wide, rows in ((-1, -1.42, 0.62, 3), (1, -1.16, 0.56, 2)):
        local = frame.at(side * 0.86, y, 0.82 + 0.18 * amount)
        k = local.k
        high = 0.13 * rows + 0.08
        tail = spline(
            [
                (side * 0.30, high - 0.05),
                (side * 0.72, high + 0.20),
                (side * 0.72, high + 0.20),
                (side * 0.52, high - 0.1),
            ]
        )
        mask = canvas.mask([rounded(-wide, -high, 2 * wide, 2 * high, 0.2), tail], local)
        canvas.put(mask.shift(0, 0.04 * k).blur(0.05 * k), "#4a4468", 0.35)
        canvas.form(mask, PAPER, 0.2 * k, shade=0.3)
        for i in range(rows):
            line = -0.24 * (rows - 1) / 2 + 0.24 * i
            end = wide - 0.16 - (0.24 if i == rows - 1 else 0.0)
            canvas.fill(ribbon([(-wide + 0.16, line), (end, line)], 0.075, 0.075), INK, local)
            canvas.fill(ellipse(end, line, 0.0375), INK, local)


def no_say(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Pip's own speech bubble: small, dashed and empty, under the mouth."""
    local = frame.at(0, 1.24, 0.30 + 0.06 * amount)
    tail = ((0.16, -0.52), (0.10, -0.98), (-0.16, -0.52))
    mask = canvas.mask([rounded(-1.0, -0.56, 2.0, 1.12, 0.4), np.array(tail)], local)
    canvas.put(mask, "#fdf8f2", 0.85)
    way = np.vstack(
        [
            tail,
            bezier((-0.6, -0.56), (-1.0, -0.56), (-1.0, -0.4), (-1.0, 0.0)),
            bezier((-1.0, 0.0), (-1.0, 0.4), (-1.0, 0.56), (-0.6, 0.56)),
            bezier((0.6, 0.56), (1.0, 0.56), (1.0, 0.4), (1.0, 0.0)),
            bezier((1.0, 0.0), (1.0, -0.4), (1.0, -0.56), (0.6, -0.56)),
            tail[:1],
        ]
    )
    for dash in dashes(way, 0.28, 0.17):
        canvas.fill(ribbon(dash, 0.09, 0.09), INK, local, alpha=min(1.0, 0.4 + amount))


BEHIND = {"voices": voices}
BEFORE = {"no_say": no_say}
