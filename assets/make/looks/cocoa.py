"""Pip and Mo in one blanket with a big mug of cocoa, and their faces as they blow and rest."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from assets.make.looks.mug import mug
from assets.make.otter.face import Face, face
from assets.make.otter.head import head
from assets.make.otter.limbs import limb, paw
from assets.make.otter.who import MO, PIP
from assets.make.paint import (
    UNIT,
    Canvas,
    Frame,
    Material,
    Picture,
    bezier,
    ellipse,
    ribbon,
    rounded,
    sheet,
    spline,
    tuft,
)

SIZE = (632, 440)
PIP_AT = (270, 204)
SCALE = 92.0
"""Where Pip's head is on the sheet, and half its width, in units."""

FACES_LEFT_TOP, FACES_SIZE = (112, 172), (436, 284)
"""How far left of and above Pip's head the faces' own sheet begins, and its size."""

MO_AT, MO_SIZE = (1.88, -0.62), 1.22
MUG_AT = (-1.58, 1.56)
"""The middle of the mug, in head units."""

WOOL = Material("#c96f6a", "#f6b59a", "#7c3f66")
BLANKET = (
    (-1.02, 0.86),
    (-0.50, 0.66),
    (0.10, 0.74),
    (0.62, 0.60),
    (1.06, 0.28),
    (2.50, 0.26),
    (3.02, 0.72),
    (3.32, 1.56),
    (3.42, 2.24),
    (3.06, 2.52),
    (1.40, 2.56),
    (-0.60, 2.56),
    (-1.48, 2.44),
    (-1.62, 1.92),
    (-1.42, 1.32),
)
FOLDS = (
    ((0.52, 0.78), (0.66, 1.30), (0.44, 1.90), (0.66, 2.50), 0.10),
    ((2.62, 0.84), (2.84, 1.40), (2.66, 1.90), (2.92, 2.44), 0.08),
    ((1.40, 0.66), (1.62, 1.20), (1.46, 1.80), (1.66, 2.46), 0.06),
    ((-0.30, 1.96), (-0.20, 2.16), (-0.34, 2.30), (-0.18, 2.52), 0.06),
)
SLEEVE = replace(PIP, fur=WOOL)


@dataclass(frozen=True)
class Two:
    """Both faces."""

    pip: Face
    mo: Face


def two(how: Callable[[], Two]) -> Canvas:
    """Both in their blanket, the mug in their paws."""
    canvas, frame = sheet(*SIZE, *PIP_AT)
    both(canvas, frame.at(scale=SCALE), how())
    canvas.grain()
    return canvas


def faces(how: Callable[[], Two]) -> Canvas:
    """Their faces and what is about them, cut from the same picture, to be laid over it."""
    whole, part = two(how), sheet(*FACES_SIZE)[0]
    part.paste(whole, *(-round((a - b) * UNIT) for a, b in zip(PIP_AT, FACES_LEFT_TOP, strict=True)))
    return part


def both(canvas: Canvas, pip: Frame, faces: Two) -> None:
    """The same on any canvas; the frame is that of Pip's head."""
    canvas.soft(0.9, 2.56, 2.9, 0.26, "#2a2450", 0.5, pip)
    _blanket(canvas, pip)
    head(canvas, pip.at(*MO_AT, MO_SIZE, rot=-7), MO, faces.mo, glow=False)
    canvas.soft(0.30, 0.70, 1.1, 0.36, WOOL.dark, 0.4, pip)
    head(canvas, pip.at(rot=-5), PIP, faces.pip, glow=False)
    _collar(canvas, pip)
    mug(canvas, pip.at(*MUG_AT))
    _paws(canvas, pip)


def _blanket(canvas: Canvas, pip: Frame) -> None:
    """One big soft shape with a few folds and a woven border."""
    k = pip.k
    body = canvas.mask(spline(BLANKET), pip)
    canvas.form(body, WOOL, 1.0 * k, shade=0.5, rim=0.6)
    for a, b, c, d, width in FOLDS:
        line = canvas.mask(ribbon(bezier(a, b, c, d), 0.02, 0.03, width), pip)
        canvas.put(line.shift(-0.03 * k, 0).blur(0.045 * k), WOOL.dark, 0.55, clip=body)
        canvas.put(line.shift(0.05 * k, 0).blur(0.04 * k), WOOL.light, 0.4, clip=body)
    for y, colour in ((2.20, "#f7e3c4"), (2.34, "#e9b36f")):
        band = ribbon(
            spline([(-1.7, y - 0.06), (-0.4, y + 0.03), (1.0, y), (2.2, y + 0.02), (3.6, y - 0.1)], False),
            0.07,
        )
        canvas.put(canvas.mask(band, pip).blur(0.4), colour, 0.75, clip=body)
    for i in range(24):
        x = -1.52 + i * 0.21
        stitch = ellipse(x, 1.98 + 0.03 * (i % 2), 0.035, 0.05)
        canvas.fill(stitch, "#f7e3c4", pip, alpha=0.7, clip=body)
    rnd = np.random.default_rng(4)
    for x, y in rnd.uniform((-1.5, 0.7), (3.3, 2.5), (150, 2)):
        canvas.fill(
            tuft(x, y, 80 + 20 * ((x * 7) % 1), 0.07, 0.02, 0.2), WOOL.light, pip, alpha=0.20, clip=body
        )


