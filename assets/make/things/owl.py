"""A round, friendly owl on a short branch."""

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, sheet, spline, symmetric

BROWN = Material("#a57a58", "#ecc795", "#5f4258")
WING = Material("#8a6450", "#d9ab80", "#4f3850")
CREAM = Material("#fbe9cf", "#fffaf0", "#c9a492")
BEAK = Material("#f2a94c", "#ffdc96", "#b5643a")
BRANCH = Material("#85705f", "#ecc48c", "#4b3f58")


def eye(cv: Canvas, at: Frame, x: float, closed: bool) -> None:
    """One large soft eye, or its lid."""
    if closed:
        lid = spline([(x - 0.16, -0.36), (x, -0.26), (x + 0.16, -0.36)], False)
        cv.fill(ribbon(lid, 0.03, 0.03, 0.06), "#4a3036", at)
        return
    cv.form(
        cv.mask(ellipse(x, -0.36, 0.175, 0.185), at), Material("#e9a94e", "#ffdf9a", "#a8643e"), 0.12 * at.k
    )
    cv.fill(ellipse(x, -0.355, 0.125, 0.14), "#2e1f26", at)
    cv.fill(ellipse(x + 0.05, -0.415, 0.05), "#ffffff", at)
    cv.fill(ellipse(x - 0.05, -0.30, 0.022), "#ffffff", at, alpha=0.7)


def paint(calling: bool = False) -> Canvas:
    """The whole bird, about two units high; calling, its eyes are closed and its beak open."""
    cv, t = sheet(124, 118, 62, 58)
    at = t.at(scale=53)
    k = at.k
    perch = bezier((-0.98, 0.88), (-0.4, 0.94), (0.4, 0.84), (0.98, 0.90))
    cv.form(cv.mask(ribbon(perch, 0.16, 0.11), at), BRANCH, 0.07 * k)
    for x, y, angle in ((0.84, 0.86, -38), (-0.86, 0.86, 200)):
        cv.form(
            cv.mask(leaf(x, y, angle, 0.26, 0.13), at), Material("#6aa55c", "#e2e486", "#34705f"), 0.05 * k
        )
    tufts = [
        spline(
            [(s * 0.20, -0.78), (s * 0.44, -0.92), (s * 0.62, -1.06), (s * 0.68, -0.86), (s * 0.62, -0.56)]
        )
        for s in (-1, 1)
    ]
    half = [
        (0, -0.90),
        (0.40, -0.86),
        (0.66, -0.56),
        (0.62, -0.16),
        (0.70, 0.28),
        (0.58, 0.72),
        (0.26, 0.90),
        (0, 0.92),
    ]
    body = cv.mask([symmetric(half), *tufts], at)
    cv.form(body, BROWN, 0.6 * k)
    belly = cv.mask(symmetric([(0, -0.06), (0.36, 0.06), (0.44, 0.42), (0.30, 0.76), (0, 0.84)]), at)
    cv.form(belly & body, CREAM, 0.4 * k, shade=0.4, rim=0.3)
    for row, y in enumerate((0.20, 0.38, 0.56)):
        for i in range(3 - row % 2):
            x = (i - (2 - row % 2) / 2) * 0.24
            chevron = [(x - 0.06, y - 0.03), (x, y + 0.05), (x + 0.06, y - 0.03)]
            cv.fill(ribbon(chevron, 0.02, 0.02, 0.045), BROWN.base, at, alpha=0.75, clip=belly)
    for side in (-1, 1):
        wing = [(0.50, -0.14), (0.72, 0.10), (0.74, 0.46), (0.50, 0.80), (0.46, 0.42)]
        cv.form(cv.mask(spline([(side * x, y) for x, y in wing]), at), WING, 0.22 * k)
    disc = cv.mask([ellipse(s * 0.26, -0.36, 0.34, 0.33) for s in (-1, 1)], at)
    cv.form(disc & body, CREAM, 0.26 * k, shade=0.45, rim=0.35)
    for side in (-1, 1):
        eye(cv, at, side * 0.26, calling)
        cv.soft(side * 0.44, -0.14, 0.13, 0.08, "#f2806c", 0.55, at)
        for x in (0.10, 0.20, 0.30):
            cv.form(cv.mask(ellipse(side * x, 0.88, 0.055, 0.085), at), BEAK, 0.05 * k)
    if calling:
        cv.fill(ellipse(0, -0.07, 0.065, 0.10), "#7a3550", at)
    cv.form(cv.mask(spline([(-0.075, -0.26), (0.075, -0.26), (0, -0.06), (0, -0.06)]), at), BEAK, 0.07 * k)
    cv.grain()
    return cv
