"""A red letterbox on a short post; its flap may be up, with a letter looking out."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, ellipse, rounded, sheet, spline
from assets.make.walks.street.tones import DARK_WOOD

RED = Material("#d9524e", "#ff9f86", "#8e2d52")
LETTER = Material("#fff6e2", "#ffffff", "#d8bcb8")
BRASS = Material("#f0c468", "#fff2c0", "#a8743c")
SLOT = Material("#6d2547", "#8e3a58", "#471a3a")
PLATE = Material("#fff0d6", "#fffaf0", "#d2b0a0")
OUTLINE = (
    (-43, 30),
    (-43, 30),
    (-46, -36),
    (-34, -64),
    (0, -74),
    (34, -64),
    (46, -36),
    (43, 30),
    (43, 30),
)


def letter(cv: Canvas, t: Frame) -> None:
    """An envelope with a heart on it."""
    at = t.at(0, -68, 1, -7)
    cv.form(cv.mask(rounded(-27, -28, 54, 44, 4), at), LETTER, 14 * t.k)
    flap = cv.mask(np.array([(-26, -27), (26, -27), (2, -4), (-2, -4)]), at)
    cv.form(flap, Material("#f6e4d4", "#fffaf2", "#d2b0b0"), 8 * t.k, shade=0.4)
    heart = [ellipse(-3.6, -9, 4.6), ellipse(3.6, -9, 4.6), np.array([(-7.6, -7), (7.6, -7), (0, 2.6)])]
    cv.form(cv.mask(heart, at), Material("#e8607a", "#ffb0ac", "#a03a60"), 4 * t.k)


def paint(opened: bool) -> Canvas:
    """The letterbox, shut or open."""
    cv, t = sheet(118, 178, 59, 110)
    cv.soft(-4, 62, 34, 7, "#3d3563", 0.5, t)
    cv.form(cv.mask(rounded(-8, 20, 16, 44, 4), t), DARK_WOOD, 8 * t.k)
    body = cv.mask(spline(OUTLINE), t)
    cv.form(body, RED, 34 * t.k)
    cv.soft(24, -40, 16, 24, "#ffd8c4", 0.5, t, clip=body, rot=-20)
    if opened:
        letter(cv, t)
        with cv.within(cv.mask(np.array([(-60, -52), (60, -52), (60, 60), (-60, 60)]), t)):
            cv.form(body, RED, 34 * t.k)
    cv.form(cv.mask(rounded(-30, -44, 60, 14, 7), t), SLOT, 6 * t.k, rim=0.2)
    flap = cv.mask(rounded(-34, -58, 68, 11, 5) if opened else rounded(-34, -52, 68, 16, 8), t)
    cv.put(flap.shift(-1 * t.k, 4 * t.k).blur(3 * t.k), RED.dark, 0.5, clip=body)
    cv.form(flap, RED, 7 * t.k, rim=0.9)
    plate = cv.mask(rounded(-24, -14, 48, 30, 7), t)
    cv.form(plate, PLATE, 10 * t.k, shade=0.35)
    for y, w in ((-5, 30), (3, 22)):
        cv.fill(rounded(-w / 2, y, w, 3.4, 1.7), "#c9a0a4", t, alpha=0.8)
    cv.form(cv.mask(rounded(-48, 24, 96, 12, 6), t), RED, 6 * t.k, rim=0.8)
    cv.form(cv.mask(ellipse(32, 4, 4.4), t), BRASS, 3 * t.k)
    cv.grain()
    return cv
