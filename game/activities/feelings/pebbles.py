"""Pebbles for a word without letters, each known by its shape as well as by its colour."""

from ...layout import Area, around
from ...look.canvas import Canvas
from ...look.theme import mix

COLOURS = {
    "": "#8fb9c9",
    "round": "#f2b04f",
    "long": "#6fa8dc",
    "tall": "#8ab87f",
    "two": "#9a86c4",
    "ring": "#e58791",
}
"""One colour a pebble; "" is the plain one that stands for a typed word."""


DEEP = "#5a4a6a"
"""The colour of shade: violet-brown, never black (ART)."""


def pebble(canvas: Canvas, name: str, area: Area, ground: str) -> None:
    """Draw a pebble as large as fits into the area, lit from the upper right, on the colour ``ground``."""
    side = min(area.w, area.h)
    x, y = area.centre
    colour = COLOURS.get(name, COLOURS[""])
    match name:
        case "round":
            _stone(canvas, around((x, y), side * 0.8), colour)
        case "tall":
            _stone(canvas, around((x, y), side * 0.56, side * 0.92), colour)
        case "two":
            _stone(canvas, around((x - side * 0.14, y + side * 0.14), side * 0.6, side * 0.52), colour)
            _stone(canvas, around((x + side * 0.2, y - side * 0.2), side * 0.44, side * 0.38), colour)
        case "ring":
            _stone(canvas, around((x, y), side * 0.84), colour, 0.06)
            # The hole is a small panel of the card's own colour: a wide ring costs ten times as much to draw.
            canvas.panel(around((x, y), side * 0.34), mix(colour, DEEP, 0.22), side * 0.17, False)
            hole = around((x - side * 0.006, y + side * 0.012), side * 0.31)
            canvas.panel(hole, ground, side * 0.155, False)
        case _:
            _stone(canvas, around((x, y), side * 0.94, side * 0.58), colour)


def _stone(canvas: Canvas, area: Area, colour: str, shine: float = 0.13) -> None:
    """One rounded stone; ``shine`` is the light's radius as a part of the smaller side."""
    half = min(area.w, area.h) / 2
    canvas.panel(area, mix(colour, DEEP, 0.22), half)
    canvas.panel(area.inset(area.w * 0.035).moved(area.w * 0.012, -area.h * 0.03), colour, half, False)
    _shine(canvas, area.centre[0] + area.w * 0.19, area.centre[1] - area.h * 0.24, half * 2 * shine)


def _shine(canvas: Canvas, x: float, y: float, radius: float) -> None:
    canvas.disc((x, y), radius, "#ffffff", 0.55)
