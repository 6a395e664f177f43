"""Mo's turn: what a child sees while the grown-up beside them chooses."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import CHILD_TARGET, GAP, Area, Target, fit, grid
from ....look.canvas import Canvas
from ....sitting import World
from ..controls import chip_target, draw_arrow, draw_chip, staged
from ..faces_view import STRENGTH
from ..felt_view import face_card
from ..pages import per_page, roomy
from ..weather.view import draw_weathers, weather_card, weather_targets

if TYPE_CHECKING:
    from .sim import GrownUpStep

MO_SHAPE = 300 / 320


def targets(sim: "GrownUpStep", area: Area) -> Sequence[Target]:
    """Weathers, cards or on; always a way past."""
    if sim.moment == "mo_card":
        return _card_targets(sim, area)
    _, rest, (way,) = _parts(area, 1)
    if sim.moment == "mo_weather":
        return [*weather_targets(rest), chip_target("notnow", way)]
    return [chip_target("go_on", way)]


def draw(sim: "GrownUpStep", canvas: Canvas, world: World) -> None:
    """Draw Mo, and what is chosen from."""
    if sim.moment == "mo_card":
        _draw_cards(sim, canvas, world)
        return
    mo, rest, (way,) = _parts(canvas.area, 1)
    if sim.moment == "mo_weather":
        _draw_mo(canvas, "mo_thinks", mo)
        draw_weathers(canvas, world, rest)
        draw_chip(canvas, world, "notnow", way)
        return
    _draw_mo(canvas, "mo_alone", mo)
    _draw_told(sim, canvas, world, rest)
    draw_chip(canvas, world, "go_on", way)


def _draw_mo(canvas: Canvas, picture: str, area: Area) -> None:
    place = fit(MO_SHAPE, 1.0, area)
    canvas.picture(picture, place.centre, place.h)


def _parts(area: Area, buttons: int) -> tuple[Area, Area, tuple[Area, ...]]:
    """Mo; beside him, or below where the window is tall, what is chosen from; and the buttons."""
    above, foot = staged(area, buttons)
    if above.h > above.w:
        tall = above.h * 0.28
        rest = Area(above.x, above.y + tall + GAP, above.w, above.h - tall - GAP)
        return Area(above.x, above.y, above.w, tall), rest, foot
    wide = min(above.w * 0.26, above.h * MO_SHAPE)
    rest = Area(above.x + wide + GAP, above.y, above.w - wide - GAP, above.h)
    return Area(above.x, above.y, wide, above.h), rest, foot


def _cards(sim: "GrownUpStep", rest: Area) -> tuple[Area, ...]:
    """As many cards as the age may see and a finger can press."""
    for room in range(min(sim.at_once, len(sim.cards)), 0, -1):
        cards = roomy(rest, per_page(len(sim.cards), room))
        if cards[0].w >= CHILD_TARGET:
            break
    return cards


def _card_targets(sim: "GrownUpStep", area: Area) -> list[Target]:
    _, rest, (before, past, after) = _parts(area, 3)
    cards = _cards(sim, rest)
    shown = sim.cards[sim.first : sim.first + len(cards)]
    found = [
        Target(f"card_{card.name}", place, said=card.label) for card, place in zip(shown, cards, strict=False)
    ]
    if sim.first + len(cards) < len(sim.cards):
        found.append(Target(f"from_{sim.first + len(cards)}", after, label="feelings.later"))
    if sim.first > 0:
        found.append(Target(f"from_{max(0, sim.first - len(cards))}", before, label="feelings.earlier"))
    return [*found, chip_target("notnow", past)]


def _draw_cards(sim: "GrownUpStep", canvas: Canvas, world: World) -> None:
    _draw_mo(canvas, "mo_thinks", _parts(canvas.area, 3)[0])
    cards = {f"card_{card.name}": card for card in sim.cards}
    for target in _card_targets(sim, canvas.area):
        if target.id in cards:
            card = cards[target.id]
            face_card(canvas, world, target.area, f"{card.face}_{STRENGTH}", card.label)
        elif target.id.startswith("from_"):
            draw_arrow(canvas, world, target.area, int(target.id[5:]) > sim.first)
        else:
            draw_chip(canvas, world, target.id, target.area)


def _draw_told(sim: "GrownUpStep", canvas: Canvas, world: World, rest: Area) -> None:
    """The weather and the card that the grown-up told."""
    feeling, weather = sim.feeling, sim.thread.grown_up.weather
    places = grid(rest, 1 + bool(weather and feeling), 268.0, 330.0, GAP)
    if weather:
        weather_card(canvas, world, places[0], weather)
    if feeling:
        face_card(canvas, world, places[-1], f"{feeling.face}_{STRENGTH}", feeling.label)
