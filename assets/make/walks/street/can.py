"""A small watering can that fills with rain, drop by drop."""

from assets.make.paint import Canvas, Material, bezier, ellipse, ribbon, sheet, spline
from assets.make.things.leaves import drop

TEAL = Material("#2f8290", "#94d8cc", "#23476f")
INSIDE = Material("#28506e", "#4d86a0", "#1d2f56")
DOT = Material("#fff0d2", "#fffaf0", "#c9a8a8")


def paint(dripping: bool) -> Canvas:
    """The can, and when it is noticed a drop above it and a small splash."""
    cv, t = sheet(150, 158, 78, 104)
    cv.soft(0, 46, 60, 8, "#3d3563", 0.5, t)
    handle = bezier((26, -22), (78, -30), (70, 34), (30, 26), 26)
    cv.form(cv.mask(ribbon(handle, 9, 8), t), TEAL, 5 * t.k, rim=0.9)
    spout = bezier((-24, 26), (-44, 14), (-46, -6), (-58, -26), 20)
    cv.form(cv.mask(ribbon(spout, 17, 9), t), TEAL, 7 * t.k, rim=0.8)
    rose = cv.mask(ellipse(-60, -30, 14, 8, -38), t)
    cv.form(rose, TEAL, 7 * t.k, rim=0.9)
    body = cv.mask(
        spline([(-32, -22), (-32, -22), (32, -22), (32, -22), (38, 40), (34, 46), (-34, 46), (-38, 40)]), t
    )
    cv.form(body, TEAL, 32 * t.k)
    cv.soft(18, 8, 10, 30, "#d6f6ea", 0.4, t, clip=body)
    for x, y in ((-20, 2), (4, -4), (-8, 20), (16, 18), (-24, 34), (2, 37), (27, 34)):
        cv.form(cv.mask(ellipse(x, y, 5.4), t), DOT, 4 * t.k, shade=0.3, clip=body)
    cv.form(cv.mask(ellipse(0, -22, 33, 9), t), TEAL, 8 * t.k, rim=0.9)
    mouth = cv.mask(ellipse(0, -21, 27, 6), t)
    cv.form(mouth, INSIDE, 6 * t.k, rim=0.0)
    cv.soft(2, -19, 22, 4, "#bfe2ee", 0.8, t, clip=mouth)
    if dripping:
        drop(cv, t.at(2, -62, 11))
        for x, y, r in ((-14, -32, 3.4), (17, -34, 3.0), (-24, -40, 2.4), (26, -44, 2.2)):
            cv.fill(ellipse(x, y, r, r * 1.15), "#d4eef8", t)
            cv.fill(ellipse(x + r * 0.3, y - r * 0.4, r * 0.36), "#ffffff", t)
        splash = ellipse(2, -21, 16, 3.6)
        cv.put(cv.mask(ribbon(splash, 1.8, 1.8), t), "#ffffff", 0.9)
    cv.grain()
    return cv
