"""A breeze: sun, a small cloud, reeds that lean a little, and one seed on its way."""

import math

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon
from assets.make.places.cloud import Heap, heap
from assets.make.places.lily import pad
from assets.make.weather.isle import Air, isle, strokes, wind_line

AIR = Air(
    sky=[(0, "#6fb4e8"), (0.5, "#a6d6f0"), (0.85, "#e2f2ea"), (1, "#fdf3d2")],
    far=("#a7bfe0", "#d3e4e4"),
    near=("#93c48f", "#c4dc9c"),
    grass=("#9fd07c", "#3f9270"),
    water=[(0, "#cdeef0"), (0.3, "#7cc6d8"), (1, "#2f8cab")],
    crown=Material("#74b866", "#dcea92", "#37826c"),
    reeds="#4f9f5c",
    lit=0.3,
    lean=0.32,
)
FLOWERS = ((186, 206, "#ffd45e"), (206, 211, "#ffffff"), (252, 210, "#f7a7b8"), (280, 206, "#ffd45e"))


def _above(canvas: Canvas, frame: Frame) -> None:
    canvas.soft(222, 88, 98, 92, "#fff0b4", 0.8, frame)
    canvas.put(canvas.mask(ellipse(222, 88, 26), frame).blur(1), "#fff3b8", 1)
    canvas.soft(226, 84, 24, 24, "#fffdf0", 0.9, frame)


def _before(canvas: Canvas, frame: Frame) -> None:
    strokes(canvas, frame, ((150, 222, 42), (90, 236, 34), (190, 248, 44), (122, 268, 52)), "#ffffff", 0.6)
    strokes(canvas, frame, ((206, 230, 16), (214, 240, 22), (204, 262, 20)), "#fff0b8", 0.8)
    pad(canvas, frame, 92, 254, 24, 210, "#f7b7c5")
    for x, y, colour in FLOWERS:
        for i in range(5):
            turn = math.tau * i / 5
            canvas.fill(ellipse(x + 3 * math.cos(turn), y + 2.6 * math.sin(turn), 2.3), colour, frame)
        canvas.fill(ellipse(x, y, 1.9), "#f0a03c", frame)


def _seed(canvas: Canvas, frame: Frame) -> None:
    """A dandelion seed under its parachute; its foot at 0, 0."""
    canvas.fill(ribbon([(0, 0), (0, -14)], 1.4, 1.1), "#8a7a6a", frame)
    canvas.fill(ellipse(0, 1.5, 1.7, 3.4), "#8a6a50", frame)
    for i in range(9):
        turn = math.radians(-160 + 17.5 * i)
        tip = (13 * math.cos(turn), -14 + 11 * math.sin(turn))
        canvas.fill(ribbon([(0, -14), tip], 1.1, 0.9), "#ffffff", frame, alpha=0.95)
        canvas.fill(ellipse(*tip, 1.9), "#ffffff", frame)


def _beyond(canvas: Canvas, frame: Frame) -> None:
    heap(canvas, frame, Heap(98, 84, 116, 6, base="#cfdcf4"))
    wind_line(canvas, frame, (112, 134), (196, 132), 11, 4.2)
    _seed(canvas, frame.at(154, 112, 1.0, rot=24))
    _seed(canvas, frame.at(278, 108, 0.8, rot=36))


def paint() -> Canvas:
    """The place in a breeze."""
    return isle(AIR, _above, _before, _beyond)
