"""Stomp: three puddles on the grass, and Pip and Mo in their boots."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import GAP, Area, Target, field, row, stage_area
from ..sim import Comfort
from ..ways.stomping import PUDDLES, Stomping, name
from .ground import living_ground, oval

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point
    from ....sitting import World

PAIR, TALL = 236.0, 560 / 380
"""How high Pip and Mo are on a large stage, and their picture's width over its height."""

SHORE = 262.0
"""Where the painted bank begins beside the water, in units of its middle band."""

LEAPS = 50.0
"""How high a hop is, in units."""

LIFTS = 0.1
"""The part of the pair's picture that stands in the puddle, below the middle of the water."""

DROPS = ((-92, 74), (-58, 104), (-20, 122), (24, 116), (62, 98), (96, 70))
"""How far to the side and up each drop of a splash goes, in units."""

SPLASHES = 0.2
"""The part of the time of the rings in which drops are in the air."""


def places(area: Area) -> tuple[Area, ...]:
    """The part of the stage that belongs to each puddle."""
    stage = stage_area(area)
    height = min(stage.h, 420.0)
    left = max(stage.x, field(area).point(SHORE, 0.0)[0])
    low = Area(left, stage.bottom - height, stage.right - left, height)
    return row(low, PUDDLES, 380.0, height, GAP)


def puddle(place: Area) -> tuple["Point", float]:
    """The middle of a puddle, and half its width."""
    return (place.centre[0], place.bottom - 44.0), place.w * 0.46


def targets(sim: Comfort, wet: Stomping, area: Area) -> Sequence[Target]:
    """Each puddle with the air above it."""
    return [
        Target(name(i), place, label="comfort.puddle", round=False) for i, place in enumerate(places(area))
    ]


def draw(sim: Comfort, wet: Stomping, canvas: "Canvas", world: "World") -> None:
    """The puddles, what answers where they landed, and the pair; in calm motion they stay where they are."""
    living_ground(sim, canvas, world)
    found = [puddle(place) for place in places(canvas.area)]
    for where, half in found:
        canvas.picture("puddle", where, half * 2 * 0.29)
    spread = wet.spread(sim.elapsed)
    if spread < 1:
        _answer(sim, canvas, *found[wet.stands], spread)
    height = min(PAIR, places(canvas.area)[0].w * 1.2 / TALL)
    if sim.calm_motion:
        x, y = found[1][0]
    else:
        part = wet.flight(sim.elapsed)
        (x0, y), (x1, _) = found[wet.stood][0], found[wet.stands][0]
        x = x0 + (x1 - x0) * part
        y -= LEAPS * 4 * part * (1 - part)
    canvas.picture("pair_boots", (x, y - height * (0.5 - LIFTS)), height)
    if spread < SPLASHES and not sim.calm_motion:
        _splash(canvas, found[wet.stands][0], spread / SPLASHES, height / PAIR)


def _answer(sim: Comfort, canvas: "Canvas", where: "Point", half: float, spread: float) -> None:
    """Rings that grow and thin out; in calm motion they stay, and only thin out."""
    for late in (0.0, 0.16):
        part = (spread - late) / (1 - late)
        if part > 0:
            wide = 0.7 if sim.calm_motion else 0.25 + 0.6 * part
            oval(canvas, where, half * (wide - late), "#f2fbff", 3.4 * (1 - part))


def _splash(canvas: "Canvas", where: "Point", part: float, size: float) -> None:
    """Drops fly up and fall back."""
    for aside, up in DROPS:
        x = where[0] + aside * size * (0.7 + 0.6 * part)
        y = where[1] - up * size * 4 * part * (1 - part)
        canvas.disc((x, y), (6.0 - 2.0 * part) * size, "#d8eef8", 0.95 - 0.5 * part)
