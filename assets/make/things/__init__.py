"""Things that several places share: to hear at night, to sway in, to hold."""

from collections.abc import Mapping
from functools import partial

from assets.make.paint import Picture
from assets.make.things import chimes, cricket, frog, leaves, owl, pebble, swing

PICTURES: Mapping[str, Picture] = {
    "leaves": Picture(leaves.paint_twig, crop=True),
    "big_pebble": Picture(pebble.paint, crop=True),
    "swing": Picture(swing.paint),
    "frog": Picture(frog.paint, crop=True),
    "cricket": Picture(cricket.paint, crop=True),
    "drop": Picture(partial(leaves.paint_drop, False), crop=True),
    "drop_bright": Picture(partial(leaves.paint_drop, True), crop=True),
    "chimes": Picture(chimes.paint, crop=True),
    "owl": Picture(owl.paint, crop=True),
}
"""Those that change into each other share outline or registration; the swing keeps its pivot."""
