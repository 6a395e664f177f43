"""Pip standing, seen from the front: the otter on which one shows where a feeling is."""

from dataclasses import replace
from itertools import pairwise

import numpy as np

from assets.make.otter.arms import open_paw
from assets.make.otter.face import Face, face
from assets.make.otter.head import head
from assets.make.otter.who import PIP, Otter
from assets.make.paint import (
    Canvas,
    Frame,
    Mask,
    Picture,
    bezier,
    ellipse,
    ribbon,
    sheet,
    smooth,
    symmetric,
    tuft,
)

SIZE = (480, 620)
HEAD_AT = (240, 160)
HEAD = 161.0
"""Half the head's width in units; everything below is in heads, from the middle of the head."""
SIDES = (-1, 1)
GROUND = 2.68
TRUNK = (
    (0, 0.40),
    (0.40, 0.54),
    (0.68, 0.84),
    (0.76, 1.24),
    (0.83, 1.76),
    (0.85, 2.18),
    (0.72, 2.43),
    (0, 2.54),
)
"""The right half of the body; broad and long, so that chest and tummy are two places."""
BELLY = ((0, 0.74), (0.30, 0.86), (0.46, 1.26), (0.55, 1.74), (0.52, 2.12), (0.30, 2.36), (0, 2.42))
STROKES = (
    (-0.16, 1.10, 100),
    (0.14, 1.30, 84),
    (-0.26, 1.62, 102),
    (0.28, 1.72, 80),
    (0.02, 1.94, 92),
    (-0.18, 2.16, 96),
    (0.20, 2.20, 84),
)
"""Fur strokes on the belly: place and direction."""
FLANK_FUR = ((0.76, 1.48, 72), (0.81, 1.78, 78), (0.83, 2.02, 84))


def standing(canvas: Canvas, frame: Frame, who: Otter, feeling: Face) -> None:
    """Paint the whole otter; the frame is the head's."""
    k = frame.k
    canvas.soft(-0.06, GROUND + 0.02, 1.30, 0.13, "#4a3a56", 0.34, frame)
    _tail(canvas, frame, who)
    fur = [
        tuft(side * x, y, angle if side > 0 else 180 - angle, 0.11, 0.18, 0.1 * side)
        for side in SIDES
        for x, y, angle in FLANK_FUR
    ]
    trunk = canvas.mask([symmetric(TRUNK), *fur], frame)
    canvas.form(trunk, who.fur, 0.85 * k, shade=0.5, rim=0.6)
    _belly(canvas, frame, who, trunk)
    for side in SIDES:
        _leg(canvas, frame, side, who)
    canvas.soft(-0.04, 0.82, 0.80, 0.36, who.fur.dark, 0.75, frame, clip=trunk)
    for side in SIDES:
        _arm(canvas, frame, side, who, trunk)
    head(canvas, frame, who, feeling, glow=False)


def _tail(canvas: Canvas, frame: Frame, who: Otter) -> None:
    """The tail, seen behind the leg at the viewer's right."""
    path = bezier((0.30, 2.05), (0.86, 2.52), (1.20, 2.60), (1.30, 2.16), 26)
    canvas.form(canvas.mask(ribbon(path, 0.46, 0.16), frame), who.fur, 0.24 * frame.k, shade=0.55, rim=0.6)


def _leg(canvas: Canvas, frame: Frame, side: int, who: Otter) -> None:
    """A short sturdy leg and its broad webbed foot, turned out a little."""
    k = frame.k
    path = bezier((side * 0.58, 2.00), (side * 0.60, 2.18), (side * 0.66, 2.32), (side * 0.69, 2.42), 24)
    leg = canvas.mask(ribbon(path, 0.38, 0.44), frame)
    # It comes softly out of the body, well before it leaves its outline.
    top, full = frame.point(0, 2.06)[1], frame.point(0, 2.28)[1]
    rows = np.arange(leg.y, leg.box[3], dtype=np.float32)[:, None]
    clip = Mask(leg.x, leg.y, smooth(top, full, rows) * np.ones_like(leg.cover))
    canvas.form(leg, who.fur, 0.3 * k, shade=0.5, rim=0.6, clip=clip)
    local = frame.at(side * 0.73, GROUND - 0.15, 0.34, rot=side * -7)
    toes = [
        (side * x, y, r)
        for x, y, r in ((-0.66, 0.22, 0.30), (-0.20, 0.34, 0.33), (0.30, 0.34, 0.33), (0.76, 0.20, 0.30))
    ]
    foot = canvas.mask(
        [ellipse(0.06 * side, -0.02, 0.96, 0.44), *(ellipse(x, y, r, r * 0.66) for x, y, r in toes)], local
    )
    canvas.put(foot.shift(-0.02 * k, -0.03 * k).blur(0.05 * k) & leg, who.fur.dark, 0.55)
    canvas.form(foot, who.fur, 0.20 * k, shade=0.5, rim=0.75)
    for a, b in pairwise(toes):
        x = (a[0] + b[0]) / 2
        line = ribbon([(x * 0.94, 0.06), (x, 0.26), (x * 1.02, 0.44)], 0.04, 0.10)
        canvas.fill(line, who.fur.dark, local, alpha=0.55, clip=foot)


def _belly(canvas: Canvas, frame: Frame, who: Otter, trunk: Mask) -> None:
    k = frame.k
    belly = canvas.mask(symmetric(BELLY), frame).blur(0.03 * k) & trunk
    canvas.form(belly, who.belly, 0.6 * k, shade=0.35, rim=0.3, clip=trunk)
    for x, y, angle in STROKES:
        canvas.fill(tuft(x, y, angle, 0.11, 0.028, 0.25), who.belly.dark, frame, alpha=0.30)


def _arm(canvas: Canvas, frame: Frame, side: int, who: Otter, trunk: Mask) -> None:
    """An arm held a little away from the body, its open paw to the viewer."""
    k = frame.k
    # It starts behind the cheek, so that no round shoulder end shows.
    path = bezier((side * 0.36, 0.70), (side * 0.78, 1.02), (side * 0.80, 1.52), (side * 1.00, 1.58), 30)
    arm = canvas.mask(ribbon(path, 0.40, 0.28, 0.36), frame)
    canvas.put(arm.shift(-0.03 * k, 0.05 * k).blur(0.05 * k) & trunk, who.fur.dark, 0.35)
    canvas.form(arm, who.fur, 0.3 * k, shade=0.5, rim=0.6)
    canvas.soft(side * 0.40, 0.84, 0.44, 0.30, who.fur.dark, 0.55, frame, clip=arm)
    open_paw(canvas, frame, side * 1.06, 1.55, 0.25, side * 58, who)


def kind() -> Face:
    """A kind face at rest, looking at the child."""
    soft = replace(face({"happy": 0.30}), tilt=0.0, mouth_curve=0.55, mouth_open=0.0, cheek=0.6, glow=0.0)
    return replace(soft, brow_angle=-0.35, brow_weight=0.3, brow_arch=0.75, brow_height=0.3)


def paint() -> Canvas:
    """Pip from head to feet."""
    canvas, frame = sheet(*SIZE, *HEAD_AT)
    standing(canvas, frame.at(scale=HEAD), PIP, kind())
    canvas.grain()
    return canvas


PICTURES = {"body_pip": Picture(paint, 90)}
"""Where its places are: `game/activities/feelings/body/places.py`."""
