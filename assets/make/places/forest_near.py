"""The near wood of the walk: one panorama of three stops, 2160 x 1280 units on nothing.

Each stop is a 720 x 720 square of the middle band; band y = field y - 280. Good places, as (x, band y), the
foot of a thing or, where said, its middle:

Stop 1, the great tree, x 0..720
    bird on the branch (404, 250); trembling leaves, their stem on the branch's end (556, 194), so middle
    (620, 172); butterfly, middle (330, 400); mushrooms (262, 668); moss (190, 640); snail (360, 700);
    pine cone (70, 706); flower (676, 706). Otters (520, 656), filling x 355..685, y 396..656.
Stop 2, the brook, x 720..1440
    water, middle (930, 640), rings (910, 690); sun-warmed stone (1100, 712); butterfly, middle (1010, 330);
    leaf with a drop, its stem on the twig (1216, 266), so middle (1276, 316); flower (806, 610);
    snail (776, 700); fern (960, 560) or (1408, 724). Otters (1262, 640), filling x 1097..1427, y 380..640.
Stop 3, the hollow, x 1440..2160
    hole in the trunk, middle (2046, 240); woodpecker on the trunk's left side, middle (1978, 350);
    squirrel on the log (1690, 520); snail on the log (1790, 526); moss (1740, 540); berries on the bush,
    middle (1552, 470); mushrooms (1500, 706); flower (1596, 706); pine cone (1680, 712); fern (2112, 716).
    Otters (1890, 706), filling x 1725..2055, y 446..706.
"""

from __future__ import annotations

import random

from assets.make.paint import Canvas, Colour, Frame, Mask, Material, leaf, mix, sheet

from .berry_bush import bush
from .bloom import drifts
from .fern import Fan, ferns
from .foliage import Bough, bough, toned, twig
from .grass import Fringe, fringe, tufts
from .hill import Profile, height_at, hill, profile
from .log import log
from .stone import stone
from .stream import stream, wet
from .trunk import Trunk, branch, hollow, middle, near_trunk

WIDTH, HEIGHT = 2160, 1280
BARK = Material("#85705f", "#ecc48c", "#4b3f58")
MOSS = Material("#7fac62", "#dde896", "#41735a")
LEAVES = Material("#6aa55c", "#e2e486", "#34705f")
FERN = "#4f9566"
GREAT = Trunk(112, 916, 124, -30, -60, 4, bow=10)
SLENDER = Trunk(1452, 838, 52, 34, -60, 9, bow=-16)
HOLLOW = Trunk(2046, 900, 112, 40, -60, 12, bow=-12)
BRANCH = ((120, 596), (250, 584), (370, 534), (566, 470))
LIMB = ((1452, 612), (1400, 600), (1330, 560), (1236, 548))
CANOPY = (
    Bough(60, 20, 300, 190, 17, 34, 3),
    Bough(80, 300, 190, 96, 11, 32, 6),
    Bough(420, 0, 240, 150, 13, 32, 11),
    Bough(380, 236, 130, 62, 8, 28, 14),
    Bough(760, -50, 230, 130, 12, 30, 17),
    Bough(1060, -90, 250, 120, 11, 30, 19),
    Bough(740, 236, 120, 64, 8, 28, 18),
    Bough(1450, 10, 250, 170, 15, 32, 23),
    Bough(1420, 250, 140, 70, 9, 28, 27),
    Bough(1780, -60, 230, 140, 12, 30, 29),
    Bough(2080, 20, 280, 190, 17, 34, 33),
    Bough(2120, 306, 160, 84, 10, 30, 37),
)
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


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    crest, shape = ground(cv, t)
    floor(cv, t, crest, shape)
    bush(cv, t, 1552, 812, 196)
    near_trunk(cv, t, SLENDER, BARK, MOSS)
    twig(cv, t, ((1330, 560), (1310, 540), (1290, 528), (1262, 520)), 7, BARK, LEAVES, 30, 15)
    branch(cv, t, LIMB, 24, 5, BARK, 26)
    twig(cv, t, ((1252, 550), (1226, 544), (1196, 540), (1160, 548)), 5, BARK, LEAVES, 30, 16)
    log(cv, t, 1574, 858, 380, 46, -3, BARK, MOSS)
    near_trunk(cv, t, GREAT, BARK, MOSS)
    twig(cv, t, ((360, 546), (390, 516), (410, 470), (452, 440)), 10, BARK, LEAVES, 34, 3)
    twig(cv, t, ((476, 500), (520, 514), (560, 530), (604, 560)), 8, BARK, LEAVES, 34, 5)
    for x, y, angle in ((556, 472, -64), (562, 470, -8)):
        tip = leaf(x, y, angle, 34, 17)
        cv.form(cv.mask(tip, t), toned(LEAVES, 0.3), 7 * t.k, shade=0.35)
    branch(cv, t, BRANCH, 52, 6, BARK, 40)
    twig(cv, t, ((2040, 650), (1970, 624), (1930, 580), (1880, 570)), 12, BARK, LEAVES, 34, 12)
    near_trunk(cv, t, HOLLOW, BARK, MOSS)
    hollow(cv, t, middle(HOLLOW, 520), 520, 30, BARK)
    roots(cv, t)
    for mass in CANOPY:
        bough(cv, t, mass, LEAVES)
    sprigs(cv, t)
    front(cv, t)
    cv.soft(1120, 300, 1000, 640, "#fff0b8", 0.16, t, mode="screen")
    cv.grain()
    return cv


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


def roots(cv: Canvas, t: Frame) -> None:
    """Grass and ferns that grow over the feet of the trunks."""
    for trunk, seed in ((GREAT, 1), (SLENDER, 2), (HOLLOW, 3)):
        line = profile(seed, ((3, 2),), trunk.y + trunk.width * 0.08, WIDTH)
        span = trunk.width * 1.3
        grass = Fringe(
            int(trunk.width * 0.7), 22, "#4f9160", "#a3cb76", seed, trunk.x - span, trunk.x + span, 12, 0.09
        )
        fringe(cv, t, line, grass)
    ferns(cv, t, Fan(20, 930, 120, 8, -120, -20, 21), FERN)
    ferns(cv, t, Fan(2140, 916, 130, 9, -165, -60, 22), FERN)


def sprigs(cv: Canvas, t: Frame) -> None:
    """A few loose leaves below the canopy, so that its edge is not a line."""
    rnd = random.Random(8)
    for x, y in (
        (250, 330),
        (300, 150),
        (540, 150),
        (640, 130),
        (960, 70),
        (1240, 50),
        (1300, 220),
        (1560, 230),
        (1640, 80),
        (1930, 110),
        (1960, 300),
    ):
        for _ in range(3):
            size = rnd.uniform(24, 34)
            shape = cv.mask(
                leaf(
                    x + rnd.uniform(-26, 26), y + rnd.uniform(-16, 16), rnd.uniform(40, 140), size, size * 0.5
                ),
                t,
            )
            cv.form(shape, toned(LEAVES, rnd.uniform(-0.4, 0.7)), size * 0.2 * t.k, shade=0.35)


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
