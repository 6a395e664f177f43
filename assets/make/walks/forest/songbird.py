"""A small blue bird that looks left, quiet or singing; its feet stand at the sheet's bottom."""

from assets.make.paint import Canvas, Frame, Material, ellipse, lin, ribbon, sheet, spline

BODY = Material("#4f8fc4", "#b5e0f0", "#2f4f8a")
WING = Material("#3c74ab", "#9ad0ea", "#284680")
BEAK = Material("#f2a13c", "#ffd58a", "#b5643a")
LEGS = "#b5643a"
TAIL = ((0.55, 0.1), (1.0, 0.25), (1.55, 0.62), (1.48, 0.74), (1.2, 0.68), (0.5, 0.5))
OUTLINE = (
    (-0.98, -0.62),
    (-0.62, -0.98),
    (-0.14, -0.92),
    (0.18, -0.55),
    (0.58, -0.18),
    (0.72, 0.28),
    (0.42, 0.66),
    (-0.10, 0.80),
    (-0.60, 0.62),
    (-0.86, 0.18),
    (-1.02, -0.24),
)
BREAST = (
    (-0.92, -0.28),
    (-0.55, -0.22),
    (-0.22, 0.18),
    (-0.08, 0.62),
    (-0.35, 0.74),
    (-0.66, 0.58),
    (-0.88, 0.18),
)
FEATHERS = (
    (0.02, -0.22),
    (0.45, -0.12),
    (0.95, 0.38),
    (0.98, 0.50),
    (0.55, 0.46),
    (0.12, 0.32),
    (-0.06, 0.02),
)


def beak(cv: Canvas, at: Frame, singing: bool) -> None:
    """Closed to a point, or open for a song."""
    if not singing:
        shape = spline([(-0.92, -0.58), (-1.34, -0.44), (-1.34, -0.44), (-0.94, -0.34)])
        cv.form(cv.mask(shape, at), BEAK, 0.12 * at.k)
        return
    throat = spline([(-0.90, -0.60), (-1.20, -0.60), (-1.16, -0.40), (-0.90, -0.32)])
    cv.fill(throat, "#8a3448", at)
    upper = spline([(-0.90, -0.66), (-1.36, -0.70), (-1.36, -0.70), (-0.92, -0.46)])
    lower = spline([(-0.90, -0.42), (-1.24, -0.26), (-1.24, -0.26), (-0.92, -0.24)])
    for shape in (lower, upper):
        cv.form(cv.mask(shape, at), BEAK, 0.10 * at.k)


def songbird(cv: Canvas, at: Frame, singing: bool) -> None:
    """The bird, its body about two units long and high, its feet at y 1."""
    k = at.k
    cv.form(cv.mask(spline(TAIL), at), WING, 0.2 * k)
    for x in (-0.15, 0.12):
        cv.fill(ribbon([(x, 0.72), (x + 0.02, 0.98)], 0.07, 0.05), LEGS, at)
        cv.fill(ribbon([(x - 0.13, 0.99), (x + 0.10, 0.99)], 0.05, 0.05), LEGS, at)
    body = cv.mask(spline(OUTLINE), at)
    cv.form(body, BODY, 0.7 * k, shade=0.5)
    warm = lin(at.point(0, -0.3), at.point(0, 0.8), [(0, "#f7b37c"), (1, "#fbe3bd")])
    cv.put(cv.mask(spline(BREAST), at).blur(0.04 * k) & body, warm)
    cv.form(cv.mask(spline(FEATHERS), at), WING, 0.3 * k)
    for u in (0.25, 0.5):
        line = [(0.10 + 0.3 * u, -0.06 + 0.5 * u), (0.45 + 0.2 * u, 0.16 + 0.4 * u), (0.88, 0.44 + 0.06 * u)]
        cv.fill(ribbon(line, 0.02, 0.01, 0.035), WING.dark, at, alpha=0.5)
    beak(cv, at, singing)
    cv.fill(ellipse(-0.58, -0.55, 0.115, 0.13), "#241a22", at)
    cv.fill(ellipse(-0.545, -0.595, 0.045), "#ffffff", at)
    cv.soft(-0.66, -0.30, 0.17, 0.11, "#f2806c", 0.6, at)


def paint(singing: bool) -> Canvas:
    """Both pictures share their registration."""
    cv, t = sheet(124, 86, 59, 43)
    songbird(cv, t.at(scale=40), singing)
    cv.grain()
    return cv
