"""Gusts: wind in swirls, a tree that bends, and leaves of all colours flying."""

from assets.make.paint import Canvas, Frame, Material, bezier, leaf, ribbon
from assets.make.places.cloud import Heap, heap
from assets.make.weather.isle import Air, isle, wind_line

AIR = Air(
    sky=[(0, "#4f9fc4"), (0.45, "#8cc8d4"), (0.8, "#f2e3bc"), (1, "#ffd79a")],
    far=("#9fb4d8", "#e2d2cc"),
    near=("#b4bf78", "#e0cf8c"),
    grass=("#b9c46c", "#5a9068"),
    water=[(0, "#d9e8dc"), (0.3, "#74bcc8"), (1, "#2a7f9c")],
    crown=Material("#e39a4a", "#ffdf8a", "#b4544e"),
    reeds="#7fa052",
    lit=0.45,
    lean=1.0,
)
LEAVES = (
    ("#e8793f", 166, 92, -24, 33),
    ("#f2b63c", 206, 118, 30, 28),
    ("#cf4f4c", 236, 82, -52, 30),
    ("#7fae4e", 190, 150, 12, 26),
    ("#f2a03c", 266, 112, 10, 33),
    ("#d9603f", 278, 76, -34, 27),
    ("#f4c64a", 262, 44, 24, 26),
    ("#cf4f4c", 286, 156, 40, 25),
)
"""Colour, foot, direction and length of each leaf on its way."""


def _above(canvas: Canvas, frame: Frame) -> None:
    canvas.soft(230, 150, 130, 90, "#fff0c0", 0.7, frame)
    heap(canvas, frame, Heap(190, 70, 120, 9, base="#d6e2ee", alpha=0.85))
    heap(canvas, frame, Heap(86, 60, 84, 4, base="#cfdfee", alpha=0.7))


def _wave(canvas: Canvas, frame: Frame, x: float, y: float, wide: float) -> None:
    """One small wave with its white crest leaning to the right."""
    crest = bezier(
        (x - wide, y), (x - wide * 0.3, y - 1), (x + wide * 0.1, y - 12), (x + wide * 0.7, y - 6), 24
    )
    canvas.fill(ribbon(crest, 1.2, 3.0, 4.6), "#f4fbf8", frame, alpha=0.92)
    below = bezier((x - wide, y + 6), (x - 4, y + 7), (x + wide * 0.3, y + 3), (x + wide, y + 5), 20)
    canvas.fill(ribbon(below, 1, 1, 4), "#226a88", frame, alpha=0.35)


def _before(canvas: Canvas, frame: Frame) -> None:
    for x, y, wide in ((140, 228, 22), (84, 246, 26), (196, 250, 26), (132, 272, 30)):
        _wave(canvas, frame, x, y, wide)


def _beyond(canvas: Canvas, frame: Frame) -> None:
    wind_line(canvas, frame, (28, 91), (226, 62), 17, 6.5)
    wind_line(canvas, frame, (146, 138), (276, 136), -12, 5.2)
    wind_line(canvas, frame, (20, 168), (150, 172), -14, 5.2, 0.85)
    for colour, x, y, turn, long in LEAVES:
        material = Material(colour)
        shape = canvas.mask(leaf(x, y, turn, long, long * 0.62, 0.15), frame)
        canvas.put(shape.shift(-2, 4).blur(3), "#5a4468", 0.32)
        canvas.form(shape, material, long * 0.2 * frame.k, shade=0.4, rim=0.6)
        at = frame.at(x, y, rot=turn)
        vein = [(1, 0.4), (long * 0.5, 0.2), (long * 0.88, long * 0.08)]
        canvas.fill(ribbon(vein, 1.5, 0.6), material.light, at, alpha=0.8)


def paint() -> Canvas:
    """The place in gusts of wind."""
    return isle(AIR, _above, _before, _beyond)
