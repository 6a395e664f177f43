"""What moves in a painted place by itself: water light, clouds, flakes, and plants in several leans."""

from collections.abc import Mapping
from functools import partial

from assets.make.living import air, company, plants, water
from assets.make.paint import Picture

PICTURES: Mapping[str, Picture] = {
    "living_ring": Picture(water.ring, 90),
    "living_glint": Picture(water.glint, 90),
    "living_star": Picture(air.star, 90),
    "living_cloud": Picture(partial(air.cloud, 1, "#fffaf2", "#f3c9c9")),
    "living_cloud_white": Picture(partial(air.cloud, 4, "#ffffff", "#bcd2f0")),
    "living_cloud_rose": Picture(partial(air.cloud, 6, "#fff0ea", "#e9b9cf")),
    "living_cloud_night": Picture(partial(air.cloud, 2, "#6f6fb4", "#3a3f86")),
    "living_mist": Picture(partial(air.mist, "#fff6f4")),
    "living_mist_night": Picture(partial(air.mist, "#a9b4ea")),
    "living_flake": Picture(air.flake, 90),
    "living_fly": Picture(air.fly, 90),
    "living_mote": Picture(air.mote, 90),
    "living_rain": Picture(air.rain, 90),
    "pair_sit_left_blink": Picture(company.by_day, 92),
    "pair_night_left_blink": Picture(company.by_night, 92),
    **{
        f"living_{name}_{step}": Picture(partial(plants.leaning, plant, step))
        for name, plant in plants.PLANTS.items()
        for step in range(plants.LEANS)
    },
}
