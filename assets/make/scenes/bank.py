"""The riverbank's own parts: the grassy shore with its flowers, and the willow that leans over it."""

from __future__ import annotations

import numpy as np

from assets.make.paint import Canvas, Colour, Points, lin, mix, spline
from assets.make.palette import there
from assets.make.places.bloom import drifts
from assets.make.places.foliage import Bough, bough, willow
from assets.make.places.grass import Fringe, fringe, tufts
from assets.make.places.hill import Profile, height_at, profile
from assets.make.places.stone import stone
from assets.make.places.trunk import Trunk, near_trunk

from .scene import scene
from .setting import Setting

FIELD = 1280
# The shore, from the right end of the far water to the picture's left edge below.
SHORE = (
    (1340, 566),
    (1060, 560),
    (800, 572),
    (600, 602),
    (440, 664),
    (330, 752),
    (240, 850),
    (130, 930),
    (-70, 980),
)
TRUNK = Trunk(1176, 640, 104, lean=66, top=-40, seed=3)
BOUGHS = (
    Bough(1200, 60, 250, 150, 15, 30, 3),
    Bough(980, 20, 220, 120, 13, 28, 8),
    Bough(1262, 262, 150, 104, 10, 28, 5),
    Bough(1096, 226, 110, 66, 8, 26, 21),
    Bough(760, -30, 170, 90, 10, 26, 12),
)
STRANDS = (
    (1010, 100, 290, -26),
    (944, 90, 230, -20),
    (1066, 130, 250, -18),
    (876, 70, 190, -22),
    (800, 30, 150, -14),
    (730, 20, 110, -10),
)
STONES = ((372, 752, 20, 1), (408, 728, 12, 2), (270, 858, 26, 3), (1062, 652, 18, 5), (1034, 660, 11, 6))


def shore_line() -> Points:
    """The smooth edge between water and grass."""
    return spline(SHORE, closed=False, n=24)


def ground(at: Setting) -> Profile:
    """The grassy bank with a sandy lip at the water; gives its edge as a crest, left to right."""
    cv, t = at.canvas, at.frame
    lip, grass, land = at.light.tones["shore"], at.light.tones["ground"], at.light.land[3]
    line = shore_line()
    body = cv.mask(np.vstack([line, [(-70, 1360), (1340, 1360)]]), t)
    cv.put(body.shift(-3 * t.k, -5 * t.k).blur(7 * t.k), lip.dark, 0.40)
    cv.put((body | body.shift(-2 * t.k, -5 * t.k)).blur(1.2 * t.k), lip.base, 0.95)
    down = [(0.0, lip.light), (0.16, land.crest), (0.55, grass.base), (1.0, land.foot)]
    cv.put(body, lin(t.point(0, 560), t.point(0, 1280), [*down]))
    edge = (body - body.shift(-1.5 * t.k, 4 * t.k).blur(2.5 * t.k)) & body
    cv.put(edge, land.rim, land.lit)
    for x, y, rx, ry, alpha in (
        (640, 740, 430, 150, 0.55),
        (930, 690, 300, 90, 0.30),
        (560, 980, 380, 110, 0.22),
    ):
        cv.soft(x, y, rx, ry, grass.light, alpha, t, clip=body)
    cv.soft(1080, 690, 330, 60, grass.dark, 0.35, t, clip=body)
    order = np.argsort(line[:, 0])
    return line[order, 0], line[order, 1]


def shore(at: Setting) -> None:
    """The bank with its grass and the foot of the willow among it."""
    cv, t = at.canvas, at.frame
    edge = ground(at)
    dark, light = there(at.light.meadow, "meadow").blades[0]
    fringe(cv, t, edge, Fringe(330, 17, dark, light, 21, jitter=6, thin=0.09))
    near_trunk(cv, t, TRUNK, at.light.tones["bark"].material(), at.light.tones["moss"].material())
    meadow(at, edge)
    for x, y, size, seed in STONES:
        stone(cv, t, x, y, size, seed=seed)


def meadow(at: Setting, edge: Profile) -> None:
    """Tufts and flowers on the bank, thin around the free middle, thicker towards the sides and the front."""
    cv, t = at.canvas, at.frame
    own = there(at.light.meadow, "meadow")
    shade, lit, deep = own.tufts

    def free(x: float, y: float) -> bool:
        return ((x - 640) / 300) ** 2 + ((y - 735) / 175) ** 2 < 1

    def open_grass(x: float, y: float) -> bool:
        return y > height_at(edge, x) + 26 and not free(x, y)

    def resting(x: float, y: float) -> bool:
        return y > height_at(edge, x) + 26 and free(x, y)

    def tone(depth: float) -> tuple[Colour, Colour]:
        return mix(shade, deep, depth), mix(lit, mix(lit, shade, 0.9), depth)

    tufts(cv, t, (-10, 590, 1290, 1290), 760, (9, 34), tone, 31, open_grass)
    tufts(cv, t, (330, 600, 950, 900), 130, (7, 11), lambda d: ("#a9cb7d", "#cfe08f"), 32, resting)
    drifts(cv, t, (0, 640, FIELD, 1266), 84, (4.6, 11), own.petals, 17, own.heart, open_grass)


def tree(at: Setting) -> None:
    """The willow's strands and boughs, and the grass at its foot."""
    cv, t = at.canvas, at.frame
    for i, (x, y, length, sway) in enumerate(STRANDS):
        willow(cv, t, x, y, length, sway, at.light.tones["willow"].material(), i)
    for mass in BOUGHS:
        bough(cv, t, mass, at.light.tones["leaves"].material())
    foot = profile(2, ((3, 2),), TRUNK.y + 4)
    dark, light = there(at.light.meadow, "meadow").blades[1]
    fringe(cv, t, foot, Fringe(70, 20, dark, light, 14, start=1050, end=1300, jitter=12, thin=0.09))


def paint() -> Canvas:
    """The whole field."""
    return scene("bank").paint({"shore": shore, "tree": tree})
