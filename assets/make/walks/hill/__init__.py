"""The snowy hill: its two backdrops, the things to notice there, and its card."""

from collections.abc import Mapping
from functools import partial

from assets.make.cards.card import picture
from assets.make.paint import Picture
from assets.make.walks.hill import (
    bough,
    card,
    far,
    hare,
    ice,
    icicles,
    mug,
    near,
    prints,
    robin,
    rosehips,
    sledge,
    smoke,
    snowflake,
    snowman,
)

PICTURES: Mapping[str, Picture] = {
    "hill_far": Picture(far.paint, 82, opaque=True),
    "hill_near": Picture(near.paint, 86, crop=True),
    "hill_snowman": Picture(partial(snowman.paint, False), crop=True),
    "hill_snowman_glad": Picture(partial(snowman.paint, True), crop=True),
    "hill_snowflake": Picture(snowflake.paint, crop=True),
    "hill_robin": Picture(partial(robin.paint, False)),
    "hill_robin_sing": Picture(partial(robin.paint, True)),
    "hill_tracks": Picture(partial(prints.tracks, False), crop=True),
    "hill_tracks_glinting": Picture(partial(prints.tracks, True), crop=True),
    "hill_bough": Picture(partial(bough.paint, True)),
    "hill_bough_free": Picture(partial(bough.paint, False)),
    "hill_sledge": Picture(sledge.paint, crop=True),
    "hill_smoke": Picture(smoke.paint, crop=True),
    "hill_mound": Picture(partial(prints.mound, False)),
    "hill_mound_paw": Picture(partial(prints.mound, True)),
    "hill_mug": Picture(partial(mug.paint, False)),
    "hill_mug_steam": Picture(partial(mug.paint, True)),
    "hill_icicles": Picture(partial(icicles.paint, False)),
    "hill_icicles_bright": Picture(partial(icicles.paint, True)),
    "hill_hare": Picture(partial(hare.paint, False)),
    "hill_hare_ears": Picture(partial(hare.paint, True)),
    "hill_ice": Picture(partial(ice.paint, False)),
    "hill_ice_bright": Picture(partial(ice.paint, True)),
    "hill_rosehips": Picture(rosehips.paint),
    "card_hill": picture(card.scene),
}
"""Pictures that change into each other share outline or registration."""
