"""The far winter land: a morning sky, mountains, snowy hills with small woods, a valley in haze.

1600 x 1280 units, scrolling slower than the near snow; everything under y 840 lies behind the near ground.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from assets.make.paint import Canvas, Frame, Mask, Material, lin, sheet, smooth, spline
from assets.make.places.cloud import Heap, heap, wisp
from assets.make.places.hill import Profile, height_at, profile
from assets.make.places.mist import mist
from assets.make.places.sky import Sun, disc, glow, sky

from .fir import Fir, fir
from .snow import Spot, bank, drift
from .tones import SNOW_FAR

WIDTH, HEIGHT = 1600, 1280
SKY = (
    (0.0, "#8db3e2"),
    (0.22, "#a3bfe9"),
    (0.42, "#c2cdf0"),
    (0.58, "#e3d5ea"),
    (0.72, "#f8d9d6"),
    (0.86, "#ffe3c6"),
    (1, "#ffe9cf"),
)
SUN = Sun(1150, 452, 34, "#ffd9a8", disc="#fff6df", edge="#ffcfc4", strength=0.72)
CLOUDS = (
    Heap(250, 318, 330, 14, "#fdf3f0", "#d9cfe8", 0.85),
    Heap(770, 372, 230, 9, "#fdf3f0", "#dcd3ea", 0.75),
    Heap(1350, 300, 300, 21, "#fdf3ee", "#e4d2e4", 0.8),
    Heap(560, 116, 280, 26, "#f6f2fa", "#b8c6ec", 0.7),
    Heap(1180, 92, 220, 5, "#f6f2fa", "#b4c3ea", 0.65),
    Heap(60, 60, 200, 33, "#f4f2fa", "#aec0ea", 0.6),
)
# Outlines from left to right; the light falls on what lies right of a peak.
FAR_PEAKS = (
    (-60, 610),
    (60, 540),
    (150, 474),
    (236, 540),
    (330, 500),
    (450, 410),
    (560, 500),
    (640, 470),
    (740, 548),
    (860, 560),
    (980, 520),
    (1070, 556),
    (1190, 580),
    (1300, 520),
    (1400, 446),
    (1500, 530),
    (1660, 560),
)
NEAR_PEAKS = (
    (-60, 620),
    (40, 596),
    (140, 624),
    (250, 584),
    (360, 560),
    (470, 616),
    (600, 596),
    (720, 632),
    (880, 640),
    (1030, 622),
    (1150, 640),
    (1260, 604),
    (1360, 580),
    (1470, 616),
    (1560, 590),
    (1660, 610),
)
# Wood on a hill: x from, x to, how many, height, material.
HAZY = Material("#a9b9dc", "#d5daec", "#95a5d2")
COOL = Material("#7f9dc6", "#bccbe0", "#6a80b4")
DEEP = Material("#5f8cac", "#a6c4cf", "#4a6a9e")


def mountains(cv: Canvas, t: Frame, spots: Sequence[tuple[int, int]], base: str, lit: str, haze: str) -> None:
    """A soft range: its peaks lit from the right, its foot lost in haze."""
    ridge = spline([*spots], closed=False, n=14)
    line: Profile = (ridge[:, 0], ridge[:, 1])
    body = bank(cv, t, line, ((0.0, base), (1.0, haze)), 230, lit, 0.5)
    for i in range(1, len(spots) - 1):
        x, y = spots[i]
        tall = (spots[i - 1][1] + spots[i + 1][1]) / 2 - y
        if tall < 48:
            continue
        lit_face(cv, t, body, (x, y), tall, lit, i)
        cv.soft(
            x - tall * 0.55, y + tall * 0.9, tall * 0.6, tall * 1.1, "#8f94cf", 0.13, t, clip=body, rot=-38
        )


def lit_face(cv: Canvas, t: Frame, body: Mask, peak: Spot, tall: float, lit: str, seed: int) -> None:
    """The sunny side of a peak: from its ridge down, ending in snow gullies that melt into the shade."""
    x, y = peak
    rnd = random.Random(seed)
    edge: list[Spot] = [(x - tall * 0.03, y - 6)]
    for step in range(7):
        u = (step + 1) / 7
        tooth = 0.13 * (-1) ** step * (1 - 0.5 * u)
        edge.append(
            (x + tall * (0.62 * u**1.3 + tooth), y + tall * (0.2 + 1.2 * u + rnd.uniform(-0.04, 0.04)))
        )
    far = [(x + tall * 1.9, y + tall * 1.5), (x + tall * 1.9, y - tall * 0.2), (x + tall * 0.3, y - 40)]
    face = cv.mask(spline([*edge, *far], n=10), t).blur(3.0 * t.k)
    fade = lin(
        t.point(x, y),
        t.point(x + tall * 0.25, y + tall * 1.35),
        [(0, (lit, 0.95)), (0.45, (lit, 0.7)), (1, (lit, 0))],
    )
    cv.put(face, fade, clip=body)


def wood(
    cv: Canvas,
    t: Frame,
    crest: Profile,
    groups: Sequence[tuple[float, float, int]],
    size: tuple[float, float],
    green: Material,
    seed: int,
) -> None:
    """Groups of small snowy firs on a crest, each (from x, to x, how many)."""
    rnd = random.Random(seed)
    for start, end, count in groups:
        trees = []
        for i in range(count):
            x = start + (end - start) * (i + rnd.uniform(0.1, 0.9)) / count
            middle = 1 - abs(2 * (x - start) / (end - start) - 1)
            h = size[0] + (size[1] - size[0]) * float(smooth(0, 0.8, middle)) * rnd.uniform(0.7, 1.1)
            trees.append(Fir(x, height_at(crest, x) + rnd.uniform(2, 9), h, rnd.randrange(999), 0.27, 0.7))
        for tree in sorted(trees, key=lambda one: one.y):
            fir(cv, t, tree, green, SNOW_FAR)


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    sky(cv, t, SKY, 700, WIDTH)
    glow(cv, t, SUN)
    disc(cv, t, SUN)
    for x, y, width, seed in (
        (420, 236, 420, 3),
        (1000, 214, 380, 6),
        (1420, 176, 300, 8),
        (860, 30, 340, 11),
    ):
        wisp(cv, t, x, y, width, "#f6effa", 0.26, seed)
    for cloud in CLOUDS:
        heap(cv, t, cloud)
    mountains(cv, t, FAR_PEAKS, "#b9bbe6", "#fde3d8", "#f3dade")
    mist(cv, t, 640, 70, "#ffe6d6", 0.65, WIDTH)
    mountains(cv, t, NEAR_PEAKS, "#b4b8e2", "#fbe2dc", "#e6d8e8")
    first = profile(4, ((1.0, 12), (2.3, 7)), 668, WIDTH)
    wood(cv, t, first, ((40, 250, 10), (420, 560, 7), (900, 1120, 10), (1380, 1600, 10)), (24, 52), HAZY, 2)
    bank(cv, t, first, ((0.0, "#dedaf0"), (1.0, "#eee0ea")), 110, "#ffeee2", 0.7)
    mist(cv, t, 712, 46, "#fdeae2", 0.55, WIDTH)
    second = profile(11, ((0.9, 16), (2.1, 9)), 722, WIDTH)
    wood(cv, t, second, ((-20, 130, 6), (300, 400, 4), (640, 850, 9), (1180, 1330, 6)), (34, 84), COOL, 5)
    body = bank(cv, t, second, ((0.0, "#d6d4ee"), (1.0, "#e4dcec")), 130, "#ffece0", 0.75)
    for x, y, half in ((300, 752, 170), (820, 748, 210), (1260, 756, 190)):
        drift(cv, t, (x, y), half, 26, "#fdeae2", "#b4b6de", body, 0.7)
    third = profile(7, ((0.8, 13), (2.4, 8)), 782, WIDTH)
    wood(cv, t, third, ((90, 230, 4), (500, 560, 2), (960, 1090, 4), (1450, 1600, 5)), (60, 128), DEEP, 9)
    body = bank(cv, t, third, ((0.0, "#cfcfec"), (1.0, "#bcbee4")), 170, "#fdeae0", 0.8)
    for x, y, half in ((120, 820, 200), (680, 816, 240), (1150, 822, 220), (1480, 818, 180)):
        drift(cv, t, (x, y), half, 34, "#f4e4ea", "#9fa3d4", body, 0.8)
    cv.grain()
    return cv
