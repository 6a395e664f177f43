"""Listen: things to hear about the evening water."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import CHILD_TARGET, Area, Target, around, stage_area
from ..level import ComfortLevel, Thing
from ..sim import Comfort
from ..ways.listening import Listening
from .ground import WARM, beside_heart, company, ground, heart, lies, rings, wave

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point
    from ....sitting import World

REACH = Area(76.0, 222.0, 568.0, 272.0)
"""Where the middles of things may be, within the 720 x 720 units at the heart of the place."""


def at(thing: Thing, sim: Comfort, area: Area) -> "Point":
    """Where a thing is: at its painted spot, or, where that is off the stage, as much across and down."""
    stage, place = stage_area(area).inset(CHILD_TARGET / 2), sim.level.place
    laid, begins = lies(area, place), heart(place)
    corners = laid.point(begins + REACH.x, REACH.y), laid.point(begins + REACH.right, REACH.bottom)
    if all(stage.contains(*corner) for corner in corners):
        return laid.point(begins + thing.at[0], thing.at[1])
    across, down = (thing.at[0] - REACH.x) / REACH.w, (thing.at[1] - REACH.y) / REACH.h
    return stage.x + across * stage.w, stage.y + down * stage.h


def targets(sim: Comfort, heard: Listening, area: Area) -> Sequence[Target]:
    """Every thing, in the order of the file."""
    return [
        Target(thing.id, around(at(thing, sim, area), CHILD_TARGET), said=thing.label)
        for thing in _things(sim)
    ]


def draw(sim: Comfort, heard: Listening, canvas: "Canvas", world: "World") -> None:
    """What is heard moves a little and has rings about it."""
    ground(canvas, sim.level.place)
    company(canvas, sim.level.place, beside_heart(canvas.area, sim.level.place, 804.0), 574.0)
    for thing in _things(sim):
        _thing(sim, heard, canvas, thing, at(thing, sim, canvas.area))


def _things(sim: Comfort) -> Sequence[Thing]:
    level: ComfortLevel = sim.level
    return level.things


def _thing(sim: Comfort, heard: Listening, canvas: "Canvas", thing: Thing, where: "Point") -> None:
    part = heard.stirring(thing.id, sim.elapsed)
    if part:
        fades = min(1.0, part * 4, (1 - part) * 2)
        canvas.glow(where, thing.height * 0.95, WARM, 0.5 * fades)
        spread = 0.5 if sim.calm_motion else part
        rings(canvas, where, thing.height * (0.6 + 0.25 * spread), fades)
    moves = part > 0 and not sim.calm_motion
    hop = abs(wave(part, 1.0)) * (1 - part) * 12.0 if moves else 0.0
    canvas.picture(thing.picture, (where[0], where[1] - hop), thing.height)
