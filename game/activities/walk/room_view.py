"""The second half, drawn: a sense, how many, a paw to press; for smell and taste, cards of likes."""

from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.controls import dots
from ...sitting import World
from . import otters
from .camera import between
from .level import Hunt
from .moves import ease
from .onward import draw_onward
from .pace import STROLL_SECONDS
from .place import OTTERS
from .place_view import ROOM, draw_last_place
from .room_places import RoomPlaces, like_head, like_places, room_places
from .sim import Walk

ICONS = {
    "see": "icon_see",
    "touch": "icon_touch",
    "hear": "icon_hear",
    "smell": "icon_smelling",
    "taste": "icon_taste",
}
HOME_WAY_SECONDS = 1.6
"""So long the pair takes to the middle, on the way home."""

ONWARD = 150.0
"""So far, in units, the pair walks on while its place fades away."""


def room_targets(sim: Walk, area: Area) -> list[Target]:
    """The paw, or the cards of likes; then the button that goes on."""
    if sim.hunt is None:
        return []
    places = room_places(area)
    onward = Target("next", places.onward, label="walk.next")
    likes = sim.level.room.likes(sim.hunt.sense)
    if not likes:
        return [Target("found", places.found, label="walk.found"), onward]
    cards = like_places(places.likes, len(likes))
    chosen = [Target(like.id, cell, said=like.says) for like, cell in zip(likes, cards, strict=True)]
    return [*chosen, onward]


def draw_room(sim: Walk, canvas: Canvas, world: World, hunt: Hunt) -> None:
    """Draw the sense that is looked for, the way there from the last stop, or the way home."""
    places = room_places(canvas.area)
    if sim.strolling:
        _come_home(sim, canvas, world, places)
        return
    canvas.backdrop(ROOM)
    scale = places.pair.h / OTTERS[1]
    centre = places.pair.centre
    if sim.home and not world.settings.calm_motion:
        part = ease(sim.elapsed / HOME_WAY_SECONDS)
        centre = between(centre[0], canvas.area.centre[0], part), centre[1]
    otters.sitting(canvas, world, otters.INDOORS, centre, scale)
    if not sim.home:
        draw_hunt(sim, canvas, world, hunt)


def draw_hunt(sim: Walk, canvas: Canvas, world: World, hunt: Hunt) -> None:
    """Draw what is looked for, and the button that goes on."""
    places = room_places(canvas.area)
    if sim.level.room.likes(hunt.sense):
        _likes(sim, canvas, world, hunt, places)
    else:
        _look(sim, canvas, world, hunt, places)
    draw_onward(canvas, world, places.onward, sim.ripe)


def _come_home(sim: Walk, canvas: Canvas, world: World, places: RoomPlaces) -> None:
    """The place and the pair that walks on in it fade away, before the hills where the pair sits already."""
    part = ease(sim.stroll / STROLL_SECONDS)
    canvas.backdrop(ROOM)
    sat, size = draw_last_place(sim, canvas, world, 1.0 - part)
    there, scale = places.pair.centre, places.pair.h / OTTERS[1]
    # The one pair is gone before the other comes, or where they overlap one would see four otters.
    otters.sitting(canvas, world, otters.INDOORS, there, scale, max(0.0, 2.0 * part - 1.0))
    on = 0.0 if world.settings.calm_motion else ONWARD * part * size
    left = max(0.0, 1.0 - 2.0 * part)
    otters.strolling(canvas, world, sim.level.pair, (sat[0] + on, sat[1]), size, sim.stroll, left)


def _look(sim: Walk, canvas: Canvas, world: World, hunt: Hunt, places: RoomPlaces) -> None:
    theme = world.theme
    canvas.panel(places.card, theme.cream, 40.0)
    canvas.picture(ICONS[hunt.sense], places.icon.centre, places.icon.h)
    canvas.panel(places.found, theme.walk, places.found.w * 0.36)
    canvas.picture("icon_found", places.found.centre, places.found.h * 0.66)
    dots(canvas, theme, places.dots, len(sim.found), hunt.count)


def _likes(sim: Walk, canvas: Canvas, world: World, hunt: Hunt, places: RoomPlaces) -> None:
    theme = world.theme
    likes = sim.level.room.likes(hunt.sense)
    head = like_head(places.likes)
    canvas.panel(head, theme.cream, 40.0)
    canvas.picture(ICONS[hunt.sense], (head.x + 78, head.centre[1]), head.h * 0.82)
    paws = Area(head.x + 140, head.y, head.w - 164, head.h)
    dots(canvas, theme, paws, min(len(sim.found), hunt.count), hunt.count)
    for like, cell in zip(likes, like_places(places.likes, len(likes)), strict=True):
        chosen = like.id in sim.found
        canvas.panel(cell, theme.chosen if chosen else theme.card, 34.0)
        canvas.picture(like.picture, cell.centre, cell.h * 0.86)
        if chosen:
            canvas.frame(cell, theme.ink, 34.0, 5.0)
            mark = (cell.right - 26, cell.y + 26)
            canvas.disc(mark, 22.0, theme.card)
            canvas.picture("icon_check", mark, 32.0)
