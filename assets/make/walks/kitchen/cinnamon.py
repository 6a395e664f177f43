"""Sticks of cinnamon tied with a ribbon, a slice of dried orange on a string: they hang from the rail."""

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, sheet, spline
from assets.make.walks.kitchen.steam import steam
from assets.make.walks.kitchen.tones import ROSE, SHADE, cast

BARK = Material("#9a5730", "#e8a868", "#5a2f34")
RIND = Material("#e08a34", "#ffd08a", "#9a4a38")
FLESH = Material("#f4ab4c", "#ffe2a0", "#cf6f38")


def paint(scented: bool) -> Canvas:
    """The hook's loop is at the top; its scent may be seen, in two warm curls."""
    cv, t = sheet(108, 130, 54, 20)
    cv.fill(ribbon(bezier((0, -16), (-10, -4), (-18, 10), (-16, 26)), 3), SHADE, t, 0.85)
    cv.fill(ribbon(bezier((0, -16), (14, 0), (24, 30), (24, 52)), 3), SHADE, t, 0.85)
    cv.fill(ribbon(ellipse(0, -14, 5, n=20, end=359), 2.6), SHADE, t, 0.9)
    slice_(cv, t.at(26, 74, 1, 12))
    for x, turn, long in ((-34, 8, 76), (-4, -9, 74), (-18, 0, 84)):
        stick(cv, t.at(x, 24, 1, turn), long)
    band = cv.mask(rounded(-46, 52, 54, 15, 6), t)
    cast(cv, t, band, None, 4, 0.35)
    cv.form(band, ROSE, 8 * t.k)
    for side in (-1, 1):
        bow = spline(
            [
                (-19, 59),
                (-19 + side * 12, 48),
                (-19 + side * 22, 52),
                (-19 + side * 20, 66),
                (-19 + side * 8, 66),
            ]
        )
        shape = cv.mask(bow, t)
        cast(cv, t, shape, None, 3, 0.3)
        cv.form(shape, ROSE, 7 * t.k)
    cv.form(cv.mask(ellipse(-19, 59, 5.5), t), ROSE, 5 * t.k)
    if scented:
        cv.soft(-18, 50, 34, 44, "#ffcf8a", 0.35, t, power=0.8)
        steam(cv, t, ((38, 46, 56), (-43, 22, 34)), "#a8542c", "#ffd591")
    cv.grain()
    return cv


def stick(cv: Canvas, t: Frame, long: float) -> None:
    """One rolled stick that hangs down from its frame's origin; its ends curl in."""
    body = cv.mask(rounded(-9, 0, 18, long, 7), t)
    cast(cv, t, body, None, 4, 0.3)
    cv.form(body, BARK, 8 * t.k)
    cv.fill(ribbon([(1, 5), (2, long - 6)], 2.4, 2.4), BARK.dark, t, 0.75, clip=body)
    for y in (0.24, 0.5, 0.78):
        cv.fill(ribbon([(-7, long * y), (-1, long * y + 2)], 1.2, 0.8), BARK.dark, t, 0.4, clip=body)
    for x in (-4.5, 4.5):
        cv.fill(ellipse(x, long - 5, 3, 2.6), BARK.dark, t, 0.9)


def slice_(cv: Canvas, t: Frame) -> None:
    """A round slice with eight segments."""
    rind = cv.mask(ellipse(0, 0, 27), t)
    cast(cv, t, rind, None, 5, 0.35)
    cv.form(rind, RIND, 16 * t.k)
    cv.fill(ellipse(0, 0, 22.5), "#fff0cc", t)
    for i in range(8):
        piece = spline([(3, 0), (9, -5.6), (18, -6), (20.5, 0), (18, 6), (9, 5.6)])
        cv.form(cv.mask(piece, t.at(0, 0, 1, i * 45)), FLESH, 5 * t.k, shade=0.3, rim=0.4)
