"""Paws that hold something which tells of the feeling."""

from assets.make.otter.held import cone, flower, glass, leaf_screen, mug, nestling, sewn_heart
from assets.make.otter.limbs import paw
from assets.make.otter.paws_body import SIDES, arm
from assets.make.otter.paws_face import reach
from assets.make.otter.playthings import ball, drawing, gift
from assets.make.otter.sitting import Sitting
from assets.make.paint import Canvas


def offering(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """A flower held out, beside the cheek."""
    y = 1.50 - 0.20 * amount
    arm(canvas, sits, 1, (1.24, 1.86), (0.98, y + 0.20))
    flower(canvas, sits.frame, 0.98, y, 0.66 + 0.14 * amount)
    paw(canvas, sits.frame, 0.97, y + 0.04, 0.19, -14, sits.who)


def cosy_mug(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """A warm mug in both paws."""
    y = 1.34 - 0.14 * amount
    mug(canvas, sits.frame, 0, y, 0.40)
    for side in SIDES:
        arm(canvas, sits, side, (1.16, 1.86), (0.44, y + 0.18))
        paw(canvas, sits.frame, side * 0.36, y + 0.12, 0.18, side * -56, sits.who)


def cradle(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """A small bird in both paws."""
    y = 1.36 - 0.18 * amount
    nestling(canvas, sits.frame, 0.0, y - 0.10, 0.30)
    for side in SIDES:
        arm(canvas, sits, side, (1.16, 1.88), (0.34, y + 0.22))
        paw(canvas, sits.frame, side * 0.25, y + 0.24, 0.185, side * -66, sits.who)


def looking_glass(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """A glass held before one eye."""
    y = 0.60 - 0.62 * min(1.0, 0.25 + amount)
    hand = reach(canvas, sits, 1, (0.72, y + 0.62))
    glass(canvas, sits.head, 0.46, y, 0.36)
    paw(canvas, sits.frame, *hand, 0.19, -20, sits.who)


def empty_cone(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """A cone whose scoop has fallen off."""
    y = 1.36 - 0.26 * amount
    arm(canvas, sits, -1, (1.30, 1.84), (1.06, y + 0.38))
    cone(canvas, sits.frame, -0.98, y, 0.47)
    paw(canvas, sits.frame, -0.98, y + 0.26, 0.18, 14, sits.who)


def sore_heart(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """A heart with a plaster on it, held with care."""
    y = 1.22 - 0.06 * amount
    sewn_heart(canvas, sits.frame, 0, y, 0.32 + 0.10 * amount)
    for side in SIDES:
        arm(canvas, sits, side, (1.18, 1.86), (0.46, y + 0.18))
        paw(canvas, sits.frame, side * 0.39, y + 0.12, 0.175, side * -60, sits.who)


def screen(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """A big leaf to hide behind."""
    y = 1.44 - 0.62 * amount
    hands = [(side, side * 0.50 + 0.10, y + 0.34) for side in SIDES]
    for side, x, high in hands:
        arm(canvas, sits, side, (1.16, 1.80), (abs(x), high + 0.14))
    leaf_screen(canvas, sits.frame, 0.10, y, 0.98)
    for side, x, high in hands:
        paw(canvas, sits.frame, x, high, 0.185, side * -28, sits.who)


def present(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """A present, held close."""
    y = 1.40 - 0.16 * amount
    gift(canvas, sits.frame, 0, y, 0.36)
    for side in SIDES:
        arm(canvas, sits, side, (1.18, 1.86), (0.52, y + 0.20))
        paw(canvas, sits.frame, side * 0.42, y + 0.14, 0.18, side * -56, sits.who)


def idle_ball(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """A ball that nobody catches, held low."""
    y = 1.46 - 0.16 * amount
    ball(canvas, sits.frame, 0, y, 0.36)
    for side in SIDES:
        arm(canvas, sits, side, (1.18, 1.86), (0.46, y + 0.16))
        paw(canvas, sits.frame, side * 0.36, y + 0.10, 0.18, side * -56, sits.who)


def own_drawing(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """A drawing held up for everybody to see."""
    y = 1.44 - 0.30 * amount
    hands = [(side, side * 0.68, y + 0.10) for side in SIDES]
    for side, x, high in hands:
        arm(canvas, sits, side, (1.22, 1.84), (abs(x) + 0.06, high + 0.14))
    drawing(canvas, sits.frame, 0, y, 0.62)
    for side, x, high in hands:
        paw(canvas, sits.frame, x, high, 0.18, side * -50, sits.who)


POSES = {
    "drawing": own_drawing,
    "ball": idle_ball,
    "present": present,
    "offering": offering,
    "mug": cosy_mug,
    "cradle": cradle,
    "glass": looking_glass,
    "cone": empty_cone,
    "sore_heart": sore_heart,
    "screen": screen,
}
