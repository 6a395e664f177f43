"""Pip afloat on the back, and Mo beside.

The tummy is a picture of its own, painted full: the game squashes it as the breath goes out.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from assets.make.otter.body import Pose, otter
from assets.make.otter.face import Face, face
from assets.make.otter.head import head
from assets.make.otter.limbs import foot, limb, paw
from assets.make.otter.pairs import at_pip
from assets.make.otter.who import MO, PIP
from assets.make.paint import (
    Canvas,
    Frame,
    Picture,
    bezier,
    ellipse,
    lin,
    mix,
    ribbon,
    rounded,
    sheet,
    spline,
    tuft,
)

SIZE = (880, 400)
HEAD_AT = (352, 190)
SCALE = 92.0
"""Where Pip's head is on the sheet, and half its width, in units."""

WATERLINE = 0.72
"""How far below the head's middle the water meets the body, in head units."""

TUMMY_SIZE = (352, 156)
TUMMY = (
    (-0.10, 0.74),
    (0.02, 0.20),
    (0.34, -0.16),
    (0.92, -0.52),
    (1.56, -0.80),
    (2.16, -0.78),
    (2.66, -0.46),
    (3.10, 0.02),
    (3.42, 0.44),
    (3.46, 0.74),
)
"""The upper edge of the body with a full breath, from the neck to the hips."""

CREAM = (
    (0.42, 0.06),
    (0.92, -0.44),
    (1.56, -0.76),
    (2.14, -0.74),
    (2.62, -0.42),
    (3.02, 0.04),
    (2.60, 0.20),
    (1.90, 0.10),
    (1.20, 0.10),
)
"""The cream of the tummy, which looks up to the sky and a little to us."""

CRADLE = (-0.74, 0.66)
"""Mo's paw, under Pip's cheek: it keeps the head above the water."""

WET = "#5fa3b4"


def group(how: Callable[[], Face]) -> Canvas:
    """All that lies before the tummy: Pip's head, the near arm and foot, water, Mo's paw."""
    canvas, frame = sheet(*SIZE, *HEAD_AT)
    pip = frame.at(scale=SCALE)
    before(canvas, pip, how())
    paw(canvas, pip, *CRADLE, 0.25, 78, MO)
    canvas.grain()
    return canvas


def before(canvas: Canvas, pip: Frame, how: Face) -> None:
    """The same without Mo's paw, on any canvas; the frame is that of Pip's head."""
    _near(canvas, pip)
    dry = canvas.mask(rounded(-3, -3, 9, 3 + WATERLINE + 0.04, 0.01), pip)
    with canvas.within(dry):
        head(canvas, pip.at(0.0, -0.02, rot=-9), PIP, how, glow=False)
    _lap(canvas, pip)


def _mo(pip: Frame) -> Frame:
    """Mo's frame: close, and leaning over to Pip."""
    return pip.at(-1.86, -0.56, 1.04, rot=11)


def behind() -> Canvas:
    """All that lies behind the tummy: Mo, the shadow on the water, rings, the tail and the far foot."""
    canvas, frame = sheet(*SIZE, *HEAD_AT)
    far(canvas, frame.at(scale=SCALE))
    canvas.grain()
    return canvas


def far(canvas: Canvas, pip: Frame) -> None:
    """The same on any canvas; the frame is that of Pip's head."""
    _rings(canvas, pip)
    mo = _mo(pip)
    near = replace(at_pip(), turn=1.0, nod=0.45, gaze_y=0.4, tilt=6, cheek=0.7)
    otter(canvas, mo, MO, near, Pose(True, pip.point(*CRADLE), 1, "belly"))
    canvas.soft(1.75, 0.92, 2.6, 0.34, "#1f5a70", 0.55, pip)
    tail = canvas.mask(ribbon(bezier((3.1, 0.62), (3.9, 0.78), (4.4, 0.92), (4.75, 0.62)), 0.44, 0.16), pip)
    canvas.form(tail, PIP.fur, 0.2 * pip.k, shade=0.5, rim=0.6)
    canvas.put(tail, lin(pip.point(0, 0.55), pip.point(0, 0.95), [(0, (WET, 0)), (1, (WET, 0.95))]))
    foot(canvas, pip, 3.36, 0.02, 14, PIP)


def tummy() -> Canvas:
    """The body with a full breath; the picture's foot is under the waterline."""
    canvas, frame = sheet(*TUMMY_SIZE, 16, 82)
    full(canvas, frame.at(scale=SCALE))
    canvas.grain()
    return canvas


