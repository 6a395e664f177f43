"""Paws at the face: at its eyes, cheeks, temples, chin, mouth and brow."""

from assets.make.otter.limbs import limb, paw
from assets.make.otter.who import Otter
from assets.make.paint import Canvas, Frame

SIDES = (-1, 1)


def reach(
    canvas: Canvas, frame: Frame, head: Frame, side: int, hand: tuple[float, float], who: Otter
) -> tuple[float, float]:
    """Paint the arm of one side up to a place on the head; gives that place in the body's frame."""
    x, y = frame.local(*head.point(*hand))
    low = 1.75 - 0.15 * max(0.0, 0.6 - y)
    out = side * (0.98 + 0.22 * max(0.0, 0.7 - y))
    curve = ((side * 0.84, low), (out, low - 0.30), (x + side * 0.30, y + 0.62), (x + side * 0.05, y + 0.10))
    limb(canvas, frame, curve, 0.34, 0.28, who)
    return x, y


def cover(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """Both paws rise to the eyes and at last hide them."""
    y = 0.72 - 0.76 * amount
    for side in SIDES:
        hand = reach(canvas, frame, head, side, (side * (0.50 - 0.08 * amount), y), who)
        paw(canvas, frame, *hand, 0.25, side * -10, who)


def cheeks(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """Both paws at the hot cheeks."""
    for side in SIDES:
        hand = reach(canvas, frame, head, side, (side * 0.70, 0.86 - 0.40 * amount), who)
        paw(canvas, frame, *hand, 0.215, side * 14, who)


def temples(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """Both paws hold the head."""
    for side in SIDES:
        hand = reach(canvas, frame, head, side, (side * (1.06 - 0.20 * amount), 0.70 - 1.00 * amount), who)
        paw(canvas, frame, *hand, 0.215, side * -34, who)


def prop(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """The cheek rests on one paw."""
    hand = reach(canvas, frame, head, 1, (0.70, 1.02 - 0.40 * amount), who)
    paw(canvas, frame, *hand, 0.225, 8, who)


def mouth(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """Both paws close to the mouth, as if to nibble."""
    for side in SIDES:
        hand = reach(canvas, frame, head, side, (side * 0.19, 1.18 - 0.46 * amount), who)
        paw(canvas, frame, *hand, 0.18, side * -22, who)


def brow(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """One paw wipes the brow."""
    hand = reach(canvas, frame, head, 1, (0.86 - 0.36 * amount, 0.20 - 0.72 * amount), who)
    paw(canvas, frame, *hand, 0.205, -58, who)


def scratch(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """One paw scratches the top of the head."""
    hand = reach(canvas, frame, head, 1, (0.98 - 0.36 * amount, 0.30 - 0.88 * amount), who)
    paw(canvas, frame, *hand, 0.205, -40, who)


POSES = {
    "cover": cover,
    "cheeks": cheeks,
    "temples": temples,
    "prop": prop,
    "mouth": mouth,
    "brow": brow,
    "scratch": scratch,
}
