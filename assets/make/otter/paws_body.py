"""Paws away from the face: on the chest, round oneself, folded, up, on the hips, open."""

from assets.make.otter.arms import open_paw
from assets.make.otter.limbs import limb, paw
from assets.make.otter.who import Otter
from assets.make.paint import Canvas, Frame

SIDES = (-1, 1)
Point = tuple[float, float]


def arm(canvas: Canvas, frame: Frame, who: Otter, side: int, elbow: Point, hand: Point) -> None:
    """One arm from its shoulder; elbow and hand are given for the viewer's right and mirrored by `side`."""
    (ex, ey), (x, y) = elbow, hand
    curve = ((side * 0.80, 1.14), (side * ex, ey), (side * ex, ey), (side * x, y))
    limb(canvas, frame, curve, 0.34, 0.27, who)


def chest(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """One paw on the heart."""
    y = 1.50 - 0.22 * amount
    arm(canvas, frame, who, 1, (1.20, 1.75), (0.34, y))
    paw(canvas, frame, 0.22, y, 0.215, -62, who)


def hug(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """Both arms round oneself, the paws on the upper arms."""
    y = 1.46 - 0.20 * amount
    for side in SIDES:
        arm(canvas, frame, who, side, (1.16, 1.86), (-0.42, y + 0.06))
    for side in SIDES:
        paw(canvas, frame, side * 0.60, y, 0.20, side * 34, who)


def one_arm(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """One paw holds the other arm, which hangs down."""
    y = 1.52 - 0.14 * amount
    arm(canvas, frame, who, 1, (1.00, 1.40), (0.92, 1.80))
    arm(canvas, frame, who, -1, (1.10, 1.86), (-0.62, y))
    paw(canvas, frame, 0.74, y - 0.02, 0.20, 40, who)


def folded(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """Arms folded in front of the chest."""
    y = 1.50 - 0.20 * amount
    arm(canvas, frame, who, -1, (1.22, y + 0.46), (-0.46, y))
    paw(canvas, frame, 0.52, y - 0.01, 0.185, 72, who)
    arm(canvas, frame, who, 1, (1.22, y + 0.52), (-0.38, y + 0.10))
    paw(canvas, frame, -0.46, y + 0.08, 0.185, -76, who)


def up(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """Both arms up in the air."""
    y = 0.90 - 1.30 * amount
    for side in SIDES:
        arm(canvas, frame, who, side, (1.48, 1.10), (1.20, y + 0.16))
        open_paw(canvas, frame, side * 1.19, y, 0.21, side * 10, who)


def fist(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """One fist up beside the cheek."""
    y = 1.30 - 0.76 * amount
    arm(canvas, frame, who, 1, (1.30, 1.80), (1.16, y + 0.16))
    paw(canvas, frame, 1.15, y, 0.225, 8, who)


def fists(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """Both fists ready in front of the chest."""
    y = 1.52 - 0.36 * amount
    for side in SIDES:
        arm(canvas, frame, who, side, (1.24, 1.84), (0.58, y + 0.18))
        paw(canvas, frame, side * 0.55, y, 0.21, side * -8, who)


def hips(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """Paws on the hips, elbows out."""
    out = 1.00 + 0.62 * amount
    for side in SIDES:
        arm(canvas, frame, who, side, (out, 1.36), (0.74, 1.58))
        paw(canvas, frame, side * 0.70, 1.58, 0.19, side * -66, who)


def open_out(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """Open empty paws, out to both sides."""
    x, y = 0.80 + 0.38 * amount, 1.52 - 0.34 * amount
    for side in SIDES:
        arm(canvas, frame, who, side, (0.98, 1.80), (x - 0.06, y + 0.14))
        open_paw(canvas, frame, side * x, y, 0.215, side * 42, who)


def together(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """Both paws laid together under the chin."""
    y = 1.44 - 0.36 * amount
    for side in SIDES:
        arm(canvas, frame, who, side, (1.12, 1.86), (0.20, y + 0.16))
    for side in SIDES:
        paw(canvas, frame, side * 0.135, y, 0.205, side * -9, who)


def fidget(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """Finger tips that touch in front of the chest."""
    y = 1.46 - 0.22 * amount
    for side in SIDES:
        arm(canvas, frame, who, side, (1.14, 1.84), (0.34, y + 0.04))
        paw(canvas, frame, side * 0.20, y, 0.185, side * -64, who)


POSES = {
    "chest": chest,
    "hug": hug,
    "one_arm": one_arm,
    "folded": folded,
    "up": up,
    "fist": fist,
    "fists": fists,
    "hips": hips,
    "open_out": open_out,
    "together": together,
    "fidget": fidget,
}
