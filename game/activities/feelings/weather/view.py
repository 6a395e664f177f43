"""The five weathers as pictures, and the one that is there with Pip and Mo beside it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import GAP, Area, Target, fit
from ....look.canvas import Canvas
from ....look.type import CHIP, fitting
from ....sitting import World
from ..controls import chip_target, draw_chip, staged
from ..pages import roomy
from .sim import WEATHERS

if TYPE_CHECKING:
    from .sim import WeatherStep

PAIR_W, PAIR_H = 560.0, 352.0

AIRY = 1.24
"""The pictures have air around them, so that leaves can fly: that much wider than the card they are drawn."""


def targets(sim: "WeatherStep", area: Area) -> Sequence[Target]:
    """The weathers and a way past; or on, and back to all of them."""
    if sim.moment == "weather":
        above, (skip,) = staged(area, 1)
        return [*weather_targets(above), chip_target("notnow", skip)]
    _, (other, on) = staged(area, 2)
    return [chip_target("go_on", on), Target("another", other, label="feelings.weathers")]


def draw(sim: "WeatherStep", canvas: Canvas, world: World) -> None:
    """Draw them."""
    if sim.moment == "weather":
        above, (skip,) = staged(canvas.area, 1)
        draw_weathers(canvas, world, above)
        draw_chip(canvas, world, "notnow", skip)
        return
    above, (other, on) = staged(canvas.area, 2)
    pair, card = beside(above)
    place = fit(PAIR_W, PAIR_H, pair)
    canvas.picture("pair_sit_calm", place.centre, place.h)
    weather_card(canvas, world, card, sim.chosen)
    draw_chip(canvas, world, "weathers", other)
    draw_chip(canvas, world, "go_on", on)


def weather_targets(area: Area) -> list[Target]:
    """A card for each weather, as large as the place allows."""
    return [
        Target(f"weather_{name}", place, label=f"feelings.weather.{name}")
        for name, place in zip(WEATHERS, roomy(area, len(WEATHERS)), strict=True)
    ]


def draw_weathers(canvas: Canvas, world: World, area: Area) -> None:
    """Draw a card for each."""
    for target in weather_targets(area):
        weather_card(canvas, world, target.area, target.id.removeprefix("weather_"))


def weather_card(canvas: Canvas, world: World, area: Area, weather: str) -> None:
    """A weather as a card: its picture, its word below."""
    canvas.panel(area, world.theme.card, 34.0)
    foot = max(40.0, area.h * 0.19)
    room = Area(area.x + 10, area.y + 10, area.w - 20, area.h - foot - 10)
    canvas.picture(f"weather_{weather}", room.centre, min(room.w * AIRY, room.h))
    words = world.words(f"feelings.weather.{weather}")
    size, lines = fitting(canvas, words, CHIP * 1.15, area.w - 16, foot, "label")
    for i, line in enumerate(lines):
        y = area.bottom - foot * 0.55 + (i - (len(lines) - 1) / 2) * size * 1.1
        canvas.text(line, (area.centre[0], y), size, world.theme.ink)


def beside(area: Area) -> tuple[Area, Area]:
    """Two halves: side by side, or one above the other where the window is tall."""
    if area.h > area.w:
        half = (area.h - GAP) / 2
        return Area(area.x, area.y + half + GAP, area.w, half), _card(Area(area.x, area.y, area.w, half))
    wide = min(area.h * PAIR_W / PAIR_H, area.w * 0.6)
    card = _card(Area(area.x, area.y, area.w - wide - 2 * GAP, area.h))
    left = area.centre[0] - (wide + 2 * GAP + card.w) / 2
    return Area(left, area.y, wide, area.h), Area(left + wide + 2 * GAP, card.y, card.w, card.h)


def _card(area: Area) -> Area:
    return fit(300.0, 360.0, area)
