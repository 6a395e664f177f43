"""A squirrel that sits up and holds an acorn, looking left."""

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, sheet, spline, tuft

FUR = Material("#c07a4a", "#f6c48a", "#7a4450")
TAIL = Material("#b86f44", "#f8cd96", "#6f3e4c")
CREAM = Material("#fbe9cf", "#fffaf0", "#cfa892")
NUT = Material("#c99a5a", "#f6dc9a", "#80543e")
CUP = Material("#8b6048", "#cfa278", "#523848")
BRUSH = (
    (0.22, 0.86),
    (0.66, 0.94),
    (0.98, 0.66),
    (1.02, 0.20),
    (0.94, -0.16),
    (1.08, -0.52),
    (0.92, -0.90),
    (0.54, -1.02),
    (0.26, -0.84),
    (0.24, -0.60),
    (0.40, -0.50),
    (0.52, -0.60),
    (0.58, -0.42),
    (0.46, -0.08),
    (0.42, 0.24),
    (0.34, 0.54),
)
"""The tail, up along the back and rolled outwards at its tip."""


def head(cv: Canvas, at: Frame, nibbling: bool) -> None:
    """Ears with tufts, cream cheek, a bright eye, or one closed with pleasure."""
    k = at.k
    for x, y, angle in ((-0.10, -0.70, -66), (-0.34, -0.74, -98)):
        cv.form(cv.mask([tuft(x, y, angle, 0.34, 0.19, 0.0), ellipse(x, y, 0.12)], at), FUR, 0.1 * k)
    skull = [
        (-0.30, -0.84),
        (0.04, -0.74),
        (0.16, -0.42),
        (0.0, -0.12),
        (-0.34, -0.06),
        (-0.62, -0.18),
        (-0.74, -0.34),
        (-0.62, -0.50),
        (-0.54, -0.72),
    ]
    shape = cv.mask(spline(skull), at)
    cv.form(shape, FUR, 0.34 * k)
    cheek = spline(
        [(-0.76, -0.34), (-0.50, -0.36), (-0.28, -0.28), (-0.20, -0.12), (-0.36, -0.04), (-0.66, -0.14)]
    )
    cv.put(cv.mask(cheek, at).blur(0.02 * k) & shape, CREAM.base, 0.95)
    if nibbling:
        lid = spline([(-0.47, -0.43), (-0.36, -0.52), (-0.25, -0.44)], False)
        cv.fill(ribbon(lid, 0.02, 0.02, 0.06), "#241a22", at)
    else:
        cv.fill(ellipse(-0.35, -0.46, 0.105, 0.12), "#241a22", at)
        cv.fill(ellipse(-0.315, -0.505, 0.042), "#ffffff", at)
    cv.fill(ellipse(-0.73, -0.36, 0.055, 0.045), "#4a3036", at)
    cv.fill(
        ribbon(spline([(-0.70, -0.28), (-0.62, -0.23), (-0.54, -0.25)], False), 0.015, 0.015, 0.035),
        "#7a4a44",
        at,
    )
    cv.soft(-0.36, -0.24, 0.13, 0.09, "#f2806c", 0.6, at)


def paint(nibbling: bool) -> Canvas:
    """The whole animal, two units high; nibbling, it holds the acorn to its mouth."""
    cv, t = sheet(108, 108, 48, 54)
    at = t.at(scale=49)
    k = at.k
    cv.soft(0.05, 0.96, 0.86, 0.12, "#22394a", 0.5, at)
    brush = cv.mask(spline(BRUSH), at)
    cv.form(brush, TAIL, 0.34 * k)
    for line in (
        ((0.50, 0.76), (0.76, 0.42), (0.74, -0.02), (0.80, -0.40), (0.76, -0.68), (0.52, -0.78)),
        ((0.44, 0.62), (0.60, 0.3), (0.62, 0.0)),
    ):
        cv.put(
            cv.mask(ribbon(spline(line, False), 0.02, 0.02, 0.10), at).blur(0.03 * k),
            TAIL.light,
            0.55,
            clip=brush,
        )
    body = [
        (-0.12, -0.22),
        (0.24, -0.04),
        (0.46, 0.40),
        (0.40, 0.84),
        (0.0, 0.95),
        (-0.40, 0.88),
        (-0.42, 0.46),
        (-0.38, 0.06),
    ]
    shape = cv.mask(spline(body), at)
    cv.form(shape, FUR, 0.4 * k)
    belly = spline([(-0.44, 0.06), (-0.22, 0.10), (-0.10, 0.48), (-0.20, 0.84), (-0.44, 0.82)])
    cv.put(cv.mask(belly, at).blur(0.025 * k) & shape, CREAM.base, 0.95)
    haunch = cv.mask(ellipse(0.16, 0.62, 0.29, 0.31), at)
    cv.form(haunch, FUR, 0.28 * k)
    cv.form(cv.mask(ellipse(-0.16, 0.90, 0.30, 0.09), at), FUR, 0.08 * k)
    head(cv, at, nibbling)
    up = 0.30 if nibbling else 0.0
    cv.form(cv.mask(ellipse(-0.56 - 0.2 * up, 0.20 - up, 0.13, 0.16), at), NUT, 0.13 * k)
    rim = [(-0.71, 0.14), (-0.66, 0.02), (-0.56, -0.02), (-0.46, 0.02), (-0.41, 0.14), (-0.56, 0.17)]
    cup = spline([(x - 0.2 * up, y - up) for x, y in rim])
    cv.form(cv.mask(cup, at), CUP, 0.09 * k)
    for dy in (0.0, 0.12):
        arm = spline(
            [(-0.12, 0.10 + dy), (-0.30, 0.24 + dy - 0.3 * up), (-0.50, 0.22 + dy * 0.9 - up)], False
        )
        cv.form(cv.mask(ribbon(arm, 0.15, 0.12), at), FUR, 0.07 * k)
    cv.grain()
    return cv
