"""A cat that sits on the wall with its tail about its paws, and the same cat curled up; one registration."""

from __future__ import annotations

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, sheet, spline, tuft

FUR = Material("#d9a582", "#ffe6c4", "#7f5a88")
CREAM = Material("#f8e8d6", "#fffaf0", "#b89cba")
STRIPE = "#a8748a"
DARK = "#33264a"
Spot = tuple[float, float]
SHEET = (132, 110, 66, 55)


def ears(cv: Canvas, at: Frame) -> None:
    """Two ears with rounded tips and rosy insides."""
    for side in (-1, 1):
        ear = spline(
            [
                (side * 0.06, -0.24),
                (side * 0.20, -0.44),
                (side * 0.33, -0.52),
                (side * 0.38, -0.40),
                (side * 0.38, -0.12),
            ]
        )
        cv.form(cv.mask(ear, at), FUR, 0.14 * at.k)
        inner = spline(
            [(side * 0.16, -0.26), (side * 0.24, -0.38), (side * 0.31, -0.42), (side * 0.33, -0.22)]
        )
        cv.fill(inner, "#e3a2a2", at, alpha=0.8)


def head(cv: Canvas, at: Frame, awake: bool) -> None:
    """A broad face; the origin is its middle, 0.44 its half width."""
    k = at.k
    ears(cv, at)
    skull = [(0, -0.33), (0.26, -0.30), (0.44, -0.06), (0.42, 0.16), (0.22, 0.31), (0, 0.34)]
    ring = [*skull, *[(-x, y) for x, y in reversed(skull[1:-1])]]
    locks = [
        tuft(side * 0.37, 0.10 + dy, 90 - side * (62 - 26 * dy * 5), 0.17, 0.12, 0.1 * side)
        for side in (-1, 1)
        for dy in (0.0, 0.09)
    ]
    shape = cv.mask([spline(ring), *locks], at)
    cv.form(shape, FUR, 0.34 * k, shade=0.45)
    for x, y, turn in ((0, -0.24, 0), (-0.11, -0.22, -12), (0.11, -0.22, 12)):
        cv.fill(ellipse(x, y, 0.022, 0.075, turn), STRIPE, at, alpha=0.6, clip=shape)
    muzzle = cv.mask([ellipse(s * 0.10, 0.15, 0.15, 0.12) for s in (-1, 1)], at) & shape
    cv.form(muzzle, CREAM, 0.12 * k, shade=0.3, rim=0.4)
    for side in (-1, 1):
        if awake:
            cv.fill(ellipse(side * 0.19, -0.04, 0.088, 0.100), "#f4e2a0", at)
            cv.fill(ellipse(side * 0.19, -0.035, 0.068, 0.090), DARK, at)
            cv.fill(ellipse(side * 0.19 + 0.026, -0.072, 0.028), "#ffffff", at)
        else:
            arc = spline([(side * 0.10, -0.03), (side * 0.19, 0.02), (side * 0.28, -0.03)], False)
            cv.fill(ribbon(arc, 0.015, 0.015, 0.04), DARK, at)
        cv.soft(side * 0.29, 0.12, 0.10, 0.07, "#f2806c", 0.55, at, clip=shape)
        for dy, reach in ((0.12, 0.56), (0.19, 0.52)):
            whisker = bezier(
                (side * 0.17, dy),
                (side * 0.3, dy - 0.02),
                (side * 0.44, dy - 0.01),
                (side * reach, dy + 0.03),
                8,
            )
            cv.fill(ribbon(whisker, 0.014, 0.006), "#fff8ee", at, alpha=0.75)
    cv.fill(spline([(-0.045, 0.055), (0.045, 0.055), (0, 0.105)]), "#b8606e", at)
    for side in (-1, 1):
        smile = spline([(0, 0.115), (side * 0.05, 0.165), (side * 0.115, 0.15)], False)
        cv.fill(ribbon(smile, 0.012, 0.008, 0.024), "#6a4060", at)


