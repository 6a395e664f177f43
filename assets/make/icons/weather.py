"""The weathers one may have inside: mist, a breeze, gusts, a storm, a rainbow; and all of them."""

import numpy as np

from assets.make.icons.strokes import (
    DEEP,
    DEEP_GREEN,
    GOLD,
    GREEN,
    PURPLE,
    arc,
    bar,
    dense,
    soft,
    solid,
)
from assets.make.paint import (
    Canvas,
    Frame,
    Material,
    Points,
    bezier,
    ellipse,
    leaf,
    ribbon,
    rounded,
    smooth,
    spline,
)

PALE = Material("#d9e6f4", "#ffffff", "#9db2d4")
CURL = 285
"""Degrees a line of wind turns in at its end."""
WOOD = Material("#8a6250", "#c79a78", "#573a49")
CLOUD = Material("#65589a", "#a69ad2", "#41366b")
RED = Material("#c2476a", "#f08c9c", "#7d2950")


def _curl(
    canvas: Canvas,
    frame: Frame,
    start: tuple[float, float],
    end: float,
    radius: float,
    up: bool,
    width: float,
    material: Material,
) -> None:
    """A line of wind from its start to x = end, where it curls up or down and in on itself."""
    x, y = start
    turn = -1 if up else 1
    way = np.radians(np.linspace(0, CURL, 60))
    reach = radius * (1 - 0.45 * smooth(60, CURL, np.degrees(way)))
    middle = y + turn * radius
    curl = np.stack([end + reach * np.sin(way), middle - turn * reach * np.cos(way)], 1)
    strokes = ribbon(dense(np.vstack([[(x, y)], curl])), width, width * 0.86)
    solid(canvas, frame, strokes, width * 0.5, material)


def _leaf(canvas: Canvas, frame: Frame, x: float, y: float, turn: float, length: float) -> None:
    """A leaf in the air with its vein."""
    at = frame.at(x, y, length / 20, rot=turn)
    solid(canvas, at, leaf(-10, 1, -4, 20, 12, 0.1), 4, DEEP_GREEN)
    canvas.fill(ribbon([(-9, 0.8), (0, -0.4), (7, 0)], 1.5, 0.5), GREEN.light, at, alpha=0.9)


def mist(canvas: Canvas, frame: Frame) -> None:
    """A hill with its foot in low mist."""
    hill = [
        (-29, 22),
        (-26, 8),
        (-16, -12),
        (-2, -21),
        (12, -15),
        (23, 4),
        (27, 19),
        (22, 27),
        (0, 28),
        (-24, 28),
    ]
    ground = solid(canvas, frame, spline(hill), 18)
    canvas.soft(0, 24, 40, 26, "#e9f0fa", 0.75, frame, clip=ground)
    for x, x2, y, width, material in (
        (-25, 8, 3, 7.5, PALE),
        (-14, 28, 14.5, 8.5, DEEP),
        (-28, 17, 26, 8.5, PALE),
    ):
        bar(canvas, frame, [(x, y), (x2, y)], width, material)


def breeze(canvas: Canvas, frame: Frame) -> None:
    """One soft curl of wind that carries a leaf."""
    _curl(canvas, frame, (-29, 7), 12, 14, True, 7.5, DEEP)
    bar(canvas, frame, [(-18, 20), (8, 20)], 7, DEEP)
    _leaf(canvas, frame, -12, -14, -32, 25)


def gusts(canvas: Canvas, frame: Frame) -> None:
    """A tree that a strong wind bends, and its leaves that fly."""
    bar(canvas, frame, [(-29, -22), (-10, -22)], 6)
    bar(canvas, frame, [(-30, -6), (-16, -6)], 6)
    bar(canvas, frame, [(-29, 10), (-18, 10)], 6)
    trunk = bezier((-7, 30), (-4, 14), (-2, 6), (8, -4), 24)
    solid(canvas, frame, ribbon(trunk, 9, 6), 4, WOOD)
    crown = [(-8, -2), (-9, -15), (2, -26), (16, -24), (26, -14), (31, 0), (20, 2), (8, 6)]
    solid(canvas, frame, spline(crown), 13, DEEP_GREEN)
    _leaf(canvas, frame, 21, 14, 20, 15)
    _leaf(canvas, frame, 15, 26, -18, 13)
    bar(canvas, frame, [(-22, 29.5), (8, 29.5)], 4, WOOD)


def _drop(x: float, y: float, size: float) -> Points:
    """A rain drop, its tip up and leaning with the wind."""
    tip = (x + size * 0.5, y - size * 1.5)
    return spline(
        [tip, tip, (x + size * 0.85, y + size * 0.1), (x, y + size), (x - size * 0.85, y + size * 0.1)]
    )


def storm(canvas: Canvas, frame: Frame) -> None:
    """A big round cloud with rain and one rounded spark."""
    spark = [(3, 2), (-5, 16), (2, 17), (-1, 27), (11, 13), (4, 12), (9, 2)]
    solid(canvas, frame, soft(spark, 3), 5, GOLD)
    for x, y in ((-21, 20), (-12, 28), (18, 27), (25, 19)):
        solid(canvas, frame, _drop(x, y, 4.2), 3, DEEP)
    puffs = [ellipse(-16, -4, 14, 13), ellipse(-3, -14, 17, 16), ellipse(15, -7, 15, 14)]
    solid(canvas, frame, [*puffs, rounded(-30, -8, 60, 19, 9.5)], 15, CLOUD)


def rainbow(canvas: Canvas, frame: Frame) -> None:
    """A bow of four colours between two small clouds."""
    for radius, material in ((27, RED), (20.8, GOLD), (14.6, DEEP_GREEN), (8.4, PURPLE)):
        path = dense(arc(0, 14, radius, 180, 360))
        solid(canvas, frame, ribbon(path, 6.6, 6.6), 3.3, material)
    for x in (-19, 19):
        puffs = [ellipse(x - 7, 17, 7), ellipse(x + 1, 13.5, 8.5), ellipse(x + 8, 18, 6)]
        solid(canvas, frame, [*puffs, rounded(x - 13.5, 16, 27, 9, 4.5)], 8, CLOUD)


def weathers(canvas: Canvas, frame: Frame) -> None:
    """Sun, cloud, rain and wind: whatever the weather."""
    for way in range(0, 360, 45):
        turn = np.radians(way)
        x, y = np.cos(turn), np.sin(turn)
        bar(canvas, frame, [(12 + 15 * x, -12 + 15 * y), (12 + 18 * x, -12 + 18 * y)], 4.5, GOLD)
    solid(canvas, frame, ellipse(12, -12, 12), 9, GOLD)
    for x, y in ((-20, 19), (-11, 25)):
        solid(canvas, frame, _drop(x, y, 4.4), 3, DEEP)
    _curl(canvas, frame, (-2, 24), 21, 6.5, True, 6, DEEP)
    puffs = [ellipse(-19, 1, 9.5), ellipse(-7, -5, 12), ellipse(6, 1, 9.5), rounded(-29, 0, 45, 12, 6)]
    solid(canvas, frame, puffs, 10, CLOUD)


ICONS = {
    "mist": mist,
    "breeze": breeze,
    "gusts": gusts,
    "storm": storm,
    "rainbow": rainbow,
    "weathers": weathers,
}
