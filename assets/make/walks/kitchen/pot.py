"""A pot on the stove: its lid on, and its lid lifted by steam."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, sheet, spline
from assets.make.walks.kitchen.steam import steam
from assets.make.walks.kitchen.tones import BRASS, SHADE, cast

ENAMEL = Material("#b23b4c", "#ff9a84", "#62204c")
LIGHT = Material("#fff2e0", "#ffffff", "#c79c9e")


def paint(humming: bool) -> Canvas:
    """The pot; both pictures share their registration."""
    cv, t = sheet(152, 148, 76, 92)
    cv.soft(-2, 50, 60, 7, SHADE, 0.5, t)
    if humming:
        steam(cv, t, ((-34, -34, 40), (2, -48, 38), (36, -34, 40)), "#5f8a94")
    for side in (-1, 1):
        grip = bezier((side * 46, 2), (side * 72, -4), (side * 72, 22), (side * 48, 20), 20)
        cv.form(cv.mask(ribbon(grip, 10, 10), t), ENAMEL, 6 * t.k)
    right = bezier((52, -14), (54, 34), (50, 50), (34, 51), 16)
    body = cv.mask(np.vstack([right, (right * (-1, 1))[::-1]]), t)
    cv.form(body, ENAMEL, 38 * t.k)
    for x, y, r in ((-30, 14, 6), (-8, 26, 6), (16, 12, 6), (36, 30, 5.5), (-34, 38, 5), (10, 40, 5)):
        cv.form(cv.mask(ellipse(x, y, r), t), LIGHT, 4 * t.k, shade=0.2, rim=0.2)
    cv.soft(30, 6, 9, 22, "#ffffff", 0.4, t, clip=body)
    lip = cv.mask(rounded(-56, -20, 112, 11, 5), t)
    cast(cv, t, lip, body, 4, 0.35)
    cv.form(lip, ENAMEL, 6 * t.k, rim=1.0)
    lid(cv, t.at(0, -12 if humming else 0, 1, 5 if humming else 0))
    cv.grain()
    return cv


def lid(cv: Canvas, t: Frame) -> None:
    """The lid with its knob."""
    shape = spline([(-54, -20), (-50, -28), (-28, -38), (0, -42), (28, -38), (50, -28), (54, -20), (0, -15)])
    cv.form(cv.mask(shape, t), ENAMEL, 16 * t.k)
    knob = cv.mask(ellipse(0, -48, 11, 9), t)
    cv.form(knob, BRASS, 8 * t.k)
    cv.soft(24, -32, 14, 4, "#ffffff", 0.5, t, rot=16)
