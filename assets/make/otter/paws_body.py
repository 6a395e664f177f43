"""Paws away from the face: on the chest, folded, up, on the hips, open."""

from assets.make.otter.arms import open_paw
from assets.make.otter.limbs import limb, paw
from assets.make.otter.sitting import Sitting
from assets.make.paint import Canvas

SIDES = (-1, 1)
Point = tuple[float, float]


def arm(canvas: Canvas, sits: Sitting, side: int, elbow: Point, hand: Point) -> None:
    """One arm from its shoulder; elbow and hand are given for the viewer's right and mirrored by `side`."""
    (ex, ey), (x, y) = elbow, hand
    curve = ((side * 0.74, 1.14), (side * ex, ey), (side * ex, ey), (side * x, y))
    limb(canvas, sits.frame, curve, 0.34, 0.27, sits.who, body=sits.body)


def chest(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """One paw on the heart."""
    y = 1.50 - 0.22 * amount
    arm(canvas, sits, 1, (1.20, 1.75), (0.34, y))
    paw(canvas, sits.frame, 0.22, y, 0.215, -62, sits.who)


def one_arm(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """One paw holds the other arm, which hangs down."""
    y = 1.52 - 0.14 * amount
    arm(canvas, sits, 1, (1.00, 1.40), (0.92, 1.80))
    arm(canvas, sits, -1, (1.10, 1.86), (-0.62, y))
    paw(canvas, sits.frame, 0.74, y - 0.02, 0.20, 40, sits.who)


def folded(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """Arms folded in front of the chest."""
    y = 1.50 - 0.20 * amount
    arm(canvas, sits, -1, (1.22, y + 0.46), (-0.46, y))
    paw(canvas, sits.frame, 0.52, y - 0.01, 0.185, 72, sits.who)
    arm(canvas, sits, 1, (1.22, y + 0.52), (-0.38, y + 0.10))
    paw(canvas, sits.frame, -0.46, y + 0.08, 0.185, -76, sits.who)


def _raised(canvas: Canvas, sits: Sitting, side: int, x: float, y: float, turn: float) -> None:
    """An arm up beside the head, its open paw at x, y."""
    curve = ((side * 0.84, 1.86), (side * 1.20, 1.70), (side * 1.30, 1.10), (x + side * 0.02, y + 0.16))
    limb(canvas, sits.frame, curve, 0.36, 0.27, sits.who, body=sits.body)
    open_paw(canvas, sits.frame, x, y, 0.215, side * turn, sits.who)


def up(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """Both arms up in the air."""
    for side in SIDES:
        _raised(canvas, sits, side, side * 1.18, 0.90 - 1.30 * amount, 10)


def antlers(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """Open paws at the ears, fingers spread: a joke."""
    for side in SIDES:
        x, y = sits.frame.local(*sits.head.point(side * 1.10, 0.75 - 1.15 * amount))
        _raised(canvas, sits, side, x, y, 34)


def fist(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """One fist up beside the cheek."""
    y = 1.30 - 0.76 * amount
    arm(canvas, sits, 1, (1.30, 1.80), (1.16, y + 0.16))
    paw(canvas, sits.frame, 1.15, y, 0.225, 8, sits.who)


def fists(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """Both fists ready in front of the chest."""
    y = 1.52 - 0.36 * amount
    for side in SIDES:
        arm(canvas, sits, side, (1.24, 1.84), (0.58, y + 0.18))
        paw(canvas, sits.frame, side * 0.55, y, 0.21, side * -8, sits.who)


def open_out(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """Open empty paws, out to both sides."""
    x, y = 0.80 + 0.38 * amount, 1.52 - 0.34 * amount
    for side in SIDES:
        arm(canvas, sits, side, (0.98, 1.80), (x - 0.06, y + 0.14))
        open_paw(canvas, sits.frame, side * x, y, 0.215, side * 42, sits.who)


def together(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """Both paws laid together under the chin."""
    y = 1.44 - 0.36 * amount
    for side in SIDES:
        arm(canvas, sits, side, (1.12, 1.86), (0.20, y + 0.16))
    for side in SIDES:
        paw(canvas, sits.frame, side * 0.135, y, 0.205, side * -9, sits.who)


def fidget(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """Finger tips that touch in front of the chest."""
    y = 1.46 - 0.22 * amount
    for side in SIDES:
        arm(canvas, sits, side, (1.14, 1.84), (0.34, y + 0.04))
        paw(canvas, sits.frame, side * 0.20, y, 0.185, side * -64, sits.who)


POSES = {
    "chest": chest,
    "one_arm": one_arm,
    "folded": folded,
    "up": up,
    "fist": fist,
    "fists": fists,
    "antlers": antlers,
    "open_out": open_out,
    "together": together,
    "fidget": fidget,
}
