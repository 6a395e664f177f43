"""Mo alone, sitting and looking at whoever plays; and thinking, at the same place."""

from dataclasses import replace
from functools import partial

from assets.make.otter.body import Pose, torso
from assets.make.otter.face import Face, face
from assets.make.otter.head import head
from assets.make.otter.limbs import limb, paw
from assets.make.otter.who import MO
from assets.make.paint import Canvas, Frame, Picture, sheet

SIZE = (300, 320)
HEAD_AT = (154, 92)
HEAD = 78.0
"""Half the head's width in units."""


def warm() -> Face:
    """Mo's face turned to whoever looks: a closed smile, soft brows."""
    return replace(
        face({"happy": 0.42}),
        tilt=3,
        brow_arch=0.65,
        brow_angle=-0.25,
        brow_height=0.15,
        squint=0.1,
        glow=0.0,
    )


def thoughtful() -> Face:
    """Mo wonders: a look up and aside, one brow a little higher, the mouth to one side."""
    return replace(
        warm(),
        turn=0.55,
        nod=-0.2,
        gaze_x=0.85,
        gaze_y=-0.55,
        pupil=0.86,
        squint=0.0,
        tilt=-4,
        brow_skew=0.5,
        brow_height=0.4,
        mouth_curve=0.28,
        mouth_width=0.4,
        mouth_skew=0.35,
    )


def sitting_mo(canvas: Canvas, frame: Frame, feeling: Face, thinks: bool) -> None:
    """Paint Mo; the frame is the head's. One paw lies on the belly, the other on the knee or at the chin."""
    canvas.soft(-0.05, 2.66, 1.45, 0.22, "#3a3650", 0.36, frame)
    hand = (0.86, 1.66) if thinks else (0.58, 1.78)
    torso(canvas, frame, MO, Pose(False, frame.point(*hand), 1, "belly"))
    if thinks:
        limb(canvas, frame, ((0.84, 1.70), (0.90, 1.62), (0.66, 1.24), (0.44, 0.96)), 0.34, 0.28, MO)
    head(canvas, frame, MO, feeling, glow=False)
    if thinks:
        paw(canvas, frame, 0.37, 0.87, 0.215, -24, MO)
    else:
        paw(canvas, frame, hand[0] - 0.02, hand[1] + 0.05, 0.205, 196, MO)


def paint(feeling: Face, thinks: bool) -> Canvas:
    """Mo on a transparent sheet."""
    canvas, frame = sheet(*SIZE, *HEAD_AT)
    sitting_mo(canvas, frame.at(scale=HEAD), feeling, thinks)
    canvas.grain()
    return canvas


PICTURES = {
    "mo_alone": Picture(partial(paint, warm(), False), 90),
    "mo_thinks": Picture(partial(paint, thoughtful(), True), 90),
}
"""Both share one registration."""
