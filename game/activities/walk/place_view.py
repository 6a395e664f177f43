"""The first half of a walk, drawn: the painted place, its things, the pair, and the way between the stops."""

import math

from ...layout import Area, Target, around, field
from ...look.canvas import Canvas
from ...look.living import live, ready
from ...sitting import World
from . import otters
from .camera import at_stop, between
from .level import Stop
from .moves import ease
from .onward import draw_onward
from .pace import STROLL_SECONDS
from .sim import Walk
from .spots import Spots, spots
from .things import draw_thing

Point = tuple[float, float]

ROOM = "hills"
"""What is seen through the window of the own room."""

PATH = 90.0
"""So far, in units, the way between two stops comes nearer: round the water where the pair sat beside it."""


def place_targets(sim: Walk, area: Area) -> list[Target]:
    """The things of the stop from left to right, then the button that goes on."""
    if sim.stop is None:
        return []
    found = _spots(sim, area, sim.stop)
    things = [Target(thing.id, found.areas[thing.id], said=thing.says, round=True) for thing in sim.things]
    if not found.discs:
        things.sort(key=lambda target: target.area.centre)
    return [*things, Target("next", found.onward, label="walk.next")]


def draw_place(sim: Walk, canvas: Canvas, world: World, stop: Stop) -> None:
    """Draw the stop where the walk is, or the way to it."""
    if not sim.strolling:
        _backdrops(sim, canvas, world, at_stop(canvas.area, sim.level.width, stop))
        _stop(sim, canvas, world, stop)
    elif world.settings.calm_motion:
        _cross_fade(sim, canvas, world, sim.stops[sim.part - 1], stop)
    else:
        _pan(sim, canvas, world, sim.stops[sim.part - 1], stop)


def draw_last_place(sim: Walk, canvas: Canvas, world: World, left: float) -> tuple[Point, float]:
    """Draw what is left (1..0) of the last stop, without the pair; returns the pair's place and size."""
    stop = sim.stops[-1]
    _backdrops(sim, canvas, world, at_stop(canvas.area, sim.level.width, stop), left)
    found = _spots(sim, canvas.area, stop)
    _things(sim, canvas, world, stop, found, 2.0 * left - 1.0)
    return found.otters, found.scale


def _stop(sim: Walk, canvas: Canvas, world: World, stop: Stop) -> None:
    found = _spots(sim, canvas.area, stop)
    since = sim.since(sim.looking)
    side = found.middles[sim.looking][0] - found.otters[0] if sim.looking in found.middles else 0.0
    otters.noticing(canvas, world, sim.level.pair, found.otters, found.scale, side, since)
    if sim.home:
        return
    _things(sim, canvas, world, stop, found, 1.0)
    draw_onward(canvas, world, found.onward, sim.ripe)


def _pan(sim: Walk, canvas: Canvas, world: World, before: Stop, stop: Stop) -> None:
    """The camera goes along; the things of the one stop fade out on the way, those of the other in."""
    width = sim.level.width
    part = ease(sim.stroll / STROLL_SECONDS)
    first, second = (at_stop(canvas.area, width, one) for one in (before, stop))
    at = between(first, second, part)
    _backdrops(sim, canvas, world, at)
    pair: list[Point] = []
    for one, stands, alpha in ((before, first, 1.0 - 2.5 * part), (stop, second, 2.5 * part - 1.5)):
        found = _spots(sim, canvas.area, one)
        shift = field(canvas.area, width, at).dx - field(canvas.area, width, stands).dx
        _things(sim, canvas, world, one, found, alpha, shift)
        pair.append((found.otters[0] + shift, found.otters[1]))
    centre = between(pair[0][0], pair[1][0], part), between(pair[0][1], pair[1][1], part)
    scale = _spots(sim, canvas.area, stop).scale
    nearer = PATH * scale * math.sin(math.pi * part)
    otters.strolling(canvas, world, sim.level.pair, (centre[0], centre[1] + nearer), scale, sim.stroll)


def _cross_fade(sim: Walk, canvas: Canvas, world: World, before: Stop, stop: Stop) -> None:
    """One stop fades away before the other; nothing moves."""
    part = ease(sim.stroll / STROLL_SECONDS)
    for one, place, alpha in ((stop, 1.0, part), (before, 1.0 - part, 1.0 - part)):
        _backdrops(sim, canvas, world, at_stop(canvas.area, sim.level.width, one), place)
        found = _spots(sim, canvas.area, one)
        _things(sim, canvas, world, one, found, alpha)
        otters.sitting(canvas, world, sim.level.pair, found.otters, found.scale, alpha)


def _backdrops(sim: Walk, canvas: Canvas, world: World, at: float, alpha: float = 1.0) -> None:
    canvas.scenery((sim.level.far, sim.level.near), at, alpha)
    live(canvas, _lives(sim), world, at, alpha)


def _lives(sim: Walk) -> str:
    """The name of the place that both layers show."""
    return sim.level.near.removesuffix("_near")


def draw_life(sim: Walk, canvas: Canvas) -> None:
    """Draw each picture of what lives in the place."""
    ready(canvas, _lives(sim))


def draw_on_the_way(sim: Walk, canvas: Canvas, world: World, stop: Stop) -> None:
    """Draw what the way to a stop needs: each layer, the stop's things, and every step of the pair."""
    for layer in (sim.level.far, sim.level.near):
        canvas.backdrop(layer)
    found = _spots(sim, canvas.area, stop)
    _things(sim, canvas, world, stop, found, 1.0)
    if not world.settings.calm_motion:
        otters.about_to_stroll(canvas, sim.level.pair, found.otters, found.scale)


def draw_the_way_in(sim: Walk, canvas: Canvas, world: World, stop: Stop) -> None:
    """Draw what the way from the last stop into the own room needs."""
    canvas.backdrop(ROOM)
    if not world.settings.calm_motion:
        found = _spots(sim, canvas.area, stop)
        otters.about_to_stroll(canvas, sim.level.pair, found.otters, found.scale)


def _things(
    sim: Walk, canvas: Canvas, world: World, stop: Stop, found: Spots, alpha: float, shift: float = 0.0
) -> None:
    if alpha <= 0.0:
        return
    for thing in stop.things:
        x, y = found.middles[thing.id]
        size = found.areas[thing.id].w
        draw_thing(
            canvas,
            world,
            thing,
            around((x + shift, y), size),
            sim.since(thing.id),
            min(1.0, alpha),
            found.discs,
        )


def _spots(sim: Walk, area: Area, stop: Stop) -> Spots:
    return spots(area, sim.level.width, stop)
