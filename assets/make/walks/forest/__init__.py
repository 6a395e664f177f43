"""The forest walk: its two backdrops and the things to notice there."""

from collections.abc import Mapping
from functools import partial

from assets.make.paint import OPAQUE_QUALITY, Picture
from assets.make.scenes import scene

from . import (
    blackberries,
    bluebell,
    butterfly,
    fern,
    moss,
    mushrooms,
    near,
    pinecone,
    snail,
    songbird,
    squirrel,
    sun_stone,
    woodpecker,
)

PICTURES: Mapping[str, Picture] = {
    "forest_far": Picture(scene("forest_far").paint, OPAQUE_QUALITY, opaque=True),
    "forest_near": Picture(near.paint),
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
    "woodpecker": Picture(partial(woodpecker.paint, False), crop=True),
    "woodpecker_pecking": Picture(partial(woodpecker.paint, True), crop=True),
    "squirrel": Picture(partial(squirrel.paint, False), crop=True),
    "squirrel_nibbling": Picture(partial(squirrel.paint, True), crop=True),
}
"""Those that change into each other share outline or registration."""
