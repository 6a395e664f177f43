"""What a walk looks like, and what of it can be pressed."""

from collections.abc import Sequence

from ...layout import Area, Target
from ...look.canvas import Canvas
from ...sitting import World
from .place_view import draw_on_the_way, draw_place, place_targets
from .room_view import draw_room, room_targets
from .sim import Walk


def targets(sim: Walk, area: Area, world: World) -> Sequence[Target]:
    """What can be pressed now, in scan order; nothing on the way from stop to stop, nor at the end."""
    if sim.strolling or sim.home:
        return ()
    return place_targets(sim, area) if sim.stop else room_targets(sim, area)


def draw(sim: Walk, canvas: Canvas, world: World) -> None:
    """Draw the walk as it is now."""
    if sim.stop:
        draw_place(sim, canvas, world, sim.stop)
    elif sim.hunt:
        draw_room(sim, canvas, world, sim.hunt)


def upcoming(sim: Walk, canvas: Canvas, world: World) -> None:
    """Draw what the way to the next stop needs, or after the last the hills of the own room."""
    stops = sim.stops
    if sim.part + 1 < len(stops):
        draw_on_the_way(sim, canvas, world, stops[sim.part + 1])
    elif sim.stop:
        canvas.backdrop("hills")
