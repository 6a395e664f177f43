"""A large sea snail's shell, seen from above: the one to hold to your ear."""

from __future__ import annotations

import math

import numpy as np

from assets.make.paint import Canvas, Material, ellipse, mix, ribbon, sheet, spline

ROSE = Material("#e5917f", "#ffe2c4", "#8f4a68")
MOUTH = Material("#f7b3a0", "#ffe6d2", "#a2506a")


def paint() -> Canvas:
    """Round and coiled, with a rosy opening."""
    cv, t = sheet(112, 112, 56, 56)
    at = t.at(scale=45)
    k = at.k
    # Shade all around it, so that it may turn.
    cv.soft(0, 0, 1.24, 1.24, "#6d4550", 0.75, at, power=0.8)
    angle = np.linspace(-0.5, math.tau - 0.5, 40, endpoint=False)
    radius = 1.0 + 0.012 * np.cos(11 * angle) - 0.05 * np.cos(angle - 2.4)
    outline = spline(np.stack([radius * np.cos(angle), 0.96 * radius * np.sin(angle)], 1), n=4)
    lip = spline(
        [(0.2, 0.5), (0.7, 0.42), (1.12, 0.62), (1.14, 0.98), (0.74, 1.18), (0.22, 1.08), (0.0, 0.86)]
    )
    whole = cv.mask([outline, lip], at)
    cv.form(whole, ROSE, 0.7 * k, shade=0.6)
    turns = np.linspace(0.7, 0.7 + math.tau * 2.6, 120)
    grow = 0.94 * np.exp(-0.17 * (turns - 0.7))
    coil = np.stack([-0.08 + grow * np.cos(turns), -0.06 + 0.94 * grow * np.sin(turns)], 1)
    cv.fill(ribbon(coil, 0.16, 0.03), ROSE.dark, at, alpha=0.55, blur=0.02, clip=whole)
    cv.fill(ribbon(np.add(coil, (0.05, -0.07)), 0.11, 0.02), "#fff0d6", at, alpha=0.7, blur=0.015, clip=whole)
    for i in range(26):
        a = 0.9 + i * 0.44
        r0, r1 = 0.96 * math.exp(-0.17 * (a - 0.7)), 0.62 * math.exp(-0.17 * (a - 0.7))
        line = [
            (-0.08 + r * math.cos(a + d), -0.06 + 0.94 * r * math.sin(a + d))
            for r, d in ((r0, 0), ((r0 + r1) / 2, 0.1), (r1, 0.24))
        ]
        cv.fill(
            ribbon(spline(line, False), 0.01, 0.01, 0.07),
            mix(ROSE.base, "#7a3a5c", 0.5),
            at,
            alpha=0.42,
            clip=whole,
        )
    opening = cv.mask(
        spline([(0.3, 0.66), (0.7, 0.56), (1.0, 0.7), (1.0, 0.92), (0.7, 1.04), (0.34, 0.96)]), at
    )
    cv.form(opening, MOUTH, 0.3 * k, rim=0.3)
    cv.put((opening - opening.shift(0.08 * k, 0.1 * k).blur(0.1 * k)) & opening, "#7a3558", 0.7)
    cv.soft(0.3, -0.5, 0.42, 0.22, "#fffaf0", 0.6, at, clip=whole, rot=30)
    cv.fill(ellipse(0.42, -0.58, 0.12, 0.06, 30), "#ffffff", at, alpha=0.8, blur=0.03)
    cv.grain()
    return cv
