"""The table with its cloth, and the lamp above it."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, Points, bezier, ellipse, lin, ribbon, rounded, spline
from assets.make.walks.kitchen.cupboards import TOP_Y
from assets.make.walks.kitchen.tones import BRASS, CLAY, GLOW, SHADE, TEAL, TOP, cast

CLOTH = Material("#fdf2dc", "#fffdf4", "#cdb2b6")
CHECK = "#7fb0c4"


def leg(cv: Canvas, f: Frame, x: float, foot: float) -> None:
    """One turned leg."""
    half = [
        (15, TOP_Y + 30),
        (15, TOP_Y + 60),
        (11, TOP_Y + 96),
        (15, TOP_Y + 108),
        (8, foot - 26),
        (11, foot - 8),
        (9, foot),
    ]
    outline = spline([(x + a, b) for a, b in half] + [(x - a, b) for a, b in reversed(half)])
    cv.soft(x - 8, foot, 34, 9, SHADE, 0.45, f)
    cv.form(cv.mask(outline, f), TOP, 12 * f.k)


def table(cv: Canvas, f: Frame, x: float, w: float) -> None:
    """A table; its checked cloth hangs down in front with a scalloped hem."""
    cv.soft(x + w / 2, 528, w * 0.56, 34, SHADE, 0.42, f)
    shade = cv.mask(rounded(x + 30, TOP_Y + 20, w - 60, 196, 10), f)
    cv.put(shade.blur(22 * f.k), SHADE, 0.26)
    for at in (x + 128, x + w - 96):
        leg(cv, f, at, 544)
    apron = cv.mask(rounded(x + 18, TOP_Y + 12, w - 36, 60, 8), f)
    cv.form(apron, TOP, 20 * f.k, grad=0.4)
    slab = cv.mask(rounded(x - 8, TOP_Y, w + 16, 20, 8), f)
    cv.put(slab.shift(-2 * f.k, 8 * f.k).blur(6 * f.k), SHADE, 0.4)
    cv.form(slab, TOP, 12 * f.k, grad=0.3, rim=0.9)
    cloth(cv, f, x + 44, w - 88)


def cloth(cv: Canvas, f: Frame, x: float, w: float) -> None:
    """The cloth: cream, with soft blue checks and small folds."""
    count = 8
    wide = w / count
    hem: list[Points] = []
    for i in range(count):
        x0 = x + w - i * wide
        hem += [
            *bezier((x0, TOP_Y + 62), (x0, TOP_Y + 94), (x0 - wide, TOP_Y + 94), (x0 - wide, TOP_Y + 62), 16)
        ]
    outline = np.array([(x, TOP_Y - 3), (x + w, TOP_Y - 3), *hem, (x, TOP_Y + 62)])
    body = cv.mask(outline, f)
    cast(cv, f, body, None, 8, 0.34)
    cv.form(body, CLOTH, 30 * f.k, grad=0.5, shade=0.35)
    lines: list[Points] = [rounded(x - 4, TOP_Y + y, w + 8, 9, 1) for y in (22, 44, 66)]
    cv.fill(lines, CHECK, f, 0.42, clip=body)
    cv.fill(
        [rounded(x + i * 30.0 + 8, TOP_Y - 4, 10, 100, 1) for i in range(int(w / 30))],
        CHECK,
        f,
        0.42,
        clip=body,
    )
    for i in range(count + 1):
        at = x + i * wide
        cv.put(
            cv.mask(ribbon([(at, TOP_Y + 24), (at - 3, TOP_Y + 80)], 5, 14), f).blur(4 * f.k),
            "#a98fa0",
            0.3,
            clip=body,
        )
    cv.soft(x + w * 0.7, TOP_Y + 2, w * 0.4, 20, "#ffffff", 0.5, f, clip=body)


def lamp(cv: Canvas, f: Frame, x: float, top: float, y: float) -> None:
    """A lamp that hangs from the beam over the table, already lit."""
    cv.soft(x, y + 40, 260, 200, GLOW, 0.5, f)
    cv.fill(ribbon([(x, top), (x, y - 40)], 4, 4), SHADE, f, 0.8)
    bulb = cv.mask(ellipse(x, y + 16, 22, 20), f)
    cv.put(bulb, lin(f.point(x, y), f.point(x, y + 40), [(0, "#ffe9a8"), (1, "#fffbe4")]))
    hood = spline(
        [
            (x - 86, y + 16),
            (x - 86, y + 14),
            (x - 60, y - 20),
            (x - 22, y - 44),
            (x, y - 48),
            (x + 22, y - 44),
            (x + 60, y - 20),
            (x + 86, y + 14),
            (x + 86, y + 16),
            (x, y + 20),
        ]
    )
    shape = cv.mask(hood, f)
    cv.form(shape, TEAL, 34 * f.k)
    cv.form(
        cv.mask(
            ribbon(bezier((x - 84, y + 15), (x - 40, y + 22), (x + 40, y + 22), (x + 84, y + 15)), 7, 7), f
        ),
        BRASS,
        4 * f.k,
    )
    cv.form(cv.mask(rounded(x - 11, y - 60, 22, 20, 7), f), CLAY, 8 * f.k)
