"""Everything at once: a call, a clock, a song, sheets of paper and a question that all crowd round a head."""

from collections.abc import Callable

from assets.make.otter.sparks import ask
from assets.make.otter.waiting import clock
from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, rounded, spline

PAPER = Material("#fdf8f2", "#ffffff", "#b9b4cc")
COVER = Material("#6fa3c8", "#d3ecf4", "#44698f")
RED = "#d8495a"
INK = "#8a82a6"
NOTE = "#3f7f86"
Thing = Callable[[Canvas, Frame], None]


def call(canvas: Canvas, frame: Frame) -> None:
    """A loud speech bubble."""
    tail = spline([(0.1, 0.5), (0.62, 1.15), (0.62, 1.15), (0.6, 0.4)])
    mask = canvas.mask([rounded(-1, -0.7, 2, 1.4, 0.45), tail], frame)
    canvas.put(mask.shift(0, 0.08 * frame.k).blur(0.1 * frame.k), "#4a4468", 0.35)
    canvas.form(mask, PAPER, 0.3 * frame.k, shade=0.3)
    for x in (-0.42, 0.0, 0.42):
        canvas.fill(ribbon([(x, -0.42), (x, 0.10)], 0.22, 0.13), RED, frame)
        canvas.fill(ellipse(x, 0.38, 0.115), RED, frame)


def sheets(canvas: Canvas, frame: Frame) -> None:
    """Two sheets of written work."""
    for turn, x in ((-14, -0.16), (10, 0.14)):
        local = frame.at(x, 0, 1, rot=turn)
        mask = canvas.mask(rounded(-0.62, -0.86, 1.24, 1.72, 0.1), local)
        canvas.put(mask.shift(-0.05 * frame.k, 0.08 * frame.k).blur(0.08 * frame.k), "#4a4468", 0.35)
        canvas.form(mask, PAPER, 0.2 * frame.k, shade=0.3)
        for y in (-0.5, -0.16, 0.18, 0.52):
            canvas.fill(ribbon([(-0.40, y), (0.40 if y < 0.5 else 0.05, y)], 0.12, 0.12), INK, local)


def song(canvas: Canvas, frame: Frame) -> None:
    """Two notes on one beam."""
    for x in (-0.50, 0.50):
        canvas.fill(ellipse(x - 0.16, 0.62, 0.33, 0.25, -22), NOTE, frame)
        canvas.fill(ribbon([(x + 0.10, 0.58), (x + 0.10, -0.72)], 0.14, 0.14), NOTE, frame)
    canvas.fill(ribbon([(-0.47, -0.62), (0.67, -0.86)], 0.34, 0.34), NOTE, frame)


def book(canvas: Canvas, frame: Frame) -> None:
    """A thick book."""
    mask = canvas.mask(rounded(-0.9, -0.66, 1.8, 1.32, 0.14), frame)
    canvas.put(mask.shift(-0.05 * frame.k, 0.1 * frame.k).blur(0.1 * frame.k), "#4a4468", 0.35)
    canvas.form(mask, COVER, 0.3 * frame.k)
    canvas.fill(rounded(-0.74, 0.36, 1.56, 0.20, 0.08), "#fffaf0", frame)
    canvas.fill(rounded(-0.46, -0.36, 0.92, 0.30, 0.08), "#e8f3f8", frame, alpha=0.85)


def ticking(canvas: Canvas, frame: Frame) -> None:
    """A clock that says: hurry."""
    clock(canvas, frame, 0, 0, 0.95)


def asked(canvas: Canvas, frame: Frame) -> None:
    """A question."""
    ask(canvas, frame)


CROWD: tuple[tuple[Thing, float, float, float, float, float], ...] = (
    (call, -0.92, -1.36, 0.40, -8, 0.0),
    (ticking, 0.98, -1.34, 0.32, 10, 0.1),
    (sheets, 0.36, -1.28, 0.36, 6, 0.3),
    (song, -0.20, -1.38, 0.25, -8, 0.45),
    (asked, 0.68, -0.98, 0.20, 16, 0.6),
    (book, -0.42, -0.94, 0.20, -18, 0.75),
)
"""Each thing, its place, size and turn, and the amount it comes at."""


def crowd(canvas: Canvas, frame: Frame, amount: float) -> None:
    """More and more things from all sides."""
    for thing, x, y, size, turn, first in CROWD:
        if amount > first:
            thing(canvas, frame.at(x, y, size * (0.75 + 0.25 * amount), rot=turn))


BEHIND = {"crowd": crowd}
