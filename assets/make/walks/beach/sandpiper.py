"""A sandpiper, small and round on thin legs, quiet or peeping."""

from __future__ import annotations

import math

from assets.make.paint import Canvas, Material, ellipse, ribbon, sheet, spline

BACK = Material("#a8774f", "#eec48e", "#6c4650")
BELLY = Material("#fff6e6", "#ffffff", "#c3a9a0")
LEG = Material("#5d4a58", "#9a8088", "#3d2f44")
BODY = (
    (-0.92, -0.42),
    (-0.66, -0.76),
    (-0.28, -0.8),
    (-0.02, -0.54),
    (0.34, -0.36),
    (0.8, -0.1),
    (1.3, 0.04),
    (1.2, 0.18),
    (0.84, 0.28),
    (0.4, 0.46),
    (-0.16, 0.46),
    (-0.62, 0.22),
    (-0.86, -0.12),
)
WHITE = (
    (-0.92, -0.2),
    (-0.5, -0.22),
    (-0.2, 0.1),
    (0.3, 0.22),
    (0.84, 0.22),
    (0.4, 0.5),
    (-0.16, 0.5),
    (-0.68, 0.26),
)
WING = ((-0.16, -0.34), (0.34, -0.32), (0.9, -0.06), (1.34, 0.12), (0.84, 0.2), (0.3, 0.16), (-0.14, -0.02))


def paint(peeping: bool) -> Canvas:
    """Both pictures share their registration; the feet stand at the bottom."""
    cv, t = sheet(128, 100, 68, 44)
    at = t.at(scale=42)
    k = at.k
    cv.soft(0.0, 1.16, 0.7, 0.1, "#6d4f58", 0.5, at)
    for x, lean in ((-0.06, -0.1), (0.22, 0.12)):
        leg = [(x, 0.38), (x + 0.06, 0.72), (x + lean, 1.12)]
        cv.form(cv.mask(ribbon(leg, 0.055, 0.045), at), LEG, 0.03 * k)
        toes = ribbon([(x + lean - 0.18, 1.15), (x + lean + 0.07, 1.13)], 0.05, 0.04)
        cv.form(cv.mask(toes, at), LEG, 0.03 * k)
    if peeping:
        cv.form(
            cv.mask(spline([(-0.84, -0.4), (-1.4, -0.2), (-1.42, -0.16), (-0.82, -0.3)]), at), LEG, 0.05 * k
        )
        cv.form(
            cv.mask(spline([(-0.86, -0.54), (-1.46, -0.56), (-1.46, -0.5), (-0.86, -0.42)]), at),
            LEG,
            0.05 * k,
        )
    else:
        cv.form(
            cv.mask(spline([(-0.84, -0.5), (-1.46, -0.34), (-1.46, -0.28), (-0.84, -0.34)]), at),
            LEG,
            0.05 * k,
        )
    body = cv.mask(spline(BODY), at)
    cv.form(body, BACK, 0.4 * k)
    white = cv.mask(spline(WHITE), at).blur(0.03 * k) & body
    cv.form(white, BELLY, 0.3 * k, shade=0.5, rim=0.0)
    cv.form(cv.mask(spline(WING), at), Material("#8f6248", "#e0b080", "#5b3c4a"), 0.2 * k)
    for i in range(9):
        x, y = -0.02 + 0.11 * i, -0.16 + 0.035 * i + 0.07 * math.sin(i * 2.1)
        cv.fill(ellipse(x, y, 0.045, 0.026, 20), "#f6dcb0", at, alpha=0.85)
    for x, y in ((-0.5, -0.12), (-0.36, 0.0), (-0.56, 0.06), (-0.3, 0.16)):
        cv.fill(ellipse(x, y, 0.045, 0.032), "#a8775a", at, alpha=0.7)
    cv.soft(-0.72, -0.34, 0.14, 0.1, "#fff3e0", 0.9, at)
    cv.soft(-0.5, -0.34, 0.15, 0.1, "#f2907c", 0.5, at)
    cv.fill(ellipse(-0.6, -0.5, 0.1, 0.11), "#241a22", at)
    cv.fill(ellipse(-0.565, -0.545, 0.04), "#ffffff", at)
    cv.grain()
    return cv
