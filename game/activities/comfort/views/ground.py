"""Where a comfort level is, and where its one big thing lies."""

import math
from typing import TYPE_CHECKING

from ....layout import Area, Target, around, fit, stage_area
from ..level import Place

if TYPE_CHECKING:
    from ....look.canvas import Canvas

WARM = "#ffdf9e"
"""The colour of what glows for being together or noticed."""


def ground(canvas: "Canvas", place: Place) -> None:
    """Lay the painted place under everything."""
    if place == "meadow":
        canvas.backdrop("meadow_sky")
        canvas.backdrop("meadow_land")
    else:
        canvas.backdrop(place)


def big_thing(area: Area, w: float, h: float) -> Area:
    """Where the one big thing of a level is: in the middle of the stage, up to ``w x h`` large."""
    stage = stage_area(area)
    inside = fit(w, h, stage)
    return inside if inside.w < w else around(stage.centre, w, h)


def one_target(id_: str, area: Area, label: str) -> tuple[Target, ...]:
    """The one thing to hold."""
    return (Target(id_, area, "hold", label=label),)


def steps(part: float, count: int) -> float:
    """A part 0..1 in so many steps, for calm motion."""
    return round(part * count) / count


def wave(now: float, seconds: float, offset: float = 0.0) -> float:
    """A slow wave between -1 and 1."""
    return math.sin(2 * math.pi * (now / seconds + offset))
