"""Pip lying on the bank, big and round, to be stroked."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from assets.make.otter.face import Face, face
from assets.make.otter.head import head
from assets.make.otter.limbs import foot, paw
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame, Mask, Picture, bezier, mix, ribbon, sheet, spline, tuft

SIZE = (440, 372)
HEAD_AT = (285, 196)
SCALE = 102.0
"""Where Pip's head is on the sheet, and half its width, in units."""
BACK = (
    (-2.58, 0.62),
    (-2.48, -0.20),
    (-2.06, -0.86),
    (-1.38, -1.26),
    (-0.56, -1.30),
    (0.28, -1.02),
    (0.82, -0.40),
    (1.00, 0.50),
    (0.78, 1.24),
    (-0.30, 1.34),
    (-1.60, 1.34),
    (-2.36, 1.14),
)
"""The loaf of the body, from the rump over the back to the chest."""
STROKES = (
    (-2.05, -0.30, 118),
    (-1.80, 0.20, 112),
    (-1.72, -0.72, 132),
    (-1.42, -0.28, 122),
    (-1.20, -1.02, 150),
    (-1.10, 0.30, 108),
    (-0.92, -0.62, 136),
    (-0.62, -1.12, 164),
    (-2.16, 0.36, 104),
    (-1.44, 0.78, 102),
    (-0.74, 0.86, 100),
    (-0.36, -0.92, 168),
    (-2.00, 0.84, 98),
    (-0.80, -0.12, 120),
    (-1.62, 0.50, 106),
)
"""Fur strokes along the back: place and direction, the way a hand would stroke it."""


def lying(how: Callable[[], Face]) -> Canvas:
    """Pip lying, on a sheet of its own."""
    canvas, frame = sheet(*SIZE, *HEAD_AT)
    pip_lying(canvas, frame.at(scale=SCALE), how())
    canvas.grain()
    return canvas


def pip_lying(canvas: Canvas, frame: Frame, pip: Face) -> None:
    """Pip as one large soft shape, head on the paws; the frame is the head's."""
    k = frame.k
    canvas.soft(-0.70, 1.34, 2.12, 0.24, "#2c4a50", 0.5, frame)
    _tail(canvas, frame)
    body = canvas.mask(spline(BACK), frame)
    canvas.form(body, PIP.fur, 1.15 * k, shade=0.5, rim=0.65)
    canvas.soft(-0.75, -0.95, 1.05, 0.42, PIP.fur.light, 0.45, frame, clip=body, rot=-4)
    for x, y, angle in STROKES:
        stroke = tuft(x, y, angle, 0.17, 0.042, 0.25)
        canvas.fill(stroke, mix(PIP.fur.base, PIP.fur.light, 0.7), frame, alpha=0.42, clip=body)
    _haunch(canvas, frame, body)
    canvas.soft(-0.12, 0.30, 1.34, 1.20, PIP.fur.dark, 0.72, frame, clip=body)
    _forearms(canvas, frame)
    head(canvas, frame, PIP, pip, glow=False)


def _tail(canvas: Canvas, frame: Frame) -> None:
    """The tail lies along the haunch, its tip under the body."""
    path = bezier((-2.2, 0.75), (-2.72, 1.28), (-2.20, 1.50), (-0.80, 1.16), 30)
    canvas.form(canvas.mask(ribbon(path, 0.60, 0.26), frame), PIP.fur, 0.28 * frame.k, shade=0.5, rim=0.6)


def _haunch(canvas: Canvas, frame: Frame, body: Mask) -> None:
    """The round of the hind leg, and its foot."""
    k = frame.k
    thigh = canvas.mask(
        spline([(-2.30, 0.75), (-1.98, 0.14), (-1.46, 0.12), (-1.10, 0.66), (-1.24, 1.16), (-1.95, 1.28)]),
        frame,
    )
    canvas.put((thigh.grow(0.05 * k) - thigh).blur(0.05 * k) & body, PIP.fur.dark, 0.35)
    canvas.form(thigh, PIP.fur, 0.55 * k, grad=0.6, shade=0.25, rim=0.5, clip=body)
    foot(canvas, frame, -1.54, 1.06, 61, PIP)


def _forearms(canvas: Canvas, frame: Frame) -> None:
    """Both forearms on the ground, the paws under the chin."""
    for side, y in ((-1, 1.02), (1, 1.04)):
        sleeve = canvas.mask(
            ribbon(
                bezier((side * 0.86, 0.52), (side * 1.02, 0.98), (side * 0.82, 1.14), (side * 0.42, y)),
                0.50,
                0.36,
            ),
            frame,
        )
        canvas.form(sleeve, PIP.fur, 0.26 * frame.k, shade=0.5, rim=0.6)
        paw(canvas, frame, side * 0.34, y, 0.24, side * -78, PIP)


def content() -> Face:
    """Awake, looking at the child."""
    return replace(face({"happy": 0.42}), tilt=-3, ear=-0.1)


def blissful() -> Face:
    """Eyes shut, smiling."""
    return replace(face({"loved": 0.9}), tilt=-3, nod=0.1, hearts=0, paws=0, cheek=1.1)


PICTURES = {
    "pip_lie": Picture(partial(lying, content), 92),
    "pip_lie_soft": Picture(partial(lying, blissful), 92),
}
"""Both share one registration."""
