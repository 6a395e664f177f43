"""The card of the rainy street: the bakery's awning, Pip and Mo dry below it, an umbrella on wet cobbles."""

from assets.make.cards.card import picture, window
from assets.make.otter.pair import pair
from assets.make.otter.pairs import glad
from assets.make.paint import Canvas, Frame
from assets.make.walks.street.bakery import FOOT, bakery
from assets.make.walks.street.cobbles import ground, stones
from assets.make.walks.street.forecourt import forecourt
from assets.make.walks.street.tones import GOLD
from assets.make.walks.street.umbrella import umbrella
from assets.make.walks.street.wet import mirror, puddle


def scene(canvas: Canvas, frame: Frame) -> None:
    """The bakery's corner."""
    band = window(frame, 236, 150, 470)
    bakery(canvas, band)
    body = ground(canvas, band, FOOT, 900)
    mirror(canvas, band, FOOT, 260, 0.62, body)
    canvas.soft(560, 600, 200, 110, GOLD, 0.45, band, clip=body)
    stones(canvas, band, FOOT, 900, body)
    forecourt(canvas, band, 340, FOOT - 4, 384, 92, 15)
    puddle(canvas, band, FOOT, 330, 664, 110, 24, 5, 0.4)
    pair(canvas, frame.at(164, 142, 27.5), glad(), afloat=False)
    umbrella(canvas, frame.at(52, 238, 0.60, -14))


PICTURES = {"card_street": picture(scene)}
