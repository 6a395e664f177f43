"""A thing drawn: its picture or rings, its answer, and the halo that says it was noticed."""

import math

from ...layout import Area
from ...look.canvas import Canvas
from ...look.theme import Theme, mix
from ...sitting import World
from .level import Thing
from .moves import Pose, calm_pose, ease, pose, waiting
from .place import Placed, thing_box

WATER_LIGHT = "#eefaf8"


def draw_thing(
    canvas: Canvas,
    world: World,
    thing: Thing,
    area: Area,
    since: float | None,
    alpha: float = 1.0,
    disc: bool = False,
) -> None:
    """Draw a thing in the middle of the area, noticed ``since`` seconds ago (None: not)."""
    scale = area.w / thing_box(Placed(*thing.at, thing.height)).w
    if disc:
        canvas.disc(
            area.centre, area.w / 2, world.theme.cream if thing.picture else world.theme.water, 0.94 * alpha
        )
        scale = scale * 0.64 if thing.picture else area.w / 4 / thing.height
    how = _pose(world, thing, since)
    centre = area.centre[0] + how.dx * scale, area.centre[1] + how.dy * scale
    if since is not None:
        _halo(canvas, world.theme, centre, area.w / 2 + 6, alpha * _brightness(since))
    if not thing.picture:
        _rings(canvas, world, thing, area, scale, since)
        return
    height = thing.height * scale
    if thing.picture_moved and how.moved > 0.0:
        if how.moved < 1.0:
            canvas.picture(thing.picture, centre, height, alpha * (1.0 - how.moved), how.turn)
        canvas.picture(thing.picture_moved, centre, height, alpha * how.moved, how.turn)
    elif how.size != 1.0 and alpha == 1.0:
        canvas.swell(thing.picture, (centre[0], centre[1] - (how.size - 1.0) * height / 2), height * how.size)
    else:
        canvas.picture(thing.picture, centre, height, alpha, how.turn)


def _pose(world: World, thing: Thing, since: float | None) -> Pose:
    if world.settings.calm_motion:
        return calm_pose(since) if since is not None else Pose()
    now = pose(thing.moves, since, thing.height) if since is not None else Pose()
    if now == Pose() and world.lively:
        return waiting(thing.moves, world.now, thing.at[0] / 720.0, thing.height)
    return now


def _brightness(since: float) -> float:
    """Bright while it answers, then faint, so that one sees what was noticed."""
    return ease(since / 0.4) * (1.0 - 0.45 * ease((since - 2.2) / 1.0))


def _halo(canvas: Canvas, theme: Theme, centre: tuple[float, float], radius: float, much: float) -> None:
    """A soft light and two rings: what was noticed is told by shape as well as by light."""
    canvas.glow(centre, radius * 1.12, theme.noticed, 0.32 * much)
    canvas.ring(centre, radius, 3.0, theme.focus_light, 0.9 * much)
    canvas.ring(centre, radius - 9, 2.0, theme.focus_light, 0.6 * much)


def _rings(canvas: Canvas, world: World, thing: Thing, area: Area, scale: float, since: float | None) -> None:
    """Rings on water: one by itself, three after it was noticed, still ones in calm motion."""
    if world.settings.calm_motion or not world.lively:
        phases, widest = [0.35, 0.7], 1.4 * thing.height
    elif since is not None and since < 3.0:
        phases = [p for p in (since / 2.0, (since - 0.5) / 2.0, (since - 1.0) / 2.0) if 0.0 < p < 1.0]
        widest = 2.2 * thing.height
    else:
        phases, widest = [world.now / 4.0 % 1.0, (world.now / 4.0 + 0.5) % 1.0], 1.4 * thing.height
    for phase in phases:
        wide = (8.0 + (widest - 8.0) * ease(phase)) * scale
        points = [
            (
                area.centre[0] + wide * math.cos(a * math.tau / 36),
                area.centre[1] + 0.36 * wide * math.sin(a * math.tau / 36),
            )
            for a in range(37)
        ]
        colour = mix(WATER_LIGHT, mix(world.theme.water, WATER_LIGHT, 0.55), phase)
        canvas.line(points, 1.5 + 2.5 * (1.0 - phase), colour)
