"""A rainbow: sun and rain at once, and a bow of colours over the pond and in it."""

import random

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon
from assets.make.places.cloud import Heap, heap
from assets.make.places.lily import pad
from assets.make.weather.isle import SHORE, Air, isle, strokes

AIR = Air(
    sky=[(0, "#7d9fe0"), (0.45, "#a9c8ee"), (0.8, "#f0dce8"), (1, "#ffe6bc")],
    far=("#a9aede", "#dccfe2"),
    near=("#84c29c", "#b9dca4"),
    grass=("#96d07f", "#3a8f78"),
    water=[(0, "#f2dcd8"), (0.3, "#86c4dc"), (1, "#3a86b4")],
    crown=Material("#6ab57a", "#d9ec9c", "#348078"),
    reeds="#4fa068",
    lit=0.4,
    lean=0.1,
)
BANDS = ("#ee8a98", "#f8b684", "#f8e68c", "#9fdaa4", "#8cc2ee", "#b69ce4")
"""From the outside in."""
MIDDLE = (160, SHORE + 4)
OUTER, BAND = 130.0, 9.0


def _bow(canvas: Canvas, frame: Frame, alpha: float, flat: float = 1.0) -> None:
    x, y = MIDDLE
    for i, colour in enumerate(BANDS):
        r = OUTER - i * BAND
        outside = canvas.mask(ellipse(x, y, r, r * flat, n=120), frame)
        inside = canvas.mask(ellipse(x, y, r - BAND - 1, (r - BAND - 1) * flat, n=120), frame)
        canvas.put((outside - inside).blur(1.6), colour, alpha)


def _above(canvas: Canvas, frame: Frame) -> None:
    canvas.soft(240, 74, 100, 92, "#fff0b8", 0.85, frame)
    canvas.put(canvas.mask(ellipse(240, 74, 24), frame).blur(1), "#fff4bc", 1)
    canvas.soft(244, 70, 22, 22, "#fffdf0", 0.9, frame)
    _bow(canvas, frame, 0.96)


def _before(canvas: Canvas, frame: Frame) -> None:
    pool = canvas.mask(ellipse(156, 262, 150, 58), frame)
    mirrored = Canvas(canvas.w, canvas.h)
    _bow(mirrored, frame, 0.55, 0.62)
    mirrored.cut(pool.blur(6))
    shore = canvas.mask([ellipse(76, SHORE, 92, 15), ellipse(236, SHORE, 84, 17)], frame)
    mirrored.cut(mirrored.everything() - shore)
    rows = round((SHORE + 2) * frame.k)
    mirrored.pixels[:rows] = 0
    canvas.paste(mirrored)
    strokes(canvas, frame, ((150, 226, 40), (100, 244, 36), (206, 252, 40), (140, 272, 50)), "#ffffff", 0.55)
    pad(canvas, frame, 116, 262, 24, 210, "#f7b7c5")


def _beyond(canvas: Canvas, frame: Frame) -> None:
    heap(canvas, frame, Heap(88, 82, 128, 14, crown="#f4f0ff", base="#9d95cf"))
    rnd = random.Random(4)
    for i in range(12):
        x, y = 42 + (i % 4) * 26 + rnd.uniform(-5, 5), 92 + (i // 4) * 32 + (i % 2) * 12 + rnd.uniform(-3, 3)
        drop = ribbon([(x + 4, y), (x, y + 14)], 1.4, 6.2)
        canvas.fill(drop, "#5f9fd8", frame, alpha=0.92)
        canvas.fill(ellipse(x + 1, y + 12.5, 1.3), "#ffffff", frame, alpha=0.9)


def paint() -> Canvas:
    """The place in sun and rain."""
    return isle(AIR, _above, _before, _beyond)
