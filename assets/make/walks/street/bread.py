"""Bread from the bakery: a basket of loaves, and the same with warm steam above it."""

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, mix, ribbon, rounded, sheet, spline
from assets.make.walks.street.doors import pretzel

CRUST = Material("#ad6630", "#ffc071", "#6a3636")
DARK_CRUST = Material("#8a4d2c", "#eba25c", "#552c34")
WICKER = Material("#7f4f3c", "#dda06c", "#4a2c40")


def paint(steaming: bool) -> Canvas:
    """The basket; its steam is there only when it is noticed."""
    cv, t = sheet(176, 154, 84, 100)
    cv.soft(0, 50, 76, 9, "#5a3548", 0.7, t)
    cv.soft(-4, 4, 80, 62, "#8a5236", 0.4, t, power=0.7)
    baguettes(cv, t)
    round_loaf(cv, t)
    pretzel(cv, t, 36, -2, 25)
    basket(cv, t)
    if steaming:
        steam(cv, t)
    cv.grain()
    return cv


def baguettes(cv: Canvas, t: Frame) -> None:
    """Two long loaves standing at the back."""
    for x, angle, long in ((12, 17, 108), (34, 27, 96)):
        at = t.at(x, 24, 1, angle)
        shape = cv.mask(rounded(-13, -long, 26, long + 10, 13), at)
        cv.put(shape.shift(-3 * t.k, 2 * t.k).blur(3 * t.k), "#5a3548", 0.3)
        cv.form(shape, CRUST, 13 * t.k)
        for y in range(18 - long, -20, 21):
            cut = bezier((-8, y + 8), (-4, y - 1), (4, y - 2), (9, y - 8), 10)
            cv.form(
                cv.mask(ribbon(cut, 1, 1, 7), at),
                Material("#f3cf98", "#fff2d0", "#c98f5c"),
                3 * t.k,
                clip=shape,
            )


def round_loaf(cv: Canvas, t: Frame) -> None:
    """A round loaf with a cross cut into it."""
    shape = cv.mask(spline([(-66, 8), (-62, -26), (-34, -46), (0, -36), (12, -6), (8, 24), (-58, 26)]), t)
    cv.put(shape.shift(3 * t.k, 2 * t.k).blur(3 * t.k), "#5a3548", 0.3)
    cv.form(shape, DARK_CRUST, 30 * t.k)
    for path in (
        bezier((-52, -16), (-38, -26), (-22, -28), (-6, -22), 14),
        bezier((-42, -2), (-34, -14), (-26, -26), (-24, -38), 14),
    ):
        cv.form(
            cv.mask(ribbon(path, 1, 1, 8), t), Material("#f6d8a6", "#fff6dc", "#c98f5c"), 4 * t.k, clip=shape
        )
    cv.soft(-14, -30, 22, 9, "#fff0cc", 0.45, t, clip=shape, rot=12)


def basket(cv: Canvas, t: Frame) -> None:
    """A round wicker basket."""
    body = cv.mask(
        spline([(-66, 6), (-66, 6), (66, 6), (66, 6), (60, 40), (48, 50), (-48, 50), (-60, 40)]), t
    )
    cv.form(body, WICKER, 22 * t.k)
    for row in range(3):
        for i in range(-5, 6):
            x, y = i * 13.4 + (row % 2) * 6.7, 18 + row * 11
            knot = cv.mask(ellipse(x, y, 7.2, 4.8), t)
            light = mix(WICKER.base, WICKER.light, 0.35 + 0.3 * ((i + row) % 2))
            cv.form(knot, Material(light, WICKER.light, WICKER.dark), 4 * t.k, shade=0.45, rim=0.5, clip=body)
    rim = cv.mask(rounded(-75, -1, 150, 14, 7), t)
    cv.put(rim.shift(-1 * t.k, 4 * t.k).blur(3 * t.k), "#4c2f3e", 0.35, clip=body)
    cv.form(rim, WICKER, 7 * t.k, rim=0.9)


def steam(cv: Canvas, t: Frame) -> None:
    """Three soft curls of warm air."""
    for x, high, bend in ((-46, 62, 10), (-12, 70, -11), (22, 58, 10)):
        path = bezier(
            (x, -30),
            (x + bend * 2, -30 - high * 0.35),
            (x - bend * 2, -30 - high * 0.5),
            (x + bend * 0.6, -30 - high * 0.86),
            30,
        )
        mask = cv.mask(ribbon(path, 3, 2, 11), t).blur(2.2 * t.k)
        cv.put(mask.grow(1.5 * t.k).blur(2 * t.k), "#c98a7c", 0.30)
        cv.put(mask, "#fffaf4", 0.95)
