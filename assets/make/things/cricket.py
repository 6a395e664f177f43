"""A cricket that looks left, its long feelers swept back."""

from assets.make.paint import Canvas, Material, bezier, ellipse, ribbon, sheet, spline

BODY = Material("#8fae54", "#e6ea98", "#4d7048")
WING = Material("#a9975a", "#ecdc9c", "#665a48")
DARK = "#2b2028"


def paint() -> Canvas:
    """Looking left, its long feelers swept back."""
    cv, t = sheet(112, 70, 48, 40)
    at = t.at(scale=28)
    k = at.k
    cv.soft(0.1, 0.92, 1.6, 0.13, "#1f4a44", 0.45, at)
    for x, foot in ((-0.66, -0.96), (-0.16, -0.30)):
        leg = spline([(x, 0.28), (x - 0.22, 0.55), (foot, 0.90)], False)
        cv.form(cv.mask(ribbon(leg, 0.11, 0.06), at), BODY, 0.05 * k)
    body = [
        (-0.90, -0.16),
        (-0.50, -0.34),
        (0.3, -0.26),
        (1.24, 0.10),
        (1.46, 0.30),
        (1.1, 0.44),
        (0.2, 0.48),
        (-0.66, 0.42),
    ]
    cv.form(cv.mask(spline(body), at), BODY, 0.3 * k)
    wing = [(-0.52, -0.32), (0.2, -0.40), (1.2, -0.02), (1.60, 0.26), (0.9, 0.26), (-0.2, 0.12)]
    cv.form(cv.mask(spline(wing), at), WING, 0.22 * k)
    for u in (0.0, 0.12):
        vein = bezier((-0.4, -0.16 + u), (0.2, -0.22 + u), (0.8, -0.02 + u), (1.3, 0.16 + u * 0.4))
        cv.fill(ribbon(vein, 0.03, 0.015), WING.dark, at, alpha=0.45)
    thigh = spline([(0.30, 0.36), (0.52, -0.30), (1.02, -0.86), (1.14, -0.84), (0.94, -0.30), (0.56, 0.36)])
    shin = ribbon(spline([(1.06, -0.82), (1.20, 0.0), (1.34, 0.88), (1.52, 0.92)], False), 0.09, 0.06)
    cv.form(cv.mask(shin, at), BODY, 0.05 * k)
    cv.form(cv.mask(thigh, at), BODY, 0.18 * k)
    for end, bow in (((0.5, -1.30), -1.30), ((0.0, -1.36), -1.2)):
        feeler = bezier((-1.06, -0.30), (-1.10, -0.9), (-0.5, bow), end, 26)
        cv.fill(ribbon(feeler, 0.055, 0.03), "#5d6a44", at)
    cv.form(cv.mask(ellipse(-0.96, 0.02, 0.42, 0.40), at), BODY, 0.3 * k)
    cv.fill(ellipse(-1.06, -0.06, 0.155, 0.175), DARK, at)
    cv.fill(ellipse(-1.01, -0.125, 0.06), "#ffffff", at)
    cv.soft(-0.82, 0.16, 0.16, 0.10, "#f2806c", 0.6, at)
    cv.fill(
        ribbon(spline([(-1.26, 0.18), (-1.16, 0.26), (-1.02, 0.25)], False), 0.03, 0.02, 0.05), "#4a5238", at
    )
    cv.grain()
    return cv
