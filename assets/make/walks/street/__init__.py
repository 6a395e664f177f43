"""The rainy street: its backdrops, what can be noticed there, and its card."""

from collections.abc import Mapping
from functools import partial

from assets.make.paint import Picture
from assets.make.walks.street import (
    boat,
    boots,
    bread,
    can,
    card,
    cat,
    far,
    heart,
    ivy,
    lantern,
    letterbox,
    near,
    pigeon,
    red_leaf,
    snail,
    umbrella,
)

PICTURES: Mapping[str, Picture] = {
    "street_far": Picture(far.paint, quality=95, opaque=True),
    "street_near": Picture(near.paint, quality=90, crop=True),
    "street_bread": Picture(partial(bread.paint, False)),
    "street_bread_warm": Picture(partial(bread.paint, True)),
    "street_umbrella": Picture(umbrella.paint),
    "street_boots": Picture(boots.paint, crop=True),
    "street_leaf": Picture(red_leaf.paint, crop=True),
    "street_lantern": Picture(partial(lantern.paint, False)),
    "street_lantern_bright": Picture(partial(lantern.paint, True)),
    "street_boat": Picture(boat.paint, crop=True),
    "street_letterbox": Picture(partial(letterbox.paint, False)),
    "street_letterbox_open": Picture(partial(letterbox.paint, True)),
    "street_pigeon": Picture(partial(pigeon.paint, False)),
    "street_pigeon_up": Picture(partial(pigeon.paint, True)),
    "street_can": Picture(partial(can.paint, False)),
    "street_can_drip": Picture(partial(can.paint, True)),
    "street_ivy": Picture(ivy.paint, crop=True),
    "street_heart": Picture(partial(heart.paint, False)),
    "street_heart_bright": Picture(partial(heart.paint, True)),
    "street_cat": Picture(partial(cat.paint, False)),
    "street_cat_awake": Picture(partial(cat.paint, True)),
    "street_snail": Picture(partial(snail.paint, False)),
    "street_snail_shy": Picture(partial(snail.paint, True)),
    **card.PICTURES,
}
"""Those that change into each other keep one registration; the umbrella keeps its middle."""
