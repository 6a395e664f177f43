"""The parts of a face one may put together: brows, eyes, mouth, and the whole face."""

import numpy as np

from assets.make.icons.strokes import CREAM, LILAC, PURPLE, ROSE, soft, solid
from assets.make.paint import Canvas, Frame, bezier, ellipse, ribbon

SIDES = (-1, 1)


def _brow(canvas: Canvas, frame: Frame, side: int) -> None:
    """A brow about 24 units wide, a soft even arch."""
    path = bezier((side * 5, 1), (side * 9, -9), (side * 22, -10), (side * 28, 1))
    solid(canvas, frame, ribbon(path, 6.5, 5.5, 10), 4.5, PURPLE)


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
    """Two brows, the eyes below only hinted at."""
    for side in SIDES:
        _brow(canvas, frame.at(0, -8), side)
        solid(canvas, frame, ellipse(side * 16, 15, 7, 8.5), 5, LILAC)


def eyes_open(canvas: Canvas, frame: Frame) -> None:
    """Two open eyes."""
    for side in SIDES:
        _eye(canvas, frame.at(side * 16.5, 0, 1.1))


def mouth(canvas: Canvas, frame: Frame) -> None:
    """An open smile."""
    _smile(canvas, frame.at(0, -2, 1.1))


def own_face(canvas: Canvas, frame: Frame) -> None:
    """A head with ears whose brows, eyes and mouth are the parts of the other three."""
    for side in SIDES:
        solid(canvas, frame, ellipse(side * 23, -19, 8.5), 6, LILAC)
    solid(canvas, frame, ellipse(0, 2, 30, 28), 20, LILAC)
    solid(canvas, frame, ellipse(0, 5, 24, 21), 16, CREAM)
    for side in SIDES:
        _brow(canvas, frame.at(0, -9.5, 0.62), side)
        _eye(canvas, frame.at(side * 10.5, 1, 0.46))
    _smile(canvas, frame.at(0, 16.5, 0.48))


ICONS = {"brows": brows, "eyes_open": eyes_open, "mouth": mouth, "ownface": own_face}
