"""The card of the kitchen: Pip and Mo before the window, the cat asleep on the worktop, a pot of mint."""

from assets.make.cards.card import picture, window
from assets.make.otter.pair import pair
from assets.make.otter.pairs import glad
from assets.make.paint import Canvas, Frame
from assets.make.walks.kitchen.cat import curled
from assets.make.walks.kitchen.far import garden
from assets.make.walks.kitchen.low_things import rug
from assets.make.walks.kitchen.mint import pot
from assets.make.walks.kitchen.near import RUGS, window_side
from assets.make.walks.kitchen.room import floor, sunlight, wall


def scene(canvas: Canvas, frame: Frame) -> None:
    """The first stop, seen closer."""
    garden(canvas, window(frame, 330, 374, 470))
    inside = Canvas(canvas.w, canvas.h)
    band = window(frame, 262, 118, 470)
    wall(inside, band)
    sunlight(inside, band, 300, 600, 260, 120, 110, floor(inside, band))
    window_side(inside, band)
    rug(inside, band, *RUGS[0])
    curled(inside, band.at(604, 258, 1.1), awake=False)
    pot(inside, band.at(356, 262, 1.1))
    canvas.paste(inside)
    pair(canvas, frame.at(150, 166, 29), glad(), afloat=False)


PICTURES = {"card_kitchen": picture(scene)}
