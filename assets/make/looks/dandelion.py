"""A dandelion clock in Pip's paw, the seeds that fly from it, and what grows where they land."""

import math
from functools import partial

from assets.make.looks.flower import WAND_AT, seated
from assets.make.otter.limbs import paw
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame, Material, Picture, bezier, ellipse, ribbon, sheet
from assets.make.places.bloom import flower

CLOCK_AT, RADIUS = (1.44, 0.26), 0.46
"""The middle of the clock and its radius, in head units."""

SEEDS = 90
DOWN = "#fffdf4"
GROWN = ("#ffffff", "#ffd06a", "#ff9fb8")


def pair() -> Canvas:
    """Both sitting, Pip with the dandelion."""
    return seated(dandelion)


def dandelion(canvas: Canvas, pip: Frame) -> None:
    """The stem in Pip's paw and the clock on it; the frame is that of Pip's head."""
    k = pip.k
    (x, y), (px, py) = CLOCK_AT, WAND_AT
    path = bezier((x, y), (x + 0.03, y + 0.4), (px + 0.02, py), (px + 0.10, py + 0.42))
    stem = canvas.mask(ribbon(path, 0.06, 0.085), pip)
    canvas.form(stem, Material("#8fb866", "#dcefa4", "#4a7d5c"), 0.045 * k)
    clock(canvas, pip.at(x, y, RADIUS))
    paw(canvas, pip, px, py - 0.02, 0.20, 36, PIP)


def clock(canvas: Canvas, local: Frame) -> None:
    """A ball of seeds, the near ones brighter; one unit is its radius."""
    k = local.k
    canvas.soft(-0.06, 0.08, 1.2, 1.2, "#7d8cc8", 0.34, local, power=0.7)
    canvas.soft(0, 0, 1.1, 1.1, "#ffffff", 0.42, local, power=0.7)
    canvas.soft(0.22, -0.25, 0.8, 0.8, "#fff6da", 0.4, local)
    golden = math.pi * (3 - math.sqrt(5))
    for i in range(SEEDS):
        up = 1 - 2 * (i + 0.5) / SEEDS
        out, turn = math.sqrt(1 - up * up), i * golden
        x, y, near = out * math.cos(turn), up, out * math.sin(turn)
        strength = 0.38 + 0.34 * (near + 1) / 2
        canvas.fill(
            ribbon([(0.12 * x, 0.12 * y), (0.84 * x, 0.84 * y)], 0.016), "#d9cdb4", local, strength * 0.7
        )
        _tuft(canvas, local.at(0.86 * x, 0.86 * y, 0.19), strength)
    heart = canvas.mask(ellipse(0, 0, 0.15), local)
    canvas.form(heart, Material("#c9a56c", "#f4dfae", "#84664f"), 0.12 * k)


def _tuft(canvas: Canvas, local: Frame, strength: float) -> None:
    """A little star of down."""
    canvas.soft(0, 0, 1.0, 1.0, DOWN, strength * 0.55, local)
    rays = [
        ribbon([(0, 0), (math.cos(a), math.sin(a))], 0.10, 0.03) for a in (0.3, 1.35, 2.4, 3.44, 4.5, 5.5)
    ]
    for ray in rays:
        canvas.fill(ray, DOWN, local, alpha=strength)


def seed() -> Canvas:
    """One seed under its parachute."""
    canvas, frame = sheet(48, 60, 24, 20)
    parachute(canvas, frame)
    canvas.grain()
    return canvas


def parachute(canvas: Canvas, frame: Frame) -> None:
    """The same on any canvas, in units of its sheet."""
    canvas.soft(0, -3, 24, 20, "#7d8cc8", 0.42, frame)
    canvas.soft(0, -2, 20, 15, "#ffffff", 0.6, frame)
    for i in range(11):
        turn = math.radians(180 + 18 * i)
        tip = (20 * math.cos(turn), 5 + 20 * math.sin(turn))
        canvas.fill(
            ribbon(bezier((0, 6), (tip[0] * 0.3, 0), (tip[0] * 0.8, tip[1] * 0.7), tip), 1.5, 0.8),
            DOWN,
            frame,
        )
        canvas.soft(*tip, 3.4, 3.4, "#ffffff", 0.9, frame)
    canvas.fill(ribbon([(0, 6), (1, 28)], 1.5), "#d8c7a2", frame)
    grain = canvas.mask(ellipse(1, 31, 3.0, 6.0, 4), frame)
    canvas.form(grain, Material("#a97f4f", "#e2bd82", "#6b4a3c"), 4 * frame.k)


def grown(colour: str) -> Canvas:
    """A small flower with its leaves; it grows from its foot."""
    canvas, frame = sheet(44, 56, 22, 22)
    for side in (-1, 1):
        blade = ribbon(bezier((0, 32), (side * 4, 24), (side * 9, 20), (side * 14, 20)), 2, 0.6, 5)
        canvas.fill(blade, "#5aa862", frame)
    flower(canvas, frame, 0, 0, 17, colour, "#e9963e" if colour == GROWN[1] else "#f6c34f", stem=32, turn=0.3)
    canvas.grain()
    return canvas


PICTURES = {
    "dandelion_pair": Picture(pair, 92),
    "dandelion_seed": Picture(seed, 92),
    **{f"dandelion_grown_{i}": Picture(partial(grown, colour), 92) for i, colour in enumerate(GROWN)},
}
