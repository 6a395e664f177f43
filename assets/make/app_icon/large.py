"""The app's own picture from 48 pixels on: Pip and Mo lean on a pebble in the evening pond."""

from collections.abc import Sequence
from dataclasses import replace

from assets.make.otter.face import face
from assets.make.otter.head import head
from assets.make.otter.limbs import paw, pebble
from assets.make.otter.who import MO, PIP
from assets.make.paint import Canvas, Frame, Mask, Material, Points, ellipse, lin, ribbon, rounded

HALF = 120.0
"""Half the side of the tile, of 128 units to the edge: the rest is air and shadow."""
CORNER = 56.0
SUN = Material("#fff0c0", "#ffffff", "#ffd28a")
SKY = [(0.0, "#7f9fdc"), (0.34, "#e9b9cf"), (0.56, "#ffd3a0")]
WATER = [(0.0, "#e6c0b6"), (0.25, "#6fafbf"), (0.75, "#2f8096"), (1.0, "#1f5f78")]
HORIZON = 12.0
PAWS = ((-72, 60, 16, -16, MO), (-28, 48, 16, 4, MO), (20, 48, 13.5, -4, PIP), (68, 58, 13.5, 16, PIP))
"""Middle, size, turn and whose: they hold on to the pebble."""


def tile(canvas: Canvas, frame: Frame) -> Mask:
    """The round-cornered ground with its shadow; gives its silhouette."""
    k = frame.k
    whole = canvas.mask(rounded(-HALF, -HALF, 2 * HALF, 2 * HALF, CORNER), frame)
    canvas.put(whole.shift(0, 4 * k).blur(3 * k), "#1b2c4a", 0.4)
    canvas.put(whole, SKY[-1][1])
    return whole


def rim(canvas: Canvas, frame: Frame, whole: Mask) -> None:
    """Light on the upper right edge, shade on the lower left one."""
    k = frame.k
    light = whole - whole.shift(-2.2 * k, 2.4 * k).blur(1.2 * k)
    canvas.put(light & whole, "#fff6dc", 0.75)
    dark = whole - whole.shift(2.6 * k, -2.8 * k).blur(3 * k)
    canvas.put(dark & whole, "#3d2a5c", 0.28)


def evening(canvas: Canvas, frame: Frame, whole: Mask) -> None:
    """Sky, sun, a far hill and the water."""
    top, low = frame.point(0, -HALF), frame.point(0, HALF)
    canvas.put(whole, lin(top, low, SKY))
    canvas.soft(78, -70, 110, 95, "#fff0c4", 0.75, frame, clip=whole)
    canvas.form(canvas.mask(ellipse(80, -72, 19), frame), SUN, 14 * frame.k, shade=0.2, clip=whole)
    for x, y, w, h, colour in ((-80, 14, 74, 30, "#b3a2d2"), (92, 16, 66, 24, "#a2b7c4")):
        canvas.put(canvas.mask(ellipse(x, y, w, h), frame), colour, 0.9, clip=whole)
    water = canvas.mask(rounded(-130, HORIZON, 260, 130, 1), frame) & whole
    canvas.put(water, lin(frame.point(0, HORIZON), low, WATER))
    canvas.soft(80, 34, 40, 20, "#fff0c4", 0.5, frame, clip=water)


def ripples(
    canvas: Canvas, frame: Frame, clip: Mask, rings: Sequence[tuple[float, float, float, float]]
) -> None:
    """Light rings on the water: middle, half width, half height."""
    for x, y, w, h in rings:
        ring: list[Points] = ribbon(ellipse(x, y, w, h, n=90, end=359.9), 2.4, 2.4)
        canvas.put(canvas.mask(ring, frame), "#eaf8f6", 0.42, clip=clip)


def large(side: int) -> Canvas:
    """The whole picture, so many pixels wide."""
    canvas = Canvas(side, side)
    frame = Frame().at(side / 2, side / 2, side / 256)
    whole = tile(canvas, frame)
    evening(canvas, frame, whole)
    painted = Canvas(side, side)
    ripples(painted, frame, whole, [(0, 84, 116, 26), (0, 84, 134, 36)])
    painted.soft(2, 84, 92, 26, "#123f55", 0.5, frame)
    looking = replace(face({"happy": 0.4}), gaze_x=0.55, gaze_y=0.35, turn=0.4, nod=0.2, pupil=0.93)
    head(painted, frame.at(-36, -24, 70, rot=5), MO, looking, glow=False)
    painted.soft(40, 26, 62, 52, "#4a2f3c", 0.34, frame)
    head(painted, frame.at(46, 10, 58, rot=-6), PIP, face({"happy": 0.55}), glow=False)
    painted.soft(0, 66, 104, 30, "#1d3f58", 0.42, frame)
    pebble(painted, frame, 0, 108, 104)
    for x, y, size, turn, who in PAWS:
        paw(painted, frame, x, y, size, turn, who)
    painted.cut(whole)
    canvas.paste(painted)
    rim(canvas, frame, whole)
    return canvas
