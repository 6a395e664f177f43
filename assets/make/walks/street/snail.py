"""A pale snail with a plum-red house, out for a walk in the rain, looking right."""

import math

import numpy as np

from assets.make.paint import Canvas, Material, bezier, ellipse, ribbon, sheet, spline
from assets.make.walks.street.tones import WATER

SKIN = Material("#fbe5c4", "#fffaea", "#c39a94")
SHELL = Material("#a4446a", "#f59a94", "#5c2456")
DARK = "#2b2028"


def paint(shy: bool) -> Canvas:
    """Both feelers up, or drawn in a little; drops on the shell."""
    cv, t = sheet(126, 96, 60, 50)
    at = t.at(0, 0, 40)
    k = at.k
    cv.soft(0, 0.94, 1.45, 0.16, "#3d3563", 0.5, at)
    for x, y in ((1.16, -0.16), (0.86, -0.24)) if shy else ((1.14, -0.70), (0.76, -0.80)):
        stalk = bezier((0.90, 0.10), (0.96, -0.2), (x - 0.06, y + 0.3), (x, y), 16)
        cv.form(cv.mask(ribbon(stalk, 0.14, 0.09), at), SKIN, 0.07 * k)
        cv.form(cv.mask(ellipse(x, y, 0.15), at), SKIN, 0.1 * k)
        if shy:
            lid = spline([(x - 0.10, y - 0.02), (x, y + 0.06), (x + 0.10, y - 0.02)], False)
            cv.fill(ribbon(lid, 0.02, 0.02, 0.05), DARK, at)
            continue
        cv.fill(ellipse(x + 0.02, y - 0.01, 0.105), DARK, at)
        cv.fill(ellipse(x + 0.055, y - 0.05, 0.04), "#ffffff", at)
    foot = [
        (1.22, 0.18),
        (1.00, -0.06),
        (0.68, 0.06),
        (0.40, 0.46),
        (-0.6, 0.58),
        (-1.34, 0.82),
        (-1.38, 0.92),
        (-0.2, 0.94),
        (0.92, 0.92),
        (1.26, 0.62),
    ]
    cv.form(cv.mask(spline(foot), at), SKIN, 0.28 * k)
    smile = spline([(1.16, 0.36), (1.04, 0.46), (0.90, 0.40)], False)
    cv.fill(ribbon(smile, 0.02, 0.02, 0.06), "#7a4a44", at)
    cv.soft(0.80, 0.32, 0.17, 0.11, "#f2806c", 0.65, at)
    shell = cv.mask(ellipse(-0.24, -0.12, 0.84, 0.80, 8), at)
    cv.put(shell.shift(0.03 * k, 0.08 * k).blur(0.07 * k), "#6b4a5a", 0.4)
    cv.form(shell, SHELL, 0.6 * k)
    a = np.linspace(math.pi - 0.6, math.pi - 0.6 - math.tau * 2.1, 90)
    r = np.linspace(0.76, 0.04, 90)
    spiral = np.stack([-0.24 + r * np.cos(a), -0.12 + r * np.sin(a) * 0.95], 1)
    cv.fill(ribbon(spiral, 0.11, 0.06), SHELL.dark, at, alpha=0.6, clip=shell)
    cv.fill(ribbon(np.add(spiral, (0.03, -0.035)), 0.055, 0.02), "#ffc0a8", at, alpha=0.6, clip=shell)
    cv.soft(0.06, -0.52, 0.34, 0.18, "#ffe6dc", 0.6, at, clip=shell, rot=20)
    for x, y, s in ((-0.62, -0.42, 0.075), (-0.16, -0.70, 0.06), (0.34, -0.10, 0.07)):
        cv.fill(ellipse(x, y, s, s * 1.1), WATER.base, at, alpha=0.9)
        cv.fill(ellipse(x + s * 0.3, y - s * 0.4, s * 0.36), "#ffffff", at)
    cv.grain()
    return cv