def tail(cv: Canvas, at: Frame, path: tuple[Spot, Spot, Spot, Spot]) -> None:
    """A striped tail along a cubic curve, its end cream."""
    line = bezier(*path, 26)
    shape = cv.mask(ribbon(line, 0.21, 0.15, 0.20), at)
    cv.put(shape.shift(-0.02 * at.k, 0.05 * at.k).blur(0.04 * at.k), FUR.dark, 0.45)
    cv.form(shape, FUR, 0.1 * at.k)
    for i in (6, 10, 14, 18):
        (x, y), (a, b) = line[i], line[i + 1]
        across = [(x - (b - y) * 3, y + (a - x) * 3), (x + (b - y) * 3, y - (a - x) * 3)]
        cv.fill(ribbon(across, 0.05, 0.05), STRIPE, at, alpha=0.55, clip=shape)
    cv.form(cv.mask(ribbon(line[-5:], 0.15, 0.15), at) & shape, CREAM, 0.08 * at.k, shade=0.3)


def sitting(cv: Canvas, at: Frame) -> None:
    """Sitting upright, looking at us; about two units high."""
    k = at.k
    body = [
        (0.02, -0.34),
        (0.30, -0.16),
        (0.46, 0.28),
        (0.54, 0.72),
        (0.42, 0.97),
        (0, 1.0),
        (-0.42, 0.97),
        (-0.52, 0.72),
        (-0.42, 0.28),
        (-0.28, -0.16),
    ]
    shape = cv.mask(spline(body), at)
    cv.form(shape, FUR, 0.45 * k)
    for y, reach in ((0.22, 0.16), (0.42, 0.20), (0.62, 0.18)):
        for side in (-1, 1):
            stripe = bezier(
                (side * 0.56, y),
                (side * 0.46, y + 0.02),
                (side * (0.5 - reach), y + 0.06),
                (side * (0.5 - reach), y + 0.07),
                8,
            )
            cv.fill(ribbon(stripe, 0.07, 0.02), STRIPE, at, alpha=0.5, clip=shape)
    chest = cv.mask(
        spline([(-0.2, -0.1), (0.2, -0.1), (0.2, 0.34), (0.06, 0.62), (-0.06, 0.62), (-0.2, 0.34)]), at
    )
    cv.put(chest.blur(0.03 * k) & shape, CREAM.base, 0.95)
    for side in (-1, 1):
        leg = cv.mask(ribbon([(side * 0.13, 0.36), (side * 0.15, 0.66), (side * 0.15, 0.92)], 0.22, 0.20), at)
        cv.put(leg.shift(-0.02 * k, 0.01 * k).blur(0.03 * k) & shape, FUR.dark, 0.35)
        cv.form(leg, FUR, 0.12 * k, shade=0.4)
        cv.form(cv.mask(ellipse(side * 0.16, 0.945, 0.145, 0.075), at), CREAM, 0.08 * k, shade=0.35)
    tail(cv, at, ((0.44, 0.84), (0.95, 0.98), (0.92, 0.52), (0.80, 0.30)))
    head(cv, at.at(0, -0.46, 1.12), True)


def paint_sitting() -> Canvas:
    """On the wall, awake."""
    cv, t = sheet(*SHEET)
    sitting(cv, t.at(scale=52))
    cv.grain()
    return cv


def paint_curled() -> Canvas:
    """Curled up, chin on the tail, eyes resting."""
    cv, t = sheet(*SHEET)
    at = t.at(scale=52)
    k = at.k
    loaf = [
        (-0.74, 0.98),
        (-0.92, 0.72),
        (-0.70, 0.36),
        (-0.20, 0.16),
        (0.36, 0.16),
        (0.82, 0.40),
        (1.0, 0.76),
        (0.84, 0.98),
        (0.1, 1.0),
    ]
    shape = cv.mask(spline(loaf), at)
    cv.form(shape, FUR, 0.4 * k)
    for x, lean in ((0.06, -0.10), (0.30, 0.0), (0.54, 0.10)):
        stripe = bezier((x, 0.10), (x + lean * 0.4, 0.26), (x + lean, 0.36), (x + lean * 1.4, 0.46), 8)
        cv.fill(ribbon(stripe, 0.08, 0.02), STRIPE, at, alpha=0.5, clip=shape)
    haunch = cv.mask(ellipse(0.60, 0.72, 0.34, 0.28), at)
    cv.form(haunch & shape, FUR, 0.24 * k, shade=0.4, rim=0.5)
    head(cv, at.at(-0.42, 0.54, 1.06, rot=-8), False)
    tail(cv, at, ((0.94, 0.78), (0.70, 1.04), (0.10, 0.98), (-0.42, 0.90)))
    cv.grain()
    return cv
