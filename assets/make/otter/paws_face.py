"""Paws at the face: at its eyes, cheeks, temples, chin, mouth and brow."""

from assets.make.otter.limbs import limb, paw
from assets.make.otter.sitting import Sitting
from assets.make.paint import Canvas

SIDES = (-1, 1)
Point = tuple[float, float]


def reach(canvas: Canvas, sits: Sitting, side: int, hand: Point) -> Point:
    """Paint the arm of one side up to a place on the head; gives that place in the body's frame."""
    x, y = sits.frame.local(*sits.head.point(*hand))
    low = 1.75 - 0.15 * max(0.0, 0.6 - y)
    out = side * (0.98 + 0.22 * max(0.0, 0.7 - y))
    curve = ((side * 0.84, low), (out, low - 0.30), (x + side * 0.30, y + 0.62), (x + side * 0.05, y + 0.10))
    limb(canvas, sits.frame, curve, 0.34, 0.28, sits.who, body=sits.body)
    return x, y


def cover(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """Both paws rise to the eyes and at last hide them."""
    y = 1.00 - 1.04 * amount
    for side in SIDES:
        hand = reach(canvas, sits, side, (side * (0.50 - 0.08 * amount), y))
        paw(canvas, sits.frame, *hand, 0.25, side * -10, sits.who)


def cheeks(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """Both paws at the hot cheeks."""
    for side in SIDES:
        hand = reach(canvas, sits, side, (side * 0.70, 0.86 - 0.40 * amount))
        paw(canvas, sits.frame, *hand, 0.215, side * 14, sits.who)


def temples(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """Both paws hold the head."""
    for side in SIDES:
        hand = reach(canvas, sits, side, (side * (1.06 - 0.20 * amount), 0.70 - 1.00 * amount))
        paw(canvas, sits.frame, *hand, 0.215, side * -34, sits.who)


def prop(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """The cheek rests on one paw."""
    hand = reach(canvas, sits, 1, (0.70, 1.02 - 0.40 * amount))
    paw(canvas, sits.frame, *hand, 0.225, 8, sits.who)


def mouth(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """Both paws close to the mouth, as if to nibble."""
    for side in SIDES:
        hand = reach(canvas, sits, side, (side * 0.19, 1.18 - 0.46 * amount))
        paw(canvas, sits.frame, *hand, 0.18, side * -22, sits.who)


def _over(canvas: Canvas, sits: Sitting, hand: Point) -> None:
    """One arm that goes round the cheek to the top of the head, and its paw."""
    x, y = sits.frame.local(*sits.head.point(*hand))
    curve = ((0.96, 1.75), (1.40, 1.10), (1.40, y + 0.10), (x + 0.06, y + 0.04))
    limb(canvas, sits.frame, curve, 0.34, 0.26, sits.who, body=sits.body)
    paw(canvas, sits.frame, x, y, 0.205, -72, sits.who)


def brow(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """One paw wipes the brow."""
    _over(canvas, sits, (0.86 - 0.46 * amount, 0.10 - 0.72 * amount))


def scratch(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """One paw scratches the head beside the ear."""
    _over(canvas, sits, (0.98 - 0.34 * amount, 0.10 - 0.80 * amount))


POSES = {
    "cover": cover,
    "cheeks": cheeks,
    "temples": temples,
    "prop": prop,
    "mouth": mouth,
    "brow": brow,
    "scratch": scratch,
}
