"""Pip and Mo together, holding paws."""

from dataclasses import dataclass

from assets.make.otter.arms import Free
from assets.make.otter.body import Pose, lap_pebble, otter
from assets.make.otter.face import Face
from assets.make.otter.limbs import paw
from assets.make.otter.who import MO, PIP
from assets.make.paint import Canvas, Frame, bezier, ellipse, ribbon

GAP = 3.45
"""Between the two heads, in Pip's head units (one is half the width of Pip's head)."""
MO_SIZE = 1.26
LEAN = 7.0
"""Degrees that they lean towards each other."""


@dataclass(frozen=True)
class Together:
    """Both faces, and what the free arms do; `hands` enlarges the held paws for small pictures."""

    pip: Face
    mo: Face
    pip_arm: Free = "pebble"
    mo_arm: Free = "belly"
    hands: float = 1.0


def pair(canvas: Canvas, frame: Frame, how: Together, afloat: bool) -> None:
    """Paint both; the origin is midway between the heads, one unit is half Pip's head."""
    mo_frame = frame.at(-GAP / 2, -0.30, MO_SIZE, rot=LEAN * 0.8)
    pip_frame = frame.at(GAP / 2 + 0.05, 0.42, 1.0, rot=-LEAN)
    middle = frame.at(0.22, 1.40 if afloat else 1.62)
    otter(canvas, mo_frame, MO, how.mo, Pose(afloat, middle.point(-0.04, 0), 1, how.mo_arm))
    otter(canvas, pip_frame, PIP, how.pip, Pose(afloat, middle.point(0.10, 0), -1, how.pip_arm))
    if how.pip_arm in ("wave", "wave_in") and afloat:
        lap_pebble(canvas, pip_frame, PIP)
    held_paws(canvas, middle.at(scale=how.hands))


def held_paws(canvas: Canvas, frame: Frame) -> None:
    """Mo's palm below, Pip's paw in it, Mo's thumb softly over it."""
    k = frame.k
    canvas.soft(0.02, 0, 0.60, 0.60, "#fff4d2", 0.40, frame)
    paw(canvas, frame, -0.09, 0.07, 0.275, 74, MO, fingers=False)
    paw(canvas, frame, 0.09, -0.03, 0.195, -66, PIP)
    path = bezier((-0.26, -0.06), (-0.20, -0.21), (-0.06, -0.24), (0.035, -0.155), 18)
    thumb = canvas.mask(ribbon(path, 0.17, 0.125), frame)
    canvas.put(thumb.shift(0, 0.03 * k).blur(0.03 * k), MO.fur.dark, 0.4)
    canvas.form(thumb, MO.fur, 0.10 * k, shade=0.35, rim=0.7)


def rings_and_reflections(canvas: Canvas, frame: Frame) -> None:
    """The rings around two floating bodies and their broken reflections below."""
    for x, rx, ry in ((-1.80, 1.72, 0.92), (1.90, 1.30, 0.70)):
        for i in range(3):
            q, w = 1 + i * 0.16, 0.035 * (1 - 0.15 * i)
            ring = canvas.mask(ellipse(x, 1.86, rx * q, ry * q, n=96), frame)
            hole = canvas.mask(ellipse(x, 1.86 + w * 0.35, rx * q - w, ry * q - w * 0.62, n=96), frame)
            canvas.put((ring - hole).blur(0.8), "#ffffff", 0.42 * (1 - i / 3.6))
    for x, width, y, colour in ((-1.85, 1.15, 3.05, "#3a3f52"), (1.95, 0.85, 2.72, "#7a5a4a")):
        for i, (aside, reach) in enumerate(
            ((0.0, 1.0), (-0.16, 0.72), (0.12, 0.80), (-0.05, 0.50), (0.06, 0.30))
        ):
            y_here, alpha = y + i * 0.155, 0.28 - 0.05 * i
            canvas.soft(x + aside, y_here, width * reach, 0.10, colour, alpha, frame)


def ground_shadows(canvas: Canvas, frame: Frame) -> None:
    """The soft shadows of two sitting bodies, falling to the left of each."""
    for x, y, rx, ry in ((-1.95, 3.05, 2.15, 0.40), (1.70, 2.92, 1.65, 0.32), (-0.1, 3.0, 3.2, 0.30)):
        canvas.soft(x, y, rx, ry, "#2c4a50", 0.30, frame)
