"""The four big pebbles of the home, without their labels."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from assets.make.motifs.butterfly import butterfly
from assets.make.motifs.mushroom import mushroom
from assets.make.motifs.soap import soap_bubble
from assets.make.otter.face import face
from assets.make.otter.head import head
from assets.make.otter.signs import heart
from assets.make.otter.who import MO, PIP
from assets.make.paint import Canvas, Frame, Material, Picture, ellipse, mix, sheet, spline

SHEET = (264, 252)
PEBBLE = (216, 186)
"""The pebble lies in the middle of its sheet; its shadow and ring go beyond it."""
OUTLINE = (
    (-0.50, 0.06),
    (-0.43, -0.32),
    (-0.16, -0.49),
    (0.18, -0.49),
    (0.44, -0.30),
    (0.50, 0.08),
    (0.40, 0.40),
    (0.10, 0.50),
    (-0.22, 0.49),
    (-0.43, 0.36),
)
Motif = Callable[[Canvas, Frame], None]


def pebble(colour: str, motif: Motif) -> Canvas:
    """A pebble in the water with its picture in the upper two thirds; the label goes below."""
    canvas, frame = sheet(*SHEET, SHEET[0] / 2, SHEET[1] / 2)
    k, (w, h) = frame.k, PEBBLE
    ring = canvas.mask(ellipse(0, h * 0.30, w * 0.54, h * 0.30, n=96), frame)
    hole = canvas.mask(ellipse(0, h * 0.30 + 1.4, w * 0.54 - 4, h * 0.30 - 2.5, n=96), frame)
    canvas.put((ring - hole).blur(0.8), "#ffffff", 0.45)
    stone = canvas.mask(spline([(x * w, y * h) for x, y in OUTLINE]), frame)
    canvas.put(stone.shift(-5 * k, 14 * k).blur(11 * k), "#123f55", 0.55)
    canvas.put(stone.shift(0, 8 * k) | stone, mix(colour, "#5a4a78", 0.55))
    canvas.form(
        stone, Material(colour, "#fffaf0", mix(colour, "#7a6a9a", 0.5)), h * 0.36 * k, shade=0.42, rim=0.75
    )
    motif(canvas, frame.at(0, -h * 0.10))
    canvas.grain()
    return canvas


def bubbles(canvas: Canvas, frame: Frame) -> None:
    """One big bubble and two small."""
    soap_bubble(canvas, frame, 0, 0, 46, body=0.92)
    soap_bubble(canvas, frame, 49, -33, 15, 2, "#ffd0b0")
    soap_bubble(canvas, frame, -51, 25, 10, 1, "#ffd0b0")


def walk(canvas: Canvas, frame: Frame) -> None:
    """Two mushrooms and a butterfly."""
    mushroom(canvas, frame, 30, 8, 38)
    mushroom(canvas, frame, -14, 32, 18, "#e8845e")
    butterfly(canvas, frame, -46, -18, 32)


def happy_head(canvas: Canvas, frame: Frame) -> None:
    """Pip, happy."""
    head(canvas, frame.at(0, 0, 58), PIP, face({"happy": 0.75}), glow=False)


def heads_together(canvas: Canvas, frame: Frame) -> None:
    """Mo and Pip, head at head, and a heart."""
    head(canvas, frame.at(-30, -2, 44, rot=5), MO, face({"calm": 0.9}), glow=False)
    snug = replace(face({"loved": 0.8}), tilt=0, hearts=0)
    canvas.soft(34, 16, 46, 38, "#7a4a50", 0.35, frame)
    head(canvas, frame.at(36, 14, 35, rot=-7), PIP, snug, glow=False)
    heart(canvas, frame, 14, -46, 13, 6)


PICTURES = {
    "pebble_breathing": Picture(partial(pebble, "#cfe6ea", bubbles), 92),
    "pebble_comfort": Picture(partial(pebble, "#f8d3cf", heads_together), 92),
    "pebble_walk": Picture(partial(pebble, "#dbe8c4", walk), 92),
    "pebble_feelings": Picture(partial(pebble, "#fbe0b8", happy_head), 92),
}
