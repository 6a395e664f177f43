"""A snail that looks left, both feelers up."""

import math

import numpy as np

from assets.make.paint import Canvas, Material, bezier, ellipse, ribbon, sheet, spline

SKIN = Material("#e3bd92", "#fff0cc", "#96705e")
SHELL = Material("#d98a5c", "#ffd79c", "#8a4a56")
DARK = "#2b2028"


def paint() -> Canvas:
    """Looking left, both feelers up."""
    cv, t = sheet(94, 68, 46, 34)
    at = t.at(scale=30)
    k = at.k
    cv.soft(-0.05, 0.92, 1.45, 0.16, "#22394a", 0.5, at)
    for x, y in ((-1.16, -0.62), (-0.80, -0.70)):
        stalk = bezier((-0.92, 0.12), (-0.96, -0.2), (x + 0.04, y + 0.3), (x, y))
        cv.form(cv.mask(ribbon(stalk, 0.13, 0.08), at), SKIN, 0.06 * k)
        cv.fill(ellipse(x, y, 0.12), DARK, at)
        cv.fill(ellipse(x + 0.035, y - 0.045, 0.045), "#ffffff", at)
    foot = [
        (-1.24, 0.22),
        (-1.02, -0.04),
        (-0.70, 0.08),
        (-0.40, 0.46),
        (0.6, 0.58),
        (1.36, 0.84),
        (1.40, 0.92),
        (0.2, 0.92),
        (-0.92, 0.90),
        (-1.26, 0.62),
    ]
    cv.form(cv.mask(spline(foot), at), SKIN, 0.28 * k)
    cv.fill(
        ribbon(spline([(-1.16, 0.38), (-1.04, 0.47), (-0.90, 0.40)], False), 0.02, 0.02, 0.06), "#7a4a44", at
    )
    cv.soft(-0.80, 0.34, 0.16, 0.10, "#f2806c", 0.6, at)
    shell = cv.mask(ellipse(0.22, -0.10, 0.80, 0.76, -8), at)
    cv.put(shell.shift(-0.03 * k, 0.07 * k).blur(0.06 * k), "#6b4a4a", 0.4)
    cv.form(shell, SHELL, 0.6 * k)
    a = np.linspace(0.6, 0.6 + math.tau * 2.15, 90)
    r = np.linspace(0.72, 0.04, 90)
    spiral = np.stack([0.22 + r * np.cos(a), -0.10 + r * np.sin(a) * 0.95], 1)
    cv.fill(ribbon(spiral, 0.10, 0.06), SHELL.dark, at, alpha=0.55, clip=shell)
    cv.fill(ribbon(np.add(spiral, (0.025, -0.03)), 0.05, 0.02), "#ffe2b0", at, alpha=0.55, clip=shell)
    cv.soft(0.50, -0.46, 0.30, 0.18, "#fff3d0", 0.6, at, clip=shell, rot=35)
    cv.grain()
    return cv
