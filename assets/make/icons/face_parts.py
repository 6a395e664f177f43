"""The parts of a face one may put together: brows, eyes, mouth, the whole face; and many faces."""

import numpy as np

from assets.make.icons.strokes import CREAM, DEEP, GOLD, INK, LILAC, PURPLE, ROSE, soft, solid
from assets.make.paint import Canvas, Frame, bezier, ellipse, ribbon, spline

SIDES = (-1, 1)


def _brow(canvas: Canvas, frame: Frame, side: int) -> None:
    """A brow about 24 units wide, a soft even arch."""
    path = bezier((side * 5, 1), (side * 9, -9), (side * 22, -10), (side * 28, 1))
    solid(canvas, frame, ribbon(path, 7.5, 6.5, 12), 4.5, PURPLE)


def _eye(canvas: Canvas, frame: Frame) -> None:
    """A round open eye with its light, about 30 units high."""
    solid(canvas, frame, ellipse(0, 0, 12.5, 15), 9, PURPLE)
    canvas.soft(0, 8, 9, 6, LILAC.light, 0.7, frame)
    canvas.fill(ellipse(4, -5, 4.4, 4.8), "#ffffff", frame, alpha=0.95)


def _smile(canvas: Canvas, frame: Frame) -> None:
    """An open smile, about 48 units wide."""
    shape = np.vstack(
        [
            bezier((-23, -9), (-10, -4), (10, -4), (23, -9), 24),
            bezier((23, -9), (20, 22), (-20, 22), (-23, -9), 30),
        ]
    )
    inside = solid(canvas, frame, soft(shape, 3), 12, PURPLE)
    canvas.form(canvas.mask(ellipse(0, 17, 14, 10), frame) & inside, ROSE, 7 * frame.k, shade=0.3)


def brows(canvas: Canvas, frame: Frame) -> None:
    """Two brows over eyes that are only hinted at."""
    for side in SIDES:
        _brow(canvas, frame.at(0, -6, 1.02), side)
        solid(canvas, frame, ellipse(side * 16.5, 14, 8.5, 10), 6, LILAC)


def eyes_open(canvas: Canvas, frame: Frame) -> None:
    """Two open eyes."""
    for side in SIDES:
        _eye(canvas, frame.at(side * 16.5, 0, 1.1))


def mouth(canvas: Canvas, frame: Frame) -> None:
    """An open smile."""
    _smile(canvas, frame.at(0, -2, 1.1))


def own_face(canvas: Canvas, frame: Frame) -> None:
    """An otter's head whose brows, eyes and mouth are the parts of the other three."""
    for side in SIDES:
        solid(canvas, frame, ellipse(side * 25.5, -13, 6.5), 5, PURPLE)
    solid(canvas, frame, ellipse(0, 2, 31, 26), 20, PURPLE)
    cream = spline([(-25, 8), (-19, -7), (-6, -8), (0, -4), (6, -8), (19, -7), (25, 8), (14, 24), (-14, 24)])
    solid(canvas, frame, cream, 16, CREAM)
    for side in SIDES:
        _brow(canvas, frame.at(0, -13, 0.55), side)
        _eye(canvas, frame.at(side * 12, 1, 0.4))
    solid(canvas, frame, ellipse(0, 6.5, 6, 4), 4, INK)
    _smile(canvas, frame.at(0, 17, 0.42))


def faces(canvas: Canvas, frame: Frame) -> None:
    """Four small faces, each with another feeling."""
    for x, y, material, bend in (
        (-15.5, -15.5, GOLD, 6),
        (15.5, -15.5, PURPLE, -5),
        (-15.5, 15.5, DEEP, 0),
        (15.5, 15.5, ROSE, 4),
    ):
        at = frame.at(x, y)
        solid(canvas, at, ellipse(0, 0, 14.5), 10, material)
        line = INK if material is GOLD else CREAM
        for side in SIDES:
            solid(canvas, at, ellipse(side * 5.2, -3, 2.2, 2.8), 2, line)
        mouth = bezier((-6, 5.5 - bend * 0.4), (-3, 5 + bend), (3, 5 + bend), (6, 5.5 - bend * 0.4), 14)
        solid(canvas, at, ribbon(mouth, 2.8, 2.8), 1.5, line)


ICONS = {"brows": brows, "eyes_open": eyes_open, "mouth": mouth, "ownface": own_face, "faces": faces}
