"""What a breath is watched over: the meadow at dawn and by moonlight, the lake of stars, and the shore."""

from assets.make.paint import OPAQUE_QUALITY, Picture
from assets.make.scenes import scene

from . import cards, constellation, shells, shore, wave

PICTURES: dict[str, Picture] = {
    "dawn_meadow": Picture(scene("dawn").paint, OPAQUE_QUALITY, opaque=True),
    "moon_meadow": Picture(scene("moonlight").paint, OPAQUE_QUALITY, opaque=True),
    "stars_lake": Picture(scene("lake").paint, OPAQUE_QUALITY, opaque=True),
    "shore": Picture(shore.paint, OPAQUE_QUALITY, opaque=True),
    **constellation.PICTURES,
    **wave.PICTURES,
    **shells.PICTURES,
    **cards.PICTURES,
}
