"""The places of the game: pond, hills, meadow by day and night, riverbank and forest."""

from collections.abc import Mapping

from assets.make.paint import Picture

from . import hills, meadow, night, pond

PICTURES: Mapping[str, Picture] = {
    "pond": Picture(pond.paint, opaque=True),
    "hills": Picture(hills.paint, opaque=True),
    "meadow_sky": Picture(meadow.paint_sky, opaque=True),
    "meadow_land": Picture(meadow.paint_land, crop=True),
    "night": Picture(night.paint, opaque=True),
}
