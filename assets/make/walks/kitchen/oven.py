"""The window in the oven's door: dim, and glowing about a cake that rises."""

from assets.make.paint import Canvas, Frame, Material, ellipse, lin, rounded, sheet, spline
from assets.make.walks.kitchen.tones import CREAM, cast


def paint(bright: bool) -> Canvas:
    """The pane in its steel rim; both pictures share their registration."""
    cv, t = sheet(148, 112, 74, 58)
    if bright:
        cv.soft(0, 0, 73, 55, "#ffd27a", 0.9, t)
    rim = cv.mask(rounded(-62, -40, 124, 84, 22), t)
    cast(cv, t, rim, None, 4, 0.35)
    cv.form(rim, CREAM, 9 * t.k, rim=0.9)
    pane = cv.mask(rounded(-53, -31, 106, 66, 16), t)
    tones = ("#fff0a8", "#ffb648", "#e0662e") if bright else ("#8a4638", "#5c2e3a", "#3c2038")
    cv.put(pane, lin(t.point(30, -40), t.point(-30, 40), [(0, tones[0]), (0.5, tones[1]), (1, tones[2])]))
    with cv.within(pane):
        for y in (-16, 26):
            cv.fill(rounded(-60, y, 120, 2.6, 1), "#5a2c34", t, 0.5)
        cake(cv, t, bright)
        cv.soft(26, -22, 34, 9, "#ffffff", 0.4, t, rot=-14)
    cv.put((pane - pane.shift(2 * t.k, -3 * t.k).blur(3 * t.k)) & pane, "#4a2438", 0.4)
    cv.form(cv.mask(rounded(-46, -54, 92, 9, 4), t), CREAM, 5 * t.k, rim=1.0)
    cv.grain()
    return cv


def cake(cv: Canvas, t: Frame, bright: bool) -> None:
    """A round cake in its tin."""
    crust = Material("#e8a04c", "#fff0b8", "#a85a34") if bright else Material("#b8703f", "#f0b878", "#6a3a3a")
    tall = -14 if bright else -8
    top = [(-34, 8), (-32, tall + 6), (-14, tall - 4), (12, tall - 5), (32, tall + 6), (34, 8)]
    cv.form(cv.mask(spline(top), t), crust, 16 * t.k)
    for x, y in ((-14, 0), (4, -7), (18, 1), (-4, 4)):
        cv.form(cv.mask(ellipse(x, y, 4), t), Material("#b8434e", "#ff9a84", "#7c1f4c"), 3 * t.k)
    cv.form(
        cv.mask(spline([(-37, 8), (37, 8), (32, 26), (-32, 26)]), t),
        Material("#8a92b4", "#e6eaf4", "#4c4f7c"),
        9 * t.k,
    )
