"""A child's drawing, held to the wall by a strip of tape: a house, a sun, two otters hand in hand."""

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, sheet
from assets.make.walks.kitchen.tones import SHADE


def crayon(cv: Canvas, t: Frame, path: list[tuple[float, float]], colour: str, width: float = 4.0) -> None:
    """One stroke of wax crayon."""
    cv.fill(ribbon(path, width * 0.8, width * 0.7, width), colour, t, 0.92, blur=0.4)


def paint() -> Canvas:
    """The sheet of paper hangs a little askew."""
    cv, t = sheet(132, 142, 66, 74)
    at = t.at(0, 0, 1, -3)
    sheet_ = cv.mask(rounded(-54, -58, 108, 118, 4), at)
    cv.put(sheet_.shift(-4 * t.k, 6 * t.k).blur(4 * t.k), SHADE, 0.5)
    cv.form(sheet_, Material("#fff1d4", "#fffdf2", "#dcc0a8"), 40 * t.k, grad=0.5, shade=0.2, rim=0.7)
    cv.form(cv.mask(ellipse(30, -34, 16), at), Material("#f6ac2c", "#ffd868", "#e8803a"), 14 * t.k, shade=0.2)
    for i in range(9):
        ray = at.at(30, -34, 1, i * 40)
        crayon(cv, ray, [(20, 0), (28, 1)], "#f0a03c", 3.8)
    crayon(cv, at, [(-50, 44), (-20, 40), (16, 42), (50, 39)], "#5cae6c", 9)
    house = [(-44, -2), (-44, 38), (-10, 38), (-10, -2)]
    cv.fill(rounded(-44, -2, 34, 40, 2), "#f6cfa0", at, 0.85, blur=0.5)
    crayon(cv, at, [*house, house[0]], "#d8544c", 3.8)
    crayon(cv, at, [(-50, 0), (-27, -26), (-4, 0)], "#d8544c", 7)
    cv.fill(rounded(-33, 16, 13, 22, 3), "#f0a03c", at, 0.9, blur=0.4)
    for x, r in ((14, 11), (36, 8)):
        cv.fill(ellipse(x, 44 - r * 2.4, r), "#8a5438", at, 0.95, blur=0.5)
        cv.fill(
            [
                ellipse(x, 42 - r, r * 0.9, r * 1.2),
                ellipse(x - r * 0.7, 44 - r * 3.2, r * 0.34),
                ellipse(x + r * 0.7, 44 - r * 3.2, r * 0.34),
            ],
            "#8a5438",
            at,
            0.95,
            blur=0.5,
        )
        cv.fill(
            [ellipse(x - r * 0.35, 43 - r * 2.5, 1.7), ellipse(x + r * 0.35, 43 - r * 2.5, 1.7)],
            "#fff6e6",
            at,
        )
        crayon(
            cv,
            at,
            [
                tuple(p)
                for p in bezier(
                    (x - r * 0.4, 46 - r * 2.3),
                    (x - 1, 48 - r * 2.2),
                    (x + 1, 48 - r * 2.2),
                    (x + r * 0.4, 46 - r * 2.3),
                    8,
                )
            ],
            "#fff6e6",
            1.8,
        )
    crayon(cv, at, [(22, 32), (30, 34)], "#8a5438", 4.5)
    crayon(cv, at, [(6, 42), (0, 41), (-3, 36)], "#8a5438", 4.5)
    crayon(cv, at, [(42, 42), (48, 41), (50, 37)], "#8a5438", 4)
    for x, y in ((-36, -44), (-20, -50), (-8, -42)):
        cv.fill(ellipse(x, y, 11, 7), "#8fb8e4", at, 0.9, blur=0.6)
    cv.fill(rounded(-22, -68, 44, 18, 2), "#f0b8a0", at, 0.9)
    cv.fill(rounded(-22, -68, 44, 4, 2), "#ffffff", at, 0.6)
    cv.grain()
    return cv
