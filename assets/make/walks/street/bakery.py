"""The bakery at the left end of the street: tiled roof, awning, a window full of light, a round door."""

from assets.make.paint import Canvas, Frame, Material, bezier, ribbon, rounded
from assets.make.walks.street.awning import awning
from assets.make.walks.street.doors import door, pretzel
from assets.make.walks.street.roof import chimney, gable, sheen, tiled
from assets.make.walks.street.stonework import bare_stones, corner, wall
from assets.make.walks.street.tones import CREAM, DARK_WOOD, GOLD, IRON, PLASTER, ROSE_ROOF, SHADE, TEAL, WOOD
from assets.make.walks.street.window import lit_window

FOOT = 500.0
LOAF = Material("#d99a58", "#ffd796", "#9a5f4c")


def bakery(cv: Canvas, f: Frame) -> None:
    """The whole house; f is in units of the band."""
    chimney(cv, f, 500, -132, Material("#b98a94", "#e9c2b6", "#80587a"))
    body = wall(cv, f, -60, 60, 766, FOOT - 60, PLASTER, 3)
    bare_stones(cv, f, 52, 372, PLASTER, body, 4)
    bare_stones(cv, f, 600, 176, PLASTER, body, 6)
    shape = gable(300, 452, -176, 118, 250)
    cv.put(cv.mask(shape, f).shift(-4 * f.k, 18 * f.k).blur(12 * f.k), SHADE, 0.42, clip=body)
    roof = tiled(cv, f, shape, ROSE_ROOF, 38, 2)
    sheen(cv, f, 480, -20, 150, 46, roof, 0.34)
    sheen(cv, f, 150, 40, 120, 30, roof, 0.20)
    gutter = cv.mask(rounded(-80, 112, 830, 17, 8), f)
    cv.put(gutter.shift(-2 * f.k, 6 * f.k).blur(5 * f.k), SHADE, 0.35)
    cv.form(gutter, IRON, 9 * f.k, rim=0.8)
    for x in (170, 400):
        dormer(cv, f, x)
    corner(cv, f, 706)
    sign(cv, f, 420, 176)
    shelves(cv, f)
    door(cv, f, 478, 262, 150, FOOT - 262, TEAL, 0.5)
    awning(cv, f, 132, 224, 548, 62, 11)


def dormer(cv: Canvas, f: Frame, x: float) -> None:
    """A small window in the roof under its own gable."""
    front = cv.mask(rounded(x - 46, -66, 92, 110, 8), f)
    cv.put(front.shift(-6 * f.k, 8 * f.k).blur(8 * f.k), SHADE, 0.35)
    cv.form(front, PLASTER, 30 * f.k, shade=0.35)
    lit_window(cv, f, x - 24, -42, 48, 66, CREAM, (2, 2), 10)
    shape = gable(x, 66, -122, -52, 10)
    cv.put(cv.mask(shape, f).shift(-3 * f.k, 7 * f.k).blur(6 * f.k), SHADE, 0.3, clip=front)
    tiled(cv, f, shape, ROSE_ROOF, 26, int(x))


def sign(cv: Canvas, f: Frame, x: float, y: float) -> None:
    """A board with a pretzel on it."""
    board = cv.mask(rounded(x - 104, y - 36, 208, 68, 30), f)
    cv.put(board.shift(-3 * f.k, 7 * f.k).blur(6 * f.k), SHADE, 0.35)
    cv.form(board, DARK_WOOD, 20 * f.k)
    face = cv.mask(rounded(x - 96, y - 29, 192, 54, 25), f)
    cv.form(face, CREAM, 18 * f.k, shade=0.35, rim=0.3)
    pretzel(cv, f, x, y, 25)
    for side in (-1, 1):
        for i in range(4):
            ear = bezier(
                (x + side * (40 + i * 9), y + 6),
                (x + side * (44 + i * 9), y),
                (x + side * (50 + i * 9), y - 4),
                (x + side * (52 + i * 9), y - 13),
                8,
            )
            cv.form(cv.mask(ribbon(ear, 7, 2.5, 8), f), LOAF, 4 * f.k, shade=0.3)
        stem = bezier(
            (x + side * 34, y + 10),
            (x + side * 52, y + 10),
            (x + side * 70, y + 4),
            (x + side * 84, y - 6),
            12,
        )
        cv.form(cv.mask(ribbon(stem, 3, 2.2), f), LOAF, 2 * f.k, shade=0.2)


def shelves(cv: Canvas, f: Frame) -> None:
    """The shop window: light, one shelf of loaves high up, and a broad sill."""
    glass = lit_window(cv, f, 152, 308, 244, 116, DARK_WOOD, (1, 1), 10, draped=False)
    board = cv.mask(rounded(150, 352, 250, 6, 2), f)
    for i, x in enumerate((176, 214, 252, 296, 340, 374)):
        bun = cv.mask(rounded(x - 17, 334 - (i % 3) * 2, 34, 20 + (i % 3) * 2, 10), f)
        cv.form(bun, LOAF, 10 * f.k, clip=glass)
    cv.form(board, WOOD, 4 * f.k, clip=glass)
    cv.soft(276, 392, 120, 44, "#fff3c4", 0.5, f, clip=glass)
    ledge = cv.mask(rounded(134, 424, 282, 18, 8), f)
    cv.put(ledge.shift(-2 * f.k, 7 * f.k).blur(6 * f.k), SHADE, 0.35)
    cv.form(ledge, WOOD, 12 * f.k)
    cv.soft(270, 500, 210, 46, GOLD, 0.25, f)
