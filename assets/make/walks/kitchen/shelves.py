"""What stands and hangs along the wall: plates, jars, cups, pans, plaits of garlic, bunches of dry herbs."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, rounded, spline
from assets.make.walks.kitchen.tones import (
    BLUE,
    BRASS,
    CLAY,
    CREAM,
    LEAF,
    MINT,
    ROSE,
    SHADE,
    SKY,
    STEEL,
    TOP,
    cast,
)

POTTERY = (CREAM, ROSE, MINT, SKY, BLUE, CLAY)


def shelf(cv: Canvas, f: Frame, x: float, y: float, w: float) -> None:
    """A board on two brackets, its upper edge at y."""
    for at in (x + 28, x + w - 40):
        bracket = cv.mask(rounded(at, y + 4, 12, 32, 6), f)
        cv.form(bracket, TOP, 7 * f.k)
    board = cv.mask(rounded(x, y, w, 15, 6), f)
    cast(cv, f, board, None, 10, 0.3)
    cv.form(board, TOP, 9 * f.k, rim=0.9)


def plate(cv: Canvas, f: Frame, x: float, y: float, r: float, tone: Material) -> None:
    """A plate that leans on the wall, standing at y."""
    disc = cv.mask(ellipse(x, y - r, r), f)
    cast(cv, f, disc, None, 6, 0.26)
    cv.form(disc, tone, r * 0.5 * f.k, shade=0.35)
    cv.form(cv.mask(ellipse(x, y - r, r * 0.66), f), CREAM, r * 0.3 * f.k, shade=0.3, rim=0.3)
    for turn in range(6):
        spot = cv.mask(leaf(x, y - r, turn * 60 + 30, r * 0.42, r * 0.18), f)
        cv.put(spot, tone.base, 0.75)


def jar(cv: Canvas, f: Frame, x: float, y: float, w: float, h: float, tone: Material, seed: int = 0) -> None:
    """A lidded jar standing at y."""
    body = cv.mask(rounded(x - w / 2, y - h, w, h, w * 0.26), f)
    cast(cv, f, body, None, 5, 0.24)
    cv.form(body, tone, w * 0.36 * f.k)
    label = cv.mask(rounded(x - w * 0.3, y - h * 0.56, w * 0.6, h * 0.3, 4), f)
    cv.form(label, CREAM, 6 * f.k, shade=0.25, rim=0.2)
    cv.form(
        cv.mask(rounded(x - w * 0.42, y - h - 9, w * 0.84, 16, 6), f), TOP if seed % 2 else BRASS, 7 * f.k
    )


def cup(cv: Canvas, f: Frame, x: float, y: float, tone: Material, size: float = 1.0) -> None:
    """A cup that hangs from a hook at x, y by its handle."""
    at = f.at(x, y, size)
    cv.form(cv.mask(ribbon(bezier((0, -4), (7, 0), (6, 8), (0, 10), 12), 3), at), BRASS, 2 * at.k)
    cv.form(cv.mask(ribbon(ellipse(-2, 20, 12, 10, n=30, end=359), 6), at), tone, 4 * at.k)
    body = cv.mask(
        np.array(
            [
                (-24, 25),
                (23, 30),
                *bezier((21, 56), (18, 72), (4, 72), (-6, 70), 14),
                *bezier((-6, 70), (-20, 69), (-26, 62), (-25, 48), 14),
            ]
        ),
        at,
    )
    cast(cv, at, body, None, 5, 0.24)
    cv.form(body, tone, 18 * at.k)


def pan(cv: Canvas, f: Frame, x: float, y: float, r: float, tone: Material) -> None:
    """A pan that hangs with its handle up, from a hook at x, y."""
    handle = cv.mask(rounded(x - 5, y, 10, 62, 5), f)
    cast(cv, f, handle, None, 5, 0.24)
    cv.form(handle, STEEL, 5 * f.k)
    disc = cv.mask(ellipse(x, y + 58 + r, r), f)
    cast(cv, f, disc, None, 7, 0.26)
    cv.form(disc, tone, r * 0.6 * f.k)
    cv.form(
        cv.mask(ellipse(x, y + 58 + r, r * 0.72), f),
        Material(tone.dark, tone.base, tone.dark),
        r * 0.4 * f.k,
        rim=0.3,
    )


def bunch(cv: Canvas, f: Frame, x: float, y: float, length: float, tone: Material, seed: int) -> None:
    """A bunch of herbs that dries head down, tied at x, y."""
    for i in range(9):
        turn = 90 + (i - 4) * 7.5
        long = length * (0.82 + 0.18 * ((i * seed) % 3) / 2)
        at = f.at(x, y, 1, turn)
        cv.fill(ribbon([(0, 0), (long, 0)], 2.4, 1.4), tone.dark, at, 0.9)
        for j in range(2, 8):
            for side in (-1, 1):
                shape = cv.mask(leaf(long * j / 8, 0, side * 34, 19, 9), at)
                cv.form(shape, tone, 4 * f.k, shade=0.35)
    cv.form(cv.mask(rounded(x - 9, y - 3, 18, 11, 5), f), ROSE, 5 * f.k)
    cv.fill(ribbon([(x, y - 34), (x, y)], 2, 2), SHADE, f, 0.7)


def garlic(cv: Canvas, f: Frame, x: float, y: float, count: int) -> None:
    """A plait of garlic that hangs from x, y."""
    cv.form(
        cv.mask(ribbon([(x, y - 26), (x + 2, y + count * 20)], 9, 5), f),
        Material("#cdb48c", "#fbeac4", "#8e7270"),
        4 * f.k,
    )
    for i in range(count * 2):
        side = -1 if i % 2 else 1
        bx, by = x + side * (13 - i * 0.4), y + 6 + i * 11
        bulb = spline(
            [
                (bx, by - 14),
                (bx + 8, by - 4),
                (bx + 14, by + 6),
                (bx + 8, by + 15),
                (bx - 8, by + 15),
                (bx - 14, by + 6),
                (bx - 8, by - 4),
            ]
        )
        shape = cv.mask(bulb, f)
        cast(cv, f, shape, None, 4, 0.22)
        cv.form(shape, Material("#f6e8dc", "#fffdf6", "#bb97ac"), 12 * f.k)


def ivy_pot(cv: Canvas, f: Frame, x: float, y: float) -> None:
    """A trailing plant in a small pot, standing at y."""
    for i, (dx, drop) in enumerate(((-30, 64), (26, 86), (-12, 40), (40, 44))):
        path = bezier((x, y - 34), (x + dx * 0.6, y - 54), (x + dx, y - 20), (x + dx * 1.1, y + drop), 18)
        cv.fill(ribbon(path, 2.2, 1.2), LEAF.dark, f, 0.9)
        for j in range(4, 18, 2):
            px, py = path[j]
            shape = cv.mask(leaf(px, py, 90 + (50 if (i + j) % 4 else -50), 20, 13), f)
            cv.form(shape, LEAF, 5 * f.k, shade=0.35)
    pot = cv.mask(
        np.array(
            [(x - 26, y - 36), (x + 26, y - 36), (x + 18, y - 2), (x + 15, y), (x - 15, y), (x - 18, y - 2)]
        ),
        f,
    )
    cast(cv, f, pot, None, 5, 0.26)
    cv.form(pot, CLAY, 16 * f.k)
