"""Every sound by its key: what it is for, how loud it is meant to be, and how it is made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

import numpy as np

from . import (
    beach_bed,
    beach_calls,
    beds,
    breaths,
    forest_bed,
    forest_calls,
    garden_calls,
    hill_bed,
    hill_calls,
    kitchen_bed,
    kitchen_calls,
    lake_bed,
    loops,
    meadow_beds,
    pond_bed,
    pond_calls,
    songs,
    street_bed,
    street_calls,
    touches,
    window_bed,
)
from .waves import Wave

Kind = Literal["bed", "loop", "breath", "call", "touch", "music"]


@dataclass(frozen=True)
class Recipe:
    """How one sound is made. `loudness` is in LUFS as heard from two loudspeakers."""

    kind: Kind
    loudness: float
    loop: bool
    sing: Callable[[np.random.Generator], Wave]


NATURE, BREATH, CALL, MUSIC = -30.0, -27.0, -27.0, -29.0
"""Loudness in LUFS: nature and music lie well under a voice at -23, breaths and answers a little above."""

# Ears are keenest near 3 kHz, more than LUFS say, so bird and cricket are a little softer than other calls.


def _bed(sing: Callable[[np.random.Generator], Wave]) -> Recipe:
    return Recipe("bed", NATURE, True, sing)


def _loop(sing: Callable[[np.random.Generator], Wave]) -> Recipe:
    return Recipe("loop", NATURE, True, sing)


def _breath(sing: Callable[[np.random.Generator], Wave]) -> Recipe:
    return Recipe("breath", BREATH, True, sing)


def _call(sing: Callable[[np.random.Generator], Wave], loudness: float = CALL) -> Recipe:
    return Recipe("call", loudness, False, sing)


def _touch(sing: Callable[[np.random.Generator], Wave], loudness: float = CALL, loop: bool = False) -> Recipe:
    return Recipe("touch", loudness, loop, sing)


def _music(sing: Callable[[np.random.Generator], Wave]) -> Recipe:
    return Recipe("music", MUSIC, False, sing)


SOUNDS: Mapping[str, Recipe] = MappingProxyType(
    {
        "water": _bed(pond_bed.water),
        "forest": _bed(forest_bed.forest),
        "birds": _bed(beds.birds),
        "wind": _bed(beds.wind),
        "night": _bed(beds.night),
        "meadow": _bed(meadow_beds.meadow),
        "flowers": _bed(meadow_beds.flowers),
        "dawn": _bed(meadow_beds.dawn),
        "moonlit": _bed(meadow_beds.moonlit),
        "lake": _bed(lake_bed.lake),
        "window": _bed(window_bed.window),
        "waves": _bed(beach_bed.waves),
        "stream": _loop(loops.stream),
        "ripple": _loop(loops.ripple),
        "hum": _loop(loops.hum),
        "breath_in": _breath(breaths.breath_in),
        "breath_out": _breath(breaths.breath_out),
        "home_song": _music(songs.home_song),
        "farewell": _music(songs.farewell),
        "chime": _touch(touches.chime),
        "tap": _touch(touches.tap),
        "welcome": _touch(touches.welcome),
        "stroke": _touch(touches.stroke, -30.0, loop=True),
        "squeeze": _touch(touches.squeeze),
        "release": _touch(touches.release),
        "sway": _touch(touches.sway, -33.0, loop=True),
        "bird_song": _call(forest_calls.bird_song, -28.5),
        "butterfly": _call(forest_calls.butterfly),
        "mushroom": _call(forest_calls.mushroom),
        "snail": _call(forest_calls.snail),
        "stone": _call(forest_calls.stone),
        "stream_splash": _call(forest_calls.stream_splash),
        "moss": _call(forest_calls.moss),
        "flower": _call(forest_calls.flower),
        "berries": _call(forest_calls.berries),
        "woodpecker": _call(forest_calls.woodpecker),
        "leaves": _call(forest_calls.leaves),
        "squirrel": _call(forest_calls.squirrel),
        "frog": _call(pond_calls.frog),
        "cricket": _call(pond_calls.cricket, -30.0),
        "drop": _call(pond_calls.drop),
        "chimes": _call(pond_calls.chimes),
        "owl": _call(pond_calls.owl),
        "snow": _bed(hill_bed.snow),
        "hill_snowman": _call(hill_calls.snowman),
        "hill_snowflake": _call(hill_calls.snowflake),
        "hill_robin": _call(hill_calls.robin, -29.0),
        "hill_tracks": _call(hill_calls.tracks),
        "hill_bough": _call(hill_calls.bough),
        "hill_sledge": _call(hill_calls.sledge),
        "hill_smoke": _call(hill_calls.smoke),
        "hill_mound": _call(hill_calls.mound),
        "hill_mug": _call(hill_calls.mug),
        "hill_icicles": _call(hill_calls.icicles, -29.0),
        "hill_hare": _call(hill_calls.hare),
        "hill_ice": _call(hill_calls.ice),
        "hill_rosehips": _call(hill_calls.rosehips),
        "garden_moth": _call(garden_calls.moth),
        "garden_moon": _call(garden_calls.moon),
        "garden_cat": _call(garden_calls.cat),
        "garden_hedgehog": _call(garden_calls.hedgehog),
        "garden_soft_leaf": _call(garden_calls.soft_leaf),
        "garden_lantern": _call(garden_calls.lantern),
        "garden_moon_water": _call(garden_calls.moon_water),
        "garden_fireflies": _call(garden_calls.fireflies),
        "garden_stars": _call(garden_calls.stars, -29.0),
        "garden_jasmine": _call(garden_calls.jasmine),
        "garden_apple": _call(garden_calls.apple),
        "garden_web": _call(garden_calls.web, -28.5),
        "garden_can": _call(garden_calls.can),
        "rain": _bed(street_bed.rain),
        "street_bread": _call(street_calls.bread),
        "street_umbrella": _call(street_calls.umbrella),
        "street_boots": _call(street_calls.boots),
        "street_leaf": _call(street_calls.red_leaf),
        "street_lantern": _call(street_calls.lantern),
        "street_boat": _call(street_calls.paper_boat),
        "street_letterbox": _call(street_calls.letterbox),
        "street_pigeon": _call(street_calls.pigeon),
        "street_puddle": _call(street_calls.puddle),
        "street_can": _call(street_calls.rain_can),
        "street_heart": _call(street_calls.pane),
        "street_cat": _call(street_calls.cat),
        "street_ivy": _call(street_calls.ivy),
        "beach_wave": _call(beach_calls.wave),
        "beach_gull": _call(beach_calls.gull, -29.0),
        "beach_sandpiper": _call(beach_calls.sandpiper, -28.5),
        "beach_crab": _call(beach_calls.crab),
        "beach_shell": _call(beach_calls.shell),
        "beach_sand": _call(beach_calls.sand, -28.5),
        "beach_glass": _call(beach_calls.glass, -28.0),
        "beach_boat": _call(beach_calls.boat),
        "beach_starfish": _call(beach_calls.starfish),
        "beach_anemone": _call(beach_calls.anemone),
        "beach_lolly": _call(beach_calls.lolly),
        "beach_grass": _call(beach_calls.grass, -28.5),
        "beach_wings": _call(beach_calls.wings),
        "beach_driftwood": _call(beach_calls.driftwood),
        "beach_weed": _call(beach_calls.weed),
        "beach_pool": _call(beach_calls.pool),
        "kitchen": _bed(kitchen_bed.kitchen),
        "kitchen_mint": _call(kitchen_calls.mint),
        "kitchen_cat": _call(kitchen_calls.cat),
        "kitchen_tap": _call(kitchen_calls.tap),
        "kitchen_foam": _call(kitchen_calls.foam),
        "kitchen_towel": _call(kitchen_calls.towel),
        "kitchen_bread": _call(kitchen_calls.bread),
        "kitchen_orange": _call(kitchen_calls.orange),
        "kitchen_honey": _call(kitchen_calls.honey),
        "kitchen_apple": _call(kitchen_calls.apple),
        "kitchen_drawing": _call(kitchen_calls.drawing),
        "kitchen_plate": _call(kitchen_calls.plate),
        "kitchen_spoon": _call(kitchen_calls.spoon),
        "kitchen_pot": _call(kitchen_calls.pot),
        "kitchen_oven": _call(kitchen_calls.oven),
        "kitchen_cinnamon": _call(kitchen_calls.cinnamon),
        "kitchen_cocoa": _call(kitchen_calls.cocoa),
        "kitchen_clock": _call(kitchen_calls.tick),
        "kitchen_fridge": _call(kitchen_calls.fridge),
        "kitchen_bowl": _call(kitchen_calls.bowl),
    }
)
