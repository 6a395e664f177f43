"""How big now, or which weather; then before and now, side by side."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import GAP, Area, Target, fit, grid
from ....look.canvas import Canvas
from ....look.controls import small
from ....sitting import World
from .. import size_view
from ..controls import chip_target, draw_chip, staged
from ..felt_view import felt_card
from ..pages import CARD_H, CARD_W
from ..weather.view import PAIR_H, PAIR_W, draw_weathers, weather_card, weather_targets

if TYPE_CHECKING:
    from .sim import AgainStep

HEAD = 52.0
"""Units above a card for the word "before" or "now"."""

BETWEEN = 12.0


def targets(sim: "AgainStep", area: Area) -> Sequence[Target]:
    """Sizes, weathers, or on."""
    if sim.moment == "again":
        return size_view.targets(sim, area)
    above, (way,) = staged(area, 1)
    if sim.moment == "again_weather":
        return [*weather_targets(above), chip_target("notnow", way)]
    return [chip_target("go_on", way)]


def draw(sim: "AgainStep", canvas: Canvas, world: World) -> None:
    """Draw them."""
    if sim.moment == "again":
        size_view.draw(sim, canvas, world)
        return
    above, (way,) = staged(canvas.area, 1)
    if sim.moment == "again_weather":
        draw_weathers(canvas, world, above)
        draw_chip(canvas, world, "notnow", way)
        return
    _side_by_side(sim, canvas, world, above)
    draw_chip(canvas, world, "go_on", way)


def _side_by_side(sim: "AgainStep", canvas: Canvas, world: World, above: Area) -> None:
    felt, now = sim.before, sim.thread.again
    pairs = max(1, len(felt))
    if pairs == 1 and (beside := _with_the_pair(above)):
        who, above = beside
        place = fit(PAIR_W, PAIR_H, who)
        canvas.picture("pair_sit_calm", place.centre, place.h)
    for i, pair in enumerate(grid(above, pairs, 2 * CARD_W + BETWEEN, CARD_H + HEAD, GAP)):
        head = HEAD * pair.h / (CARD_H + HEAD)
        wide = (pair.w - BETWEEN) / 2
        for side, when in enumerate(("before_now", "now")):
            place = Area(pair.x + side * (wide + BETWEEN), pair.y + head, wide, pair.h - head)
            words = world.words(f"feelings.{when}")
            small(canvas, world.theme, words, (place.centre[0], pair.y + head / 2), wide)
            if felt:
                one = (felt if side == 0 else now)[i]
                felt_card(canvas, world, place, one, one.strength)
            else:
                weather = sim.thread.weather_again if side else sim.thread.weather
                weather_card(canvas, world, place, weather)


def _with_the_pair(area: Area) -> tuple[Area, Area] | None:
    """The place of Pip and Mo, and of two cards beside them; None where there is no room for both."""
    wide, cards = area.h * PAIR_W / PAIR_H, area.h * (2 * CARD_W + BETWEEN) / (CARD_H + HEAD)
    left = area.centre[0] - (wide + 2 * GAP + cards) / 2
    if left < area.x:
        return None
    return Area(left, area.y, wide, area.h), Area(left + wide + 2 * GAP, area.y, cards, area.h)
