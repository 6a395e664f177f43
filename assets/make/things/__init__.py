"""Small things to notice on a walk and to be comforted by."""

from collections.abc import Mapping
from functools import partial

from assets.make.paint import Picture
from assets.make.things import (
    blackberries,
    bluebell,
    butterfly,
    chimes,
    cricket,
    fern,
    frog,
    leaves,
    moss,
    mushrooms,
    owl,
    pebble,
    pinecone,
    snail,
    songbird,
    squirrel,
    sun_stone,
    swing,
    woodpecker,
)

PICTURES: Mapping[str, Picture] = {
    "bird": Picture(partial(songbird.paint, False)),
    "bird_sing": Picture(partial(songbird.paint, True)),
    "butterfly_open": Picture(butterfly.paint_open),
    "butterfly_closed": Picture(butterfly.paint_closed),
    "mushrooms": Picture(partial(mushrooms.paint, False), crop=True),
    "mushrooms_visited": Picture(partial(mushrooms.paint, True), crop=True),
    "snail": Picture(snail.paint, crop=True),
    "stone": Picture(partial(sun_stone.paint, False), crop=True),
    "stone_warm": Picture(partial(sun_stone.paint, True), crop=True),
    "moss": Picture(partial(moss.paint, False), crop=True),
    "moss_pressed": Picture(partial(moss.paint, True), crop=True),
    "fern": Picture(fern.paint, crop=True),
    "pinecone": Picture(pinecone.paint, crop=True),
    "flower": Picture(bluebell.paint, crop=True),
    "berries": Picture(blackberries.paint, crop=True),
    "woodpecker": Picture(woodpecker.paint, crop=True),
    "leaves": Picture(leaves.paint_twig, crop=True),
    "squirrel": Picture(partial(squirrel.paint, False), crop=True),
    "squirrel_nibbling": Picture(partial(squirrel.paint, True), crop=True),
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
