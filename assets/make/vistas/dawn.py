"""A meadow at dawn: a peach and rose sky, mist between the hills, dew on the grass."""

from assets.make.paint import Canvas, Frame, Material, ellipse, mix, sheet
from assets.make.places.bloom import drifts
from assets.make.places.cloud import Heap, heap, wisp
from assets.make.places.dew import drops
from assets.make.places.grass import Fringe, fringe, tufts
from assets.make.places.hill import bushes, height_at, hill, profile, raised
from assets.make.places.meadow import FIELD
from assets.make.places.mist import veils
from assets.make.places.sky import Sun, disc, glow, rays, sky, stars
from assets.make.places.tree import Kind, tree

SUN = Sun(832, 694, 48, "#ffc08c", "#fffbe6", "#ffaba8", "#fff0bc", 0.95)
SKY = (
    (0.0, "#7f90cf"),
    (0.26, "#9ca2dc"),
    (0.42, "#c3b2e2"),
    (0.56, "#e9bddb"),
    (0.66, "#f9c3c4"),
    (0.75, "#ffcfb2"),
    (0.84, "#ffdfb4"),
    (1, "#fff0cf"),
)
CLOUDS = (
    Heap(230, 604, 300, 14, "#fff1ea", "#eeb9d0", 0.85, "#fff3d4", 0.9),
    Heap(1130, 560, 250, 26, "#fff0e4", "#f1b7c6", 0.85, "#fff3d4", 0.9),
    Heap(70, 500, 190, 9, "#fdeef4", "#c9b2e0", 0.6, "#fff0e0", 0.7),
    Heap(420, 250, 240, 21, "#f6f0fc", "#a7a6dd", 0.6, "#fff0ea", 0.5),
    Heap(980, 130, 200, 33, "#f3effc", "#9aa2da", 0.55, "#ffeef0", 0.4),
)
WISPS = (
    (640, 470, 520, "#ffe4e6", 0.34, 6),
    (300, 430, 380, "#fbe0f0", 0.30, 3),
    (1010, 470, 420, "#ffe6dc", 0.40, 8),
    (760, 560, 480, "#fff0d8", 0.46, 11),
    (420, 690, 460, "#fff0dc", 0.42, 5),
    (600, 90, 420, "#dcd8f4", 0.30, 12),
)
MIST = "#fff0e2"
LEAVES = (Material("#9a9cc4", "#f0c9b8", "#8288b4"), Material("#6f9f9c", "#f2d9a0", "#4d7f8c"))
GROVES: tuple[tuple[float, Kind, float], ...] = (
    (58, "fir", 62),
    (84, "fir", 46),
    (122, "round", 54),
    (318, "tall", 58),
    (342, "round", 44),
    (486, "round", 50),
    (520, "fir", 46),
    (742, "round", 48),
    (774, "tall", 56),
    (1022, "fir", 60),
    (1048, "fir", 44),
    (1086, "round", 52),
    (1216, "round", 58),
    (1252, "fir", 52),
)


def _sky(cv: Canvas, t: Frame) -> None:
    sky(cv, t, SKY, 900)
    stars(cv, t, 26, 420, 12)
    glow(cv, t, SUN)
    rays(cv, t, SUN.x, SUN.y, 1050, (186, 354), 15, 0.15, 5)
    face = cv.mask(ellipse(188, 402, 27), t) - cv.mask(ellipse(176, 395, 25), t).blur(1.0)
    cv.put(face.blur(0.8), "#fffaf0", 0.85)
    cv.soft(190, 403, 70, 70, "#fff4ee", 0.22, t, power=1.5)
    disc(cv, t, SUN)
    for x, y, width, colour, alpha, seed in WISPS:
        wisp(cv, t, x, y, width, colour, alpha, seed)
    for cloud in CLOUDS:
        heap(cv, t, cloud)


def _hills(cv: Canvas, t: Frame) -> None:
    farthest = profile(31, ((0.9, 34), (2.2, 20), (4.7, 6)), 724)
    hill(cv, t, farthest, "#b0a4d8", "#f3cdd2", 110, 0.5, "#ffe2d4")
    veils(cv, t, 782, 46, MIST, 0.60, 22, 4)
    far = profile(5, ((1.2, 22), (2.7, 13), (6.0, 3)), 776)
    hill(cv, t, far, "#a2a6d2", "#f4d6d0", 92, 0.5, "#ffe6cc")
    for x, kind, height in GROVES[1::2]:
        tree(cv, t, x + 90, height_at(far, x + 90) + 3, height * 0.7, LEAVES[0], "#8c90bc", kind, int(x))
    veils(cv, t, 822, 44, MIST, 0.62, 26, 9)
    middle = profile(18, ((0.9, 15), (2.1, 11)), 826)
    for x, kind, height in GROVES:
        tree(cv, t, x, height_at(middle, x) + 4, height, LEAVES[1], "#5f8c90", kind, int(x))
    bushes(cv, t, middle, LEAVES[1], [x + 16 for x, *_ in GROVES[::2]], (8, 17), 8)
    hill(cv, t, middle, "#7db0a6", "#d9dcb8", 112, 0.55, "#fff0c0")
    veils(cv, t, 872, 40, MIST, 0.58, 26, 14)
    cv.soft(SUN.x, 830, 420, 90, "#ffdca0", 0.42, t, power=0.9)


def _meadow(cv: Canvas, t: Frame) -> None:
    near = profile(24, ((0.8, 10), (1.7, 8)), 900)
    blades = ("#4c9a78", "#b6d98a")
    fringe(cv, t, near, Fringe(900, 30, mix("#74b98c", blades[0], 0.5), "#d8e6a4", 41, jitter=10, thin=0.06))
    hill(cv, t, near, "#74b88a", "#25685f", 380, 0)
    veils(cv, t, 914, 26, "#fff3e0", 0.36, 18, 21)
    fringe(cv, t, raised(near, -20), Fringe(480, 30, blades[0], blades[1], 42, jitter=14, thin=0.06))
    tufts(
        cv,
        t,
        (-10, 926, FIELD + 10, 1290),
        900,
        (12, 34),
        lambda d: (mix("#3a8a70", "#25685f", 0.2 + 0.6 * d), mix("#b4dc96", "#3a8a70", 0.15 + 0.6 * d)),
        98,
        lambda x, y: y > height_at(near, x) + 14,
    )
    petals = ("#ffffff", "#ffd0d4", "#ffe2b0", "#dcc8f6")
    drifts(cv, t, (0, 916, FIELD, 1268), 150, (5.2, 10.5), petals, 61, "#f6c34f")
    cv.soft(SUN.x - 20, 960, 520, 96, "#ffe9a8", 0.30, t, power=0.9)
    drops(cv, t, (0, 884, FIELD, 1010), 210, (1.3, 2.9), 7)
    drops(cv, t, (0, 1010, FIELD, 1270), 150, (2.2, 4.0), 8)


def lay(cv: Canvas, t: Frame) -> None:
    """Paint sky and land."""
    _sky(cv, t)
    _hills(cv, t)
    _meadow(cv, t)


def paint() -> Canvas:
    """The whole field."""
    cv, t = sheet(FIELD, FIELD)
    lay(cv, t)
    cv.grain()
    return cv
