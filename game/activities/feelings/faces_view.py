"""The pages of faces: for choosing one, and for choosing some."""

from collections.abc import Sequence

from ...layout import Area, Target, stage_area
from ...look.canvas import Canvas
from ...sitting import World
from .controls import ALWAYS, chip_target, draw_arrow, draw_chip, marked
from .energy import draw_chosen, draw_weathers
from .felt_view import face_card
from .pages import Page, narrowest_for, page
from .sim import FeelingsSim

STRENGTH = 5
"""The face on a card that has not been sized: the whole feeling, which reads best."""


def targets(sim: FeelingsSim, area: Area) -> Sequence[Target]:
    """Cards, page arrows and chips, in scan order. An arrow's id says which card comes first then."""
    places, cards = _page(sim, area), sim.cards
    shown = cards.shown[cards.first : cards.first + len(places.cards)]
    found = [
        Target(f"card_{feeling.name}", place, said=feeling.label)
        for feeling, place in zip(shown, places.first(len(shown)), strict=True)
    ]
    after = cards.first + len(places.cards)
    if places.later and after < len(cards.shown):
        found.append(Target(f"from_{after}", places.later, label="feelings.later"))
    if places.earlier and cards.first > 0:
        before = max(0, cards.first - len(places.cards))
        found.append(Target(f"from_{before}", places.earlier, label="feelings.earlier"))
    chips = zip(_chips(sim), places.chips, strict=True)
    return [*found, *(chip_target(n, a) for n, a in chips if n != "go_on" or sim.may_go_on)]


def draw(sim: FeelingsSim, canvas: Canvas, world: World) -> None:
    """Draw what can be pressed; picked cards have a tick and a frame."""
    cards = {f"card_{feeling.name}": feeling for feeling in sim.cards.deck}
    for target in targets(sim, canvas.area):
        feeling = cards.get(target.id)
        if feeling:
            face_card(canvas, world, target.area, f"{feeling.face}_{STRENGTH}", feeling.label)
            if feeling.name in sim.picked and sim.mixing:
                marked(canvas, world, target.area)
        elif target.id.startswith("from_"):
            draw_arrow(canvas, world, target.area, int(target.id[5:]) > sim.cards.first)
        elif target.id == "browse":
            draw_weathers(canvas, world, target.area)
        elif target.id == "all":
            _draw_narrowed(sim, canvas, world, target.area)
        else:
            draw_chip(canvas, world, target.id, target.area)


def _draw_narrowed(sim: FeelingsSim, canvas: Canvas, world: World, area: Area) -> None:
    """What is chosen, with a frame and a tick, as on a picked card: one press and all are there again."""
    faces = tuple(f"{feeling.face}_{STRENGTH}" for feeling in sim.cards.shown)
    draw_chosen(canvas, world, area, sim.cards.weather, faces)
    marked(canvas, world, area)


def _chips(sim: FeelingsSim) -> tuple[str, ...]:
    narrowing = (("all" if sim.cards.narrowed else "browse"),) if sim.may_browse else ()
    return ("faces", *narrowing, "go_on") if sim.mixing else (*ALWAYS, *narrowing)


def _page(sim: FeelingsSim, area: Area) -> Page:
    shown = sim.cards.shown
    narrowest = narrowest_for(feeling.label for feeling in shown)
    return page(stage_area(area), len(shown), sim.at_once, len(_chips(sim)), narrowest)
