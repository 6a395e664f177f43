"""The pictures of the pond by day and at evening, the hills, the meadow by day and night, the riverbank."""

from collections.abc import Mapping

from assets.make.paint import OPAQUE_QUALITY, Picture

from . import bank
from .scene import scene

PICTURES: Mapping[str, Picture] = {
    "pond": Picture(scene("pond").paint, OPAQUE_QUALITY, opaque=True),
    "evening": Picture(scene("evening").paint, OPAQUE_QUALITY, opaque=True),
    "hills": Picture(scene("hills").paint, OPAQUE_QUALITY, opaque=True),
    "meadow_sky": Picture(scene("meadow_sky").paint, OPAQUE_QUALITY, opaque=True),
    "meadow_land": Picture(scene("meadow_land").paint, crop=True),
    "night": Picture(scene("night").paint, OPAQUE_QUALITY, opaque=True),
    "bank": Picture(bank.paint, OPAQUE_QUALITY, opaque=True),
}
