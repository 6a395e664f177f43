"""Draw the life of a place over its painting."""

import math
from typing import TYPE_CHECKING

from ...layout import FIELD, Area, field
from .places import LIVING
from .seen import Box, Seen, Sprite

if TYPE_CHECKING:
    from ...layout import Field
    from ...sitting import World
    from ..canvas import Canvas

PICTURES_A_SECOND = 15
"""How often a living place is drawn anew: enough for slow and soft things."""


TICKS = 6
"""How often in a second a place is drawn anew around something that moves more often."""


def still(world: "World") -> bool:
    """Whether somebody asked for stillness: then a place is only its painting."""
    return world.settings.calm_motion or world.settings.low_sensory


def until_next(world: "World") -> float | None:
    """Seconds until a living place changes; None while it stands still."""
    return 1 / PICTURES_A_SECOND if world.lively else None


def ticked(world: "World") -> float:
    """The time of a place that is drawn anew only a few times a second, where a part moves all the time."""
    return math.floor(world.now * TICKS + 1e-6) / TICKS


def down_to(area: Area, foot: float) -> Area:
    """The part of a window from its top down to a height of the painted place: what lives keeps to it."""
    return Area(area.x, area.y, area.w, field(area).point(0.0, foot)[1] - area.y)


def live(
    canvas: "Canvas",
    place: str,
    world: "World",
    at: float = 0.5,
    alpha: float = 1.0,
    now: float | None = None,
    without: type | None = None,
) -> None:
    """Draw what lives in a place, seen from ``at`` (0..1); ``alpha`` is how much of the place shows.

    It goes by ``world.now``, which stands still when nothing may move, or by a time of one's own; it may be
    ``without`` one sort of life, where somebody is to look for the same.
    """
    if still(world) or place not in LIVING:
        return
    width, lives = LIVING[place]
    lies, time = field(canvas.area, width, at), world.now if now is None else now
    seen_from, to = (-BEYOND - lies.dx) / lies.scale, (canvas.area.w + BEYOND - lies.dx) / lies.scale
    for living in lives:
        if without is not None and isinstance(living, without):
            continue
        if not canvas.shows(_where(lies, living.bounds)):
            continue
        for seen in living.seen(time, seen_from, to):
            _draw(canvas, lies, seen, alpha)


def ready(canvas: "Canvas", place: str) -> None:
    """Draw each picture of it once, on a canvas that nobody sees: they are loaded ahead."""
    width, lives = LIVING.get(place, (FIELD, ()))
    lies = field(canvas.area, width)
    for living in lives:
        for seen in living.every():
            canvas.picture(seen.key, lies.point(seen.x, seen.y), seen.height * lies.scale)


def _where(lies: "Field", box: Box) -> Area:
    return Area(*lies.point(box.x, box.y), box.w * lies.scale, box.h * lies.scale)


def _draw(canvas: "Canvas", lies: "Field", seen: Seen, alpha: float) -> None:
    much = seen.alpha * alpha
    if much < LEAST:
        return
    y = lies.dy + seen.y * lies.scale
    height = seen.height * lies.scale
    if not -height < y < canvas.area.bottom + height:
        return
    if isinstance(seen, Sprite):
        canvas.picture(seen.key, (lies.dx + seen.x * lies.scale, y), height, min(1.0, much))
    else:
        canvas.glow((lies.dx + seen.x * lies.scale, y), height / 2, seen.colour, much)


LEAST = 2 / 255
"""Fainter things are not drawn."""

BEYOND = 250.0
"""How far outside of the window something may be, in units, and still reach into it."""
