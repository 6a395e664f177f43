"""Feelings that are shared: the weather inside, the same face, when it was, and acting it."""

from dataclasses import replace

import numpy as np

from assets.make.cards.bubbles import HOURS, meadow
from assets.make.cards.card import ground, picture
from assets.make.otter.body import Pose, torso
from assets.make.otter.bust import bust
from assets.make.otter.face import face
from assets.make.otter.head import head
from assets.make.otter.limbs import limb, paw
from assets.make.otter.standing import standing
from assets.make.otter.who import MO, PIP
from assets.make.paint import Canvas, Frame, Mask, Material, bezier, ellipse, lin, ribbon
from assets.make.places.cloud import Heap, heap
from assets.make.walks.forest.log import log

WOOD = Material("#8a6250", "#d0a27c", "#54404e")
MOSS = Material("#7fae62", "#d3e08c", "#3f7a5e")
PAPER = "#fffdf8"
RED = Material("#ef6a6a", "#ffb9a4", "#a83a5c")
BOW = ("#ee8a98", "#f8c084", "#f8e68c", "#9fdaa4", "#8cc2ee", "#b69ce4")
STRIPE = Material("#fff0d2", "#ffffff", "#d8b49c")
SIDES = (-1, 1)


def inside(canvas: Canvas, frame: Frame) -> None:
    """Pip with a window in the shape of a heart, and in it a sky with sun, a cloud, rain and a bow."""
    ground(canvas, frame, "#cfdcf2")
    at = frame.at(134, 116, 88)
    look = replace(face({"happy": 0.28}), tilt=-3, nod=0.15, glow=0.0, mouth_curve=0.6)
    bust(canvas, at, PIP, look)
    sky = frame.at(134, 226, 58)
    pane = _heart(canvas, sky, 1.0)
    canvas.put(_heart(canvas, sky, 1.14).shift(-3, 5).blur(6), "#6a4a58", 0.45)
    canvas.form(_heart(canvas, sky, 1.13), Material("#fff6e4", "#ffffff", "#e0bfa4"), 12 * frame.k, shade=0.3)
    with canvas.within(pane):
        _small_sky(canvas, sky, pane)
    for side in SIDES:
        fore = ((side * 0.76, 1.56), (side * 1.06, 1.90), (side * 1.02, 1.70), (side * 0.78, 1.46))
        limb(canvas, at, fore, 0.36, 0.28, PIP)
        paw(canvas, at, side * 0.70, 1.38, 0.20, side * -44, PIP)


def _heart(canvas: Canvas, frame: Frame, size: float) -> Mask:
    right = np.vstack(
        [
            bezier((0, -0.52), (0.20, -1.0), (1.14, -1.0), (1.08, -0.18)),
            bezier((1.08, -0.18), (1.0, 0.34), (0.36, 0.62), (0, 0.98)),
        ]
    )
    return canvas.mask(np.vstack([right, right[::-1] * (-1, 1)]) * size, frame)


def _small_sky(canvas: Canvas, frame: Frame, pane: Mask) -> None:
    """A whole day's weather, one unit to each side of the middle."""
    down = [(0.0, "#7fb2ea"), (0.6, "#cfe2f4"), (1.0, "#ffe7bd")]
    canvas.put(pane, lin(frame.point(0, -0.9), frame.point(0, 0.9), [*down]))
    canvas.soft(0.52, -0.36, 0.75, 0.75, "#fff0b8", 0.85, frame)
    canvas.put(canvas.mask(ellipse(0.52, -0.36, 0.22), frame).blur(0.8), "#fff2a8")
    for i, colour in enumerate(BOW):
        r = 0.86 - 0.075 * i
        outside, inner = ellipse(0.02, 0.60, r, n=90), ellipse(0.02, 0.60, r - 0.085, n=90)
        canvas.put((canvas.mask(outside, frame) - canvas.mask(inner, frame)).blur(0.6), colour, 0.9)
    for x, y in ((-0.72, 0.02), (-0.52, 0.14), (-0.34, 0.0), (-0.50, -0.08)):
        canvas.fill(ribbon([(x + 0.03, y), (x, y + 0.13)], 0.015, 0.06), "#4f8fd0", frame)
    heap(canvas, frame.at(scale=0.01), Heap(-52, -8, 86, 6, crown="#ffffff", base="#a9b4dc"))
    heap(canvas, frame.at(scale=0.01), Heap(40, 66, 70, 4, crown="#ffffff", base="#f0c9c4"))


def show_me(canvas: Canvas, frame: Frame) -> None:
    """Pip pulls a face, and Mo pulls the same one."""
    ground(canvas, frame, "#fbe3b4")
    same = replace(face({"silly": 1.0}), paws=0.0, glow=0.0)
    bust(canvas, frame.at(102, 124, 84), MO, replace(same, tilt=9))
    bust(canvas, frame.at(196, 196, 60), PIP, replace(same, tilt=-9))


