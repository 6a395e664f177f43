"""What an arm can do: rest on the belly, hold the pebble, wave, reach a held paw."""

from typing import Literal

from assets.make.otter.limbs import limb, paw, pebble
from assets.make.otter.who import Otter
from assets.make.paint import Canvas, Frame, Material, ellipse, mix

Free = Literal["belly", "pebble", "wave", "wave_in"]
Point = tuple[float, float]
FINGERS = ((-0.66, -0.52, 0.30), (-0.25, -0.86, 0.33), (0.25, -0.86, 0.33), (0.66, -0.52, 0.30))


def open_paw(canvas: Canvas, frame: Frame, x: float, y: float, size: float, rot: float, who: Otter) -> None:
    """A paw held up, its palm to the viewer."""
    local = frame.at(x, y, size, rot=rot)
    k = local.k
    mask = canvas.mask([ellipse(0, 0.02, 0.86, 0.80)] + [ellipse(a, b, r) for a, b, r in FINGERS], local)
    canvas.form(mask, who.fur, 0.75 * k, shade=0.5, rim=0.7)
    sole = Material(who.sole, mix(who.sole, "#f3c3ae", 0.5), mix(who.sole, "#3a2433", 0.35))
    canvas.form(canvas.mask(ellipse(0, 0.10, 0.44, 0.38), local).blur(0.03 * k), sole, 0.4 * k, 1, 0.4, 0.25)
    for a, b, r in FINGERS:
        pad = canvas.mask(ellipse(a * 0.93, b * 0.95 + 0.02, r * 0.50), local).blur(0.02 * k)
        canvas.form(pad, sole, 0.16 * k, shade=0.4, rim=0.25)


def reaching(canvas: Canvas, frame: Frame, shoulder: Point, hand: Point, side: int, who: Otter) -> None:
    """The arm towards the paw that is held; the paw itself is painted later."""
    (x, y), (hx, hy) = shoulder, hand
    limb(
        canvas,
        frame,
        ((x, y), (x + side * 0.28, y + 0.38), (hx - side * 0.30, hy + 0.20), (hx, hy)),
        0.40,
        0.28,
        who,
    )


def resting(canvas: Canvas, frame: Frame, shoulder: Point, target: Point, side: int, who: Otter) -> None:
    """A paw on the belly."""
    (x, y), (tx, ty) = shoulder, target
    curve = ((x, y), (x + side * 0.34, y + 0.35), (tx + side * 0.42, ty + 0.22), (tx, ty))
    limb(canvas, frame, curve, 0.40, 0.28, who)
    paw(canvas, frame, tx - side * 0.05, ty, 0.20, side * -68, who)


def holding_pebble(
    canvas: Canvas, frame: Frame, shoulder: Point, target: Point, side: int, who: Otter
) -> None:
    """A paw that keeps the pebble at the belly."""
    (x, y), (tx, ty) = shoulder, target
    curve = ((x, y), (x + side * 0.34, y + 0.35), (tx + side * 0.42, ty + 0.25), (tx, ty))
    limb(canvas, frame, curve, 0.38, 0.27, who)
    pebble(canvas, frame, tx - side * 0.07, ty - 0.16, 0.27, -8)
    paw(canvas, frame, tx, ty + 0.06, 0.185, side * -50, who)


def waving(
    canvas: Canvas, frame: Frame, shoulder: Point, side: int, who: Otter, inwards: float = 0.0
) -> None:
    """An arm up beside the cheek, its open paw to the child; `inwards` 0..1 is how far it swings."""
    x, y = shoulder
    hand = (x + side * (0.66 - 0.13 * inwards), y - 0.56 - 0.05 * inwards)
    curve = (
        (x, y),
        (x + side * 0.44, y + 0.26),
        (hand[0] + side * 0.06, hand[1] + 0.66),
        (hand[0], hand[1] + 0.10),
    )
    limb(canvas, frame, curve, 0.40, 0.29, who)
    open_paw(canvas, frame, hand[0], hand[1], 0.235, side * (14 - 28 * inwards), who)
