"""The pages of faces: for choosing one, and for choosing some."""

from collections.abc import Sequence

from ...layout import Area, Target, stage_area
from ...look.canvas import Canvas
from ...sitting import World
from .controls import ALWAYS, chip_target, draw_arrow, draw_chip
from .felt_view import face_card
from .pages import Page, page
from .sim import FeelingsSim

STRENGTH = 5
"""The face on a card that has not been sized: the whole feeling, which reads best."""


def targets(sim: FeelingsSim, area: Area) -> Sequence[Target]:
    """Cards, page arrows and chips, in scan order. An arrow's id says which card comes first then."""
    places = _page(sim, area)
    shown = sim.deck[sim.first : sim.first + len(places.cards)]
    found = [
        Target(f"card_{feeling.name}", place, said=feeling.label)
        for feeling, place in zip(shown, places.first(len(shown)), strict=True)
    ]
    after = sim.first + len(places.cards)
    if places.later and after < len(sim.deck):
        found.append(Target(f"from_{after}", places.later, label="feelings.later"))
    if places.earlier and sim.first > 0:
        before = max(0, sim.first - len(places.cards))
        found.append(Target(f"from_{before}", places.earlier, label="feelings.earlier"))
    chips = zip(_chips(sim), places.chips, strict=True)
    return [*found, *(chip_target(n, a) for n, a in chips if n != "go_on" or sim.may_go_on)]


def draw(sim: FeelingsSim, canvas: Canvas, world: World) -> None:
    """Draw what can be pressed; picked cards have a tick and a frame."""
    cards = {f"card_{feeling.name}": feeling for feeling in sim.deck}
    for target in targets(sim, canvas.area):
        feeling = cards.get(target.id)
        if feeling:
            face_card(canvas, world, target.area, f"{feeling.face}_{STRENGTH}", feeling.label)
            if feeling.name in sim.picked and sim.moment == "mixed":
                marked(canvas, world, target.area)
        elif target.id.startswith("from_"):
            draw_arrow(canvas, world, target.area, int(target.id[5:]) > sim.first)
        else:
            draw_chip(canvas, world, target.id, target.area)


def marked(canvas: Canvas, world: World, area: Area) -> None:
    """Mark a card as picked: a frame, and a tick in its corner."""
    canvas.frame(area, world.theme.ink, 34.0, 6.0)
    radius = min(25.0, area.w * 0.15)
    corner = (area.right - radius - 5, area.y + radius + 5)
    canvas.disc(corner, radius, world.theme.ink)
    canvas.disc(corner, radius - 3, world.theme.chosen)
    canvas.picture("icon_check", corner, radius * 1.36)


def _chips(sim: FeelingsSim) -> tuple[str, ...]:
    return ("faces", "go_on") if sim.moment == "mixed" else ALWAYS


def _page(sim: FeelingsSim, area: Area) -> Page:
    return page(stage_area(area), len(sim.deck), sim.at_once, len(_chips(sim)))
