"""The places of the game: pond, hills, meadow by day and night, riverbank and forest."""

from collections.abc import Callable, Mapping

from assets.make.paint import Canvas, Picture
from assets.make.scenes import scene

from . import bank, forest_far, forest_near

OPAQUE_QUALITY = 95
"""At less, WebP smooths the grain away and the skies show bands."""


def _field(paint: Callable[[], Canvas]) -> Picture:
    return Picture(paint, quality=OPAQUE_QUALITY, opaque=True)


PICTURES: Mapping[str, Picture] = {
    "pond": _field(scene("pond").paint),
    "hills": _field(scene("hills").paint),
    "meadow_sky": _field(scene("meadow_sky").paint),
    "meadow_land": Picture(scene("meadow_land").paint, crop=True),
    "night": _field(scene("night").paint),
    "bank": _field(bank.paint),
    "forest_far": _field(forest_far.paint),
    "forest_near": Picture(forest_near.paint),
}
