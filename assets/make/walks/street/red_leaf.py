"""A red-gold maple leaf that has come down."""

import math

import numpy as np

from assets.make.paint import Canvas, Material, bezier, ribbon, sheet
from assets.make.walks.street.tones import WATER

RED = Material("#cd5630", "#ffb466", "#842a44")
LOBES = ((-90, 58, 0.34), (-38, 50, 0.34), (-142, 50, 0.34), (12, 36, 0.36), (168, 36, 0.36))
"""Where each lobe points (degrees), how long it is and how wide."""


def lobe(angle: float, long: float, wide: float) -> np.ndarray:
    """A pointed lobe with two small shoulders."""
    a, w = math.radians(angle), long * wide
    half = bezier(
        (0, -w * 0.7), (long * 0.30, -w * 1.5), (long * 0.62, -w * 1.0), (long * 0.56, -w * 0.78), 10
    )
    tip = bezier((long * 0.56, -w * 0.78), (long * 0.74, -w * 0.70), (long * 0.86, -w * 0.2), (long, 0), 8)
    upper = np.vstack([half, tip])
    ring = np.vstack([upper, (upper * (1, -1))[::-1]])
    c, s = math.cos(a), math.sin(a)
    return np.stack([ring[:, 0] * c - ring[:, 1] * s, ring[:, 0] * s + ring[:, 1] * c], 1)


def paint() -> Canvas:
    """The leaf in the middle of its sheet."""
    cv, t = sheet(126, 122, 60, 68)
    at = t.at(0, 0, 1, 18)
    stem = bezier((0, 8), (2, 24), (-2, 34), (-10, 46), 16)
    cv.form(cv.mask(ribbon(stem, 5, 3.4), at), Material("#c2683f", "#f2b070", "#7c3c46"), 3 * t.k)
    shape = cv.mask([lobe(*one) for one in LOBES], at)
    cv.form(shape, RED, 26 * t.k)
    for angle, long, _ in LOBES:
        a = math.radians(angle)
        vein = [
            (0, 6),
            (0.45 * long * math.cos(a), 3 + 0.45 * long * math.sin(a)),
            (0.84 * long * math.cos(a), 0.84 * long * math.sin(a)),
        ]
        cv.fill(ribbon(vein, 2.6, 0.8), "#ffd49a", at, alpha=0.65, clip=shape)
    cv.soft(14, -22, 24, 15, "#ffd9a0", 0.35, at, clip=shape, rot=-30)
    for x, y, s in ((-16, -18, 4.4), (22, -12, 3.4), (4, -38, 3.0)):
        cv.fill(
            np.array(
                [
                    (x + s * math.cos(i / 20 * math.tau), y + s * math.sin(i / 20 * math.tau))
                    for i in range(20)
                ]
            ),
            WATER.base,
            at,
            alpha=0.9,
        )
        cv.soft(x + s * 0.3, y - s * 0.35, s * 0.5, s * 0.5, "#ffffff", 1.0, at)
    cv.grain()
    return cv
