"""A round loaf on its board, two slices cut; and the same with steam above it."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, Points, bezier, ellipse, ribbon, rounded, sheet, spline
from assets.make.walks.kitchen.steam import steam
from assets.make.walks.kitchen.tones import SHADE, TOP, cast

CRUST = Material("#a9632f", "#f2b066", "#66343a")
CRUMB = Material("#f6dcae", "#fff4d8", "#c99a70")


def _slice(x: float, y: float) -> Points:
    """The outline of a slice standing at x, y: a loaf's cross cut."""
    top = bezier((x - 22, y - 30), (x - 32, y - 62), (x + 32, y - 62), (x + 22, y - 30), 20)
    return np.vstack([top, [(x + 22, y - 4), (x + 18, y), (x - 18, y), (x - 22, y - 4)]])


def paint(steaming: bool) -> Canvas:
    """The loaf; its steam is there only when it is noticed."""
    cv, t = sheet(168, 130, 84, 92)
    cv.soft(-4, 36, 82, 7, SHADE, 0.5, t)
    board = cv.mask(rounded(-80, 22, 160, 14, 6), t)
    cv.form(board, TOP, 8 * t.k, rim=0.9)
    loaf(cv, t)
    for x in (40, 56):
        piece = cv.mask(_slice(x, 24), t)
        cast(cv, t, piece, None, 5, 0.4)
        cv.form(piece, CRUST, 10 * t.k)
        inner = cv.mask(_slice(0, 0) * 0.84 + (x + 1, 21), t)
        cv.form(inner, CRUMB, 18 * t.k, shade=0.3, rim=0.3)
    for x, y in ((48, -6), (62, 2), (52, 10), (64, -12), (57, -16)):
        cv.fill(ellipse(x, y, 2.2, 1.6), "#d9ae7e", t, 0.9)
    if steaming:
        steam(cv, t, ((-48, -30, 50), (-18, -36, 52), (12, -30, 46)))
    cv.grain()
    return cv


def loaf(cv: Canvas, t: Frame) -> None:
    """The loaf with its floury cuts."""
    shape = cv.mask(
        spline([(-70, 14), (-66, -16), (-34, -36), (4, -34), (34, -12), (38, 14), (30, 24), (-60, 24)]), t
    )
    cv.form(shape, CRUST, 34 * t.k)
    for x in (-46, -20, 6):
        cut = bezier((x - 8, 6), (x - 6, -10), (x + 2, -20), (x + 12, -26), 16)
        mark = cv.mask(ribbon(cut, 1, 1, 11), t)
        cv.form(mark, CRUMB, 5 * t.k, clip=shape)
    cv.soft(-6, -22, 30, 9, "#fff0cc", 0.4, t, clip=shape, rot=8)
