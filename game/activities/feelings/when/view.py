"""A card, who tells now, and what is asked, to read again."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target
from ....look.canvas import Canvas
from ....look.type import CARD, STEP, fitting
from ....sitting import World
from ..card_table import chips, table
from ..controls import chip_target, draw_chip
from ..faces_view import STRENGTH
from ..felt_view import face_card
from ..turns_view import draw_players

if TYPE_CHECKING:
    from .sim import WhenStep

CHIPS = ("turns", "other_card", "go_on")


def targets(sim: "WhenStep", area: Area) -> Sequence[Target]:
    """The other's turn, another card, on."""
    (foot,) = table(area, 1, asks=True).rows
    return [chip_target(name, place) for name, place in zip(CHIPS, chips(foot, len(CHIPS)), strict=True)]


def draw(sim: "WhenStep", canvas: Canvas, world: World) -> None:
    """Draw them."""
    places = table(canvas.area, 1, asks=True)
    (foot,) = places.rows
    face_card(canvas, world, places.card, f"{sim.card.face}_{STRENGTH}", sim.card.label)
    if places.players:
        draw_players(canvas, world, places.players, sim.company, sim.turn, "mo_thinks")
    if places.question:
        _question(canvas, world, places.question, sim.question.text)
    for name, place in zip(CHIPS, chips(foot, len(CHIPS)), strict=True):
        draw_chip(canvas, world, name, place)


def _question(canvas: Canvas, world: World, area: Area, words: str) -> None:
    """What is asked, left aligned on a panel, as large as there is room."""
    canvas.panel(area, world.theme.cream, 34.0)
    inner = area.inset(26, 14)
    size, lines = fitting(canvas, words, CARD * world.settings.text_size, inner.w, inner.h)
    top = inner.centre[1] - len(lines) * size * STEP / 2
    for i, line in enumerate(lines):
        at = (inner.x, top + (i + 0.5) * size * STEP)
        canvas.text(line, at, size, world.theme.ink, "left", "reading")