def when(canvas: Canvas, frame: Frame) -> None:
    """Mo and Pip tell each other, each with a thought of its own: a ball, a rainy day."""
    ground(canvas, frame, "#d6e8dc")
    up = replace(face({"happy": 0.62}), turn=-0.8, gaze_x=-0.9, gaze_y=-0.4, nod=-0.3, pupil=0.88)
    down = replace(face({"happy": 0.4}), turn=0.85, gaze_x=0.85, gaze_y=0.35, nod=0.2, pupil=0.9)
    bust(canvas, frame.at(80, 176, 62), MO, replace(down, tilt=4, glow=0.0))
    bust(canvas, frame.at(196, 210, 50), PIP, replace(up, glow=0.0))
    _thought(canvas, frame.at(72, 62, 62), -0.05)
    _umbrella(canvas, frame.at(72, 60, 40))
    _thought(canvas, frame.at(198, 92, 54), 0.05)
    _ball(canvas, frame.at(198, 90, 26))


def _thought(canvas: Canvas, frame: Frame, aside: float) -> None:
    """A cloud of a thought, with two small ones towards the head below."""
    puffs = [
        ellipse(-0.56, 0.04, 0.36),
        ellipse(-0.20, -0.30, 0.42),
        ellipse(0.30, -0.26, 0.40),
        ellipse(0.60, 0.06, 0.35),
        ellipse(0.05, 0.18, 0.50, 0.42),
    ]
    dots = [ellipse(aside * 2, 0.74, 0.11), ellipse(aside * 4, 0.94, 0.065)]
    mask = canvas.mask([*puffs, *dots], frame)
    k = frame.k
    canvas.put(mask.shift(-0.03 * k, 0.07 * k).blur(0.07 * k), "#5a5480", 0.28)
    canvas.put(mask, PAPER)
    canvas.put((mask - mask.shift(0.05 * k, -0.06 * k).blur(0.05 * k)) & mask, "#bcc3e2", 0.55)


def _ball(canvas: Canvas, frame: Frame) -> None:
    """A striped ball that bounces."""
    ball = canvas.mask(ellipse(0, 0, 0.86), frame)
    canvas.form(ball, RED, 0.8 * frame.k)
    for start, end in ((-0.78, -0.34), (0.12, 0.56)):
        wedge = np.vstack(
            [
                bezier((0.24, -0.84), (start * 1.5, -0.4), (start * 1.5, 0.4), (-0.24, 0.84), 24),
                bezier((-0.24, 0.84), (end * 1.5, 0.4), (end * 1.5, -0.4), (0.24, -0.84), 24),
            ]
        )
        canvas.form(canvas.mask(wedge, frame), STRIPE, 0.5 * frame.k, clip=ball, rim=0.0)
    canvas.soft(0.30, -0.36, 0.30, 0.22, "#ffffff", 0.8, frame, clip=ball)


def _umbrella(canvas: Canvas, frame: Frame) -> None:
    """An umbrella in the rain."""
    for x, y in ((-0.86, 0.22), (-0.52, 0.44), (0.62, 0.42), (0.94, 0.16)):
        canvas.fill(ribbon([(x + 0.05, y), (x, y + 0.24)], 0.02, 0.10), "#5f9fd8", frame)
    crook = ellipse(0.12, 0.62, 0.12, n=16, start=0, end=180)[::-1]
    canvas.fill(ribbon(np.vstack([[(0, -0.2), (0, 0.2), (0, 0.5)], crook]), 0.08, 0.08), "#7a5a4e", frame)
    half = ellipse(0, 0.08, 0.78, 0.74, n=50, start=180, end=360)
    hem = [(0.78 - 0.13 * i, -0.02 if i % 2 else 0.08) for i in range(13)]
    shade = canvas.mask(np.vstack([half, hem]), frame)
    canvas.form(shade, Material("#f2b63c", "#fff0b0", "#c47a3e"), 0.5 * frame.k)
    for x in (-0.36, 0.36):
        rib = bezier((0, -0.66), (x * 0.6, -0.5), (x, -0.2), (x * 1.2, 0.06))
        canvas.fill(ribbon(rib, 0.02, 0.05), "#c47a3e", frame, alpha=0.7, clip=shade)


def acting(canvas: Canvas, frame: Frame) -> None:
    """Pip acts something on a log, paws out, and Mo looks on and wonders."""
    meadow(canvas, frame, HOURS["morning"])
    log(canvas, frame, 98, 220, 164, 25, -2, WOOD, MOSS, 4)
    canvas.soft(192, 202, 60, 10, "#2a3a44", 0.35, frame)
    big = replace(face({"surprised": 0.85}), pop=0.0, glow=0.0, tilt=5, turn=-0.2)
    standing(canvas, frame.at(194, 90, 42.5), PIP, big)
    wonder = replace(
        face({"curious": 0.7}), signs=(), paws=0.0, turn=0.9, nod=-0.45, gaze_x=0.9, gaze_y=-0.5, tilt=-4
    )
    at = frame.at(68, 196, 48)
    torso(canvas, at, MO, Pose(False, at.point(0.62, 1.8), 1, "belly"))
    head(canvas, at, MO, wonder, glow=False)


PICTURES = {
    "card_inside": picture(inside),
    "card_show_me": picture(show_me),
    "card_when": picture(when),
    "card_acting": picture(acting),
}
