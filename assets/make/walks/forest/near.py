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

from assets.make.paint import Canvas, Frame, Material, leaf, sheet
from assets.make.palette import Light, light, there
from assets.make.places.fern import Fan, ferns
from assets.make.places.foliage import Bough, bough, toned, twig
from assets.make.places.grass import Fringe, fringe
from assets.make.places.hill import profile
from assets.make.places.trunk import Trunk, branch, hollow, middle, near_trunk

from .berry_bush import bush
from .floor import floor, front, ground
from .log import log

WIDTH, HEIGHT = 2160, 1280
GREAT = Trunk(112, 916, 124, -30, -60, 4, bow=10)
SLENDER = Trunk(1452, 838, 58, 34, -60, 9, fork=330, side=1, bow=-18)
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
    Bough(720, 110, 150, 84, 9, 28, 18),
    Bough(1450, 10, 250, 170, 15, 32, 23),
    Bough(1420, 250, 140, 70, 9, 28, 27),
    Bough(1780, -60, 230, 140, 12, 30, 29),
    Bough(2080, 20, 280, 190, 17, 34, 33),
    Bough(2120, 306, 160, 84, 10, 30, 37),
)


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    own = light("leaf_light")
    bark, moss, leaves = (own.tones[name].material() for name in ("bark", "moss", "leaves"))
    crest, shape = ground(cv, t, own)
    floor(cv, t, crest, shape, own)
    bush(cv, t, 1552, 812, 196)
    near_trunk(cv, t, SLENDER, bark, moss)
    twig(cv, t, ((1330, 560), (1310, 540), (1290, 528), (1262, 520)), 7, bark, leaves, 30, 15)
    branch(cv, t, LIMB, 24, 5, bark, 26)
    twig(cv, t, ((1252, 550), (1226, 544), (1196, 540), (1160, 548)), 5, bark, leaves, 30, 16)
    log(cv, t, 1574, 858, 380, 46, -3, bark, moss)
    near_trunk(cv, t, GREAT, bark, moss)
    twig(cv, t, ((360, 546), (390, 516), (410, 470), (452, 440)), 10, bark, leaves, 34, 3)
    twig(cv, t, ((476, 500), (520, 514), (560, 530), (604, 560)), 8, bark, leaves, 34, 5)
    for x, y, angle in ((556, 472, -64), (562, 470, -8)):
        tip = leaf(x, y, angle, 34, 17)
        cv.form(cv.mask(tip, t), toned(leaves, 0.3), 7 * t.k, shade=0.35)
    branch(cv, t, BRANCH, 52, 6, bark, 40)
    twig(cv, t, ((2040, 650), (1970, 624), (1930, 580), (1880, 570)), 12, bark, leaves, 34, 12)
    near_trunk(cv, t, HOLLOW, bark, moss)
    hollow(cv, t, middle(HOLLOW, 520), 520, 30, bark)
    roots(cv, t, own)
    for mass in CANOPY:
        bough(cv, t, mass, leaves)
    sprigs(cv, t, leaves)
    front(cv, t, own)
    cv.soft(1120, 300, 1000, 640, own.lamp.glow, 0.16, t, mode="screen")
    cv.grain()
    return cv


def roots(cv: Canvas, t: Frame, own: Light) -> None:
    """Grass and ferns that grow over the feet of the trunks."""
    blades = there(own.meadow, "meadow").blades[3]
    fern = own.tones["near_fern"].base
    for trunk, seed in ((GREAT, 1), (SLENDER, 2), (HOLLOW, 3)):
        line = profile(seed, ((3, 2),), trunk.y + trunk.width * 0.08, WIDTH)
        span = trunk.width * 1.3
        grass = Fringe(int(trunk.width * 0.7), 22, *blades, seed, trunk.x - span, trunk.x + span, 12, 0.09)
        fringe(cv, t, line, grass)
    ferns(cv, t, Fan(20, 930, 120, 8, -120, -20, 21), fern)
    ferns(cv, t, Fan(2140, 916, 130, 9, -165, -60, 22), fern)


def sprigs(cv: Canvas, t: Frame, leaves: Material) -> None:
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
            cv.form(shape, toned(leaves, rnd.uniform(-0.4, 0.7)), size * 0.2 * t.k, shade=0.35)
