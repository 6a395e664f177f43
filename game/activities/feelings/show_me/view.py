"""The card that is asked for, Pip's face as big as one shows it, and who plays."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import CHILD_TARGET, GAP, Area, Target, around
from ....look.canvas import Canvas
from ....look.controls import button
from ....sitting import World
from ....thread import Felt
from ..card_table import chips, table
from ..controls import chip_target, draw_chip
from ..felt_view import fading_card
from ..turns_view import draw_players
from .sim import LEAST, MOST

if TYPE_CHECKING:
    from .sim import ShowMeStep

CHIPS = ("other_card", "go_on")


def targets(sim: "ShowMeStep", area: Area) -> Sequence[Target]:
    """Smaller, bigger, another card, on."""
    sizes, foot = table(area, 2, asks=False).rows
    minus, _, plus = _sizes(sizes)
    ways = (chip_target(name, place) for name, place in zip(CHIPS, chips(foot, 2), strict=True))
    return [
        Target("minus", minus, label="feelings.smaller"),
        Target("plus", plus, label="feelings.bigger"),
        *ways,
    ]


def draw(sim: "ShowMeStep", canvas: Canvas, world: World) -> None:
    """Draw them."""
    places = table(canvas.area, 2, asks=False)
    sizes, foot = places.rows
    card = sim.card
    felt = Felt(card.name, card.label, face=card.face)
    fading_card(canvas, world, places.card, felt, sim.before, sim.strength, sim.fade)
    if places.players:
        draw_players(canvas, world, places.players, sim.company, sim.turn, "mo_alone")
    minus, track, plus = _sizes(sizes)
    button(canvas, world.theme, minus, "icon_minus")
    button(canvas, world.theme, plus, "icon_plus")
    _stones(canvas, world, track, sim.strength)
    for name, place in zip(CHIPS, chips(foot, 2), strict=True):
        draw_chip(canvas, world, name, place)


def changing(sim: "ShowMeStep", area: Area) -> Area | None:
    """The card alone, while one face fades into the next; else all of the picture."""
    return table(area, 2, asks=False).card if sim.fade < 1.0 else None


def _sizes(place: Area) -> tuple[Area, Area, Area]:
    """Minus, the track between, plus."""
    wide = min(place.w, 640.0)
    place = around(place.centre, wide, place.h)
    minus = around((place.x + CHILD_TARGET / 2, place.centre[1]), CHILD_TARGET)
    plus = around((place.right - CHILD_TARGET / 2, place.centre[1]), CHILD_TARGET)
    return minus, Area(minus.right + GAP, place.y, plus.x - minus.right - 2 * GAP, place.h), plus


def _stones(canvas: Canvas, world: World, track: Area, strength: int) -> None:
    """Stones that grow from little to much; those up to the face of now are filled, and it has a ring."""
    theme = world.theme
    canvas.panel(around(track.centre, track.w, 96.0), theme.cream, 48.0)
    step = (track.w - 48) / MOST
    for stone in range(LEAST, MOST + 1):
        at = (track.x + 24 + (stone - 0.5) * step, track.centre[1])
        radius = min(step * 0.42, 36.0) * (0.3 + 0.14 * stone)
        canvas.disc(at, radius, theme.purple if stone <= strength else theme.line)
        if stone == strength:
            canvas.ring(at, radius + 8, 5.0, theme.ink)
