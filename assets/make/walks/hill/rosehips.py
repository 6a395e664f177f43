"""Red rosehips on arching canes, with a little snow."""

from __future__ import annotations

from assets.make.paint import Canvas, Frame, ellipse, ribbon, sheet, spline

from .bare_tree import Branch, wood
from .snow import cap
from .tones import RED

CANES = (
    Branch(((-32, 70), (-34, 20), (-40, -30), (-58, -22)), 5.4, 2.4, 0.3),
    Branch(((8, 70), (6, 20), (-10, -50), (-30, -48)), 5.4, 2.4, 0.3),
    Branch(((8, 70), (14, 10), (22, -46), (44, -40)), 5, 2.2, 0.3),
    Branch(((40, 70), (44, 30), (50, 0), (62, 6)), 5, 2.2, 0.3),
    Branch(((-30, 40), (-22, 10), (-14, 0), (-4, 4)), 3.6, 2, 0),
)
# x, y, half height, lean
HIPS = (
    (-58, -8, 13, 10),
    (-44, -18, 12, 4),
    (-34, -32, 13, -4),
    (-16, -38, 13, 0),
    (-2, 18, 13, 0),
    (22, -24, 12, 6),
    (42, -26, 14, -6),
    (60, 20, 13, -6),
    (46, 14, 11, 8),
    (-24, 6, 11, 6),
)


def hip(cv: Canvas, t: Frame, x: float, y: float, half: float, lean: float) -> None:
    """One hip, hanging, with its dark crown below."""
    at = t.at(x, y, half, rot=lean)
    cv.form(cv.mask(ribbon([(0, -1.5), (0, -0.8)], 0.2, 0.24), at), RED, 0.1 * at.k)
    crown = [ribbon([(0, 0.9), (dx, 1.36)], 0.2, 0.08) for dx in (-0.3, 0.0, 0.3)]
    cv.fill([piece for part in crown for piece in part], "#5a3a4c", at)
    shape = cv.mask(
        spline(
            [
                (0, -1),
                (0.5, -0.78),
                (0.74, 0.0),
                (0.46, 0.8),
                (0, 1.0),
                (-0.46, 0.8),
                (-0.74, 0.0),
                (-0.5, -0.78),
            ]
        ),
        at,
    )
    cv.form(shape, RED, 0.6 * at.k, shade=0.6)
    cv.fill(ellipse(0.28, -0.36, 0.14, 0.24, 16), "#fff0e0", at, alpha=0.85)


def paint() -> Canvas:
    """The canes come up from the sheet's bottom."""
    cv, t = sheet(150, 136, 74, 66)
    wood(cv, t, CANES, 3)
    for x, y, half, lean in HIPS:
        hip(cv, t, x, y, half, lean)
    for x, y, half, seed in (
        (-36, -46, 9, 1),
        (-16, -50, 11, 2),
        (41, -39, 12, 3),
        (60, 8, 9, 4),
        (-50, -30, 9, 5),
    ):
        cap(cv, t, x, y, half, half * 0.9, seed)
    cv.grain()
    return cv
