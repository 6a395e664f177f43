"""A wait that is too long: a clock on the wall, and paws that drum on a table."""

from assets.make.otter.ground_things import table
from assets.make.otter.limbs import paw
from assets.make.otter.paws_body import SIDES, arm
from assets.make.otter.sitting import Sitting
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon

RIM = Material("#7f76ad", "#cdc6e6", "#524a80")
INK = "#4a4468"
DRUMMED = ((-0.62, 0.0), (0.62, 0.26))
"""Across, and how far up from the table the paw is just now."""


def clock(canvas: Canvas, frame: Frame, x: float, y: float, size: float, rot: float = 0) -> None:
    """A round clock; size is half its width."""
    local = frame.at(x, y, size, rot=rot)
    k = local.k
    mask = canvas.mask(ellipse(0, 0, 1), local)
    canvas.put(mask.shift(-0.06 * k, 0.12 * k).blur(0.14 * k), "#4a4468", 0.35)
    canvas.form(mask, RIM, 0.2 * k)
    canvas.fill(ellipse(0, 0, 0.80), "#fffaf0", local)
    for tx, ty in ((0, -0.64), (0.64, 0), (0, 0.64), (-0.64, 0)):
        canvas.fill(ellipse(tx, ty, 0.075), INK, local)
    for tip in ((0, -0.52), (0.34, 0.22)):
        canvas.fill(ribbon([(0, 0), tip], 0.13, 0.11), INK, local)
    canvas.fill(ellipse(0, 0, 0.11), INK, local)


def on_the_wall(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A clock that is looked at again and again."""
    clock(canvas, frame, 0.92, -1.24, 0.30 + 0.08 * amount, 6)


def drum(canvas: Canvas, sits: Sitting, amount: float) -> None:
    """Paws that drum on a table, one down and one up, with a trail."""
    table(canvas, sits.frame)
    for side, (x, lift) in zip(SIDES, DRUMMED, strict=True):
        y = 1.28 - lift * amount
        arm(canvas, sits, side, (1.22, 1.60), (abs(x) + 0.12, y - 0.10))
        for i in range(1, 3):
            ghost = Canvas(canvas.w, canvas.h)
            away = -0.17 * i if lift == 0 else 0.13 * i
            paw(ghost, sits.frame, x + side * 0.02 * i, y + away * amount, 0.20, 180 - side * 14, sits.who)
            canvas.paste(ghost, alpha=0.34 - 0.10 * i)
        paw(canvas, sits.frame, x, y, 0.20, 180 - side * 14, sits.who)
        for out in (-0.30, 0.30):
            mark = bezier(
                (x + out, y - 0.12), (x + out * 1.25, y), (x + out * 1.25, y + 0.06), (x + out, y + 0.2)
            )
            canvas.fill(ribbon(mark, 0.025, 0.02, 0.045), "#9a5a34", sits.frame, alpha=0.4 + 0.5 * amount)


BEHIND = {"clock": on_the_wall}
POSES = {"drum": drum}
