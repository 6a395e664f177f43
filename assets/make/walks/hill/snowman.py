"""A snowman with a knitted cap, who looks a little to the left and smiles."""

from __future__ import annotations

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, sheet, spline

from .snow import cast
from .tones import BARK, CHEEK, EYE, RED

BODY = Material("#f0ebf6", "#fff6ea", "#9da2da")
CAP = Material("#4f9aa6", "#a8dccb", "#2f5f86")
CARROT = Material("#f09a4a", "#ffd08a", "#b8604a")


def head(cv: Canvas, at: Frame, glad: bool) -> None:
    """Face and cap; glad, its eyes are smiling."""
    k = at.k
    cv.form(cv.mask(ellipse(0, -0.98, 0.40, 0.37), at), BODY, 0.36 * k, shade=0.5)
    for x, size in ((-0.22, 0.052), (0.08, 0.056)):
        if glad:
            lid = spline([(x - 0.075, -0.99), (x, -1.07), (x + 0.075, -0.99)], False)
            cv.fill(ribbon(lid, 0.02, 0.02, 0.045), EYE, at)
            continue
        cv.fill(ellipse(x, -1.02, size, size * 1.12), EYE, at)
        cv.fill(ellipse(x + 0.02, -1.045, 0.019), "#ffffff", at)
    for x in (-0.3, 0.2):
        cv.soft(x, -0.89, 0.11, 0.08, CHEEK, 0.95 if glad else 0.5, at)
    grin = 0.03 if glad else 0.0
    for x, y in ((-0.22, -0.83), (-0.14, -0.785), (-0.05, -0.77), (0.04, -0.785), (0.12, -0.83)):
        cv.fill(ellipse(x, y + grin * (1 - abs(x + 0.05) / 0.08), 0.025 + 0.2 * grin), "#5a4058", at)
    nose = spline(
        [(-0.03, -1.0), (-0.07, -0.9), (-0.2, -0.88), (-0.42, -0.90), (-0.42, -0.92), (-0.2, -0.97)]
    )
    shape = cv.mask(nose, at)
    cv.put(shape.shift(-0.01 * k, 0.04 * k).blur(0.03 * k), BODY.dark, 0.5)
    cv.form(shape, CARROT, 0.06 * k)
    crown = [
        (-0.38, -1.14),
        (-0.34, -1.36),
        (-0.06, -1.5),
        (0.24, -1.44),
        (0.42, -1.2),
        (0.4, -1.1),
        (0.0, -1.18),
    ]
    cap = cv.form(cv.mask(spline(crown), at), CAP, 0.22 * k)
    for u in np.linspace(-0.26, 0.34, 6):
        cv.fill(
            ribbon([(u, -1.1), (u * 0.55 + 0.03, -1.48)], 0.02, 0.012), CAP.dark, at, alpha=0.35, clip=cap
        )
    brim = ribbon(bezier((-0.41, -1.14), (-0.2, -1.27), (0.24, -1.27), (0.43, -1.11), 24), 0.14, 0.14)
    cv.form(cv.mask(brim, at), Material("#f3e2d6", "#fffaf0", "#b59cc0"), 0.07 * k)
    cv.form(cv.mask(ellipse(0.06, -1.54, 0.115), at), Material("#f3e2d6", "#fffaf0", "#b59cc0"), 0.1 * k)


def paint(glad: bool) -> Canvas:
    """The whole snowman, three balls high."""
    cv, t = sheet(152, 186, 76, 100)
    at = t.at(scale=57)
    k = at.k
    cast(cv, at, 0, 1.24, 0.86, 0.2, 0.55)
    for (x, y), elbow, fingers in (
        ((0.42, -0.3), (0.8, -0.42), ((1.12, -0.72), (1.2, -0.5))),
        ((-0.42, -0.24), (-0.8, -0.2), ((-1.14, -0.42), (-1.18, -0.2))),
    ):
        shapes = [
            piece for tip in fingers for piece in ribbon(spline([(x, y), elbow, tip], False), 0.075, 0.035)
        ]
        cv.form(cv.mask(shapes, at), BARK, 0.05 * k)
    cv.form(cv.mask(ellipse(0, 0.66, 0.78, 0.66), at), BODY, 0.62 * k, shade=0.55)
    middle = cv.mask(ellipse(0, -0.22, 0.56, 0.5), at)
    cv.put(middle.shift(-0.05 * k, 0.1 * k).blur(0.1 * k), BODY.dark, 0.5)
    cv.form(middle, BODY, 0.46 * k, shade=0.52)
    for x, y in ((-0.05, -0.14), (-0.06, 0.12), (-0.05, 0.48), (-0.04, 0.78)):
        cv.form(cv.mask(ellipse(x, y, 0.062), at), Material("#6a5578", "#a795b4", EYE), 0.05 * k)
    tail = [(0.16, -0.62), (0.38, -0.58), (0.36, -0.2), (0.3, 0.08), (0.1, 0.06), (0.14, -0.3)]
    head(cv, at, glad)
    scarf = ribbon(bezier((-0.4, -0.74), (-0.26, -0.52), (0.26, -0.52), (0.41, -0.72), 24), 0.16, 0.17)
    shape = cv.mask([*scarf, ellipse(0.22, -0.56, 0.12)], at)
    end = cv.mask(spline(tail), at)
    cv.put(end.shift(-0.03 * k, 0.05 * k).blur(0.05 * k), BODY.dark, 0.5, clip=middle)
    cv.form(end, RED, 0.12 * k)
    for y in (-0.3, -0.08):
        cv.fill(ribbon([(0.1, y), (0.4, y - 0.03)], 0.05, 0.05), "#ffd9b8", at, alpha=0.8, clip=end)
    cv.form(shape, RED, 0.1 * k)
    cv.grain()
    return cv