def _collar(canvas: Canvas, pip: Frame) -> None:
    """The edge of the blanket turned over under both chins."""
    k = pip.k
    for points, start, end, middle in (
        (((0.98, 0.40), (1.5, 0.66), (2.3, 0.62), (2.88, 0.26)), 0.22, 0.24, 0.36),
        (((-0.96, 0.78), (-0.5, 1.04), (0.4, 1.06), (0.92, 0.66)), 0.22, 0.24, 0.34),
    ):
        roll = canvas.mask(ribbon(bezier(*points, n=30), start, end, middle), pip)
        canvas.put(roll.shift(-0.02 * k, 0.06 * k).blur(0.06 * k), WOOL.dark, 0.5)
        canvas.form(roll, WOOL.tint("#ffd9b8", 0.12), 0.17 * k, shade=0.5, rim=0.6)


def _paws(canvas: Canvas, pip: Frame) -> None:
    """Pip's paws on both sides of the mug, and Mo's below on the right: they hold it together."""
    x, y = MUG_AT
    # Both sleeves grow out of the blanket: without the fade their round ends look like balls.
    fade = canvas.mask(rounded(-3.0, 0.9, 3.5, 2.0, 0.2), pip).blur(0.16 * pip.k)
    with canvas.within(fade):
        limb(canvas, pip, ((1.0, 1.66), (0.5, 2.16), (-0.3, 2.24), (x + 0.72, y + 0.44)), 0.56, 0.42, SLEEVE)
        limb(canvas, pip, ((0.34, 1.0), (0.2, 1.62), (-0.4, 1.72), (x + 0.80, y + 0.02)), 0.46, 0.34, SLEEVE)
    paw(canvas, pip, x + 0.58, y + 0.38, 0.25, -70, MO)
    paw(canvas, pip, x + 0.66, y - 0.06, 0.205, -74, PIP)
    paw(canvas, pip, x - 0.62, y + 0.12, 0.19, 60, PIP)


def watching() -> Two:
    """Both look at the steam."""
    pip = replace(face({"happy": 0.45}), cheek=1.05, brow_angle=-0.35, brow_arch=0.7)
    mo = replace(face({"happy": 0.42}), brow_angle=-0.25, brow_arch=0.5, brow_height=0.1)
    return Two(_down(pip), _down(mo))


def _down(of: Face) -> Face:
    return replace(of, turn=-0.9, nod=0.45, gaze_x=-0.85, gaze_y=0.55, pupil=0.9, squint=0.3, tilt=0.0)


def blowing() -> Two:
    """Both blow over the cocoa, lips round."""
    looks = watching()
    return Two(_lips(looks.pip, 1.0, 0.14), _lips(looks.mo, 0.7, 0.06))


def _lips(of: Face, puff: float, open_by: float) -> Face:
    return replace(
        of, puff=puff, mouth_curve=0.0, mouth_open=open_by, mouth_round=1.0, mouth_width=0.12, tongue=0.0
    )


def turned() -> Two:
    """Both look at the child."""
    pip = replace(face({"happy": 0.45}), tilt=0, cheek=1.05)
    return Two(pip, replace(face({"happy": 0.42}), tilt=0, turn=-0.3, brow_arch=0.6))


def resting() -> Two:
    """Both with resting eyes, Mo's head over Pip's."""
    rest = face({"calm": 1.0})
    return Two(replace(rest, tilt=0, turn=0.2, cheek=1.0), replace(rest, tilt=0, turn=-0.5))


PICTURES = {
    "cocoa_two": Picture(partial(two, watching), 92),
    "cocoa_blowing": Picture(partial(faces, blowing), 92),
    "cocoa_turned": Picture(partial(faces, turned), 92),
    "cocoa_resting": Picture(partial(faces, resting), 92),
}
"""The faces share one registration."""
