"""A card, who tells now, and what is asked, to read again."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from ....layout import Area, Target
from ....look.canvas import Canvas
from ....look.type import CARD, SMALLEST, STEP, wrap
from ....sitting import World
from ..card_table import chips, table
from ..controls import chip_target, draw_chip
from ..faces_view import STRENGTH
from ..felt_view import face_card
from ..turns_view import draw_players

if TYPE_CHECKING:
    from .sim import WhenStep

SMALLER = 0.78
"""Size of what is said about the turn, as a part of that of the question."""

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
        _draw_asked(canvas, world, places.question, sim.question.text, [line.text for line in sim.whose])
    for name, place in zip(CHIPS, chips(foot, len(CHIPS)), strict=True):
        draw_chip(canvas, world, name, place)


def _draw_asked(canvas: Canvas, world: World, area: Area, question: str, whose: Sequence[str]) -> None:
    """What is asked, and below it, smaller, whose turn it is; left aligned, as large as there is room."""
    canvas.panel(area, world.theme.cream, 34.0)
    inner = area.inset(26, 14)
    paragraphs = [(question, 1.0), *((line, SMALLER) for line in whose)]
    size = CARD * world.settings.text_size
    written = _written(canvas, inner, paragraphs, size)
    while size > SMALLEST and sum(tall * STEP for _, tall in written) > inner.h:
        size = max(SMALLEST, size - 1.0)
        written = _written(canvas, inner, paragraphs, size)
    if sum(tall * STEP for _, tall in written) > inner.h:
        # The rest is said aloud, and is in the caption: rather without it than in letters too small to read.
        written = _written(canvas, inner, paragraphs[:1], size)
    top = inner.centre[1] - sum(tall * STEP for _, tall in written) / 2
    for line, tall in written:
        canvas.text(line, (inner.x, top + tall * STEP / 2), tall, world.theme.ink, "left", "reading")
        top += tall * STEP


def _written(
    canvas: Canvas, inner: Area, paragraphs: Sequence[tuple[str, float]], size: float
) -> list[tuple[str, float]]:
    """Every line with its size; none is smaller than letters may be."""
    found = []
    for words, part in paragraphs:
        tall = max(SMALLEST, size * part)
        measure = partial(canvas.measure, size=tall, face="reading")
        found += [(line, tall) for line in wrap(words, inner.w, measure)]
    return found
