"""A heart that somebody drew with a finger on a misted pane."""

import numpy as np

from assets.make.paint import Canvas, bezier, ellipse, lin, ribbon, sheet


def paint(bright: bool) -> Canvas:
    """The mist and the heart; when it is noticed more of the room's light comes through."""
    cv, t = sheet(140, 130, 70, 62)
    for x, y, rx, ry, much in ((0, 0, 68, 62, 1.0), (-20, 12, 44, 42, 0.6), (22, -10, 42, 42, 0.6)):
        cv.soft(x, y, rx, ry, "#f3e9ee", much, t)
    if bright:
        cv.soft(0, 2, 52, 48, "#ffe9ac", 0.85, t)
    left = np.vstack(
        [
            bezier((0, -14), (-8, -40), (-48, -38), (-44, -6), 20),
            bezier((-44, -6), (-40, 14), (-14, 28), (0, 42), 20)[1:],
        ]
    )
    glow = ("#f0809a", "#c95c9a") if bright else ("#d96a8c", "#a9558f")
    shape = cv.mask([*ribbon(left, 10, 11), *ribbon(left * (-1, 1), 10, 11)], t)
    cv.put(shape.grow(1.5 * t.k).blur(2 * t.k), "#ffffff", 0.55)
    cv.put(shape, lin(t.point(30, -40), t.point(-30, 46), [(0, glow[0]), (1, glow[1])]))
    edge = (shape - shape.shift(1.6 * t.k, -1.8 * t.k).blur(1.4 * t.k)) & shape
    cv.put(edge, "#6a2a62", 0.30)
    for x, y, r in ((46, 22, 2.8), (-52, -22, 2.4), (40, -38, 2.2), (12, 52, 2.4), (-8, -46, 2.0)):
        cv.fill(ellipse(x, y, r, r * 1.2), "#d9a878", t, alpha=0.7)
        cv.fill(ellipse(x + 0.8, y - 0.9, r * 0.4), "#ffffff", t)
    cv.grain()
    return cv
