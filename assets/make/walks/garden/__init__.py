"""The garden at night: its backdrops, its things, its card, and the otters in its light."""

from collections.abc import Mapping
from functools import partial

from assets.make.otter.walking import steps
from assets.make.paint import Picture

from . import can, card, cat, far, heavens, hedgehog, lights, moth, near, nightfall, pair, plants, web

PICTURES: Mapping[str, Picture] = {
    "garden_far": Picture(far.paint, quality=95, opaque=True),
    "garden_near": Picture(near.paint, crop=True),
    "garden_moth": Picture(moth.paint_open),
    "garden_moth_folded": Picture(moth.paint_folded),
    "garden_moon": Picture(heavens.paint_moon),
    "garden_moon_bright": Picture(heavens.paint_moon_bright),
    "garden_cat": Picture(cat.paint_sitting),
    "garden_cat_curled": Picture(cat.paint_curled),
    "garden_hedgehog": Picture(hedgehog.paint_still),
    "garden_hedgehog_trot": Picture(hedgehog.paint_trotting),
    "garden_soft_leaf": Picture(plants.paint_soft_leaf, crop=True),
    "garden_cricket": Picture(nightfall.paint_cricket, crop=True),
    "garden_lantern": Picture(lights.paint_lantern),
    "garden_lantern_bright": Picture(lights.paint_lantern_bright),
    "garden_frog": Picture(partial(nightfall.paint_frog, False), crop=True),
    "garden_frog_singing": Picture(partial(nightfall.paint_frog, True), crop=True),
    "garden_fireflies": Picture(lights.paint_fireflies),
    "garden_fireflies_bright": Picture(lights.paint_fireflies_bright),
    "garden_stars": Picture(heavens.paint_stars),
    "garden_stars_more": Picture(heavens.paint_stars_more),
    "garden_jasmine": Picture(plants.paint_jasmine, crop=True),
    "garden_owl": Picture(partial(nightfall.paint_owl, False), crop=True),
    "garden_owl_calling": Picture(partial(nightfall.paint_owl, True), crop=True),
    "garden_apple": Picture(plants.paint_apple, crop=True),
    "garden_web": Picture(web.paint),
    "garden_web_bright": Picture(web.paint_bright),
    "garden_can": Picture(partial(can.paint, False), crop=True),
    "garden_can_gleaming": Picture(partial(can.paint, True), crop=True),
    "card_garden": card.CARD,
    "pair_night": Picture(pair.paint, 92),
    "pair_night_left": Picture(pair.paint_left, 92),
    "pair_night_gaze": Picture(pair.paint_gaze, 92),
    "pair_night_blink": Picture(pair.paint_blink, 92),
    **{f"pair_night_walk_{n}": Picture(step, 92) for n, step in enumerate(steps(pair.paint_step), 1)},
}
"""Pictures of one thing in two states share outline or registration."""
