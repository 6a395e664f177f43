"""A jar of honey with its dipper: quiet, and with the low sun in it."""

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, lin, ribbon, rounded, sheet, spline
from assets.make.walks.kitchen.tones import SHADE, TOP, cast

HONEY = Material("#c4731a", "#ffc850", "#7c3c30")
LABEL = Material("#fff3dc", "#ffffff", "#d8b79a")


def paint(bright: bool) -> Canvas:
    """The jar; both pictures share their registration."""
    cv, t = sheet(124, 132, 60, 78)
    cv.soft(-4, 48, 46, 7, SHADE, 0.5, t)
    if bright:
        cv.soft(2, 10, 60, 62, "#ffe28a", 0.9, t)
    dipper(cv, t)
    jar = cv.mask(rounded(-40, -30, 80, 80, 24), t)
    cv.form(jar, HONEY, 28 * t.k)
    if bright:
        cv.put(
            jar,
            lin(t.point(34, -30), t.point(-30, 50), [(0, "#fff3a8"), (0.45, "#ffc544"), (1, "#e08a2a")]),
            0.9,
        )
        cv.put((jar - jar.shift(-4 * t.k, 4 * t.k).blur(4 * t.k)) & jar, "#fffbe0", 0.8)
        for x, y, r in ((18, 34, 3), (26, 22, 2.2), (-26, 38, 2.6), (-30, -8, 2.2)):
            cv.fill(ellipse(x, y, r), "#fffbe0", t, 0.9)
    cv.soft(24, -4, 8, 30, "#fff8dc", 0.85, t, clip=jar)
    label = cv.mask(rounded(-24, 4, 40, 30, 10), t)
    cv.form(label, LABEL, 12 * t.k, grad=0.5, shade=0.3)
    bee(cv, t.at(-4, 20))
    neck = cv.mask(rounded(-36, -44, 72, 18, 8), t)
    cast(cv, t, neck, jar, 4, 0.35)
    cv.form(neck, Material("#b84f54", "#ffa890", "#742c50"), 9 * t.k)
    cv.grain()
    return cv


def dipper(cv: Canvas, t: Frame) -> None:
    """The wooden dipper that stands in the jar, a thread of honey on it."""
    stick = cv.mask(ribbon([(6, -34), (30, -70)], 8, 7), t)
    cv.form(stick, TOP, 5 * t.k)
    cv.form(cv.mask(ellipse(31, -71, 6), t), TOP, 5 * t.k)


def bee(cv: Canvas, t: Frame) -> None:
    """A small bee on the label."""
    for x in (-6, 4):
        cv.fill(ellipse(x, -9, 6, 4.5, -25 if x < 0 else 25), "#bfe0ea", t, 0.95)
    body = cv.mask(spline([(-13, 0), (-6, -8), (6, -8), (13, 0), (6, 8), (-6, 8)]), t)
    cv.form(body, Material("#f6c34f"), 7 * t.k)
    for x in (-4, 4):
        cv.fill(ribbon(bezier((x, -9), (x + 2, -3), (x + 2, 3), (x, 9), 8), 3.4), "#4b3a3c", t, clip=body)
