"""What is in the air: clouds, mist, a star, a flake of snow, rain."""

from assets.make.paint import Canvas, sheet
from assets.make.places.cloud import Heap, heap


def cloud(seed: int, crown: str, base: str) -> Canvas:
    """A small heaped cloud that melts away below."""
    canvas, frame = sheet(230, 96, 115, 82)
    heap(canvas, frame, Heap(0, 0, 196, seed, crown, base, 0.9, crown))
    return canvas


def mist(colour: str) -> Canvas:
    """A long low veil, thicker in the middle."""
    canvas, frame = sheet(420, 60, 210, 30)
    canvas.soft(0, 0, 208, 26, colour, 0.5, frame)
    for x, y, w, h, alpha in ((-84, 5, 112, 15, 0.42), (66, -4, 132, 17, 0.42), (6, 8, 92, 11, 0.4)):
        canvas.soft(x, y, w, h, colour, alpha, frame)
    return canvas


def star() -> Canvas:
    """A star that shines: a bright middle, four soft rays, a little light about it."""
    canvas, frame = sheet(30, 30, 15, 15)
    canvas.soft(0, 0, 13, 13, "#c9d2ff", 0.4, frame)
    canvas.soft(0, 0, 14, 1.5, "#f4f2ff", 0.85, frame)
    canvas.soft(0, 0, 1.5, 14, "#f4f2ff", 0.85, frame)
    canvas.soft(0, 0, 4.2, 4.2, "#fffdf4", 1.0, frame, power=0.5)
    return canvas


def flake() -> Canvas:
    """A flake of snow from afar: soft and round."""
    canvas, frame = sheet(16, 16, 8, 8)
    canvas.soft(0, 0, 7.6, 7.6, "#ffffff", 1.0, frame, power=0.6)
    canvas.soft(-1, 1.4, 4.5, 4.5, "#dfe6fb", 0.35, frame)
    return canvas


def rain() -> Canvas:
    """A drop on its way down, drawn out by its fall."""
    canvas, frame = sheet(8, 44, 4, 22)
    canvas.soft(0, 0, 1.7, 21, "#f2f3ff", 0.75, frame, rot=2, power=0.6)
    canvas.soft(-0.5, 12, 1.9, 7, "#ffffff", 0.8, frame)
    return canvas


def fly() -> Canvas:
    """A firefly in the dark: a yellow-green light about a bright middle."""
    canvas, frame = sheet(48, 48, 24, 24)
    canvas.soft(0, 0, 23, 23, "#b7c83e", 0.5, frame, power=1.4)
    canvas.soft(0, 0, 10, 10, "#e4e77a", 0.7, frame)
    canvas.soft(0, 0, 4.2, 4.2, "#fffbd0", 1.0, frame, power=0.5)
    return canvas


def mote() -> Canvas:
    """A grain of dust in the sun."""
    canvas, frame = sheet(14, 14, 7, 7)
    canvas.soft(0, 0, 6.8, 6.8, "#fff3c4", 0.5, frame)
    canvas.soft(0, 0, 2.6, 2.6, "#fffdf0", 0.95, frame, power=0.6)
    return canvas
