"""A frog that sits and looks at us, with a wide small smile."""

from assets.make.paint import Canvas, Material, bezier, ellipse, ribbon, sheet, spline, symmetric

SKIN = Material("#7fb45c", "#e2ee9a", "#3d7a5c")
BELLY = Material("#f3efc0", "#fffce4", "#b4ba86")
DARK = "#2b2028"


def paint(singing: bool = False) -> Canvas:
    """Sitting, looking at us, with a wide small smile; singing, its throat is blown up round."""
    cv, t = sheet(122, 98, 61, 48)
    at = t.at(scale=45)
    k = at.k
    cv.soft(-0.05, 0.94, 1.25, 0.16, "#1f4a44", 0.5, at)
    for side in (-1, 1):
        thigh = [(0.40, 0.30), (0.92, 0.30), (1.08, 0.66), (0.86, 0.92), (0.44, 0.92)]
        cv.form(cv.mask(spline([(side * x, y) for x, y in thigh]), at), SKIN, 0.3 * k)
    half = [(0, -0.40), (0.44, -0.30), (0.62, 0.16), (0.66, 0.62), (0.40, 0.92), (0, 0.95)]
    cv.form(cv.mask(symmetric(half), at), SKIN, 0.5 * k)
    belly = cv.mask(symmetric([(0, 0.02), (0.34, 0.12), (0.42, 0.56), (0.24, 0.86), (0, 0.90)]), at)
    cv.form(belly, BELLY, 0.34 * k, shade=0.35, rim=0.3)
    for side in (-1, 1):
        arm = bezier((side * 0.46, 0.22), (side * 0.56, 0.5), (side * 0.40, 0.7), (side * 0.40, 0.88))
        cv.form(cv.mask(ribbon(arm, 0.20, 0.15), at), SKIN, 0.09 * k)
        toes = [ellipse(side * 0.40 + d, 0.92, 0.075, 0.055) for d in (-0.13, 0, 0.13)]
        cv.form(cv.mask(toes, at), SKIN, 0.06 * k)
    bumps = [ellipse(s * 0.40, -0.72, 0.245, 0.25) for s in (-1, 1)]
    skull = symmetric([(0, -0.72), (0.42, -0.70), (0.76, -0.34), (0.64, 0.0), (0.30, 0.13), (0, 0.15)])
    cv.form(cv.mask([skull, *bumps], at), SKIN, 0.45 * k, shade=0.45)
    for side in (-1, 1):
        cv.fill(ellipse(side * 0.40, -0.72, 0.175, 0.185), "#fffbe8", at)
        cv.fill(ellipse(side * 0.39, -0.71, 0.125, 0.145), DARK, at)
        cv.fill(ellipse(side * 0.39 + 0.05, -0.77, 0.05), "#ffffff", at)
        cv.soft(side * 0.54, -0.22, 0.17, 0.11, "#f08a70", 0.6, at)
        cv.fill(ellipse(side * 0.06, -0.34, 0.02, 0.015), "#3d5a44", at)
    if singing:
        throat = cv.mask(ellipse(0, 0.16, 0.40, 0.30), at)
        cv.put(throat.shift(-0.03 * k, 0.07 * k).blur(0.06 * k), SKIN.dark, 0.5)
        cv.form(throat, BELLY, 0.3 * k, shade=0.5, rim=0.7)
        cv.soft(0.12, 0.06, 0.16, 0.09, "#ffffff", 0.75, at)
    smile = spline([(-0.42, -0.22), (-0.2, -0.10), (0, -0.07), (0.2, -0.10), (0.42, -0.22)], False)
    cv.fill(ribbon(smile, 0.03, 0.03, 0.055), "#345040", at)
    cv.grain()
    return cv
