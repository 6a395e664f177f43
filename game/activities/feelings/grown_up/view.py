"""Mo's turn: what a child sees while the grown-up beside them chooses."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import GAP, Area, Target, fit, stage_area
from ....look.canvas import Canvas
from ....sitting import World
from ..controls import chip_target, draw_arrow, draw_chip, with_foot
from ..faces_view import STRENGTH
from ..felt_view import face_card
from ..pages import Page, narrowest_for, page
from ..weather.view import draw_weathers, weather_card, weather_targets

if TYPE_CHECKING:
    from .sim import GrownUpStep

MO_SHAPE = 300 / 320


def targets(sim: "GrownUpStep", area: Area) -> Sequence[Target]:
    """Weathers, cards or on; always a way past."""
    _, rest = _halves(stage_area(area))
    if sim.moment == "mo_weather":
        above, (skip,) = with_foot(rest, 1)
        return [*weather_targets(above), chip_target("notnow", skip)]
    if sim.moment == "mo_card":
        return _card_targets(sim, rest)
    _, (on,) = with_foot(rest, 1)
    return [chip_target("go_on", on)]


def draw(sim: "GrownUpStep", canvas: Canvas, world: World) -> None:
    """Draw Mo, and what is chosen from."""
    mo, rest = _halves(stage_area(canvas.area))
    place = fit(MO_SHAPE, 1.0, mo)
    canvas.picture("mo_alone" if sim.moment == "mo_feels" else "mo_thinks", place.centre, place.h)
    if sim.moment == "mo_weather":
        above, (skip,) = with_foot(rest, 1)
        draw_weathers(canvas, world, above)
        draw_chip(canvas, world, "notnow", skip)
    elif sim.moment == "mo_card":
        _draw_cards(sim, canvas, world, rest)
    else:
        _draw_told(sim, canvas, world, rest)


def _halves(stage: Area) -> tuple[Area, Area]:
    """Mo, and the rest: beside him, or below where the window is tall."""
    if stage.h > stage.w:
        tall = stage.h * 0.26
        rest = Area(stage.x, stage.y + tall + GAP, stage.w, stage.h - tall - GAP)
        return Area(stage.x, stage.y, stage.w, tall), rest
    wide = min(stage.w * 0.24, stage.h * MO_SHAPE)
    return Area(stage.x, stage.y, wide, stage.h), Area(
        stage.x + wide + GAP, stage.y, stage.w - wide - GAP, stage.h
    )


def _page(sim: "GrownUpStep", rest: Area) -> Page:
    narrowest = narrowest_for(card.label for card in sim.cards)
    return page(rest, len(sim.cards), sim.at_once, 1, narrowest)


def _card_targets(sim: "GrownUpStep", rest: Area) -> list[Target]:
    places = _page(sim, rest)
    shown = sim.cards[sim.first : sim.first + len(places.cards)]
    found = [
        Target(f"card_{card.name}", place, said=card.label)
        for card, place in zip(shown, places.first(len(shown)), strict=True)
    ]
    after = sim.first + len(places.cards)
    if places.later and after < len(sim.cards):
        found.append(Target(f"from_{after}", places.later, label="feelings.later"))
    if places.earlier and sim.first > 0:
        before = max(0, sim.first - len(places.cards))
        found.append(Target(f"from_{before}", places.earlier, label="feelings.earlier"))
    return [*found, chip_target("notnow", places.chips[0])]


def _draw_cards(sim: "GrownUpStep", canvas: Canvas, world: World, rest: Area) -> None:
    cards = {f"card_{card.name}": card for card in sim.cards}
    for target in _card_targets(sim, rest):
        if target.id in cards:
            card = cards[target.id]
            face_card(canvas, world, target.area, f"{card.face}_{STRENGTH}", card.label)
        elif target.id.startswith("from_"):
            draw_arrow(canvas, world, target.area, int(target.id[5:]) > sim.first)
        else:
            draw_chip(canvas, world, target.id, target.area)


def _draw_told(sim: "GrownUpStep", canvas: Canvas, world: World, rest: Area) -> None:
    """The weather and the card that the grown-up told."""
    above, (on,) = with_foot(rest, 1)
    feeling, weather = sim.feeling, sim.thread.grown_up.weather
    half = (above.w - GAP) / 2
    left = fit(268.0, 330.0, Area(above.x, above.y, half, above.h))
    right = fit(268.0, 330.0, Area(above.x + half + GAP, above.y, half, above.h))
    if weather:
        weather_card(canvas, world, left, weather)
    if feeling:
        face_card(canvas, world, right, f"{feeling.face}_{STRENGTH}", feeling.label)
    draw_chip(canvas, world, "go_on", on)
