"""A feeling as a card: its face, or the pebble of an own word, at a strength."""

from ...layout import Area, around
from ...look.canvas import Canvas
from ...look.controls import card
from ...look.type import CARD, fitting
from ...sitting import World
from .feeling import Felt
from .pebbles import pebble


def felt_card(
    canvas: Canvas, world: World, area: Area, felt: Felt, strength: int, words: str | None = None
) -> None:
    """Draw the card of what is felt; ``words`` stand below instead of its name, "" leaves the place free."""
    words = felt.label if words is None else words
    if felt.face:
        card(canvas, world.theme, area, f"{felt.face}_{strength}", words)
        return
    canvas.panel(area, world.theme.card, 34.0)
    foot = foot_of(area)
    part = 0.4 + 0.12 * strength
    middle = (area.centre[0], area.y + (area.h - foot) / 2)
    pebble(canvas, felt.pebble, around(middle, min(area.w - 32, area.h - foot - 12) * part))
    size, lines = fitting(canvas, words, CARD, area.w - 24, foot, "label")
    for i, line in enumerate(lines):
        at = area.bottom - foot * 0.54 + (i - (len(lines) - 1) / 2) * size * 1.2
        canvas.text(line, (area.centre[0], at), size, world.theme.ink)


def fading_card(
    canvas: Canvas, world: World, area: Area, felt: Felt, before: int, strength: int, fade: float
) -> None:
    """The same card while one face gives way to the next; ``fade`` 0..1 is how much of the next is there."""
    felt_card(canvas, world, area, felt, before if felt.face and fade < 1.0 else strength)
    if felt.face and fade < 1.0:
        foot = foot_of(area)
        height = min(area.h - 24 - foot, (area.w - 24) * 290 / 244)
        middle = (area.centre[0], area.y + 12 + (area.h - 12 - foot) / 2)
        canvas.picture(f"{felt.face}_{strength}", middle, height, alpha=fade)


def foot_of(area: Area) -> float:
    """The height of a card's place for words, as ``look.controls.card`` has it."""
    return max(44.0, area.h * 0.19)
