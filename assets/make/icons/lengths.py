"""How long: minutes at most on a dial, and the times that go with pressing."""

import math
from collections.abc import Callable
from functools import partial

import numpy as np

from assets.make.icons.strokes import (
    CREAM,
    DEEP,
    GOLD,
    INK,
    LILAC,
    PURPLE,
    ROSE,
    SHADE,
    arc,
    bar,
    soft,
    solid,
)
from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, rounded

Paint = Callable[[Canvas, Frame], None]
MINUTES = (1, 3, 5, 10)
"""Steps of the menu's filter; a whole turn of the dial is ten."""


def dial(part: float, canvas: Canvas, frame: Frame, sector: Material = ROSE) -> None:
    """A kitchen timer of which a part (0..1) is still to go."""
    solid(canvas, frame, rounded(-6, -31, 12, 10, 4), 5, INK)
    solid(canvas, frame, ellipse(0, 3, 27.5), 18)
    solid(canvas, frame, ellipse(0, 3, 20.5), 16, CREAM)
    if part < 1:
        pie = np.vstack([[(0, 3)], ellipse(0, 3, 18.5, start=-90, end=-90 + 360 * part, n=60)])
    else:
        pie = ellipse(0, 3, 18.5, n=90)
    solid(canvas, frame, pie, 12, sector)
    turn = math.radians(-90 + 360 * part)
    hand = [(0, 3), (15 * math.cos(turn), 3 + 15 * math.sin(turn))]
    bar(canvas, frame, hand, 4, INK)
    solid(canvas, frame, ellipse(0, 3, 4), 3, INK)


def _row(canvas: Canvas, frame: Frame, at: int) -> None:
    """Three pebbles, one of them with the ring."""
    for i in range(3):
        x = -21 + 21 * i
        if i == at:
            solid(canvas, frame, ellipse(x, 13, 14), 9, GOLD)
            solid(canvas, frame, ellipse(x, 13, 9.8), 8, INK)
        solid(canvas, frame, ellipse(x, 13, 7), 6, PURPLE if i != at else CREAM)


def each(canvas: Canvas, frame: Frame) -> None:
    """The ring that goes from one to the next."""
    _row(canvas, frame, 1)
    for x in (-21, 0):
        bar(canvas, frame, arc(x + 10.5, -4, 10.5, 195, 325), 5, DEEP)
        solid(canvas, frame.at(x + 20, -8, rot=60), soft([(-1.5, -4.5), (5, 0), (-1.5, 4.5)], 1.5), 3, DEEP)


def first(canvas: Canvas, frame: Frame) -> None:
    """The first of three, which has the longest bar."""
    for y, end, material in ((-18, 26, ROSE), (2, 4, PURPLE), (22, 4, PURPLE)):
        solid(canvas, frame, ellipse(-22, y, 7.5), 6, material)
        bar(canvas, frame, [(-8, y), (end, y)], 8, material)


def resume(canvas: Canvas, frame: Frame) -> None:
    """A pause, and then on."""
    for x in (-24, -11):
        bar(canvas, frame, [(x, -17), (x, 17)], 9)
    solid(canvas, frame, soft([(6, -16), (25, 0), (6, 16)], 4.5), 9, DEEP)


def pause_after(canvas: Canvas, frame: Frame) -> None:
    """A switch, and a little time above it."""
    solid(canvas, frame, rounded(-26, 16, 52, 14, 7), 7)
    dome = np.vstack(
        [ellipse(0, 18, 19, 11, start=180, end=360, n=40), ellipse(0, 18, 19, 4, start=0, end=180, n=30)]
    )
    solid(canvas, frame, dome, 9, ROSE)
    canvas.put(canvas.mask(ellipse(0, -12, 20), frame).blur(2), SHADE, 0.2)
    dial(0.3, canvas, frame.at(0, -13, 0.62), GOLD)


def waiting(canvas: Canvas, frame: Frame) -> None:
    """A pebble with a ring that fills while one waits."""
    solid(canvas, frame, ribbon(ellipse(0, 0, 26, n=72, end=359.9), 8, 8), 4, LILAC)
    bar(canvas, frame, arc(0, 0, 26, -90, 150), 8.5)
    solid(canvas, frame, ellipse(0, 1, 14, 11.5), 10, DEEP)


ICONS: dict[str, Paint] = {
    **{f"minutes_{most}": partial(dial, most / 10) for most in MINUTES},
    "each": each,
    "first": first,
    "resume": resume,
    "pauseafter": pause_after,
    "waiting": waiting,
}
