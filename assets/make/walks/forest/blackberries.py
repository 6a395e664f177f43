"""A hanging sprig of blackberries."""

import math

from assets.make.paint import Canvas, Material, bezier, leaf, ribbon, sheet
from assets.make.things.wood import GREEN

from .berry_bush import RIPE, RIPENING, berry

SUNNY = Material("#c3d27a", "#fbf7b4", "#6f9c5c")
"""Leaves with the sun in them, behind the dark fruit."""


def paint() -> Canvas:
    """A hanging sprig of blackberries."""
    cv, t = sheet(112, 122, 54, 12)
    stem = bezier((-36, -4), (-10, -6), (14, 6), (6, 34), 20)
    cv.form(cv.mask(ribbon(stem, 4.6, 3), t), Material("#8a9a58", "#dce09a", "#4a6a50"), 3 * t.k)
    for x, y, angle, size in (
        (0, 34, 158, 50),
        (8, 34, 24, 46),
        (4, 32, 128, 66),
        (8, 32, 60, 62),
        (6, 40, 94, 62),
    ):
        under = cv.mask(leaf(x, y, angle, size, size * 0.46, 0.0), t)
        cv.put(under.shift(-2 * t.k, 3 * t.k).blur(2 * t.k), "#2c5a48", 0.4)
        cv.form(under, SUNNY, 9 * t.k, shade=0.4)
    for x, y, angle, size in ((-22, -2, 158, 40), (-8, 0, 62, 44), (0, 4, -6, 50), (-16, 2, 116, 40)):
        shape = cv.mask(leaf(x, y, angle, size, size * 0.56, 0.15), t)
        cv.form(shape, GREEN, 9 * t.k, shade=0.45)
        q = math.radians(angle)
        vein = [
            (x, y),
            (x + size * 0.5 * math.cos(q), y + size * 0.5 * math.sin(q)),
            (x + size * 0.9 * math.cos(q), y + size * 0.92 * math.sin(q)),
        ]
        cv.fill(ribbon(vein, 1.4, 0.4), GREEN.light, t, alpha=0.5, clip=shape)
    for x, y, r, mat in (
        (26, 52, 13, RIPENING),
        (-20, 56, 14, RIPE),
        (4, 50, 15, RIPE),
        (16, 78, 15, RIPE),
        (-8, 84, 14.5, RIPE),
    ):
        cv.fill(
            ribbon(bezier((6, 30), (x * 0.4, 34), (x, y - r - 6), (x, y - r * 0.7), 10), 2.2, 2), "#6f8a50", t
        )
        berry(cv, t, x, y, r, mat)
        for a in (-130, -90, -50):
            cv.form(cv.mask(leaf(x, y - r * 0.72, a, r * 0.5, r * 0.26), t), GREEN, 2 * t.k)
    cv.grain()
    return cv
