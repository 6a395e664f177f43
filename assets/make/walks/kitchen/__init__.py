"""The kitchen at home: its backdrops, what can be noticed there, and its card."""

from collections.abc import Mapping
from functools import partial

from assets.make.paint import Picture
from assets.make.walks.kitchen import (
    apple,
    bread,
    card,
    cat,
    cinnamon,
    clock,
    cocoa,
    drawing,
    far,
    foam,
    honey,
    magnets,
    mint,
    near,
    orange,
    oven,
    pot,
    spoon,
    tap,
    towel,
)

PICTURES: Mapping[str, Picture] = {
    "kitchen_far": Picture(far.paint, quality=92),
    "kitchen_near": Picture(near.paint, quality=90),
    "kitchen_mint": Picture(mint.paint, crop=True),
    "kitchen_cat": Picture(partial(cat.paint, False)),
    "kitchen_cat_awake": Picture(partial(cat.paint, True)),
    "kitchen_tap": Picture(partial(tap.paint, False)),
    "kitchen_tap_drop": Picture(partial(tap.paint, True)),
    "kitchen_foam": Picture(partial(foam.paint, False)),
    "kitchen_foam_rising": Picture(partial(foam.paint, True)),
    "kitchen_towel": Picture(partial(towel.paint, False)),
    "kitchen_towel_swaying": Picture(partial(towel.paint, True)),
    "kitchen_bread": Picture(partial(bread.paint, False)),
    "kitchen_bread_warm": Picture(partial(bread.paint, True)),
    "kitchen_orange": Picture(partial(orange.paint, False)),
    "kitchen_orange_rolled": Picture(partial(orange.paint, True)),
    "kitchen_honey": Picture(partial(honey.paint, False)),
    "kitchen_honey_bright": Picture(partial(honey.paint, True)),
    "kitchen_apple": Picture(apple.paint, crop=True),
    "kitchen_drawing": Picture(drawing.paint, crop=True),
    "kitchen_spoon": Picture(partial(spoon.paint, False)),
    "kitchen_spoon_stirred": Picture(partial(spoon.paint, True)),
    "kitchen_pot": Picture(partial(pot.paint, False)),
    "kitchen_pot_humming": Picture(partial(pot.paint, True)),
    "kitchen_cinnamon": Picture(cinnamon.paint, crop=True),
    "kitchen_cocoa": Picture(partial(cocoa.paint, False)),
    "kitchen_cocoa_warm": Picture(partial(cocoa.paint, True)),
    "kitchen_clock": Picture(clock.paint, crop=True),
    "kitchen_magnets": Picture(magnets.paint, crop=True),
    "kitchen_oven": Picture(partial(oven.paint, False)),
    "kitchen_oven_bright": Picture(partial(oven.paint, True)),
    **card.PICTURES,
}
"""Those that change into each other keep one registration."""
