"""The levels that are offered, as the cards they have in every menu."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import GAP, Area, Target, grid
from ....look.canvas import Canvas
from ....look.controls import card
from ....sitting import World
from ..controls import chip_target, draw_chip, staged

if TYPE_CHECKING:
    from .sim import HelpStep

CARD_W, CARD_H = 292.0, 386.0


def targets(sim: "HelpStep", area: Area) -> Sequence[Target]:
    """A card for each level, then a way past."""
    above, (skip,) = staged(area, 1)
    cards = zip(sim.offers, grid(above, len(sim.offers), CARD_W, CARD_H, GAP), strict=True)
    return [
        *(Target(f"level_{offer.level}", place, said=offer.title) for offer, place in cards),
        chip_target("notnow", skip),
    ]


def draw(sim: "HelpStep", canvas: Canvas, world: World) -> None:
    """Draw them."""
    offers = {f"level_{offer.level}": offer for offer in sim.offers}
    for target in targets(sim, canvas.area):
        if target.id in offers:
            offer = offers[target.id]
            card(canvas, world.theme, target.area, offer.picture, offer.title)
        else:
            draw_chip(canvas, world, "notnow", target.area)
