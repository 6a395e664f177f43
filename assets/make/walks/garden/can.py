"""A watering can of rosy tin, cool and round, a little moon on its side."""

from __future__ import annotations

from assets.make.paint import Canvas, Material, bezier, ellipse, ribbon, sheet, spline

TIN = Material("#c99ac4", "#fff0ee", "#5f4a9c")
INSIDE = "#453a7c"


def paint(gleaming: bool) -> Canvas:
    """Standing, its spout to the left; gleaming, the moon runs over it and a drop hangs at its rose."""
    cv, t = sheet(148, 116, 84, 62)
    k = t.k
    cv.soft(-6, 48, 70, 8, "#26356c", 0.55, t)
    back = bezier((30, -18), (66, -34), (66, 34), (30, 36), 26)
    cv.form(cv.mask(ribbon(back, 8, 8), t), TIN, 4 * k)
    spout = bezier((-26, 26), (-46, 20), (-50, -10), (-66, -24), 20)
    cv.form(cv.mask(ribbon(spout, 19, 9), t), TIN, 7 * k)
    rose = cv.mask(ellipse(-68, -27, 13, 8, -48), t)
    cv.form(rose, TIN, 7 * k)
    for dx, dy in ((-3, -3), (2, 1), (-1, 3), (4, -4), (-5, 2)):
        cv.fill(ellipse(-70 + dx, -28 + dy * 1.3, 1.5), INSIDE, t, alpha=0.75)
    body = [
        (-34, -26),
        (-34, -26),
        (-31, 0),
        (-36, 40),
        (-34, 48),
        (0, 51),
        (34, 48),
        (36, 40),
        (31, 0),
        (34, -26),
        (34, -26),
    ]
    shape = cv.mask(spline(body), t)
    cv.form(shape, TIN, 30 * k, shade=0.6, rim=0.75)
    for y in (-4, 32):
        hoop = [(-34, y - 2), (-17, y + 3), (0, y + 4.5), (17, y + 3), (34, y - 2)]
        cv.fill(ribbon(hoop, 4, 4), TIN.light, t, alpha=0.55, clip=shape)
        cv.fill(ribbon([(x, b + 3) for x, b in hoop], 2, 2), TIN.dark, t, alpha=0.5, clip=shape)
    mouth = cv.mask(ellipse(0, -26, 34, 9), t)
    cv.form(mouth, TIN, 6 * k)
    cv.fill(ellipse(0, -25, 29, 6.4), INSIDE, t)
    top = bezier((-26, -26), (-20, -66), (26, -66), (28, -26), 26)
    cv.form(cv.mask(ribbon(top, 8, 8), t), TIN, 4 * k)
    if gleaming:
        cv.soft(6, 12, 34, 12, "#fffdf2", 0.85, t, clip=shape, rot=-30)
        cv.soft(-16, 34, 14, 6, "#fff0f4", 0.7, t, clip=shape, rot=-30)
        cv.fill(ellipse(-70, -10, 3.4, 5.0), "#dff2ff", t)
        cv.fill(ellipse(-69, -12, 1.3), "#ffffff", t)
    cv.soft(15, 10, 13, 22, "#ffffff", 0.6, t, clip=shape)
    cv.soft(17, 4, 7, 7, "#fffbe6", 0.9, t, clip=shape, power=0.6)
    cv.grain()
    return cv
