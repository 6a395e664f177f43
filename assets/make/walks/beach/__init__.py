"""The beach walk: its backdrops, what can be noticed there, and its card."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from assets.make.paint import Picture

from . import (
    anemone,
    card,
    crab,
    far,
    flotsam,
    gull,
    marram,
    near,
    play,
    sandpiper,
    shell,
    starfish,
    water_things,
)

PICTURES: Mapping[str, Picture] = {
    "beach_far": Picture(far.paint, 90, opaque=True),
    "beach_near": Picture(near.paint, 88, crop=True),
    "beach_gull_up": Picture(partial(gull.flying, True)),
    "beach_gull_down": Picture(partial(gull.flying, False)),
    "beach_gull": Picture(partial(gull.standing, False)),
    "beach_gull_call": Picture(partial(gull.standing, True)),
    "beach_sandpiper": Picture(partial(sandpiper.paint, False)),
    "beach_sandpiper_peep": Picture(partial(sandpiper.paint, True)),
    "beach_crab": Picture(partial(crab.paint, False)),
    "beach_crab_up": Picture(partial(crab.paint, True)),
    "beach_anemone": Picture(anemone.paint_open),
    "beach_anemone_closed": Picture(anemone.paint_closed),
    "beach_wave": Picture(partial(water_things.wave, True)),
    "beach_wave_far": Picture(partial(water_things.wave, False)),
    "beach_boat": Picture(water_things.boat, crop=True),
    "beach_shell": Picture(shell.paint),
    "beach_starfish": Picture(partial(starfish.paint, False), crop=True),
    "beach_starfish_tickled": Picture(partial(starfish.paint, True), crop=True),
    "beach_driftwood": Picture(flotsam.driftwood, crop=True),
    "beach_glass": Picture(partial(flotsam.sea_glass, False), crop=True),
    "beach_glass_lit": Picture(partial(flotsam.sea_glass, True), crop=True),
    "beach_weed": Picture(flotsam.weed, crop=True),
    "beach_castle": Picture(partial(play.castle, False), crop=True),
    "beach_castle_crumbling": Picture(partial(play.castle, True), crop=True),
    "beach_bucket": Picture(partial(play.bucket, False), crop=True),
    "beach_bucket_bitten": Picture(partial(play.bucket, True), crop=True),
    "beach_grass": Picture(marram.paint, crop=True),
    "card_beach": card.PICTURE,
}
"""Those that change into each other share outline or registration; the shell turns about its middle."""
