"""Pip between a flower and a wand for bubbles, with Mo looking on; Pip's head as it smells and blows."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from assets.make.motifs.soap import soap_bubble
from assets.make.otter.body import Build, Pose, torso
from assets.make.otter.face import Face, face
from assets.make.otter.head import head
from assets.make.otter.limbs import paw
from assets.make.otter.pairs import at_pip
from assets.make.otter.who import MO, PIP
from assets.make.paint import Canvas, Frame, Material, Picture, ellipse, ribbon, sheet

SIZE = (790, 420)
HEAD_AT = (592, 126)
SCALE = 84.0
"""Where Pip's head is on the sheet of the two, and half its width, in units."""

HEAD_SIZE = (252, 216)
"""The sheet of a head, with the head's middle in the middle."""

MO_AT, MO_SIZE, MO_LEAN = (-4.35, -0.32), 1.16, 5.0
WAND_AT = (1.50, 1.04)
"""The paw with the wand, in head units."""

RING_AT, RING = (1.42, 0.36), 0.25
"""The wand's ring and its radius."""


def pair() -> Canvas:
    """Both sitting; Pip's head is not in this picture, Mo's is."""
    return seated(_wand)


def seated(holding: Callable[[Canvas, Frame], None]) -> Canvas:
    """Both, with what Pip holds in the paw on the right, painted in the frame of Pip's head."""
    canvas, frame = sheet(*SIZE, *HEAD_AT)
    pip = frame.at(scale=SCALE)
    for x, y, rx, ry in ((-4.5, 2.98, 1.9, 0.32), (-0.3, 2.80, 1.6, 0.28)):
        canvas.soft(x, y, rx, ry, "#2c4a50", 0.34, pip)
    mo = pip.at(*MO_AT, MO_SIZE, rot=MO_LEAN)
    hand = mo.point(*Build(MO, False).point(0.26, 1.62))
    torso(canvas, mo, MO, Pose(False, hand, 1, "belly"))
    paw(canvas, mo, *mo.local(*hand), 0.2, 68, MO)
    head(canvas, mo, MO, at_pip(), glow=False)
    torso(canvas, pip, PIP, Pose(False, pip.point(*WAND_AT), 1, "belly"))
    holding(canvas, pip)
    canvas.grain()
    return canvas


def _wand(canvas: Canvas, pip: Frame) -> None:
    """A wooden wand with a ring, a film of soap in it, and Pip's paw round its handle."""
    k = pip.k
    wood = Material("#a98ad0", "#eadcf8", "#63489a")
    x, y = RING_AT
    stick = canvas.mask(
        ribbon([(x + 0.02, y + RING), (WAND_AT[0] + 0.04, WAND_AT[1] + 0.34)], 0.085, 0.10), pip
    )
    canvas.form(stick, wood, 0.05 * k)
    film = canvas.mask(ellipse(x, y, RING * 0.92, RING * 0.92), pip)
    canvas.put(film, "#d8f0fa", 0.42)
    canvas.soft(x + 0.06, y - 0.08, 0.16, 0.12, "#ffffff", 0.7, pip, clip=film)
    ring = canvas.mask(ellipse(x, y, RING, RING), pip) - canvas.mask(
        ellipse(x, y, RING - 0.07, RING - 0.07), pip
    )
    canvas.form(ring, wood, 0.05 * k)
    paw(canvas, pip, WAND_AT[0], WAND_AT[1] - 0.02, 0.20, 36, PIP)


def pip_head(how: Callable[[], Face], aside: float, rot: float) -> Canvas:
    """Pip's head alone, moved aside a little and tilted."""
    canvas, frame = sheet(*HEAD_SIZE, HEAD_SIZE[0] / 2, HEAD_SIZE[1] / 2)
    head(canvas, frame.at(scale=SCALE).at(aside, 0, rot=rot), PIP, how(), glow=False)
    canvas.grain()
    return canvas


def smelling() -> Face:
    """Turned to the flower, glad, with eyes nearly shut: they look at it."""
    return replace(
        face({"happy": 0.42}),
        turn=-1.0,
        nod=0.1,
        gaze_x=-0.9,
        gaze_y=0.1,
        pupil=0.88,
        squint=0.6,
        cheek=0.95,
        brow_angle=-0.35,
        brow_height=0.2,
        brow_arch=0.7,
        tilt=0,
    )


def blowing() -> Face:
    """Turned to the wand, lips round, cheeks full."""
    return replace(
        face({"happy": 0.3}),
        turn=1.0,
        nod=0.1,
        gaze_x=0.9,
        gaze_y=-0.1,
        pupil=0.88,
        squint=0.4,
        mouth_curve=0.0,
        mouth_open=0.16,
        mouth_round=1.0,
        mouth_width=0.12,
        tongue=0.0,
        cheek=1.0,
        puff=1.0,
        brow_angle=-0.35,
        brow_height=0.15,
        brow_arch=0.7,
        tilt=0,
    )


def to_child() -> Face:
    """Glad, looking at the child."""
    return replace(face({"happy": 0.45}), tilt=0)


def resting() -> Face:
    """Eyes shut, smiling."""
    return replace(face({"calm": 1.0}), tilt=0)


def mo_resting() -> Canvas:
    """Mo's head with eyes shut, to be laid over the other."""
    canvas, frame = sheet(336, 280, 168, 140)
    mo = frame.at(scale=SCALE).at(scale=MO_SIZE, rot=MO_LEAN)
    head(canvas, mo, MO, replace(face({"calm": 1.0}), turn=0.5, tilt=3), glow=False)
    canvas.grain()
    return canvas


def bubble() -> Canvas:
    """A soap bubble like the one that breathes, small enough to be blown from a wand."""
    canvas, frame = sheet(204, 204, 102, 102)
    soap_bubble(canvas, frame, 0, 0, 98, 0.5, "#cfe9f8", body=0.06)
    canvas.grain()
    return canvas


PICTURES = {
    "flower_pair": Picture(pair, 92),
    "flower_smells": Picture(partial(pip_head, smelling, -0.10, -7.0), 92),
    "flower_blows": Picture(partial(pip_head, blowing, 0.08, 5.0), 92),
    "flower_turned": Picture(partial(pip_head, to_child, 0.0, -2.0), 92),
    "flower_rests": Picture(partial(pip_head, resting, 0.0, -2.0), 92),
    "flower_mo_rests": Picture(mo_resting, 92),
    "flower_bubble": Picture(bubble, 94),
}
"""The heads share one registration."""
