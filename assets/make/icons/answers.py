"""Answers: not sure, mixed, my word, not now, yes, more, less."""

from assets.make.icons.strokes import (
    CREAM,
    DEEP,
    GOLD,
    INK,
    PURPLE,
    ROSE,
    SHADE,
    WEIGHT,
    bar,
    dense,
    small_pebble,
    soft,
    solid,
)
from assets.make.paint import Canvas, Frame, bezier, ellipse, ribbon, rounded


def unsure(canvas: Canvas, frame: Frame) -> None:
    """A question mark."""
    hook = ribbon(bezier((-15, -11), (-13, -34), (26, -30), (11, -4), 26), 9, 9)
    stem = ribbon(dense([(11, -4), (2, 4), (1, 11)]), 9, 9)
    solid(canvas, frame, [*hook, *stem, ellipse(1, 25, 6)], 6)


def mixed(canvas: Canvas, frame: Frame) -> None:
    """Two discs that overlap."""
    first, second = ellipse(-11, 3, 20), ellipse(11, -3, 20)
    left = solid(canvas, frame, first, 15, PURPLE)
    right = solid(canvas, frame, second, 15, GOLD)
    canvas.put(left & right, "#d9777c", 0.92)


def word(canvas: Canvas, frame: Frame) -> None:
    """A pencil that writes on a pebble: a word of one's own."""
    small_pebble(canvas, frame, -4, 8, 27)
    written = bezier((-24, 12), (-16, 0), (-14, 22), (-4, 9), 30)
    bar(canvas, frame, written, 6.5, DEEP)
    pencil = frame.at(-2, 7, 1.08, rot=-48)
    canvas.soft(14, 6, 22, 6, SHADE, 0.3, pencil)
    solid(canvas, pencil, soft([(1, 0), (10, -5.5), (10, 5.5)], 1.4), 5, CREAM)
    solid(canvas, pencil, ellipse(2, 0, 2.6), 2, INK)
    solid(canvas, pencil, rounded(9.5, -7.5, 22, 15, 1.5), 6, PURPLE)
    solid(canvas, pencil, rounded(30, -7.5, 8, 15, 4), 5, ROSE)


def not_now(canvas: Canvas, frame: Frame) -> None:
    """A moon: later is fine."""
    moon = canvas.mask(ellipse(-1, 0, 29), frame) - canvas.mask(ellipse(14, -9, 26), frame)
    canvas.form(moon, PURPLE, 10 * frame.k, shade=0.45, rim=0.7)


def check(canvas: Canvas, frame: Frame) -> None:
    """A tick."""
    bar(canvas, frame, [(-20, 3), (-6, 17), (21, -15)], WEIGHT + 1)


def plus(canvas: Canvas, frame: Frame) -> None:
    """A plus."""
    strokes = [*ribbon(dense([(-20, 0), (20, 0)]), 9.5, 9.5), *ribbon(dense([(0, -20), (0, 20)]), 9.5, 9.5)]
    solid(canvas, frame, strokes, 6)


def minus(canvas: Canvas, frame: Frame) -> None:
    """A minus."""
    solid(canvas, frame, soft([(-20, -0.2), (20, -0.2), (20, 0.2), (-20, 0.2)], 4.75), 6)


ICONS = {
    "unsure": unsure,
    "mixed": mixed,
    "word": word,
    "notnow": not_now,
    "check": check,
    "plus": plus,
    "minus": minus,
}
