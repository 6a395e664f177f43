"""A grey cat in a warm window: asleep with its tail about it, and with its eyes open."""

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, sheet, spline
from assets.make.paint.stroke import tuft

FUR = Material("#7d7599", "#c9bdd2", "#4c4270")
CREAM = Material("#fbe9d6", "#fffaf2", "#c8a4a8")
LINE = "#3f2e4a"


def paint(awake: bool) -> Canvas:
    """The cat on its cushion."""
    cv, t = sheet(156, 124, 78, 74)
    cushion = cv.mask(spline([(-66, 34), (-60, 22), (0, 18), (60, 22), (66, 34), (58, 44), (-58, 44)]), t)
    cv.form(cushion, Material("#d9687a", "#ffae9e", "#8e3c62"), 10 * t.k)
    body = cv.mask(
        spline([(-30, 30), (-34, 2), (-10, -22), (26, -22), (54, 0), (58, 22), (44, 34), (0, 36)]), t
    )
    cv.form(body, FUR, 36 * t.k)
    for x, y in ((26, -14), (40, -4), (50, 10)):
        mark = bezier((x, y - 8), (x + 3, y - 2), (x + 2, y + 6), (x - 2, y + 12), 10)
        cv.fill(ribbon(mark, 1.5, 1.0, 6), FUR.dark, t, alpha=0.40, clip=body)
    head(cv, t.at(-28, -20 if awake else -2, 33, -3 if awake else 8), awake)
    tail = bezier((52, 22), (50, 42), (10, 42), (-14, 30), 26)
    mask = cv.mask(ribbon(tail, 17, 12), t)
    cv.put(mask.shift(0, -2 * t.k).blur(3 * t.k), FUR.dark, 0.4, clip=body)
    cv.form(mask, FUR, 9 * t.k)
    cv.form(cv.mask(ellipse(-14, 30, 8, 7), t), CREAM, 6 * t.k)
    for x in (-46, -30):
        if awake:
            cv.form(cv.mask(ellipse(x, 33, 9, 7), t), CREAM, 6 * t.k)
    cv.grain()
    return cv


def head(cv: Canvas, at: Frame, awake: bool) -> None:
    """The head, one unit in half width."""
    k = at.k
    for side in (-1, 1):
        ear = spline([(side * 0.30, -0.58), (side * 0.72, -1.12), (side * 0.80, -1.10), (side * 0.90, -0.36)])
        cv.form(cv.mask(ear, at), FUR, 0.3 * k)
        inner = spline([(side * 0.46, -0.58), (side * 0.70, -0.92), (side * 0.78, -0.46)])
        cv.form(cv.mask(inner, at), Material("#f0a8a4", "#ffd2c4", "#b06a84"), 0.2 * k, shade=0.4)
    cheeks = [tuft(side * 0.86, 0.22, 20 if side > 0 else 160, 0.34, 0.26, 0.1 * side) for side in (-1, 1)]
    skull = spline(
        [
            (0, -0.74),
            (0.56, -0.66),
            (0.96, -0.16),
            (0.86, 0.36),
            (0.40, 0.66),
            (0, 0.70),
            (-0.40, 0.66),
            (-0.86, 0.36),
            (-0.96, -0.16),
            (-0.56, -0.66),
        ]
    )
    shape = cv.mask([skull, *cheeks], at)
    cv.put(shape.shift(0.06 * k, 0.12 * k).blur(0.12 * k), FUR.dark, 0.35)
    cv.form(shape, FUR, 0.6 * k)
    for x in (-0.2, 0.0, 0.2):
        cv.fill(
            ribbon([(x, -0.72), (x * 0.9, -0.58), (x * 0.8, -0.42)], 0.03, 0.02, 0.09),
            FUR.dark,
            at,
            alpha=0.5,
            clip=shape,
        )
    muzzle = cv.mask(
        [ellipse(-0.20, 0.28, 0.28, 0.22), ellipse(0.20, 0.28, 0.28, 0.22), ellipse(0, 0.46, 0.26, 0.18)], at
    )
    cv.form(muzzle, CREAM, 0.2 * k, shade=0.35, rim=0.4)
    for side in (-1, 1):
        if awake:
            cv.fill(ellipse(side * 0.42, -0.10, 0.20, 0.22), "#dff0a8", at)
            cv.fill(ellipse(side * 0.42, -0.09, 0.125, 0.185), LINE, at)
            cv.fill(ellipse(side * 0.42 + 0.06, -0.17, 0.06), "#ffffff", at)
        else:
            lid = spline(
                [(side * 0.62, -0.10), (side * 0.52, 0.0), (side * 0.40, 0.04), (side * 0.26, -0.02)], False
            )
            cv.fill(ribbon(lid, 0.03, 0.03, 0.075), LINE, at)
        cv.soft(side * 0.62, 0.22, 0.18, 0.11, "#f2907c", 0.6, at, clip=shape)
        for y, dy in ((0.24, -0.05), (0.34, 0.05)):
            cv.fill(
                ribbon([(side * 0.44, y), (side * 0.76, y + dy * 0.4), (side * 1.06, y + dy)], 0.025, 0.01),
                "#fff4ee",
                at,
                alpha=0.9,
            )
    cv.form(
        cv.mask(spline([(-0.10, 0.10), (0.10, 0.10), (0, 0.22)]), at),
        Material("#e27f86", "#ffc0b4", "#9c4664"),
        0.08 * k,
    )
    for side in (-1, 1):
        smile = spline([(0, 0.22), (side * 0.02, 0.32), (side * 0.12, 0.37), (side * 0.22, 0.33)], False)
        cv.fill(ribbon(smile, 0.03, 0.03, 0.045), LINE, at)
