"""The floor of the near wood: sunny ground, the brook, what grows there, and the nearest plants in front."""

from __future__ import annotations

import random

from assets.make.paint import Canvas, Colour, Frame, Mask, mix
from assets.make.palette import Light, there
from assets.make.places.bloom import drifts
from assets.make.places.fern import Fan, ferns
from assets.make.places.grass import Fringe, fringe, tufts
from assets.make.places.hill import Profile, height_at, hill, profile
from assets.make.places.stone import stone

from .stream import stream, wet

WIDTH = 2160
SUN_PATCHES = (
    (1150, 946, 250, 66, 0.75),
    (500, 906, 260, 60, 0.5),
    (1700, 938, 280, 56, 0.5),
    (820, 850, 120, 26, 0.5),
    (360, 1130, 240, 60, 0.28),
    (1900, 1140, 220, 56, 0.28),
)
STONES = (
    (942, 884, 22, 2),
    (1068, 902, 28, 3),
    (846, 968, 34, 4),
    (1040, 868, 13, 5),
    (1052, 1006, 38, 6),
    (790, 1062, 30, 7),
    (908, 1004, 17, 8),
)


def ground(cv: Canvas, t: Frame, own: Light) -> tuple[Profile, Mask]:
    """The forest floor with patches of sun; gives its crest and its shape."""
    crest = profile(9, ((0.9, 10), (2.1, 6)), 812, WIDTH)
    blades, land = there(own.meadow, "meadow").blades, own.land[2]
    fringe(cv, t, crest, Fringe(620, 24, *blades[1], 7, -20, WIDTH + 20, jitter=8, thin=0.07))
    floor = hill(cv, t, crest, land.crest, land.foot, 470, land.lit, land.rim)
    for x, y, rx, ry, alpha in SUN_PATCHES:
        cv.soft(x, y, rx, ry, "#f6efa4", alpha, t, clip=floor)
    rnd = random.Random(3)
    for i in range(70):
        near = rnd.random()
        half = 60 + 120 * near
        place = rnd.uniform(0, WIDTH), 840 + 420 * near
        cv.soft(*place, half, half * 0.2, "#f3eda6" if i % 2 else "#2a6a58", 0.16, t, clip=floor)
    return crest, floor


def floor(cv: Canvas, t: Frame, crest: Profile, shape: Mask, own: Light) -> None:
    """What grows on the ground, and the brook through it."""

    def dry(x: float, y: float) -> bool:
        return y > height_at(crest, x) + 14 and not wet(x, y, 12)

    def tone(depth: float) -> tuple[Colour, Colour]:
        return mix(shade, deep, depth), mix(lit, mix(lit, shade, 0.9), depth)

    meadow = there(own.meadow, "meadow")
    shade, lit, deep = meadow.tufts

    tufts(cv, t, (-10, 826, WIDTH + 10, 1290), 760, (10, 34), tone, 41, dry)
    stream(cv, t, shape, there(own.water, "water"))
    source = (crest[0], crest[1] + 9)
    fringe(cv, t, source, Fringe(60, 26, *meadow.blades[2], 9, 1030, 1180, 8, 0.08))
    for x, y, size, seed in STONES:
        stone(cv, t, x, y, size, seed=seed)
    for x, y, length, count, seed in (
        (744, 850, 76, 8, 2),
        (1160, 842, 66, 8, 3),
        (1408, 850, 84, 8, 4),
        (1940, 846, 80, 8, 6),
        (640, 836, 58, 7, 7),
        (1040, 830, 46, 7, 8),
    ):
        ferns(cv, t, Fan(x, y, length, count, -165, -15, seed), "#6aa96c")
    drifts(cv, t, (0, 846, WIDTH, 1150), 84, (4.8, 11), meadow.petals, 13, keep=dry)


def front(cv: Canvas, t: Frame, own: Light) -> None:
    """The nearest plants, below the middle band for wide windows and at the foot of tall ones."""
    near = profile(12, ((1.1, 9), (2.7, 6)), 1268, WIDTH)
    fans = (
        (-8, 1290, 230, 7, -100, -14, 1),
        (420, 1300, 170, 7, -150, -30, 5),
        (700, 1292, 220, 8, -165, -20, 2),
        (1200, 1300, 190, 7, -160, -30, 6),
        (1450, 1294, 230, 9, -168, -12, 3),
        (1800, 1300, 170, 7, -150, -30, 7),
        (2168, 1290, 240, 7, -166, -80, 4),
    )
    for x, y, length, count, start, end, seed in fans:
        ferns(cv, t, Fan(x, y, length, count, start, end, seed), "#37806a")
    land, blades = own.land[3], there(own.meadow, "meadow").blades
    hill(cv, t, near, land.crest, land.foot, 60, land.lit)
    fringe(cv, t, near, Fringe(620, 52, *blades[4], 4, -20, WIDTH + 20, jitter=14, thin=0.07))
