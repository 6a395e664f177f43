"""A note on the fridge, held by a heart, a star and a fish."""

import math

from assets.make.otter.signs import heart
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, sheet, spline
from assets.make.walks.kitchen.tones import SHADE, cast

PAPER = Material("#fff4dc", "#fffef8", "#d9bfae")


def paint() -> Canvas:
    """The note with three wavy lines, and the magnets about it."""
    cv, t = sheet(116, 124, 58, 62)
    at = t.at(-2, 4, 1, 4)
    note = cv.mask(rounded(-38, -42, 76, 88, 4), at)
    cv.put(note.shift(-4 * t.k, 5 * t.k).blur(4 * t.k), SHADE, 0.45)
    cv.form(note, PAPER, 40 * t.k, shade=0.25)
    for i, wide in enumerate((44, 50, 34)):
        y = -12 + i * 17
        path = bezier((-26, y), (-14, y - 7), (wide * 0.2, y + 7), (-26 + wide, y), 20)
        cv.fill(ribbon(path, 3.4), ("#5b80bd", "#d8604e", "#4f9a5e")[i], at, 0.85)
    cv.soft(-4, -42, 20, 16, SHADE, 0.4, at)
    heart(cv, t, 0, -40, 17)
    star(cv, t.at(38, 34, 1, 10))
    fish(cv, t.at(-32, 40, 1, -12))
    cv.grain()
    return cv


def star(cv: Canvas, t: Frame) -> None:
    """A round-cornered star."""
    tips = []
    for i in range(10):
        a, r = math.radians(i * 36 - 90), 19 if i % 2 == 0 else 10
        tips.append((r * math.cos(a), r * math.sin(a)))
    shape = cv.mask(spline(tips), t)
    cast(cv, t, shape, None, 4, 0.4)
    cv.form(shape, Material("#f0b03c", "#fff0a4", "#b0703c"), 12 * t.k)


def fish(cv: Canvas, t: Frame) -> None:
    """A small fish."""
    body = [ellipse(-2, 0, 18, 12), spline([(12, 0), (24, -11), (26, 0), (24, 11)])]
    shape = cv.mask(body, t)
    cast(cv, t, shape, None, 4, 0.4)
    cv.form(shape, Material("#e0705e", "#ffbc9a", "#8f3a5a"), 10 * t.k)
    cv.fill(ellipse(-10, -3, 3), "#ffffff", t)
    cv.fill(ellipse(-10.5, -3, 1.7), "#3d2a4c", t)
