"""A plump town pigeon: standing, and with its wings lifted."""

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, sheet, spline

BODY = Material("#7583b2", "#c3cbe6", "#464a82")
WING = Material("#8f9cc8", "#dde2f2", "#565c98")
NECK = Material("#4d9a94", "#b4e0c0", "#5a4a8c")
FEET = Material("#ec8a84", "#ffc4b0", "#a54c66")
DARK = "#2c2440"


def legs(cv: Canvas, t: Frame) -> None:
    """Two short legs with toes."""
    for x in (-8, 14):
        cv.form(cv.mask(ribbon([(x, 26), (x - 1, 38), (x - 2, 47)], 6, 4.6), t), FEET, 3 * t.k)
        for dx in (-12, -4, 8):
            toe = bezier((x - 2, 46), (x - 2 + dx * 0.4, 46), (x - 2 + dx * 0.8, 48), (x - 2 + dx, 50), 8)
            cv.form(cv.mask(ribbon(toe, 4.6, 3), t), FEET, 2 * t.k)


def lifted(cv: Canvas, t: Frame, far: bool) -> None:
    """A wing spread upwards, feather by feather."""
    at = t.at(4 if far else -4, 2, 1, -24 if far else 0)
    mat = BODY if far else WING
    for angle, long in ((74, 50), (58, 62), (42, 74), (26, 84), (10, 90)):
        feather = cv.mask(ellipse(0, -long * 0.58, 10.5, long * 0.44), at.at(10, 4, 1, angle - 6))
        cv.put(feather.shift(2 * t.k, 2 * t.k).blur(2 * t.k), mat.dark, 0.26)
        cv.form(feather, mat, 10 * t.k, shade=0.45)
    cover = cv.mask(
        spline(
            [(-10, 4), (-10, -22), (0, -48), (12, -60), (18, -44), (28, -26), (36, -8), (26, 10), (6, 14)]
        ),
        at,
    )
    cv.put(cover.shift(2 * t.k, -1 * t.k).blur(3 * t.k), mat.dark, 0.22)
    cv.form(cover, mat, 18 * t.k)


def paint(flying: bool) -> Canvas:
    """Looking left; when it flies its feet are drawn up."""
    cv, t = sheet(156, 162, 76, 104)
    if flying:
        lifted(cv, t, True)
    else:
        cv.soft(2, 50, 44, 6, "#3d3563", 0.45, t)
        legs(cv, t)
    tail = spline([(34, -2), (66, 16), (70, 26), (60, 32), (26, 22)])
    cv.form(cv.mask(tail, t), WING, 14 * t.k)
    cv.fill(ribbon([(54, 27), (64, 24)], 7, 9), BODY.dark, t, alpha=0.5, clip=cv.mask(tail, t))
    body = cv.mask(
        spline([(-40, 2), (-30, -22), (-4, -28), (26, -16), (44, 4), (34, 24), (6, 34), (-24, 28)]), t
    )
    cv.form(body, BODY, 34 * t.k)
    if flying:
        for x in (-4, 14):
            cv.form(cv.mask(ribbon([(x, 30), (x + 6, 38), (x + 16, 40)], 5, 3.4), t), FEET, 3 * t.k)
    neck = cv.mask(spline([(-46, -34), (-20, -44), (-4, -26), (-6, -2), (-28, 14), (-44, 4), (-48, -14)]), t)
    cv.form(neck, NECK, 20 * t.k, shade=0.45)
    cv.soft(-26, 0, 22, 14, "#a874b4", 0.55, t, clip=neck)
    head = cv.mask(ellipse(-32, -46, 22, 21), t)
    cv.form(head, BODY, 18 * t.k)
    beak = cv.mask(spline([(-52, -46), (-66, -38), (-66, -36), (-52, -36)]), t)
    cv.form(beak, Material("#f0b894", "#ffe2c0", "#a8687c"), 5 * t.k)
    cv.fill(ellipse(-52, -44, 5, 4), "#fff4ee", t)
    cv.fill(ellipse(-38, -49, 6.4, 6.8), "#f5a15a", t)
    cv.fill(ellipse(-38, -49, 4.6, 5.2), DARK, t)
    cv.fill(ellipse(-36.4, -51, 1.8), "#ffffff", t)
    cv.soft(-28, -38, 8, 5, "#f09a90", 0.6, t, clip=head)
    if flying:
        lifted(cv, t, False)
    else:
        folded(cv, t)
    cv.grain()
    return cv


def folded(cv: Canvas, t: Frame) -> None:
    """A wing at rest with its two dark bars."""
    wing = cv.mask(spline([(-16, -12), (10, -20), (38, -4), (60, 18), (30, 22), (0, 18), (-16, 4)]), t)
    cv.put(wing.shift(-2 * t.k, 4 * t.k).blur(3 * t.k), BODY.dark, 0.4)
    cv.form(wing, WING, 18 * t.k)
    for x in (12, 28):
        bar = bezier((x, -12), (x + 8, -4), (x + 8, 8), (x + 2, 18), 12)
        cv.fill(ribbon(bar, 3, 3, 7), "#545a94", t, alpha=0.8, clip=wing)
