"""A snail, a frog and a cricket."""

import math

import numpy as np

from assets.make.paint import Canvas, Material, bezier, ellipse, ribbon, sheet, spline, symmetric

SKIN = Material("#e3bd92", "#fff0cc", "#96705e")
SHELL = Material("#d98a5c", "#ffd79c", "#8a4a56")
FROG = Material("#7fb45c", "#e2ee9a", "#3d7a5c")
FROG_BELLY = Material("#f3efc0", "#fffce4", "#b4ba86")
CRICKET = Material("#8fae54", "#e6ea98", "#4d7048")
CRICKET_WING = Material("#a9975a", "#ecdc9c", "#665a48")
DARK = "#2b2028"


def paint_snail() -> Canvas:
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


def paint_frog() -> Canvas:
    """Sitting, looking at us, with a wide small smile."""
    cv, t = sheet(122, 98, 61, 48)
    at = t.at(scale=45)
    k = at.k
    cv.soft(-0.05, 0.94, 1.25, 0.16, "#1f4a44", 0.5, at)
    for side in (-1, 1):
        thigh = [(0.40, 0.30), (0.92, 0.30), (1.08, 0.66), (0.86, 0.92), (0.44, 0.92)]
        cv.form(cv.mask(spline([(side * x, y) for x, y in thigh]), at), FROG, 0.3 * k)
    half = [(0, -0.40), (0.44, -0.30), (0.62, 0.16), (0.66, 0.62), (0.40, 0.92), (0, 0.95)]
    cv.form(cv.mask(symmetric(half), at), FROG, 0.5 * k)
    belly = cv.mask(symmetric([(0, 0.02), (0.34, 0.12), (0.42, 0.56), (0.24, 0.86), (0, 0.90)]), at)
    cv.form(belly, FROG_BELLY, 0.34 * k, shade=0.35, rim=0.3)
    for side in (-1, 1):
        arm = bezier((side * 0.46, 0.22), (side * 0.56, 0.5), (side * 0.40, 0.7), (side * 0.40, 0.88))
        cv.form(cv.mask(ribbon(arm, 0.20, 0.15), at), FROG, 0.09 * k)
        toes = [ellipse(side * 0.40 + d, 0.92, 0.075, 0.055) for d in (-0.13, 0, 0.13)]
        cv.form(cv.mask(toes, at), FROG, 0.06 * k)
    bumps = [ellipse(s * 0.40, -0.72, 0.245, 0.25) for s in (-1, 1)]
    skull = symmetric([(0, -0.72), (0.42, -0.70), (0.76, -0.34), (0.64, 0.0), (0.30, 0.13), (0, 0.15)])
    cv.form(cv.mask([skull, *bumps], at), FROG, 0.45 * k, shade=0.45)
    for side in (-1, 1):
        cv.fill(ellipse(side * 0.40, -0.72, 0.175, 0.185), "#fffbe8", at)
        cv.fill(ellipse(side * 0.39, -0.71, 0.125, 0.145), DARK, at)
        cv.fill(ellipse(side * 0.39 + 0.05, -0.77, 0.05), "#ffffff", at)
        cv.soft(side * 0.54, -0.22, 0.17, 0.11, "#f08a70", 0.6, at)
        cv.fill(ellipse(side * 0.06, -0.34, 0.02, 0.015), "#3d5a44", at)
    smile = spline([(-0.42, -0.22), (-0.2, -0.10), (0, -0.07), (0.2, -0.10), (0.42, -0.22)], False)
    cv.fill(ribbon(smile, 0.03, 0.03, 0.055), "#345040", at)
    cv.grain()
    return cv


def paint_cricket() -> Canvas:
    """Looking left, its long feelers swept back."""
    cv, t = sheet(112, 70, 48, 40)
    at = t.at(scale=28)
    k = at.k
    cv.soft(0.1, 0.92, 1.6, 0.13, "#1f4a44", 0.45, at)
    for x, foot in ((-0.66, -0.96), (-0.16, -0.30)):
        leg = spline([(x, 0.28), (x - 0.22, 0.55), (foot, 0.90)], False)
        cv.form(cv.mask(ribbon(leg, 0.11, 0.06), at), CRICKET, 0.05 * k)
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
    cv.form(cv.mask(spline(body), at), CRICKET, 0.3 * k)
    wing = [(-0.52, -0.32), (0.2, -0.40), (1.2, -0.02), (1.60, 0.26), (0.9, 0.26), (-0.2, 0.12)]
    cv.form(cv.mask(spline(wing), at), CRICKET_WING, 0.22 * k)
    for u in (0.0, 0.12):
        vein = bezier((-0.4, -0.16 + u), (0.2, -0.22 + u), (0.8, -0.02 + u), (1.3, 0.16 + u * 0.4))
        cv.fill(ribbon(vein, 0.03, 0.015), CRICKET_WING.dark, at, alpha=0.45)
    thigh = spline([(0.30, 0.36), (0.52, -0.30), (1.02, -0.86), (1.14, -0.84), (0.94, -0.30), (0.56, 0.36)])
    shin = ribbon(spline([(1.06, -0.82), (1.20, 0.0), (1.34, 0.88), (1.52, 0.92)], False), 0.09, 0.06)
    cv.form(cv.mask(shin, at), CRICKET, 0.05 * k)
    cv.form(cv.mask(thigh, at), CRICKET, 0.18 * k)
    for end, bow in (((0.5, -1.30), -1.30), ((0.0, -1.36), -1.2)):
        feeler = bezier((-1.06, -0.30), (-1.10, -0.9), (-0.5, bow), end, 26)
        cv.fill(ribbon(feeler, 0.055, 0.03), "#5d6a44", at)
    cv.form(cv.mask(ellipse(-0.96, 0.02, 0.42, 0.40), at), CRICKET, 0.3 * k)
    cv.fill(ellipse(-1.06, -0.06, 0.155, 0.175), DARK, at)
    cv.fill(ellipse(-1.01, -0.125, 0.06), "#ffffff", at)
    cv.soft(-0.82, 0.16, 0.16, 0.10, "#f2806c", 0.6, at)
    cv.fill(
        ribbon(spline([(-1.26, 0.18), (-1.16, 0.26), (-1.02, 0.25)], False), 0.03, 0.02, 0.05), "#4a5238", at
    )
    cv.grain()
    return cv
