"""A butterfly with its wings open, or folded up; both share their registration."""

from assets.make.motifs.butterfly import BODY, LOWER, UPPER, butterfly
from assets.make.paint import Canvas, bezier, ellipse, ribbon, sheet, spline

SIZE = 34
SHEET = (84, 84, 41, 43)


def paint_open() -> Canvas:
    """Seen from above."""
    cv, t = sheet(*SHEET)
    butterfly(cv, t, 0, 0, SIZE)
    cv.grain()
    return cv


def paint_closed() -> Canvas:
    """Seen from the side, wings together over the back."""
    cv, t = sheet(*SHEET)
    at = t.at(0, 0, SIZE, rot=-14)
    k = at.k
    upper = [
        (0.02, 0.02),
        (0.04, -0.46),
        (0.22, -0.92),
        (0.54, -1.06),
        (0.72, -0.84),
        (0.60, -0.38),
        (0.26, 0.0),
    ]
    lower = [(0.04, 0.06), (0.30, -0.16), (0.66, -0.14), (0.82, 0.16), (0.62, 0.44), (0.28, 0.36)]
    cv.form(cv.mask(spline(lower), at), LOWER, 0.3 * k)
    cv.form(cv.mask(spline(upper), at), UPPER, 0.36 * k)
    cv.fill(ellipse(0.48, -0.76, 0.13, 0.15, 20), "#fff3d8", at, alpha=0.9)
    cv.fill(ellipse(0.56, 0.14, 0.11), "#fff3d8", at, alpha=0.85)
    cv.fill(ribbon([(-0.10, -0.30), (0.0, 0.08), (0.14, 0.52)], 0.12, 0.06, 0.17), BODY, at)
    cv.fill(ellipse(-0.12, -0.36, 0.105), BODY, at)
    for dx, dy in ((-0.34, -0.78), (-0.14, -0.86)):
        feeler = bezier((-0.12, -0.42), (-0.14, -0.62), (dx * 0.8, dy * 0.96), (dx, dy))
        cv.fill(ribbon(feeler, 0.04, 0.03), BODY, at)
        cv.fill(ellipse(dx, dy, 0.05), BODY, at)
    cv.grain()
    return cv
