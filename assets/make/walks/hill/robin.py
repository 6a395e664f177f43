"""A robin that looks left, quiet or singing; its feet stand at the sheet's bottom."""

from __future__ import annotations

from assets.make.paint import Canvas, Material, ellipse, ribbon, sheet, spline

from .tones import EYE

BACK = Material("#8d7467", "#d6b795", "#54446a")
BREAST = Material("#e0703f", "#ffb86c", "#a84448")
BELLY = Material("#f1e4de", "#fffaf2", "#b7a6c8")
BEAK = Material("#6a5570", "#a592a8", "#3a2c4c")


def paint(singing: bool) -> Canvas:
    """Both pictures share their registration."""
    cv, t = sheet(90, 80, 43, 41)
    at = t.at(scale=36)
    k = at.k
    cv.form(
        cv.mask(spline([(0.5, 0.2), (0.9, 0.22), (1.22, 0.5), (1.14, 0.64), (0.86, 0.6), (0.4, 0.5)]), at),
        BACK,
        0.14 * k,
    )
    for x in (-0.16, 0.1):
        cv.fill(ribbon([(x, 0.74), (x + 0.02, 1.0)], 0.07, 0.05), "#7a4f5a", at)
        cv.fill(ribbon([(x - 0.13, 1.01), (x + 0.10, 1.01)], 0.05, 0.05), "#7a4f5a", at)
    outline = [
        (-0.86, -0.5),
        (-0.62, -0.88),
        (-0.16, -0.96),
        (0.22, -0.72),
        (0.56, -0.28),
        (0.72, 0.22),
        (0.48, 0.66),
        (-0.04, 0.82),
        (-0.56, 0.68),
        (-0.88, 0.22),
        (-0.94, -0.16),
    ]
    body = cv.mask(spline(outline), at)
    cv.form(body, BACK, 0.7 * k, shade=0.5)
    belly = spline(
        [(-0.84, 0.16), (-0.4, 0.3), (0.1, 0.3), (0.4, 0.5), (0.1, 0.84), (-0.5, 0.76), (-0.9, 0.4)]
    )
    cv.form(cv.mask(belly, at).blur(0.03 * k) & body, BELLY, 0.4 * k, shade=0.45, rim=0.2, clip=body)
    breast = [
        (-0.98, -0.56),
        (-0.66, -0.82),
        (-0.36, -0.72),
        (-0.24, -0.36),
        (-0.02, 0.02),
        (-0.08, 0.36),
        (-0.5, 0.44),
        (-1.0, 0.28),
        (-1.1, -0.2),
    ]
    cv.form(
        cv.mask(spline(breast), at).blur(0.02 * k) & body, BREAST, 0.4 * k, shade=0.45, rim=0.2, clip=body
    )
    wing = cv.mask(
        spline(
            [(0.04, -0.24), (0.44, -0.14), (0.86, 0.36), (0.92, 0.5), (0.5, 0.46), (0.14, 0.3), (-0.02, 0.02)]
        ),
        at,
    )
    cv.form(wing, BACK, 0.26 * k)
    for u in (0.25, 0.55):
        line = [(0.12 + 0.26 * u, -0.08 + 0.5 * u), (0.44 + 0.2 * u, 0.14 + 0.4 * u), (0.84, 0.42 + 0.06 * u)]
        cv.fill(ribbon(line, 0.02, 0.01, 0.035), BACK.dark, at, alpha=0.5, clip=wing)
    if singing:
        cv.fill(spline([(-0.84, -0.54), (-1.06, -0.55), (-1.04, -0.36), (-0.84, -0.32)]), "#8a3448", at)
        upper = spline([(-0.82, -0.6), (-1.2, -0.66), (-1.2, -0.66), (-0.84, -0.44)])
        lower = spline([(-0.84, -0.4), (-1.1, -0.24), (-1.1, -0.24), (-0.84, -0.24)])
        cv.form(cv.mask([upper, lower], at), BEAK, 0.08 * k)
    else:
        cv.form(
            cv.mask(spline([(-0.84, -0.54), (-1.16, -0.42), (-1.16, -0.42), (-0.86, -0.34)]), at),
            BEAK,
            0.1 * k,
        )
    cv.fill(ellipse(-0.5, -0.54, 0.115, 0.13), EYE, at)
    cv.fill(ellipse(-0.465, -0.585, 0.045), "#ffffff", at)
    cv.grain()
    return cv
