"""The kitchen tap: still, and with a drop at its mouth."""

import numpy as np

from assets.make.otter.tears import tear
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, sheet
from assets.make.walks.kitchen.tones import BRASS, SHADE, cast

METAL = Material("#515c8e", "#c3d2ea", "#2f3264")


def paint(dripping: bool) -> Canvas:
    """A high curved neck between two round handles."""
    cv, t = sheet(150, 136, 88, 72)
    cv.soft(6, 58, 56, 6, SHADE, 0.45, t)
    for side in (-1, 1):
        handle(cv, t, 36 * side + 8)
    neck = bezier((8, 52), (8, 10), (8, -60), (-26, -60), 30)
    arc = bezier((-26, -60), (-60, -60), (-64, -40), (-64, -18), 20)
    pipe = cv.mask([*ribbon(neck, 19, 16), *ribbon(arc, 16, 16)], t)
    cv.form(pipe, METAL, 11 * t.k, rim=0.9)
    for path, a in ((np.add(neck, (4.5, -2)), 4), (np.add(arc, (2.5, -3.5)), 3)):
        cv.put(cv.mask(ribbon(path[4:-3], a, a), t).blur(1.6 * t.k), "#ffffff", 0.65, clip=pipe)
    cv.form(cv.mask(rounded(-75, -22, 22, 12, 5), t), METAL, 6 * t.k, rim=0.9)
    foot = cv.mask(rounded(-42, 46, 100, 15, 7), t)
    cv.form(foot, METAL, 8 * t.k, rim=0.9)
    cv.form(cv.mask(rounded(-8, 34, 32, 16, 7), t), METAL, 8 * t.k, rim=0.9)
    if dripping:
        tear(cv, t, -64, 12, 16)
        for x, y in ((-78, 38), (-50, 40), (-64, 46)):
            cv.soft(x, y, 5, 5, "#e6f8ff", 1.0, t)
    cv.grain()
    return cv


def handle(cv: Canvas, t: Frame, x: float) -> None:
    """A little stem with a brass knob."""
    cv.form(cv.mask(rounded(x - 5, 18, 10, 34, 4), t), METAL, 5 * t.k)
    knob = cv.mask(ellipse(x, 14, 14, 11), t)
    cast(cv, t, knob, None, 4, 0.35)
    cv.form(knob, BRASS, 10 * t.k)
