"""The cottage with its porch, and the garden wall beside it under wet leaves."""

from assets.make.paint import Canvas, Frame, Material, bezier, ribbon, rounded
from assets.make.places.foliage import Bough, bough, twig
from assets.make.places.trunk import Trunk, near_trunk
from assets.make.walks.street.doors import door
from assets.make.walks.street.roof import chimney, gable, sheen, tiled
from assets.make.walks.street.stonework import bare_stones, flower_box, garden_wall, wall
from assets.make.walks.street.tones import BLUE_ROOF, CREAM, DARK_WOOD, IRON, LEAVES, LILAC_WALL, ROSE, SHADE
from assets.make.walks.street.window import lit_window

FOOT = 500.0
BARK = Material("#8a7374", "#d8b49a", "#54425e")


def cottage(cv: Canvas, f: Frame) -> None:
    """The house; f is in units of the band."""
    chimney(cv, f, 2060, -160, Material("#a79ab8", "#dccbd4", "#6f6490"))
    body = wall(cv, f, 1640, 96, 580, FOOT - 96, LILAC_WALL, 12)
    bare_stones(cv, f, 1660, 232, LILAC_WALL, body, 15)
    bare_stones(cv, f, 2092, 410, LILAC_WALL, body, 18)
    shape = gable(1960, 376, -190, 152, 190)
    cv.put(cv.mask(shape, f).shift(-4 * f.k, 18 * f.k).blur(12 * f.k), SHADE, 0.42, clip=body)
    roof = tiled(cv, f, shape, BLUE_ROOF, 38, 22)
    sheen(cv, f, 2060, -10, 120, 50, roof, 0.36)
    gutter = cv.mask(rounded(1576, 146, 660, 17, 8), f)
    cv.put(gutter.shift(-2 * f.k, 6 * f.k).blur(5 * f.k), SHADE, 0.35)
    cv.form(gutter, IRON, 9 * f.k, rim=0.8)
    skylight(cv, f, 1850)
    pipe(cv, f)
    lit_window(cv, f, 2038, 236, 104, 112, CREAM, (1, 1), 12, draped=True)
    flower_box(cv, f, 2030, 382, 120, ("#ffd1dc", "#fff3e0", "#f7b0b4", "#ffe6a0"), 71)
    porch(cv, f, 1867)


def skylight(cv: Canvas, f: Frame, x: float) -> None:
    """A dormer window in the blue roof."""
    front = cv.mask(rounded(x - 50, -50, 100, 118, 8), f)
    cv.put(front.shift(-6 * f.k, 8 * f.k).blur(8 * f.k), SHADE, 0.35)
    cv.form(front, LILAC_WALL, 30 * f.k, shade=0.35)
    lit_window(cv, f, x - 26, -28, 52, 70, CREAM, (2, 2), 12)
    shape = gable(x, 72, -112, -36, 10)
    cv.put(cv.mask(shape, f).shift(-3 * f.k, 7 * f.k).blur(6 * f.k), SHADE, 0.3, clip=front)
    tiled(cv, f, shape, BLUE_ROOF, 26, 5)


def pipe(cv: Canvas, f: Frame) -> None:
    """The drainpipe at the corner; it ends above the ground, where a can may stand."""
    path = [*bezier((1662, 152), (1662, 176), (1650, 176), (1650, 204), 12), (1650, 300), (1650, 404)]
    path += list(bezier((1650, 404), (1650, 414), (1650, 422), (1649, 428), 10))
    mask = cv.mask(ribbon(path, 17, 17), f)
    cv.put(mask.shift(-4 * f.k, 4 * f.k).blur(4 * f.k), SHADE, 0.32)
    cv.form(mask, IRON, 8 * f.k, rim=0.8)
    for y in (228, 372):
        cv.form(cv.mask(rounded(1638, y, 24, 10, 4), f), IRON, 5 * f.k, rim=0.9)


def porch(cv: Canvas, f: Frame, x: float) -> None:
    """A round door under a small roof on posts, leaves climbing up one of them."""
    door(cv, f, x - 84, 218, 168, FOOT - 218, ROSE, 0.56, bar=False)
    for at in (x - 176, x + 142):
        post = cv.mask(rounded(at, 206, 18, FOOT - 196, 6), f)
        cv.put(post.shift(-6 * f.k, 2 * f.k).blur(5 * f.k), SHADE, 0.32)
        cv.form(post, DARK_WOOD, 9 * f.k)
    shape = gable(x, 218, 100, 208, 64)
    cv.put(cv.mask(shape, f).shift(-4 * f.k, 16 * f.k).blur(10 * f.k), SHADE, 0.42)
    roof = tiled(cv, f, shape, BLUE_ROOF, 32, 33)
    sheen(cv, f, x + 70, 150, 70, 20, roof, 0.42)
    beam = cv.mask(rounded(x - 206, 206, 412, 16, 7), f)
    cv.form(beam, DARK_WOOD, 8 * f.k)
    for i, (dx, dy, rx, ry) in enumerate(
        (
            (-170, 420, 24, 34),
            (-176, 350, 22, 34),
            (-166, 284, 26, 32),
            (-172, 222, 36, 28),
            (-120, 196, 44, 24),
            (-60, 176, 36, 20),
        )
    ):
        bough(cv, f, Bough(x + dx, dy, rx, ry, 5, 15, 90 + i), LEAVES, 0.8)


def garden(cv: Canvas, f: Frame) -> None:
    """A tree behind a low wall, its leaves hanging over."""
    near_trunk(
        cv, f, Trunk(1508, 480, 44, -22, -130, 6, bow=8), BARK, Material("#86b08a", "#dfe8a8", "#477a6f")
    )
    twig(cv, f, ((1496, 250), (1540, 228), (1590, 222), (1632, 236)), 7, BARK, LEAVES, 30, 15)
    for mass in (
        Bough(1440, -20, 120, 92, 10, 28, 61),
        Bough(1560, -60, 120, 84, 10, 28, 64),
        Bough(1500, 70, 128, 76, 10, 28, 67),
        Bough(1410, 118, 84, 58, 8, 26, 69),
    ):
        bough(cv, f, mass, LEAVES)
    garden_wall(cv, f, 1404, 416, 246, 92, 8)
    for i, (x, y, rx, ry) in enumerate(((1424, 410, 46, 26), (1606, 414, 44, 24), (1412, 452, 24, 30))):
        bough(cv, f, Bough(x, y, rx, ry, 6, 17, 120 + i), LEAVES, 0.8)
