"""A sea anemone, open like a flower or drawn in like a bud; both share their registration."""

from __future__ import annotations

import math
import random

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, mix, ribbon, sheet, spline

STEM = Material("#b8486e", "#f29aa0", "#6a2a5c")
ARM = Material("#ef7f9c", "#ffd9d2", "#98406e")
TIP = "#fff2dc"


def foot(cv: Canvas, at: Frame, tall: float) -> None:
    """The stout foot, standing on its rock."""
    cv.soft(-0.05, 0.84, 0.9, 0.16, "#2c2a52", 0.6, at)
    stem = spline(
        [
            (-0.62, 0.86),
            (-0.5, 0.5),
            (-0.56, 0.86 - tall),
            (0.56, 0.86 - tall),
            (0.5, 0.5),
            (0.64, 0.86),
            (0, 0.94),
        ]
    )
    shape = cv.mask(stem, at)
    cv.form(shape, STEM, 0.5 * at.k)
    for x in (-0.34, -0.12, 0.12, 0.34):
        cv.fill(
            ribbon([(x, 0.9 - tall), (x * 1.05, 0.84)], 0.02, 0.03, 0.06),
            STEM.dark,
            at,
            alpha=0.4,
            clip=shape,
        )


def arm(cv: Canvas, at: Frame, angle: float, reach: float, sway: float) -> None:
    """One soft arm that bows outwards, with a pale tip; the angle is from straight up, in degrees."""
    a = math.radians(angle)
    root = (0.34 * math.sin(a), 0.06)
    end = (root[0] + 0.82 * reach * math.sin(a) + 0.05 * sway, 0.0 - reach * (0.16 + 0.84 * math.cos(a)))
    side = 0.34 * reach * math.sin(a)
    path = bezier(root, (root[0] + side, -0.5 * reach), (end[0] + 0.06 * sway, end[1] - 0.06), end, 18)
    cv.form(cv.mask(ribbon(path, 0.2, 0.13), at), ARM, 0.1 * at.k)
    cv.fill(ellipse(end[0], end[1], 0.085), TIP, at, alpha=0.95)


def paint_open() -> Canvas:
    """All arms out, waving."""
    cv, t = sheet(140, 112, 70, 64)
    at = t.at(scale=50)
    foot(cv, at, 0.76)
    rnd = random.Random(8)
    for reach, count, spread in ((1.04, 9, 80), (0.86, 8, 74), (0.58, 7, 66)):
        for i in range(count):
            angle = -spread + 2 * spread * (i + 0.5 * (count % 2)) / (count - 0.5)
            arm(cv, at, angle + rnd.uniform(-4, 4), reach * rnd.uniform(0.9, 1.04), rnd.uniform(-1, 1))
    cv.form(cv.mask(ellipse(0, 0.08, 0.3, 0.13), at), Material("#f8c2b4", "#fff0de", "#b8587a"), 0.12 * at.k)
    cv.grain()
    return cv


def paint_closed() -> Canvas:
    """All arms in."""
    cv, t = sheet(140, 112, 70, 64)
    at = t.at(scale=50)
    foot(cv, at, 0.6)
    bud = cv.mask(
        spline(
            [
                (-0.6, 0.5),
                (-0.64, 0.1),
                (-0.36, -0.2),
                (0, -0.28),
                (0.36, -0.2),
                (0.64, 0.1),
                (0.6, 0.5),
                (0, 0.62),
            ]
        ),
        at,
    )
    cv.form(bud, Material(mix(STEM.base, ARM.base, 0.5), ARM.light, STEM.dark), 0.5 * at.k)
    for i in range(9):
        x = (i - 4) * 0.075
        y = -0.2 + 0.5 * x * x
        cv.form(cv.mask(ribbon([(x, y + 0.1), (x * 1.15, y - 0.08)], 0.1, 0.085), at), ARM, 0.05 * at.k)
        cv.fill(ellipse(x * 1.16, y - 0.1, 0.045), TIP, at, alpha=0.95)
    cv.grain()
    return cv
