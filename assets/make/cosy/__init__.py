"""What there is to hold, to stroke, to sway in and to sit by in the comfort levels."""

from collections.abc import Mapping
from functools import partial

from assets.make.cosy import boat, by_night, cat, cushion, puddle, rainbow, rosy_pebble, snowball
from assets.make.paint import Picture

PICTURES: Mapping[str, Picture] = {
    "big_snowball": Picture(snowball.paint, crop=True),
    "big_cushion": Picture(cushion.paint, crop=True),
    "rosy_pebble": Picture(rosy_pebble.paint, crop=True),
    "rainbow": Picture(rainbow.paint),
    "boat": Picture(boat.paint, 92),
    "puddle": Picture(puddle.paint, crop=True),
    "pair_boots": Picture(puddle.paint_pair, 92),
    "big_cat": Picture(partial(cat.paint, True), 92),
    "big_cat_soft": Picture(partial(cat.paint, False), 92),
    "night_swing": Picture(by_night.paint_swing),
    "night_snail": Picture(by_night.paint_snail, crop=True),
    "pair_night_calm": Picture(by_night.paint_calm_pair, 92),
}
"""The two of the cat share one registration, the calm pair that of the other night pairs."""
