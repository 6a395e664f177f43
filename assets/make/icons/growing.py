"""The child's years: an otter that stands beside a measure, taller each year."""

from collections.abc import Callable
from functools import partial

from assets.make.icons.strokes import DARK_PIP, GOLD, bar, solid
from assets.make.otter.face import face
from assets.make.otter.head import head
from assets.make.paint import Canvas, Frame, ellipse, rounded, spline

Paint = Callable[[Canvas, Frame], None]
YEARS = tuple(range(3, 14))
FOOT = 29.0
"""Where everybody stands."""


def otter(canvas: Canvas, frame: Frame, tall: float) -> None:
    """A small otter, upright, so many units tall; the head grows less than the body does."""
    wide = 12.5 + tall * 0.055
    top = FOOT - tall
    body_top = top + wide * 1.15
    middle = (body_top + FOOT) / 2
    for side in (-1, 1):
        solid(canvas, frame, ellipse(side * wide * 0.42, FOOT - 2, wide * 0.42, 3.4), 4, DARK_PIP.fur)
    width = wide * 0.72
    shape = [(0, body_top), (width * 0.8, middle - 2), (width, FOOT - 8), (width * 0.6, FOOT - 1)]
    shape += [(-x, y) for x, y in reversed(shape[1:])]
    solid(canvas, frame, spline(shape), 10, DARK_PIP.fur)
    tummy = (FOOT - 3 - body_top) / 2
    solid(canvas, frame, ellipse(0, FOOT - 3 - tummy * 0.9, width * 0.58, tummy * 0.8), 8, DARK_PIP.belly)
    head(canvas, frame.at(0, top + wide * 0.82, wide), DARK_PIP, face({"happy": 0.5}), glow=False)


def age(years: int, canvas: Canvas, frame: Frame) -> None:
    """The measure with a mark at the height of the head."""
    tall = 29 + (years - YEARS[0]) * 2.9
    solid(canvas, frame, rounded(16, -30, 13, 60, 5), 6)
    for i in range(5):
        bar(canvas, frame, [(24.5, -21 + 10.5 * i), (28, -21 + 10.5 * i)], 2.4, GOLD)
    bar(canvas, frame, [(13, FOOT - tall + 3), (25, FOOT - tall + 3)], 5, GOLD)
    otter(canvas, frame.at(-8, 0), tall)


ICONS: dict[str, Paint] = {f"age_{years}": partial(age, years) for years in YEARS}
