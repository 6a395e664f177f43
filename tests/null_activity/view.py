"""How it looks, and what can be pressed. Drawing changes nothing."""

from collections.abc import Sequence

from game.layout import Area, Target, around, stage_area
from game.look.canvas import Canvas
from game.sitting import World

from .sim import NullSim


def _place(area: Area) -> Area:
    return around(stage_area(area).centre, 200.0, 160.0)


def targets(sim: NullSim, area: Area, world: World) -> Sequence[Target]:
    """One pebble."""
    return [Target("pebble", _place(area), said="a pebble")]


def draw(sim: NullSim, canvas: Canvas, world: World) -> None:
    """The pebble on the hills; it glows once it was pressed."""
    canvas.backdrop("hills")
    place = _place(canvas.area)
    if sim.pressed:
        canvas.glow(place.centre, 140.0, world.theme.noticed, 0.5)
    canvas.picture("icon_word", place.centre, place.h * 0.8)
