"""Paws that hold something which tells of the feeling."""

from assets.make.otter.held import cone, flower, glass, leaf_screen, mug, nestling, sewn_heart
from assets.make.otter.limbs import paw
from assets.make.otter.paws_body import SIDES, arm
from assets.make.otter.paws_face import reach
from assets.make.otter.who import Otter
from assets.make.paint import Canvas, Frame


def offering(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """A flower held out with both paws."""
    y = 1.56 - 0.12 * amount
    flower(canvas, frame, 0, y, 0.62 + 0.14 * amount)
    for side in SIDES:
        arm(canvas, frame, who, side, (1.14, 1.86), (0.24, y + 0.10))
        paw(canvas, frame, side * 0.12, y, 0.18, side * -52, who)


def cosy_mug(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """A warm mug in both paws."""
    y = 1.34 - 0.14 * amount
    mug(canvas, frame, 0, y, 0.40)
    for side in SIDES:
        arm(canvas, frame, who, side, (1.16, 1.86), (0.44, y + 0.18))
        paw(canvas, frame, side * 0.36, y + 0.12, 0.18, side * -56, who)


def cradle(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """A small bird in both paws."""
    y = 1.36 - 0.16 * amount
    nestling(canvas, frame, 0.02, y - 0.06, 0.27)
    for side in SIDES:
        arm(canvas, frame, who, side, (1.16, 1.88), (0.34, y + 0.22))
        paw(canvas, frame, side * 0.21, y + 0.20, 0.19, side * -66, who)


def looking_glass(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """A glass held before one eye."""
    y = 0.60 - 0.62 * amount
    hand = reach(canvas, frame, head, 1, (0.72, y + 0.62), who)
    glass(canvas, head, 0.46, y, 0.36)
    paw(canvas, frame, *hand, 0.19, -20, who)


def empty_cone(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """A cone whose scoop has fallen off."""
    y = 1.42 - 0.16 * amount
    arm(canvas, frame, who, -1, (1.26, 1.80), (0.72, y + 0.18))
    cone(canvas, frame, -0.62, y, 0.36)
    paw(canvas, frame, -0.62, y + 0.10, 0.18, 20, who)


def sore_heart(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """A heart with a plaster on it, held with care."""
    y = 1.22 - 0.06 * amount
    sewn_heart(canvas, frame, 0, y, 0.32 + 0.10 * amount)
    for side in SIDES:
        arm(canvas, frame, who, side, (1.18, 1.86), (0.46, y + 0.18))
        paw(canvas, frame, side * 0.39, y + 0.12, 0.175, side * -60, who)


def screen(canvas: Canvas, frame: Frame, head: Frame, who: Otter, amount: float) -> None:
    """A big leaf to hide behind."""
    y = 1.44 - 0.48 * amount
    leaf_screen(canvas, frame, 0.16, y, 0.92)
    for side in SIDES:
        hand = (side * 0.46 + 0.10, y + 0.30)
        arm(canvas, frame, who, side, (1.16, 1.80), (abs(hand[0]) if side > 0 else 0.36, hand[1] + 0.14))
        paw(canvas, frame, *hand, 0.185, side * -28, who)


POSES = {
    "offering": offering,
    "mug": cosy_mug,
    "cradle": cradle,
    "glass": looking_glass,
    "cone": empty_cone,
    "sore_heart": sore_heart,
    "screen": screen,
}
