"""The second half, drawn: a sense, how many, a paw to press; for smell and taste, cards of likes."""

from ...layout import Area, Target, around
from ...look.canvas import Canvas
from ...look.controls import dots
from ...sitting import World
from . import otters
from .camera import between
from .level import Hunt, Like
from .moves import ease
from .onward import draw_onward
from .pace import STROLL_SECONDS
from .place_view import draw_last_place
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


def room_targets(sim: Walk, area: Area) -> list[Target]:
    """The paw, or the cards of likes; then the button that goes on."""
    if sim.hunt is None:
        return []
    places = room_places(area)
    likes = sim.level.room.likes(sim.hunt.sense)
    cards = like_places(places.card, len(likes))
    chosen = [Target(like.id, cell, said=like.says) for like, cell in zip(likes, cards, strict=True)]
    found = [] if likes else [Target("found", places.found, label="walk.found")]
    return [*chosen, *found, Target("next", places.onward, label="walk.next")]


def draw_room(sim: Walk, canvas: Canvas, world: World, hunt: Hunt) -> None:
    """Draw the sense that is looked for, the way there from the last stop, or the way home."""
    places = room_places(canvas.area)
    if sim.strolling:
        _come_home(sim, canvas, world, places)
        return
    canvas.backdrop("hills")
    centre = places.otters
    if sim.home and not world.settings.calm_motion:
        part = ease(sim.elapsed / HOME_WAY_SECONDS)
        centre = between(centre[0], canvas.area.centre[0], part), centre[1]
    otters.sitting(canvas, world, centre)
    if sim.home:
        return
    likes = sim.level.room.likes(hunt.sense)
    if likes:
        _likes(sim, canvas, world, hunt, likes, places.card)
    else:
        _look(sim, canvas, world, hunt, places)
    draw_onward(canvas, world, places.onward, sim.ripe)


def _come_home(sim: Walk, canvas: Canvas, world: World, places: RoomPlaces) -> None:
    """The hills come through the forest, and the pair is there already."""
    part = ease(sim.stroll / STROLL_SECONDS)
    sat = draw_last_place(sim, canvas, world, 1.0 - 2.0 * part)
    if world.settings.calm_motion:
        otters.sitting(canvas, world, sat)
        canvas.backdrop("hills", alpha=part)
        otters.sitting(canvas, world, places.otters, alpha=part)
        return
    canvas.backdrop("hills", alpha=part)
    centre = between(sat[0], places.otters[0], part), between(sat[1], places.otters[1], part)
    otters.strolling(canvas, world, centre, 1.0, sim.stroll)


def _look(sim: Walk, canvas: Canvas, world: World, hunt: Hunt, places: RoomPlaces) -> None:
    theme = world.theme
    canvas.panel(places.card, theme.cream, 40.0)
    canvas.picture(ICONS[hunt.sense], places.icon.centre, places.icon.h)
    canvas.panel(places.found, theme.walk, places.found.w * 0.36)
    canvas.picture("icon_found", places.found.centre, places.found.h * 0.66)
    dots(canvas, theme, places.dots, len(sim.found), hunt.count)


def _likes(sim: Walk, canvas: Canvas, world: World, hunt: Hunt, likes: tuple[Like, ...], card: Area) -> None:
    theme = world.theme
    head = like_head(card)
    strip = around(head.centre, min(head.w, 340.0), head.h)
    canvas.panel(strip, theme.cream, 40.0)
    canvas.picture(ICONS[hunt.sense], (strip.x + 74, strip.centre[1]), strip.h * 0.82)
    room = Area(strip.x + 136, strip.y, strip.w - 160, strip.h)
    dots(canvas, theme, room, min(len(sim.found), hunt.count), hunt.count)
    for like, cell in zip(likes, like_places(card, len(likes)), strict=True):
        chosen = like.id in sim.found
        canvas.panel(cell, theme.chosen if chosen else theme.card, 34.0)
        canvas.picture(like.picture, cell.centre, cell.h * 0.88)
        if chosen:
            canvas.frame(cell, theme.ink, 34.0, 5.0)
            canvas.picture("icon_check", (cell.right - 22, cell.y + 22), 40.0)