def full(canvas: Canvas, pip: Frame) -> None:
    """The same on any canvas; the frame is that of Pip's head."""
    k = pip.k
    body = canvas.mask(spline(TUMMY, False), pip)
    canvas.form(body, PIP.fur, 0.95 * k, shade=0.5, rim=0.6)
    cream = canvas.mask(spline(CREAM), pip).blur(0.05 * k) & body
    canvas.form(cream, PIP.belly, 0.6 * k, shade=0.34, rim=0.55, clip=body)
    for x, y, angle in (
        (0.9, -0.2, 20),
        (1.3, -0.42, 12),
        (1.3, -0.1, 10),
        (2.4, -0.2, -12),
        (1.9, -0.02, 2),
    ):
        canvas.fill(tuft(x, y, angle, 0.13, 0.03, 0.25), PIP.belly.dark, pip, alpha=0.3)
    for x, y, angle in ((0.5, 0.42, 8), (1.2, 0.36, 4), (2.2, 0.34, 0), (2.7, 0.42, -6), (1.7, 0.48, 2)):
        stroke = tuft(x, y, angle, 0.17, 0.042, 0.25)
        canvas.fill(stroke, mix(PIP.fur.base, PIP.fur.light, 0.7), pip, alpha=0.42, clip=body)
    canvas.soft(0.0, 0.12, 0.75, 0.62, PIP.fur.dark, 0.65, pip, clip=body)


def _near(canvas: Canvas, pip: Frame) -> None:
    """The near foot, and the near arm along the side."""
    foot(canvas, pip, 3.72, 0.30, 24, PIP)
    curve = ((0.62, 0.30), (0.92, 0.66), (1.30, 0.72), (1.66, 0.56))
    limb(canvas, pip, curve, 0.38, 0.27, PIP)
    paw(canvas, pip, 1.70, 0.55, 0.20, 74, PIP)


def _lap(canvas: Canvas, pip: Frame) -> None:
    """The water that laps at the body: it hides where the tummy ends, and takes all below."""
    k = pip.k
    wave = [(-1.0, 0.78), (-0.5, 0.70), (0.3, 0.74), (1.2, 0.69), (2.2, 0.73), (3.2, 0.68), (4.0, 0.76)]
    low = [(3.4, 0.90), (2.4, 0.98), (1.5, 1.00), (0.4, 0.98), (-0.5, 0.92)]
    lap = canvas.mask(spline([*wave, *low]), pip)
    fur = lin(pip.point(0, 0.68), pip.point(0, 1.0), [(0, (WET, 0.95)), (0.35, (WET, 0.75)), (1, (WET, 0.0))])
    canvas.put(lap.blur(0.03 * k), fur)
    line = ribbon(spline(wave, False), 0.006, 0.006, 0.035)
    canvas.put(canvas.mask(line, pip).blur(0.6), "#f2fcf8", 0.8)


def _rings(canvas: Canvas, pip: Frame) -> None:
    """Rings on the water round both, and what is mirrored below them."""
    for x, y, rx, ry in ((1.5, 0.86, 3.2, 0.42), (-2.1, 1.30, 1.7, 0.36)):
        for i in range(3):
            q, w = 1 + i * 0.13, 0.032 * (1 - 0.15 * i)
            ring = canvas.mask(ellipse(x, y, rx * q, ry * q, n=96), pip)
            hole = canvas.mask(ellipse(x, y + w * 0.35, rx * q - w, ry * q - w * 0.62, n=96), pip)
            canvas.put((ring - hole).blur(0.8), "#ffffff", 0.4 * (1 - i / 3.6))
    for x, width, y, colour in ((1.6, 1.9, 1.16, "#7a5a4a"), (-2.1, 1.0, 1.72, "#3a3f52")):
        for i, (aside, reach) in enumerate(((0.0, 1.0), (-0.16, 0.72), (0.12, 0.8), (-0.05, 0.5))):
            canvas.soft(x + aside, y + i * 0.12, width * reach, 0.08, colour, 0.26 - 0.05 * i, pip)


def awake() -> Face:
    """Blissful and awake: Pip looks at what lies on the tummy."""
    return replace(
        face({"happy": 0.6}),
        turn=0.6,
        gaze_x=0.75,
        gaze_y=-0.05,
        pupil=0.9,
        squint=0.3,
        brow_angle=-0.3,
        brow_height=0.25,
        cheek=1.0,
        tilt=0,
    )


def to_child() -> Face:
    """The same, looking at the child."""
    return replace(face({"happy": 0.45}), turn=0.15, cheek=1.0, tilt=0)


def resting() -> Face:
    """Eyes shut, smiling."""
    return replace(face({"calm": 1.0}), turn=0.15, cheek=1.0, tilt=0)


PICTURES = {
    "tummy_behind": Picture(behind, 92),
    "tummy_full": Picture(tummy, 92),
    "tummy_pip": Picture(partial(group, awake), 92),
    "tummy_pip_turned": Picture(partial(group, to_child), 92),
    "tummy_pip_rest": Picture(partial(group, resting), 92),
}
"""Behind and the three of Pip share one registration."""
