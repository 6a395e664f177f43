"""A small red crab that looks at us, its claws down or up."""

from __future__ import annotations

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, sheet, spline, symmetric

SHELL = Material("#e0604a", "#ffb27e", "#93344c")
LIMB = Material("#d2543f", "#f8a070", "#8a3048")
DARK = "#2b2028"


def claw(cv: Canvas, at: Frame) -> None:
    """A round pincer, opening upwards; the unit is its length."""
    back = spline(
        [
            (-0.16, 0.42),
            (-0.46, 0.1),
            (-0.44, -0.36),
            (-0.12, -0.62),
            (-0.02, -0.56),
            (-0.1, -0.2),
            (0.08, 0.06),
            (0.12, 0.36),
        ]
    )
    front = spline(
        [
            (0.0, 0.4),
            (0.06, 0.1),
            (0.1, -0.1),
            (0.24, -0.42),
            (0.36, -0.5),
            (0.46, -0.2),
            (0.36, 0.2),
            (0.14, 0.44),
        ]
    )
    for part in (back, front):
        cv.form(cv.mask(part, at), SHELL, 0.3 * at.k)


def side(cv: Canvas, t: Frame, way: int, up: bool) -> None:
    """The legs and the claw of one side; ``way`` is -1 left, 1 right."""
    at = t.at(sx=way)
    k = t.k
    for i, (x, y, reach, fall) in enumerate(
        ((0.62, 0.30, 0.46, 0.42), (0.52, 0.42, 0.36, 0.46), (0.38, 0.5, 0.2, 0.44))
    ):
        knee = (x + reach, y - 0.10 + 0.05 * i)
        leg = bezier(
            (x - 0.12, y), knee, (x + reach * 1.12, y + fall * 0.4), (x + reach * 0.96, y + fall), 16
        )
        cv.form(cv.mask(ribbon(leg, 0.16, 0.07), at), LIMB, 0.07 * k)
    hand = (1.06, -0.56) if up else (1.12, 0.02)
    arm = bezier((0.6, 0.1), (0.96, 0.24), (1.14, 0.1), (hand[0], hand[1] + 0.2), 14)
    cv.form(cv.mask(ribbon(arm, 0.2, 0.15), at), LIMB, 0.09 * k)
    claw(cv, at.at(hand[0] + 0.02, hand[1] - 0.06, 0.62, rot=-6 if up else 14))


def paint(up: bool) -> Canvas:
    """Both pictures share their registration."""
    cv, t = sheet(158, 124, 79, 64)
    at = t.at(scale=47)
    k = at.k
    cv.soft(-0.05, 0.9, 1.3, 0.14, "#6d4048", 0.6, at)
    for way in (-1, 1):
        side(cv, at, way, up)
    for way in (-1, 1):
        stalk = ribbon([(way * 0.24, -0.3), (way * 0.27, -0.6)], 0.13, 0.11)
        cv.form(cv.mask(stalk, at), LIMB, 0.06 * k)
    shell = cv.mask(
        symmetric([(0, -0.46), (0.46, -0.42), (0.84, -0.1), (0.86, 0.24), (0.6, 0.6), (0, 0.72)]), at
    )
    cv.form(shell, SHELL, 0.55 * k)
    cv.soft(0.3, -0.2, 0.36, 0.14, "#ffe0b8", 0.7, at, clip=shell, rot=12)
    for x, y, r in ((-0.5, -0.06, 0.07), (-0.36, -0.24, 0.05), (-0.62, 0.14, 0.045), (0.56, 0.02, 0.05)):
        cv.fill(ellipse(x, y, r, r * 0.8), "#ffc79c", at, alpha=0.7, clip=shell)
    for way in (-1, 1):
        cv.fill(ellipse(way * 0.28, -0.68, 0.185, 0.195), "#fffbf0", at)
        cv.fill(ellipse(way * 0.27, -0.66, 0.125, 0.14), DARK, at)
        cv.fill(ellipse(way * 0.27 + 0.045, -0.715, 0.05), "#ffffff", at)
        cv.soft(way * 0.46, 0.2, 0.17, 0.11, "#ffb08a", 0.75, at)
    smile = spline([(-0.22, 0.2), (-0.1, 0.29), (0, 0.31), (0.1, 0.29), (0.22, 0.2)], False)
    cv.fill(ribbon(smile, 0.02, 0.02, 0.055), "#6d2438", at)
    cv.grain()
    return cv
