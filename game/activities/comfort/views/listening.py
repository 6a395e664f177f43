"""Listen: things to hear about the evening water."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import CHILD_TARGET, Area, Target, around, field, stage_area
from ..level import ComfortLevel, Thing
from ..sim import Comfort
from ..ways.listening import Listening
from .ground import WARM, ground, wave

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point
    from ....sitting import World

PAINTED = Area(280.0, 140.0, 720.0, 438.0)
"""The part of the painted place, in units of its middle band, that holds all things."""


def at(thing: Thing, area: Area) -> "Point":
    """Where a thing is: at its painted spot, or, where that is off the stage, as much across and down."""
    stage = stage_area(area)
    lies = field(area)
    corners = lies.point(PAINTED.x, PAINTED.y), lies.point(PAINTED.right, PAINTED.bottom)
    if all(stage.inset(-18, 0).contains(*corner) for corner in corners):
        return lies.point(*thing.at)
    across = (thing.at[0] - PAINTED.x) / PAINTED.w
    down = (thing.at[1] - PAINTED.y) / PAINTED.h
    return stage.x + across * stage.w, stage.y + down * stage.h


def targets(sim: Comfort, heard: Listening, area: Area) -> Sequence[Target]:
    """Every thing, in the order of the file."""
    return [
        Target(thing.id, around(at(thing, area), CHILD_TARGET), said=thing.label) for thing in _things(sim)
    ]


def draw(sim: Comfort, heard: Listening, canvas: "Canvas", world: "World") -> None:
    """What is heard moves a little and has rings about it."""
    ground(canvas, sim.level.place)
    for thing in _things(sim):
        _thing(sim, heard, canvas, thing, at(thing, canvas.area))


def _things(sim: Comfort) -> Sequence[Thing]:
    level: ComfortLevel = sim.level
    return level.things


def _thing(sim: Comfort, heard: Listening, canvas: "Canvas", thing: Thing, where: "Point") -> None:
    part = heard.stirring(thing.id, sim.elapsed)
    if part:
        fades = min(1.0, part * 4, (1 - part) * 2)
        canvas.glow(where, thing.height * 0.95, WARM, 0.5 * fades)
        spread = 0.5 if sim.calm_motion else part
        canvas.ring(where, thing.height * (0.62 + 0.25 * spread), 3.0, "#fff8e9", 0.75 * fades)
        canvas.ring(where, thing.height * (0.75 + 0.45 * spread), 2.5, "#fff8e9", 0.45 * fades)
    moves = part > 0 and not sim.calm_motion
    hop = abs(wave(part, 1.0)) * (1 - part) * 12.0 if moves else 0.0
    canvas.picture(thing.picture, (where[0], where[1] - hop), thing.height)
