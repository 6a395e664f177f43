"""A spotted woodpecker that clings to a trunk on its right and pecks at it."""

from assets.make.paint import Canvas, Material, ellipse, leaf, ribbon, sheet, spline

BACK = Material("#4a4a66", "#a7aed0", "#2b2a44")
CREAM = Material("#f7e8d2", "#fffaf0", "#bfa4a2")
RED = Material("#d8495a", "#ff9a8c", "#8c2c50")
BEAK = Material("#6d6a78", "#b9bac8", "#403a50")


def paint(pecking: bool) -> Canvas:
    """The bird, beak to the right; pecking, it shuts its eye and chips of bark fly."""
    cv, t = sheet(82, 98, 40, 48)
    at = t.at(scale=43)
    k = at.k
    tail = spline([(-0.34, 0.50), (0.02, 0.46), (0.26, 1.06), (0.14, 1.08), (-0.10, 0.90)])
    cv.form(cv.mask(tail, at), BACK, 0.15 * k)
    for y in (0.18, 0.42):
        cv.fill(ribbon([(0.26, y), (0.44, y - 0.03), (0.50, y - 0.10)], 0.06, 0.03), "#7a6a70", at)
        cv.fill(ribbon([(0.40, y - 0.02), (0.50, y + 0.05)], 0.05, 0.03), "#7a6a70", at)
    body = cv.mask(
        spline(
            [
                (-0.10, -0.66),
                (0.22, -0.46),
                (0.38, 0.0),
                (0.34, 0.42),
                (0.06, 0.72),
                (-0.28, 0.62),
                (-0.52, 0.16),
                (-0.40, -0.40),
            ]
        ),
        at,
    )
    cv.form(body, CREAM, 0.5 * k)
    cv.soft(0.12, 0.62, 0.34, 0.26, RED.base, 0.9, at, clip=body)
    wing = cv.mask(
        spline(
            [
                (-0.26, -0.44),
                (0.02, -0.30),
                (0.06, 0.12),
                (-0.10, 0.52),
                (-0.22, 0.82),
                (-0.46, 0.50),
                (-0.60, 0.10),
                (-0.48, -0.30),
            ]
        ),
        at,
    )
    cv.form(wing, BACK, 0.35 * k)
    for x, y, r in (
        (-0.16, -0.12, 0.09),
        (-0.34, 0.06, 0.07),
        (-0.12, 0.14, 0.075),
        (-0.32, 0.30, 0.07),
        (-0.16, 0.40, 0.06),
        (-0.28, 0.54, 0.05),
    ):
        cv.fill(ellipse(x, y, r, r * 0.72, -30), "#fbf3e6", at, alpha=0.95, clip=wing)
    beak = spline([(0.36, -0.74), (0.90, -0.60), (0.90, -0.60), (0.36, -0.50)])
    cv.form(cv.mask(beak, at), BEAK, 0.10 * k)
    head = cv.mask(ellipse(0.10, -0.62, 0.36, 0.34), at)
    cv.form(head, CREAM, 0.3 * k)
    cap = spline(
        [
            (-0.34, -0.44),
            (-0.30, -0.86),
            (0.02, -1.02),
            (0.34, -0.90),
            (0.30, -0.78),
            (0.0, -0.80),
            (-0.16, -0.56),
        ]
    )
    cv.form(cv.mask(cap, at), RED, 0.2 * k)
    stripe = ribbon([(0.40, -0.46), (0.10, -0.38), (-0.18, -0.40), (-0.30, -0.30)], 0.05, 0.10, 0.12)
    cv.fill(stripe, BACK.base, at, clip=head)
    if pecking:
        lid = spline([(0.06, -0.62), (0.17, -0.70), (0.28, -0.62)], False)
        cv.fill(ribbon(lid, 0.02, 0.02, 0.06), "#241a22", at)
        for x, y, turn in ((0.66, -0.86, 20), (0.60, -0.34, -40), (0.82, -0.44, 60), (0.74, -0.12, 10)):
            chip = cv.mask(leaf(x, y, turn, 0.17, 0.085), at)
            cv.form(chip, Material("#b98a62", "#f6d6a0", "#6a4a4a"), 0.04 * k)
    else:
        cv.fill(ellipse(0.17, -0.64, 0.095, 0.105), "#241a22", at)
        cv.fill(ellipse(0.20, -0.68, 0.036), "#ffffff", at)
    cv.soft(0.10, -0.47, 0.14, 0.09, "#f2806c", 0.55, at)
    cv.grain()
    return cv
