"""Pip and Mo in one blanket with a big mug of cocoa; a puff of its steam, and ripples on it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

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
    mix,
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
MUG = Material("#6f9fce", "#d6ecfa", "#41598f")
COCOA = Material("#8d5c45", "#c9946c", "#593838")


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


def mug(canvas: Canvas, frame: Frame) -> None:
    """A round mug, seen a little from above; the cocoa's surface is at its top."""
    k = frame.k
    handle = canvas.mask(ribbon(ellipse(-0.66, 0.02, 0.27, 0.30, n=40, start=70, end=290), 0.15, 0.15), frame)
    canvas.form(handle, MUG, 0.09 * k)
    body = np.vstack(
        [
            ellipse(0, -0.50, 0.72, 0.17, start=180, end=360, n=30),
            ellipse(0, 0.46, 0.60, 0.30, start=0, end=180, n=30),
        ]
    )
    wall = canvas.mask(body, frame)
    canvas.put(wall.shift(-0.05 * k, 0.08 * k).blur(0.08 * k), "#2a2450", 0.4)
    canvas.form(wall, MUG, 0.55 * k, shade=0.5, rim=0.7)
    band = [(-0.8, 0.28), (0, 0.45), (0.8, 0.28), (0.8, 0.40), (0, 0.57), (-0.8, 0.40)]
    canvas.put(canvas.mask(spline(band), frame).blur(0.5), "#f7ecd6", 0.8, clip=wall)
    canvas.soft(0.36, -0.02, 0.14, 0.42, "#ffffff", 0.45, frame, clip=wall, rot=4)
    canvas.form(
        canvas.mask(ellipse(0, -0.50, 0.72, 0.175), frame), Material("#bcd9ee", "#f6fcff", "#6f93c4"), 0.2 * k
    )
    surface = canvas.mask(ellipse(0, -0.485, 0.635, 0.138), frame)
    canvas.form(surface, COCOA, 0.25 * k, shade=0.5, rim=0.3)
    canvas.soft(0.2, -0.52, 0.30, 0.05, "#f0c79c", 0.55, frame, clip=surface)
    for x, y in ((-0.30, -0.50), (-0.06, -0.45)):
        lump = canvas.mask(rounded(x - 0.1, y - 0.085, 0.2, 0.13, 0.055), frame)
        canvas.put(lump.shift(-0.01 * k, 0.02 * k).blur(0.02 * k), COCOA.dark, 0.5, clip=surface)
        canvas.form(lump, Material("#fff2e6", "#ffffff", "#e0bcb0"), 0.07 * k)


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


def puff() -> Canvas:
    """One soft puff of steam."""
    canvas, frame = sheet(96, 96, 48, 48)
    canvas.soft(0, 0, 46, 46, "#fff6ea", 0.62, frame, power=0.8)
    canvas.soft(9, -9, 30, 28, "#fffdf8", 0.55, frame)
    return canvas


def ripples() -> Canvas:
    """Rings on the cocoa, as a breath makes them; registered to the surface, which is 118 x 26 units."""
    canvas, frame = sheet(124, 32, 62, 16)
    surface = canvas.mask(ellipse(0, 0, 57, 12), frame)
    for rx in (16, 30, 44, 55):
        w = 3.2
        ring = canvas.mask(ellipse(12, 0, rx, rx * 0.21), frame)
        hole = canvas.mask(ellipse(12, 0.5, rx - w, rx * 0.21 - w * 0.5), frame)
        canvas.put((ring - hole).blur(0.7), "#f6d3aa", 0.9 - rx * 0.008, clip=surface)
        canvas.put((hole - hole.shift(0, 1.2)).blur(0.7), mix(COCOA.dark, "#2a1626", 0.3), 0.4, clip=surface)
    return canvas


PICTURES = {
    "cocoa_two": Picture(partial(two, watching), 92),
    "cocoa_blowing": Picture(partial(faces, blowing), 92),
    "cocoa_turned": Picture(partial(faces, turned), 92),
    "cocoa_resting": Picture(partial(faces, resting), 92),
    "cocoa_puff": Picture(puff, 90),
    "cocoa_ripples": Picture(ripples, 92),
}
"""The faces share one registration."""
