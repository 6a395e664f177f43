"""A gull: gliding with its wings up or down, and standing, quiet or calling."""

from __future__ import annotations

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, sheet, spline

WHITE = Material("#fffdf8", "#ffffff", "#b9b4d4")
WING = Material("#dde3ee", "#fbfcfd", "#8f96bc")
TIP = Material("#4f4b6c", "#8f8aa8", "#322d4c")
BILL = Material("#f4a83e", "#ffdf94", "#bf6a3a")
DARK = "#2b2028"
# Outlines of the flying gull, which looks left; one unit is about half its body.
BODY = (
    (-1.5, -0.16),
    (-1.22, -0.46),
    (-0.84, -0.5),
    (-0.5, -0.36),
    (0.1, -0.34),
    (0.8, -0.16),
    (1.5, -0.06),
    (1.92, -0.14),
    (1.84, 0.12),
    (1.5, 0.22),
    (0.9, 0.32),
    (0.1, 0.42),
    (-0.7, 0.36),
    (-1.24, 0.14),
)
FAR_UP = (
    (-0.5, -0.24),
    (-0.66, -0.86),
    (-1.06, -1.42),
    (-1.7, -1.84),
    (-1.44, -1.3),
    (-0.9, -0.7),
    (0.0, -0.26),
)
NEAR_UP = (
    (-0.42, -0.1),
    (-0.22, -0.76),
    (0.22, -1.4),
    (1.0, -1.98),
    (1.86, -2.24),
    (1.56, -1.74),
    (1.1, -0.9),
    (0.5, -0.08),
)
UP_TIP = ((1.22, -1.86), (1.86, -2.24), (1.98, -2.26), (1.62, -1.72), (1.36, -1.44))
FAR_DOWN = ((-0.5, -0.2), (-1.0, -0.34), (-1.62, -0.24), (-2.06, 0.16), (-1.5, 0.16), (-0.9, 0.1), (0.0, 0.1))
NEAR_DOWN = (
    (-0.42, -0.14),
    (0.1, -0.44),
    (0.86, -0.46),
    (1.52, -0.04),
    (1.98, 0.78),
    (1.42, 0.5),
    (0.9, 0.36),
    (0.3, 0.3),
)
DOWN_TIP = ((1.6, 0.12), (1.98, 0.78), (2.02, 0.86), (1.5, 0.56), (1.34, 0.34))


def eye_and_cheek(cv: Canvas, at: Frame, x: float, y: float, r: float) -> None:
    """A round dark eye with a light in it, and a little warmth below."""
    cv.soft(x + 0.9 * r, y + 2.4 * r, 2.3 * r, 1.5 * r, "#f2a08c", 0.55, at)
    cv.fill(ellipse(x, y, r, r * 1.12), DARK, at)
    cv.fill(ellipse(x + 0.32 * r, y - 0.4 * r, 0.38 * r), "#ffffff", at)


def wing(
    cv: Canvas, at: Frame, outline: tuple[tuple[float, float], ...], tip: tuple[tuple[float, float], ...]
) -> None:
    """The near wing with its dark tip and two lines of feathers."""
    shape = cv.mask(spline(outline), at)
    cv.form(shape, WING, 0.34 * at.k)
    cv.put((shape - shape.shift(-0.02 * at.k, -0.10 * at.k).blur(0.06 * at.k)) & shape, "#ffffff", 0.75)
    if tip:
        cv.form(cv.mask(spline(tip), at).blur(0.015 * at.k) & shape, TIP, 0.16 * at.k, rim=0.4)


def flying(up: bool) -> Canvas:
    """Both pictures share their registration."""
    cv, t = sheet(150, 124, 71, 78)
    at = t.at(scale=33, rot=-5)
    k = at.k
    far = FAR_UP if up else FAR_DOWN
    cv.form(cv.mask(spline(far), at), Material("#c3cbe0", "#eef1f6", "#7d84b0"), 0.3 * k)
    bill = spline([(-1.4, -0.28), (-1.82, -0.14), (-1.92, 0.0), (-1.8, 0.02), (-1.38, 0.02)])
    cv.form(cv.mask(bill, at), BILL, 0.12 * k)
    body = cv.mask(spline(BODY), at)
    cv.form(body, WHITE, 0.42 * k, shade=0.6)
    eye_and_cheek(cv, at, -1.12, -0.2, 0.1)
    wing(cv, at, NEAR_UP if up else NEAR_DOWN, UP_TIP if up else DOWN_TIP)
    cv.grain()
    return cv


STAND = (
    (-0.78, -1.0),
    (-0.46, -1.2),
    (-0.12, -1.06),
    (0.02, -0.66),
    (0.3, -0.36),
    (0.86, 0.0),
    (1.28, 0.34),
    (1.22, 0.5),
    (0.72, 0.56),
    (0.2, 0.66),
    (-0.36, 0.56),
    (-0.7, 0.2),
    (-0.74, -0.24),
    (-0.82, -0.56),
    (-0.92, -0.82),
)
FOLDED = (
    (-0.26, -0.28),
    (0.24, -0.3),
    (0.86, 0.04),
    (1.5, 0.5),
    (1.2, 0.5),
    (0.66, 0.4),
    (0.1, 0.3),
    (-0.28, 0.06),
)
PRIMARIES = ((0.86, 0.2), (1.2, 0.28), (1.62, 0.56), (1.3, 0.58), (0.94, 0.46))


def standing(calling: bool) -> Canvas:
    """On its two feet, which stand at the sheet's bottom."""
    cv, t = sheet(148, 112, 66, 63)
    at = t.at(scale=46)
    k = at.k
    for x in (-0.14, 0.16):
        cv.form(cv.mask(ribbon([(x, 0.5), (x + 0.01, 0.94)], 0.075, 0.06), at), BILL, 0.04 * k)
        foot = spline([(x - 0.24, 0.98), (x - 0.04, 0.9), (x + 0.12, 0.98)])
        cv.form(cv.mask(foot, at), BILL, 0.05 * k)
    cv.form(cv.mask(spline(PRIMARIES), at), TIP, 0.12 * k)
    if calling:
        cv.fill(spline([(-0.84, -0.9), (-1.14, -0.86), (-1.1, -0.72), (-0.84, -0.7)]), "#9a4450", at)
        upper = spline([(-0.82, -0.98), (-1.2, -0.98), (-1.3, -0.88), (-0.84, -0.82)])
        lower = spline([(-0.84, -0.76), (-1.16, -0.68), (-1.2, -0.6), (-0.82, -0.62)])
    else:
        upper = spline([(-0.84, -0.92), (-1.14, -0.86), (-1.3, -0.72), (-1.24, -0.66), (-0.84, -0.7)])
        lower = spline([(-0.84, -0.76), (-1.2, -0.7), (-1.16, -0.64), (-0.84, -0.64)])
    for beak in (lower, upper):
        cv.form(cv.mask(beak, at), BILL, 0.1 * k)
    body = cv.mask(spline(STAND), at)
    cv.form(body, WHITE, 0.5 * k, shade=0.6)
    folded = cv.mask(spline(FOLDED), at)
    cv.form(folded, WING, 0.34 * k)
    for y in (0.0, 0.16):
        cv.fill(
            ribbon([(0.06, y), (0.5, y + 0.1), (0.96, y + 0.26)], 0.01, 0.01, 0.035), WING.dark, at, alpha=0.5
        )
    eye_and_cheek(cv, at, -0.54, -0.88, 0.095)
    cv.grain()
    return cv
