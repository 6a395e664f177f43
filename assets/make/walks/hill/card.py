"""The level's card: the hill in the morning, with the snowman, the robin on its post, and the sledge."""

from __future__ import annotations

from assets.make.cards.card import window
from assets.make.paint import Canvas, Frame, ribbon
from assets.make.paint.layer import Layer
from assets.make.palette import light
from assets.make.places.cloud import Heap, heap
from assets.make.places.hill import profile
from assets.make.places.mist import mist
from assets.make.places.sky import Sun, disc, glow, sky

from . import robin, snowman
from .far import FAR_PEAKS, mountains, wood
from .fir import Fir, fir
from .hut import hut
from .snow import bank, cap, drift, glints
from .tones import PLANK, SNOW_SHADE


def scene(canvas: Canvas, frame: Frame) -> None:
    """A window on the meadow, its things larger than they are there."""
    far = window(frame, 780, 320, 470)
    snow = light("snow")
    sun = Sun.of(snow.lamp, 1150, 452, 34)
    sky(canvas, far, snow.sky, 700, 1600)
    glow(canvas, far, sun)
    disc(canvas, far, sun)
    heap(canvas, far, Heap(900, 420, 190, 14, "#fdf3f0", "#d9cfe8", 0.85))
    mountains(canvas, far, FAR_PEAKS, "#b9bbe6", "#fde3d8", "#f3dade")
    mist(canvas, far, 640, 60, "#ffe6d6", 0.6, 1600)
    behind = profile(11, ((0.9, 10), (2.1, 7)), 640, 1600)
    firs = snow.tones["cool_firs"].material()
    wood(canvas, far, behind, ((800, 900, 4), (1080, 1180, 4)), (40, 74), firs, 5)
    bank(canvas, far, behind, ((0.0, "#dcd8f0"), (1.0, "#d2d0ea")), 120, "#ffece0", 0.75)
    hut(canvas, frame, 178, 204, 56)
    near = profile(9, ((3, 5), (6, 3)), 200, 300)
    fir(canvas, frame, Fir(28, 216, 170, 5, 0.3), snow=SNOW_SHADE)
    body = bank(canvas, frame, near, ((0.0, "#efe3ec"), (0.5, "#cfcdea"), (1.0, "#9398d0")), 110)
    drift(canvas, frame, (190, 232), 90, 20, "#f6e6e6", "#a9acdc", body)
    drift(canvas, frame, (70, 262), 90, 20, "#e6dcee", "#8f94cc", body)
    glints(canvas, frame, (0, 214, 268, 286), 26, 4, lambda x, y: True)
    _set(canvas, frame, snowman.paint(False), 22, 90)
    post = canvas.mask(ribbon([(214, 246), (212, 300)], 18, 20), frame)
    canvas.form(post, PLANK, 8 * frame.k)
    cap(canvas, frame, 214, 252, 14, 8, 2)
    _set(canvas, frame, robin.paint(True), 171, 170)


def _set(canvas: Canvas, frame: Frame, picture: Layer, x: float, y: float) -> None:
    """Lay a painted thing with its upper left at x, y."""
    canvas.paste(picture, *frame.point(x, y))
