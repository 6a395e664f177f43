"""What one may notice in somebody: eyes, mouth, brows, paws, how they stand, their voice."""

from dataclasses import replace

from assets.make.icons.strokes import DARK_PIP, DEEP, PURPLE, ROSE, arc, bar, solid
from assets.make.otter.arms import open_paw
from assets.make.otter.face import Face, face
from assets.make.otter.head import head
from assets.make.otter.standing import standing
from assets.make.paint import Canvas, Frame, Points, bezier, ellipse, ribbon, rounded

SIDES = (-1, 1)


def _part(canvas: Canvas, frame: Frame, feeling: Face, size: float, y: float, shape: Points) -> None:
    """What is seen of a head through a shape; the head's middle is at y."""
    whole = Canvas(canvas.w, canvas.h)
    head(whole, frame.at(0, y, size), DARK_PIP, feeling, glow=False)
    mask = whole.mask(shape, frame)
    whole.cut(mask)
    canvas.put(mask.grow(4), PURPLE.base)
    canvas.paste(whole)


def eyes(canvas: Canvas, frame: Frame) -> None:
    """Two wide eyes that look aside."""
    wide = replace(face({"surprised": 0.5}), gaze_x=0.8, pupil=0.8, pop=0.0, brow_height=1.0)
    _part(canvas, frame, wide, 40, 4, rounded(-29, -15, 58, 27, 13.5))


def mouth(canvas: Canvas, frame: Frame) -> None:
    """A mouth below its nose."""
    _part(canvas, frame, replace(face({"happy": 0.9}), tilt=0.0), 55, -24, ellipse(0, 0, 27, 23))


def brows(canvas: Canvas, frame: Frame) -> None:
    """Two strong brows, their inner ends drawn up, over eyes at rest."""
    up = replace(face({"calm": 0.0}), brow_angle=-1.0, brow_height=0.35, brow_weight=1.0, brow_arch=0.7)
    up = replace(up, eye_open=0.05, eye_curve=-1.0)
    _part(canvas, frame, up, 44, 14, rounded(-28.5, -18, 57, 38, 18))


def paws(canvas: Canvas, frame: Frame) -> None:
    """Two open paws held up."""
    frame = frame.at(0, 0, 0.93)
    for side in SIDES:
        sleeve = bezier((side * 11, 25), (side * 12, 20), (side * 14, 14), (side * 15.5, 6), 24)
        solid(canvas, frame, ribbon(sleeve, 17, 16), 7, DARK_PIP.fur)
        open_paw(canvas, frame, side * 16.5, -5, 16, side * 18, DARK_PIP)


def body(canvas: Canvas, frame: Frame) -> None:
    """An otter as it stands, and the ground below."""
    bar(canvas, frame, [(-24, 29), (24, 29)], 4.5)
    standing(canvas, frame.at(0, -14, 15.4), DARK_PIP, replace(face({"happy": 0.3}), glow=0.0))


def voice(canvas: Canvas, frame: Frame) -> None:
    """An open mouth, and its sound that goes out."""
    calling = replace(face({"surprised": 0.9}), pop=0.0, turn=0.7, tilt=-6, eye_open=0.9, eye_size=1.0)
    head(canvas, frame.at(-12, 2, 19), DARK_PIP, calling, glow=False)
    for r, material in ((15, ROSE), (24, PURPLE), (33, DEEP)):
        bar(canvas, frame, arc(-4, 8, r, -38, 38), 5, material)


ICONS = {
    "notice_eyes": eyes,
    "notice_mouth": mouth,
    "notice_brows": brows,
    "notice_paws": paws,
    "notice_body": body,
    "notice_voice": voice,
}
