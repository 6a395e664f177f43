"""A mixing bowl with a wooden spoon in it, leaning to one side and to the other."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, sheet, spline
from assets.make.walks.kitchen.tones import SHADE, cast

GLAZE = Material("#fbe6c2", "#fffaf0", "#c69c98")
SPOON = Material("#c98d54", "#ffd596", "#83513f")
DOUGH = Material("#f3d488", "#fff3c8", "#c9935f")


def paint(stirred: bool) -> Canvas:
    """The bowl; both pictures share their registration."""
    cv, t = sheet(148, 128, 74, 82)
    cv.soft(-4, 42, 60, 8, SHADE, 0.5, t)
    cv.form(cv.mask(ellipse(0, -8, 62, 14), t), Material("#d9b896", "#f4dcb8", "#9a7478"), 12 * t.k)
    dough = cv.mask(spline([(-50, -6), (-26, -18), (6, -21), (36, -16), (50, -6), (20, 4), (-20, 4)]), t)
    cv.form(dough, DOUGH, 14 * t.k)
    spoon(cv, t, stirred)
    side = bezier((63, -8), (60, 22), (44, 42), (24, 43), 16)
    bowl = cv.mask(
        np.vstack([bezier((-63, -8), (-40, 6), (40, 6), (63, -8), 20), side, (side * (-1, 1))[::-1]]), t
    )
    cv.form(bowl, GLAZE, 34 * t.k)
    for y, tone in ((14, "#d8604e"), (23, "#e8a04c")):
        band = bezier((-58, y - 8), (-30, y + 5), (30, y + 5), (58, y - 8), 24)
        cv.fill(ribbon(band, 5, 5), tone, t, 0.9, clip=bowl)
    rim = bezier((-63, -8), (-40, 6), (40, 6), (63, -8), 24)
    cv.form(cv.mask(ribbon(rim, 6, 6), t), GLAZE, 3.5 * t.k, rim=1.0)
    cv.soft(30, 16, 9, 16, "#ffffff", 0.45, t, clip=bowl, rot=20)
    cv.grain()
    return cv


def spoon(cv: Canvas, t: Frame, stirred: bool) -> None:
    """The handle, with a small hole to hang it by."""
    end = (-44, -68) if stirred else (46, -70)
    foot = (12, -4) if stirred else (-12, -4)
    handle = cv.mask(ribbon([foot, end], 13, 17), t)
    cast(cv, t, handle, None, 4, 0.3)
    cv.form(handle, SPOON, 9 * t.k)
    cv.fill(ellipse(end[0], end[1], 3.4), SPOON.dark, t)
    cv.form(
        cv.mask(
            spline(
                [
                    (foot[0] - 26, -3),
                    (foot[0] - 8, -14),
                    (foot[0] + 12, -13),
                    (foot[0] + 26, -3),
                    (foot[0], 4),
                ]
            ),
            t,
        ),
        DOUGH,
        9 * t.k,
    )
