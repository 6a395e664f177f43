"""The bus shelter: a little wooden house without a front, pale inside, with a bench and a flower box."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, ellipse, lin, rounded
from assets.make.walks.street.roof import sheen, tiled
from assets.make.walks.street.stonework import flower_box
from assets.make.walks.street.tones import BLUE_ROOF, CREAM, DARK_WOOD, GOLD, IRON, MINT, SHADE, WOOD
from assets.make.walks.street.window import lit_window

FOOT = 548.0


def shelter(cv: Canvas, f: Frame, x: float) -> None:
    """The shelter with its left post at x; it is 392 wide."""
    back = cv.mask(rounded(x + 14, 236, 364, FOOT - 250, 8), f)
    cv.form(back, MINT, 60 * f.k, grad=0.5, shade=0.3, rim=0.0)
    cv.put(back, lin(f.point(0, 236), f.point(0, 300), [(0, (SHADE, 0.42)), (1, (SHADE, 0.0))]))
    for i in range(1, 8):
        cv.fill(rounded(x + 14 + i * 45.5, 240, 2.2, FOOT - 262, 1), MINT.dark, f, 0.34, clip=back)
    cv.soft(x + 214, 330, 190, 130, "#fff0c0", 0.62, f, clip=back)
    lit_window(cv, f, x + 40, 300, 66, 84, CREAM, (2, 2), 12, draped=False)
    bench = cv.mask(rounded(x + 16, 462, 360, 18, 8), f)
    cv.put(bench.shift(-2 * f.k, 10 * f.k).blur(8 * f.k), SHADE, 0.4)
    cv.form(bench, WOOD, 10 * f.k)
    for at in (x + 44, x + 336):
        cv.form(cv.mask(rounded(at, 478, 16, 56, 5), f), DARK_WOOD, 8 * f.k)
    floor = cv.mask(rounded(x - 14, FOOT - 24, 420, 58, 10), f)
    cv.put(floor.shift(-6 * f.k, 10 * f.k).blur(8 * f.k), SHADE, 0.45)
    plank = Material("#cfae98", "#f8dcb4", "#90708a")
    cv.form(floor, Material("#a58890", "#d9b8a4", "#705878"), 16 * f.k, grad=0.3)
    cv.form(
        cv.mask(rounded(x - 14, FOOT - 24, 420, 42, 10), f), plank, 18 * f.k, grad=0.4, shade=0.25, rim=0.6
    )
    for at in (x - 6, x + 380):
        post = cv.mask(rounded(at, 226, 20, FOOT - 226 + 6, 6), f)
        cv.put(post.shift(-5 * f.k, 2 * f.k).blur(4 * f.k), SHADE, 0.3)
        cv.form(post, DARK_WOOD, 10 * f.k)
    top = np.array(
        [
            (x + 26, 158),
            (x + 366, 158),
            (x + 404, 196),
            (x + 430, 236),
            (x + 422, 248),
            (x - 30, 248),
            (x - 38, 236),
            (x - 12, 196),
        ]
    )
    roof_shadow = cv.mask(top, f).shift(-4 * f.k, 14 * f.k).blur(9 * f.k)
    cv.put(roof_shadow & back, SHADE, 0.4)
    roof = tiled(cv, f, top, BLUE_ROOF, 34, 9)
    sheen(cv, f, x + 280, 190, 90, 22, roof, 0.42)
    lamp(cv, f, x + 196, 248)
    flower_box(cv, f, x + 34, 396, 78, ("#fff3e0", "#ffd1dc", "#ffe6a0"), 57)


def lamp(cv: Canvas, f: Frame, x: float, y: float) -> None:
    """A little round lamp under the roof."""
    cv.soft(x, y + 26, 96, 78, GOLD, 0.55, f)
    cv.form(cv.mask(rounded(x - 2, y, 4, 18, 2), f), IRON, 2 * f.k)
    cv.form(cv.mask(ellipse(x, y + 28, 14), f), Material("#fff0c0", "#fffdf0", "#f0c07c"), 10 * f.k)
    cv.form(cv.mask(rounded(x - 12, y + 12, 24, 10, 5), f), IRON, 5 * f.k)


def stop_sign(cv: Canvas, f: Frame, x: float, foot: float) -> None:
    """The sign of the stop: a pole with a round plate that shows a bus."""
    pole = cv.mask(rounded(x - 5, 232, 10, foot - 232, 4), f)
    cv.soft(x - 10, foot, 30, 7, SHADE, 0.4, f)
    cv.form(pole, IRON, 5 * f.k)
    plate = cv.mask(ellipse(x, 222, 38), f)
    cv.put(plate.shift(-3 * f.k, 5 * f.k).blur(5 * f.k), SHADE, 0.3)
    cv.form(plate, Material("#f6c45c", "#fff0b4", "#c08448"), 20 * f.k)
    cv.form(cv.mask(ellipse(x, 222, 31), f), CREAM, 18 * f.k, shade=0.3, rim=0.2)
    bus = cv.mask(rounded(x - 20, 207, 40, 27, 7), f)
    cv.form(bus, Material("#5fa3b4", "#a9d8d8", "#3f6c90"), 10 * f.k)
    for i in range(3):
        cv.fill(rounded(x - 15 + i * 11, 212, 8, 9, 2.4), "#fff4cc", f)
    for side in (-10, 10):
        cv.form(cv.mask(ellipse(x + side, 235, 5), f), IRON, 3 * f.k)
