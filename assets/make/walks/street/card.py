"""The card of the rainy street: the bakery's awning, Pip and Mo dry below it, an umbrella on wet cobbles."""

from assets.make.cards.card import picture, window
from assets.make.otter.pair import pair
from assets.make.otter.pairs import glad
from assets.make.paint import Canvas, Frame
from assets.make.walks.street.bakery import FOOT, bakery
from assets.make.walks.street.boots import boot
from assets.make.walks.street.cobbles import forecourt, ground, mirror, puddle, stones
from assets.make.walks.street.tones import GOLD
from assets.make.walks.street.umbrella import umbrella


def scene(canvas: Canvas, frame: Frame) -> None:
    """The bakery's corner."""
    band = window(frame, 222, 196, 478)
    bakery(canvas, band)
    body = ground(canvas, band, FOOT, 900)
    mirror(canvas, band, FOOT, 260, 0.62, body)
    canvas.soft(560, 600, 200, 110, GOLD, 0.45, band, clip=body)
    stones(canvas, band, FOOT, 900, body)
    forecourt(canvas, band, 372, FOOT - 4, 350, 92, 15)
    puddle(canvas, band, FOOT, 330, 664, 110, 24, 5, 0.4)
    pair(canvas, frame.at(196, 132, 35), glad(), afloat=False)
    boot(canvas, frame.at(48, 196, 0.58))
    boot(canvas, frame.at(32, 200, 0.60))
    umbrella(canvas, frame.at(72, 238, 0.62, -14))


PICTURES = {"card_street": picture(scene)}
