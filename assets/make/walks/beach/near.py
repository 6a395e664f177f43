"""The beach before us: one panorama of three stops, 2160 units wide, nothing above the last wave.

Each stop is a 720 x 720 square of the middle band; band y = field y - 280: the dune (x 0..720), the tide line
(720..1440) and the rock pool (1440..2160).
"""

from __future__ import annotations

from assets.make.paint import Canvas, Frame, ellipse, sheet, spline

from .dune import Clump, clump, dune, fence
from .pool import SHELF_EDGE, glints, water
from .rocks import FAR, MIDDLE, NEAR, SHELF, barnacles, rock, stones, weed
from .sand import hollows, near_things, prints, sand, strand
from .shore import HEIGHT, WIDTH
from .surf import wash, wave

BEHIND = (
    Clump(-14, 500, 60, 92, 30, 0.16, 1),
    Clump(58, 512, 70, 104, 38, 0.2, 2),
    Clump(142, 544, 54, 78, 26, 0.24, 3),
    Clump(226, 590, 40, 60, 20, 0.2, 4),
)
BEFORE = (
    Clump(-30, 640, 70, 96, 30, 0.2, 11, "#eac99a"),
    Clump(-8, 786, 120, 150, 46, 0.26, 12, "#e8c696"),
)
FRONT = (
    Clump(-6, 1262, 170, 210, 56, 0.3, 21),
    Clump(150, 1286, 130, 150, 40, 0.22, 22),
    Clump(1330, 1292, 110, 120, 30, -0.1, 25, "#d6a77b"),
    Clump(2150, 1272, 170, 200, 56, -0.34, 23),
    Clump(2010, 1290, 110, 130, 32, -0.2, 24),
)


def back_rocks(cv: Canvas, t: Frame) -> None:
    """Rocks that stand in the sea, with foam about their feet."""
    rock(
        cv,
        t,
        [(1310, 640), (1322, 608), (1360, 588), (1408, 590), (1440, 612), (1450, 642), (1386, 652)],
        FAR,
        3,
    )
    rock(
        cv,
        t,
        [
            (1990, 646),
            (2002, 604),
            (2034, 574),
            (2086, 562),
            (2140, 572),
            (2196, 600),
            (2214, 648),
            (2100, 662),
        ],
        FAR,
        6,
    )
    foam = [
        ellipse(x + dx, y + 2 * (i % 3) - 2, 9 + 4 * (i % 4), 4.2, n=18)
        for x, y, half in ((1380, 648, 66), (2096, 656, 100))
        for i, dx in enumerate(range(-half, half + 1, 11))
    ]
    cv.fill(foam, "#fffef8", t, alpha=0.96)


def by_the_pool(cv: Canvas, t: Frame) -> None:
    """The rocks around the pool, back ones first, with the water between."""
    stones(cv, t, ((1700, 634, 40, 8), (1748, 646, 30, 6), (1600, 626, 26, 5)), MIDDLE)
    edge = cv.mask(spline(SHELF_EDGE), t)
    cv.put(edge.shift(-6 * t.k, 26 * t.k).blur(12 * t.k), "#8a5f58", 0.5)
    cv.form(edge.shift(0, 13 * t.k) | edge, NEAR, 40 * t.k)
    rock(cv, t, list(SHELF_EDGE), SHELF, 4, shade=0.25)
    left = rock(
        cv,
        t,
        [
            (1380, 716),
            (1388, 664),
            (1418, 628),
            (1468, 610),
            (1520, 618),
            (1548, 644),
            (1552, 672),
            (1500, 694),
            (1430, 730),
        ],
        MIDDLE,
        11,
    )
    barnacles(cv, t, 1512, 652, 14, 12, 2, left)
    body = water(cv, t)
    for x, y, seed in ((1420, 820, 1), (1744, 740, 2), (1620, 868, 3)):
        barnacles(cv, t, x, y, 12, 9, seed, edge)
    stones(cv, t, ((1392, 836, 44, 21), (1436, 880, 30, 22), (1352, 858, 20, 36), (1764, 812, 34, 24)), NEAR)
    stones(cv, t, ((1806, 846, 40, 38), (1846, 862, 20, 25), (1676, 884, 24, 27), (1540, 898, 18, 28)), NEAR)
    drift(cv, t)
    glints(cv, t, body)
    perch = rock(
        cv,
        t,
        [
            (2004, 770),
            (2008, 704),
            (2030, 656),
            (2074, 638),
            (2126, 640),
            (2170, 662),
            (2220, 720),
            (2230, 800),
            (2120, 806),
            (2040, 798),
        ],
        NEAR,
        31,
    )
    barnacles(cv, t, 2060, 706, 16, 12, 9, perch)
    weed(cv, t, 2152, 644, 96, 96, 8, perch)
    stones(cv, t, ((1992, 802, 26, 33), (2070, 830, 34, 34)), NEAR)


def drift(cv: Canvas, t: Frame) -> None:
    """Sand that the wind has laid about the feet of the rocks."""
    for x, y, rx, ry in (
        (1410, 892, 90, 13),
        (1500, 904, 90, 12),
        (1620, 900, 110, 13),
        (1730, 888, 80, 14),
        (1830, 866, 70, 11),
        (1360, 868, 60, 10),
    ):
        cv.soft(x, y, rx, ry, "#ecca98", 0.95, t, power=0.7)


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    wave(cv, t)
    whole = sand(cv, t)
    wash(cv, t)
    back_rocks(cv, t)
    hollows(cv, t, whole)
    for grass in BEHIND:
        clump(cv, t, grass)
    dune(cv, t)
    fence(cv, t)
    strand(cv, t)
    prints(cv, t, whole)
    by_the_pool(cv, t)
    near_things(cv, t)
    for grass in (*BEFORE, *FRONT):
        clump(cv, t, grass)
    cv.soft(1500, 760, 1200, 300, "#fff3cf", 0.12, t, mode="screen")
    cv.grain()
    return cv
