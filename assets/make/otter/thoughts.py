"""What Pip thinks of: a thought bubble with a small picture in it."""

from dataclasses import replace
from functools import partial

import numpy as np

from assets.make.otter.face import face
from assets.make.otter.head import head
from assets.make.otter.overhead import cloud
from assets.make.otter.signs import heart
from assets.make.otter.sparks import ask
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, rounded, spline

AT = (0.62, -1.26)
PAPER = "#fffdf8"
WALL = Material("#f3d9b0", "#fff2d6", "#c79f7c")
ROOF = Material("#d9785f", "#ffb596", "#9a4a55")
WINDOW = "#f9c95a"
PLATE = Material("#a9bfd6", "#e6f0f8", "#7389a8")
SPONGE = Material("#f0cf8c", "#fff0c4", "#c4925c")
ICING = Material("#f48fa6", "#ffd0cf", "#c2527f")
CHERRY = Material("#d8495a", "#ffb3ae", "#982f48")


def _bubble(canvas: Canvas, frame: Frame, amount: float) -> Frame:
    """The bubble and the two small ones that lead to it; gives the frame for what is in it."""
    grown = 0.72 + 0.28 * amount
    local = frame.at(*AT, grown)
    k = local.k
    puffs = [
        ellipse(-0.34, 0.06, 0.28),
        ellipse(-0.10, -0.14, 0.32),
        ellipse(0.26, -0.12, 0.31),
        ellipse(0.42, 0.10, 0.27),
        ellipse(0.04, 0.14, 0.34),
    ]
    mask = canvas.mask([*puffs, ellipse(-0.52, 0.42, 0.085), ellipse(-0.66, 0.58, 0.05)], local)
    canvas.put(mask.shift(-0.03 * k, 0.05 * k).blur(0.05 * k), "#5a5480", 0.30)
    canvas.put(mask, PAPER, 0.97)
    canvas.put((mask - mask.shift(0.04 * k, -0.05 * k).blur(0.04 * k)) & mask, "#bcc3e2", 0.6)
    return local.at(0.04, 0.0, 1)


def house(canvas: Canvas, frame: Frame) -> None:
    """Home, with a light in its window and a heart above."""
    k = frame.k
    canvas.form(canvas.mask(rounded(-0.20, -0.02, 0.40, 0.30, 0.03), frame), WALL, 0.2 * k)
    roof = spline([(-0.30, 0.02), (-0.30, 0.02), (0, -0.25), (0, -0.25), (0.30, 0.02), (0.30, 0.02)])
    canvas.form(canvas.mask(roof, frame), ROOF, 0.15 * k)
    canvas.fill(rounded(-0.13, 0.06, 0.11, 0.11, 0.02), WINDOW, frame)
    canvas.fill(rounded(0.03, 0.08, 0.11, 0.20, 0.03), "#8f5b4a", frame)
    heart(canvas, frame, 0.27, -0.20, 0.09)


def storm(canvas: Canvas, frame: Frame) -> None:
    """A dark cloud with rain: what might happen."""
    local = frame.at(0, 0.70, 0.56)
    for x in (-0.34, -0.06, 0.22, 0.46):
        canvas.fill(ribbon([(x, -1.02), (x - 0.06, -0.82)], 0.05, 0.08), "#6f9bcc", local)
    cloud(canvas, local, 0.5)


def oneself(canvas: Canvas, frame: Frame) -> None:
    """Pip, very small, and a question."""
    small = replace(face({"sad": 0.45}), tears=0.0)
    head(canvas, frame.at(-0.16, 0.04, 0.25), PIP, small, glow=False)
    ask(canvas, frame.at(0.34, -0.02, 0.20))


def muddle(canvas: Canvas, frame: Frame) -> None:
    """Thoughts that go round and round."""
    t = np.linspace(0, 2 * np.pi * 4.3, 220)
    x = 0.36 * np.cos(t * 1.07) * (0.75 + 0.25 * np.sin(t * 0.37))
    y = 0.21 * np.sin(t * 1.31 + 0.6) * (0.8 + 0.2 * np.cos(t * 0.53))
    canvas.fill(ribbon(np.stack([x, y], 1), 0.03, 0.03), "#5a4468", frame)


def shares(canvas: Canvas, frame: Frame) -> None:
    """A big piece of cake and a very small one, still remembered."""
    for x, size in ((-0.20, 0.27), (0.36, 0.10)):
        local = frame.at(x, 0.17, size)
        k = local.k
        canvas.form(
            canvas.mask(ellipse(0, 0, 1.15, 0.24), frame.at(x, 0.17, max(size, 0.17))), PLATE, 0.1 * k
        )
        side = [
            (-0.85, -0.62),
            (-0.85, -0.62),
            (0.85, -0.62),
            (0.85, -0.62),
            (0.85, 0),
            (0.85, 0),
            (-0.85, 0),
        ]
        canvas.form(canvas.mask(spline([*side, (-0.85, 0)]), local), SPONGE, 0.3 * k)
        canvas.fill(ribbon([(-0.85, -0.32), (0.85, -0.32)], 0.13, 0.13), ICING.dark, local, alpha=0.6)
        top = spline(
            [(-0.85, -0.55), (-0.85, -0.55), (-0.1, -1.05), (0.85, -0.62), (0.85, -0.55), (0, -0.48)]
        )
        canvas.form(canvas.mask(top, local), ICING, 0.3 * k)
        if x < 0:
            canvas.form(canvas.mask(ellipse(-0.08, -1.10, 0.21), local), CHERRY, 0.2 * k)


def nothing(canvas: Canvas, frame: Frame) -> None:
    """Nothing at all."""


PICTURES = {
    "house": house,
    "storm": storm,
    "oneself": oneself,
    "muddle": muddle,
    "shares": shares,
    "nothing": nothing,
}


def think(picture: str, canvas: Canvas, frame: Frame, amount: float) -> None:
    """A thought of one of the pictures."""
    PICTURES[picture](canvas, _bubble(canvas, frame, amount))


BEFORE = {f"thought_{picture}": partial(think, picture) for picture in PICTURES}
