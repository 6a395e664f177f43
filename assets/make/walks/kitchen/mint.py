"""A pot of mint on the worktop."""

from assets.make.paint import Canvas, Frame, Material, bezier, leaf, mix, ribbon, sheet, spline
from assets.make.walks.kitchen.tones import CLAY, SHADE, cast

GREEN = Material("#4f9a5e", "#bfe284", "#25605e")


def paint() -> Canvas:
    """The pot."""
    cv, t = sheet(136, 144, 68, 90)
    pot(cv, t)
    cv.grain()
    return cv


def pot(cv: Canvas, t: Frame) -> None:
    """Stems with pairs of round leaves, the back ones darker, in a clay pot."""
    cv.soft(-6, 46, 52, 8, SHADE, 0.5, t)
    stems = (
        (-34, -40, 0),
        (36, -38, 0),
        (-16, -66, 0),
        (18, -70, 0),
        (0, -52, 1),
        (-26, -22, 1),
        (28, -20, 1),
    )
    for x, y, front in stems:
        path = bezier((x * 0.2, 8), (x * 0.3, -10), (x * 0.8, y * 0.6), (x, y), 20)
        cv.fill(ribbon(path, 3.4, 1.8), GREEN.dark, t)
        tone = GREEN if front else Material(mix(GREEN.base, GREEN.dark, 0.35), GREEN.light, GREEN.dark)
        for j in (6, 11, 16):
            px, py = path[j]
            for side in (-1, 1):
                shape = cv.mask(leaf(px, py, -90 + side * 74, 27 - j * 0.3, 19 - j * 0.2, 0.12 * side), t)
                cast(cv, t, shape, None, 3, 0.24)
                cv.form(shape, tone, 8 * t.k, shade=0.4)
                vein = ribbon([(px + side * 4, py - 1), (px + side * 17, py - 5)], 1.1, 0.5)
                cv.fill(vein, GREEN.light, t, 0.6)
        for turn in (-140, -90, -40):
            shape = cv.mask(leaf(x, y + 3, turn, 21, 14), t)
            cast(cv, t, shape, None, 3, 0.22)
            cv.form(shape, tone, 7 * t.k, shade=0.35)
    pot = spline([(-36, 6), (0, 10), (36, 6), (34, 12), (27, 42), (20, 48), (-20, 48), (-27, 42), (-34, 12)])
    body = cv.mask(pot, t)
    cv.form(body, CLAY, 26 * t.k)
    rim = cv.mask(
        spline([(-42, -2), (-38, -6), (0, -3), (38, -6), (42, -2), (40, 12), (0, 17), (-40, 12)]), t
    )
    cv.put(rim.shift(0, 5 * t.k).blur(3 * t.k), CLAY.dark, 0.5, clip=body)
    cv.form(rim, CLAY, 10 * t.k)
    cv.soft(16, 28, 9, 14, "#ffe2bc", 0.4, t, clip=body)
    for x, y in ((-12, -12), (14, -10), (-30, -6)):
        shape = cv.mask([leaf(x, y + 8, -90 + dx, 24, 16) for dx in (-50, 50, 0)], t)
        cast(cv, t, shape, None, 3, 0.3)
        cv.form(shape, GREEN, 8 * t.k, shade=0.4)
