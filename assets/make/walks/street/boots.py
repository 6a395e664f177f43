"""Two red rain boots, side by side."""

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, sheet, spline
from assets.make.walks.street.tones import WATER

RED = Material("#c63f4c", "#ff9a80", "#7c2450")
SOLE = Material("#ffe3b0", "#fffae6", "#c99a86")
INSIDE = Material("#a8637a", "#d89a98", "#6c3d60")


def boot(cv: Canvas, t: Frame) -> None:
    """One boot with its toe to the left; its sole lies on y 0."""
    sole = cv.mask(rounded(-46, -12, 82, 14, 7), t)
    cv.form(sole, SOLE, 7 * t.k)
    shape = [
        (-4, -98),
        (-4, -98),
        (32, -98),
        (32, -98),
        (31, -50),
        (30, -8),
        (30, -8),
        (-38, -8),
        (-38, -8),
        (-46, -26),
        (-30, -40),
        (-8, -46),
        (-4, -70),
    ]
    body = cv.mask(spline(shape), t)
    cv.put(body.shift(0, 4 * t.k).blur(3 * t.k), SOLE.dark, 0.35, clip=sole)
    cv.form(body, RED, 22 * t.k)
    cv.soft(-26, -30, 15, 8, "#ffe0cc", 0.75, t, clip=body, rot=-24)
    cv.soft(24, -62, 7, 26, "#ffd8c4", 0.5, t, clip=body)
    fold = bezier((-8, -44), (2, -38), (16, -38), (30, -44), 14)
    cv.fill(ribbon(fold, 1.2, 1.2, 2.6), RED.dark, t, alpha=0.4, clip=body)
    cuff = cv.mask(rounded(-9, -106, 46, 17, 8), t)
    cv.put(cuff.shift(-1 * t.k, 4 * t.k).blur(3 * t.k), RED.dark, 0.4, clip=body)
    cv.form(cuff, SOLE, 9 * t.k)
    cv.form(cv.mask(ellipse(14, -104, 18, 4.6), t), INSIDE, 4 * t.k, rim=0.2)
    for x, y, s in ((-16, -22, 3.0), (10, -70, 2.8), (22, -26, 2.6), (4, -56, 2.0)):
        cv.fill(ellipse(x, y, s, s * 1.2), WATER.base, t, alpha=0.85)
        cv.fill(ellipse(x + s * 0.3, y - s * 0.4, s * 0.36), "#ffffff", t)


def paint() -> Canvas:
    """Both, one a little behind the other."""
    cv, t = sheet(136, 126, 62, 116)
    cv.soft(2, 0, 62, 8, "#3d3563", 0.5, t)
    boot(cv, t.at(28, -5, 0.97))
    boot(cv, t.at(-8, 0))
    cv.grain()
    return cv
