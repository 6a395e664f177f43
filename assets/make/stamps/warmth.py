"""Hot and cold."""

import math

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, spline

FLAME = Material("#f0763c", "#ffc266", "#c2394e")
HEART = Material("#ffc94f", "#fff0a8", "#f08a3c")
ICE = Material("#6fb4ea", "#d3f0ff", "#3f6fb8")
BLAZE = (
    (0, 35),
    (-20, 30),
    (-30, 12),
    (-26, -4),
    (-19, -14),
    (-14, -2),
    (-9, -20),
    (3, -36),
    (6, -36),
    (12, -22),
    (19, -8),
    (21, -14),
    (23, -13),
    (30, 4),
    (28, 20),
    (18, 31),
)
CORE = ((0, 32), (-12, 27), (-14, 14), (-5, 4), (1, -9), (3, -9), (10, 6), (15, 16), (11, 27))


def hot(canvas: Canvas, frame: Frame) -> None:
    """A round flame with a light heart."""
    whole = canvas.mask(spline(BLAZE), frame)
    canvas.form(whole, FLAME, 24 * frame.k, grad=1.0, shade=0.45, rim=0.6)
    canvas.soft(2, 18, 24, 22, "#ffb84a", 0.7, frame, clip=whole)
    canvas.form(canvas.mask(spline(CORE), frame).blur(0.8), HEART, 12 * frame.k, shade=0.3, rim=0.5)


def cold(canvas: Canvas, frame: Frame) -> None:
    """A snowflake with round ends."""
    strokes = []
    for way in range(6):
        turn = math.radians(60 * way - 90)
        c, s = math.cos(turn), math.sin(turn)
        strokes += ribbon([(0, 0), (17 * c, 17 * s), (34 * c, 34 * s)], 8.5, 7)
        for side in (-1, 1):
            aside = turn + side * math.radians(52)
            x, y = 18 * c, 18 * s
            strokes += ribbon([(x, y), (x + 12 * math.cos(aside), y + 12 * math.sin(aside))], 6.5, 6)
    mask = canvas.mask(strokes, frame)
    canvas.form(mask, ICE, 6 * frame.k, grad=1.0, shade=0.4, rim=0.6)
    canvas.form(canvas.mask(ellipse(0, 0, 8), frame), Material("#a9dcf8", "#ffffff", "#5f94d0"), 6 * frame.k)
