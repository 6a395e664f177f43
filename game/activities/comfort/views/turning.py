"""A large picture that turns a little to and fro, smoothly, though pictures are kept at whole degrees."""

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point


def down(point: "Point", length: float, degrees: float) -> "Point":
    """The point so many units down a rope that hangs off the upright, to the right for positive degrees."""
    turn = math.radians(degrees)
    return point[0] + length * math.sin(turn), point[1] + length * math.cos(turn)


def turning(canvas: "Canvas", key: str, pivot: "Point", below: float, height: float, degrees: float) -> None:
    """Draw it hanging off the upright; ``below`` is how far its middle is below the point that stays exact.

    Between two whole degrees the one fades into the other. The second comes before the first goes, so that
    nothing behind them shines through.
    """
    lower = math.floor(degrees)
    part = degrees - lower
    for turn, alpha in ((lower, min(1.0, 2.0 - 2.0 * part)), (lower + 1, min(1.0, 2.0 * part))):
        if alpha > 0:
            canvas.picture(key, down(pivot, below, turn), height, alpha, -float(turn))
