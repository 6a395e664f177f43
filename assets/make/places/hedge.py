"""Thickets in blossom."""

import random
from collections.abc import Sequence

from assets.make.paint import Canvas, Frame, Material, ellipse

from .hill import Profile, bushes, height_at

BLOSSOM = ("#ffffff", "#ffd9e2", "#f9b9cd")


def hedge(
    cv: Canvas,
    t: Frame,
    crest: Profile,
    spans: Sequence[tuple[float, float]],
    leaves: Material,
    seed: int,
) -> None:
    """Low thickets on a crest, each from x to x, full of small flowers."""
    rnd = random.Random(seed)
    for start, end in spans:
        places = [rnd.uniform(start, end) for _ in range(13)]
        shape = bushes(cv, t, crest, leaves, places, (34, 66), 7)
        for _ in range(150):
            x = rnd.uniform(start - 40, end + 40)
            y = height_at(crest, x) + rnd.uniform(-66, 18)
            size = rnd.uniform(3.0, 6.4)
            cv.soft(x, y, size, size * 0.9, rnd.choice(BLOSSOM), 0.9, t, clip=shape, power=0.45)
            cv.fill(ellipse(x, y, size * 0.2), "#f4c560", t, alpha=0.8, clip=shape)
