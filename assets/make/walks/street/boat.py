"""A paper boat afloat on a puddle."""

import numpy as np

from assets.make.paint import Canvas, Material, bezier, ribbon, sheet

PAPER = Material("#fbeedd", "#ffffff", "#9d88be")
SHADED = Material("#dfd4e6", "#fbf4f6", "#a99cc4")
CORAL = Material("#ee7f6c", "#ffc0a4", "#ab4a60")


def paint() -> Canvas:
    """The boat with a small coral stripe, its mirror image below and a ring about it."""
    cv, t = sheet(150, 118, 75, 78)
    for rx, much in ((70, 0.35), (56, 0.55)):
        ring = np.array([(rx * np.cos(a), 18 + 0.22 * rx * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 60)])
        cv.put(cv.mask(ribbon(ring, 2.4, 2.4), t).blur(1.2), "#ffffff", much)
    mirror = np.array([(-54, 14), (54, 14), (34, 34), (-34, 34)])
    cv.put(cv.mask(mirror, t).blur(3 * t.k), "#f4e6ee", 0.6)
    sail = cv.mask(np.array([(0, -62), (2, -61), (36, 2), (-36, 2), (-2, -61)]), t)
    cv.form(sail, PAPER, 24 * t.k, shade=0.6)
    half = cv.mask(np.array([(0, -62), (-36, 2), (0, 2)]), t)
    cv.form(half & sail, SHADED, 20 * t.k, shade=0.4, rim=0.2)
    hull = cv.mask(
        np.array(
            [
                (-66, -16),
                (-62, -17),
                (-10, -2),
                (10, -2),
                (62, -17),
                (66, -16),
                (40, 19),
                (36, 21),
                (-36, 21),
                (-40, 19),
            ]
        ),
        t,
    )
    cv.put(hull.shift(0, -4 * t.k).blur(3 * t.k), "#8f7fae", 0.35, clip=sail)
    cv.form(hull, PAPER, 20 * t.k, shade=0.5)
    stripe = cv.mask(np.array([(-51, 4), (51, 4), (45, 12), (-45, 12)]), t)
    cv.form(stripe, CORAL, 6 * t.k, shade=0.3, clip=hull)
    fold = bezier((-10, -2), (-20, 6), (-30, 14), (-37, 20), 8)
    cv.fill(ribbon(fold, 1.6, 1.2), "#b6a6cc", t, alpha=0.6, clip=hull)
    cv.fill(ribbon(fold * (-1, 1), 1.6, 1.2), "#b6a6cc", t, alpha=0.5, clip=hull)
    cv.grain()
    return cv
