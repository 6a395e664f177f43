"""Small things to notice on a walk and to be comforted by."""

from collections.abc import Mapping
from functools import partial

from assets.make.paint import Picture
from assets.make.things import (
    butterfly,
    comfort,
    ground,
    owl,
    plants,
    small_animals,
    songbird,
    squirrel,
    woodpecker,
)

PICTURES: Mapping[str, Picture] = {
    "bird": Picture(partial(songbird.paint, False)),
    "bird_sing": Picture(partial(songbird.paint, True)),
    "butterfly_open": Picture(butterfly.paint_open),
    "butterfly_closed": Picture(butterfly.paint_closed),
    "mushrooms": Picture(ground.paint_mushrooms, crop=True),
    "snail": Picture(small_animals.paint_snail, crop=True),
    "stone": Picture(ground.paint_stone, crop=True),
    "moss": Picture(ground.paint_moss, crop=True),
    "fern": Picture(plants.paint_fern, crop=True),
    "pinecone": Picture(ground.paint_pinecone, crop=True),
    "flower": Picture(plants.paint_flower, crop=True),
    "berries": Picture(plants.paint_berries, crop=True),
    "woodpecker": Picture(woodpecker.paint, crop=True),
    "leaves": Picture(plants.paint_leaves, crop=True),
    "squirrel": Picture(squirrel.paint, crop=True),
    "big_pebble": Picture(comfort.paint_pebble, crop=True),
    "swing": Picture(comfort.paint_swing),
    "frog": Picture(small_animals.paint_frog, crop=True),
    "cricket": Picture(small_animals.paint_cricket, crop=True),
    "drop": Picture(plants.paint_drop, crop=True),
    "chimes": Picture(comfort.paint_chimes, crop=True),
    "owl": Picture(owl.paint, crop=True),
}
"""Those that change into each other (bird, butterfly) keep one registration; the swing keeps its pivot."""
