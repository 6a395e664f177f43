"""What a walk looks like, and what of it can be pressed."""

from collections.abc import Sequence

from ...layout import Area, Target
from ...look.canvas import Canvas
from ...sitting import World
from .place_view import draw_life, draw_on_the_way, draw_place, draw_the_way_in, place_targets
from .room_view import draw_hunt, draw_room, room_targets
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


def lives(sim: Walk) -> bool:
    """The painted place does; the own room is still, so that one looks up from it."""
    return sim.stop is not None


def upcoming(sim: Walk, canvas: Canvas, world: World) -> None:
    """Draw the way to the next stop and what is there, or after the last the way into the own room.

    What is large comes first, as it takes longest to be made ready; what lives in the place, last.
    """
    if sim.stop and sim.strolling:
        draw_on_the_way(sim, canvas, world, sim.stop)
    elif sim.part + 1 < len(sim.stops):
        draw_on_the_way(sim, canvas, world, sim.stops[sim.part + 1])
    elif sim.stop:
        draw_the_way_in(sim, canvas, world, sim.stop)
    elif sim.strolling and sim.hunt:
        draw_hunt(sim, canvas, world, sim.hunt)
    if sim.stop:
        draw_life(sim, canvas)
