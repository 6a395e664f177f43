"""The floor of the near wood: sunny ground, the brook, what grows there, and the nearest plants in front."""

from __future__ import annotations

import random

from assets.make.paint import Canvas, Colour, Frame, Mask, mix

from .bloom import drifts
from .fern import Fan, ferns
from .grass import Fringe, fringe, tufts
from .hill import Profile, height_at, hill, profile
from .stone import stone
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
PETALS = ("#fff6e6", "#ffd6dd", "#ffe9a8", "#d9c8f2")
STONES = (
    (942, 884, 22, 2),
    (1068, 902, 28, 3),
    (846, 968, 34, 4),
    (1040, 868, 13, 5),
    (1052, 1006, 38, 6),
    (790, 1062, 30, 7),
    (908, 1004, 17, 8),
)


def ground(cv: Canvas, t: Frame) -> tuple[Profile, Mask]:
    """The forest floor with patches of sun; gives its crest and its shape."""
    crest = profile(9, ((0.9, 10), (2.1, 6)), 812, WIDTH)
    fringe(cv, t, crest, Fringe(620, 24, "#6ca86e", "#b9d484", 7, -20, WIDTH + 20, jitter=8, thin=0.07))
    floor = hill(cv, t, crest, "#9bcb76", "#2a755a", 470, rim=0.45, rim_colour="#f4f2b4")
    for x, y, rx, ry, alpha in SUN_PATCHES:
        cv.soft(x, y, rx, ry, "#f6efa4", alpha, t, clip=floor)
    rnd = random.Random(3)
    for i in range(70):
        near = rnd.random()
        half = 60 + 120 * near
        place = rnd.uniform(0, WIDTH), 840 + 420 * near
        cv.soft(*place, half, half * 0.2, "#f3eda6" if i % 2 else "#2a6a58", 0.16, t, clip=floor)
    return crest, floor


def floor(cv: Canvas, t: Frame, crest: Profile, shape: Mask) -> None:
    """What grows on the ground, and the brook through it."""

    def dry(x: float, y: float) -> bool:
        return y > height_at(crest, x) + 14 and not wet(x, y, 12)

    def tone(depth: float) -> tuple[Colour, Colour]:
        return mix("#5d9f66", "#1c5a4f", depth), mix("#b7d783", "#57a06c", depth)

    tufts(cv, t, (-10, 826, WIDTH + 10, 1290), 760, (10, 34), tone, 41, dry)
    stream(cv, t, shape)
    source = (crest[0], crest[1] + 9)
    fringe(cv, t, source, Fringe(60, 26, "#5c9f66", "#a9d07c", 9, 1030, 1180, 8, 0.08))
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
    drifts(cv, t, (0, 846, WIDTH, 1150), 84, (4.8, 11), PETALS, 13, keep=dry)


def front(cv: Canvas, t: Frame) -> None:
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
    hill(cv, t, near, "#276a5c", "#1a524f", 60, rim=0)
    fringe(cv, t, near, Fringe(620, 52, "#276a5c", "#57a06a", 4, -20, WIDTH + 20, jitter=14, thin=0.07))
