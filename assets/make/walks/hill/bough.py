"""A fir bough that carries snow, or has just let it go."""

from __future__ import annotations

import random

from assets.make.paint import Canvas, Material, ellipse, ribbon, sheet, spline
from assets.make.places.foliage import toned

from .fir import bough
from .snow import cushion
from .tones import BARK

NEEDLES = Material("#2d6f78", "#7db5a4", "#1f3f66")
LOAD = Material("#efe8f4", "#fff6ea", "#a3a7dc")
# Root and tip of each part, the lower ones first.
PARTS = (
    ((60, -6), (4, 44)),
    ((52, -16), (-40, 44)),
    ((40, -30), (-66, 8)),
    ((66, -24), (-22, 8)),
    ((70, -34), (20, 12)),
)
FALLING = ((-46, 56, 8), (-24, 50, 11), (0, 58, 9), (18, 46, 7), (-8, 38, 6), (-60, 44, 5))


def paint(laden: bool) -> Canvas:
    """Both pictures share their registration; the bough comes in from the right."""
    cv, t = sheet(168, 136, 92, 64)
    rnd = random.Random(4)
    cv.form(cv.mask(ribbon(spline([(66, -34), (40, -28), (-20, -8)], False), 9, 4), t), BARK, 5 * t.k)
    for i, (root, tip) in enumerate(PARTS):
        lift = 0 if laden else -8
        end = tip[0], tip[1] + lift
        bough(
            cv,
            t,
            root,
            end,
            toned(NEEDLES, (i - 2) * 0.22),
            toned(LOAD, (i - 4) * 0.12) if laden else None,
            rnd,
        )
    if not laden:
        for x, y, r in ((34, -26, 9), (54, -30, 8), (10, -10, 6)):
            cushion(cv, t, ellipse(x, y, r * 1.5, r * 0.7, 16), r, LOAD)
        for x, y, r in FALLING:
            cv.soft(x + 2, y - r * 1.4, r * 0.8, r * 1.8, "#ffffff", 0.5, t)
            cushion(cv, t, ellipse(x, y, r, r * 0.92), r, LOAD)
    cv.grain()
    return cv
