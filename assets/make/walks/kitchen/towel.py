"""A striped towel over a rail: hanging still, and swaying."""

import numpy as np

from assets.make.paint import Canvas, Material, bezier, lin, ribbon, rounded, sheet
from assets.make.walks.kitchen.tones import SHADE

CLOTH = Material("#fbe3c8", "#fffaf0", "#c99c9c")
STRIPES = ("#d9695f", "#e8a04c", "#d9695f")


def paint(swaying: bool) -> Canvas:
    """The towel hangs down from y 0; both pictures share their registration."""
    cv, t = sheet(128, 128, 64, 10)
    off = -20.0 if swaying else 0.0
    left = bezier((-38, 0), (-40, 40), (-42 + off * 0.4, 80), (-42 + off, 112), 24)
    right = bezier((38, 0), (40, 40), (42 + off * 0.5, 78), (42 + off * 0.9, 108), 24)
    hem = bezier(right[-1], (20 + off, 120), (-10 + off, 106 if swaying else 118), left[-1], 16)
    body = cv.mask(np.vstack([left[::-1], right, hem]), t)
    cv.put(body.shift(-5 * t.k, 5 * t.k).blur(4 * t.k), SHADE, 0.42)
    cv.form(body, CLOTH, 30 * t.k)
    for part, tone in zip((0.66, 0.76, 0.86), STRIPES, strict=True):
        i = int(part * 23)
        band = bezier(
            left[i], (-10 + off * part, left[i][1] + 5), (14 + off * part, left[i][1] + 1), right[i], 20
        )
        cv.fill(ribbon(band, 8, 8), tone, t, 0.9, clip=body)
    for x in (-20, 4, 24):
        fold = bezier((x, 4), (x - 2, 44), (x + off * 0.4, 80), (x + off * 0.9, 110), 20)
        cv.put(cv.mask(ribbon(fold, 3, 9), t).blur(2.4 * t.k), CLOTH.dark, 0.55, clip=body)
        cv.put(cv.mask(ribbon(np.add(fold, (7, 0)), 2, 6), t).blur(2 * t.k), "#fffaf0", 0.55, clip=body)
    for i in range(13):
        at = -39 + i * 6.6 + off * 0.94
        cv.fill(ribbon([(at, 108), (at + off * 0.06, 117)], 2.6, 1.8), "#e9c6a8", t)
    over = cv.mask(rounded(-40, -7, 80, 18, 9), t)
    cv.put(over.shift(0, 4 * t.k).blur(3 * t.k), CLOTH.dark, 0.5, clip=body)
    cv.put(over, lin(t.point(0, -7), t.point(0, 11), [(0, "#fffaf0"), (0.6, "#fbe3c8"), (1, "#e2bda8")]))
    cv.grain()
    return cv
