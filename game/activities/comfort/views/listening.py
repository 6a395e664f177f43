"""Listen: things to hear, each where it belongs in its place."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import CHILD_TARGET, Area, Target, around, stage_area
from ..level import ComfortLevel, Thing
from ..sim import Comfort
from ..ways.listening import Listening
from .ground import NEAR, WARM, beside_heart, company, in_heart, living_ground, rings, wave

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point
    from ....sitting import World

REACH = Area(76.0, 222.0, 568.0, 272.0)
"""Where the middles of things may be, within the 720 x 720 units at the heart of the place."""

IN_DISC = 82.0
"""How high a thing is at most on a disc of its own, where its painted spot is off the stage."""


def painted(sim: Comfort, area: Area) -> bool:
    """Whether all painted spots are on the stage in this window."""
    stage, place = stage_area(area).inset(CHILD_TARGET / 2), sim.level.place
    corners = ((REACH.x, REACH.y), (REACH.right, REACH.bottom))
    return all(stage.contains(*in_heart(area, place, corner)) for corner in corners)


def at(thing: Thing, sim: Comfort, area: Area) -> "Point":
    """Where a thing is: at its painted spot, or, where those are off the stage, as much across and down."""
    if painted(sim, area):
        return in_heart(area, sim.level.place, thing.at)
    stage = stage_area(area).inset(CHILD_TARGET / 2)
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
    living_ground(sim, canvas, world)
    company(canvas, sim.level.place, beside_heart(canvas.area, sim.level.place, 804.0), 574.0, world)
    near = not painted(sim, canvas.area)
    for thing in _things(sim):
        where = at(thing, sim, canvas.area)
        if near:
            canvas.disc(where, CHILD_TARGET / 2, world.theme.cream, NEAR)
        _thing(sim, heard, canvas, thing, where, min(thing.height, IN_DISC) if near else thing.height)


def _things(sim: Comfort) -> Sequence[Thing]:
    level: ComfortLevel = sim.level
    return level.things


def _thing(
    sim: Comfort, heard: Listening, canvas: "Canvas", thing: Thing, where: "Point", height: float
) -> None:
    part = heard.stirring(thing.id, sim.elapsed)
    if part:
        fades = min(1.0, part * 4, (1 - part) * 2)
        canvas.glow(where, height * 0.95, WARM, 0.5 * fades)
        spread = 0.5 if sim.calm_motion else part
        rings(canvas, where, height * (0.6 + 0.25 * spread), fades)
    moves = part > 0 and not sim.calm_motion
    hop = abs(wave(part, 1.0)) * (1 - part) * 12.0 if moves else 0.0
    canvas.picture(thing.picture, (where[0], where[1] - hop), height)
