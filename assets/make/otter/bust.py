"""Head and shoulders, for cards."""

from dataclasses import replace

from assets.make.otter.face import Face
from assets.make.otter.head import NO_TINT, head
from assets.make.otter.limbs import limb, paw
from assets.make.otter.poses import POSES
from assets.make.otter.signs import heart, signs_before, signs_behind
from assets.make.otter.sitting import Sitting
from assets.make.otter.tokens import BEFORE, BEHIND, ON_HEAD, show
from assets.make.otter.who import Otter
from assets.make.paint import Canvas, Frame, symmetric

SIDES = (-1, 1)


def bust(canvas: Canvas, frame: Frame, who: Otter, face: Face, features: bool = True) -> None:
    """Paint the bust with its signs, with or without brows, eyes and mouth; the frame is the head's."""
    colour, part = face.tint_colour or NO_TINT, face.tint * 0.5
    k = frame.k
    fall = 0.14 * face.drop - 0.10 * face.shiver
    signs_behind(canvas, frame, face)
    show(BEHIND, canvas, frame, face.signs)
    shoulders = [(0, 0.45), (0.42, 0.60 + fall), (0.80, 0.92 + fall * 1.2), (0.98, 1.35 + fall), (1.02, 1.9)]
    body = canvas.mask(symmetric([*shoulders, (0.6, 2.0), (0, 2.0)]), frame)
    canvas.form(body, who.fur.tint(colour, part), 0.8 * k, shade=0.55, rim=0.6)
    chest = symmetric([(0, 0.7), (0.40, 0.85), (0.58, 1.3), (0.6, 1.9), (0, 2)])
    belly = canvas.mask(chest, frame).blur(0.02 * k) & body
    canvas.form(belly, who.belly.tint(colour, part), 0.5 * k, shade=0.3, rim=0.2, clip=body)
    canvas.soft(-0.05, 0.86, 0.85, 0.34, who.fur.dark, 0.75, frame, clip=body)
    head(canvas, frame, who, face, features=features)
    if face.paws > 0.2 and face.paw_pose == "chin":
        _paws_at_chin(canvas, frame, who, face.paws, (colour, part))
    if face.paws > 0.2 and face.paw_pose == "heart":
        _holding_heart(canvas, frame, who, face.paws)
    tilted = frame.at(rot=face.tilt)
    show(ON_HEAD, canvas, tilted, face.signs)
    pose = POSES.get(face.paw_pose or "")
    if face.paws > 0.2 and pose:
        sits = Sitting(frame, tilted, replace(who, fur=who.fur.tint(colour, part)), body)
        pose(canvas, sits, face.paws)
    signs_before(canvas, frame, face)
    show(BEFORE, canvas, frame, face.signs)


def _paws_at_chin(canvas: Canvas, frame: Frame, who: Otter, amount: float, tint: tuple[str, float]) -> None:
    y = 1.32 - 0.58 * amount
    for side in SIDES:
        curve = ((side * 0.86, 1.75), (side * 0.90, 1.4), (side * 0.62, y + 0.42), (side * 0.42, y + 0.08))
        limb(canvas, frame, curve, 0.34, 0.27, who)
        paw(canvas, frame, side * 0.37, y, 0.185, side * -12, who, tint)


def _holding_heart(canvas: Canvas, frame: Frame, who: Otter, amount: float) -> None:
    y = 1.12 - 0.06 * amount
    heart(canvas, frame, 0, y, 0.30 + 0.12 * amount)
    for side in SIDES:
        curve = ((side * 0.74, 1.16), (side * 0.98, 1.50), (side * 0.72, 1.50), (side * 0.44, y + 0.14))
        limb(canvas, frame, curve, 0.34, 0.26, who)
        paw(canvas, frame, side * 0.38, y + 0.10, 0.175, side * -62, who)
