"""A blue basin full of soap bubbles; a moment later some of them rise."""

from assets.make.paint import Canvas, Frame, Material, Points, bezier, ellipse, points, rounded, sheet
from assets.make.walks.kitchen.tones import SHADE, cast

ENAMEL = Material("#34549a", "#9cc2ec", "#232a62")
FOAM = Material("#cddafa", "#ffffff", "#5c66b8")
HEAP = (
    (-38, -6, 17), (40, -6, 16), (-22, -22, 17), (24, -22, 18), (0, -30, 20),
    (-44, 4, 12), (-8, -8, 20), (18, -4, 18), (46, 5, 11), (-28, 2, 15), (2, 6, 15),
)  # fmt: skip


def bubble(cv: Canvas, t: Frame, x: float, y: float, r: float, clear: float = 0.8) -> None:
    """One bubble, its edge violet and rose, a small window in it."""
    ball = cv.mask(ellipse(x, y, r), t)
    cast(cv, t, ball, None, r * 0.14, 0.18)
    cv.put(ball, FOAM.base, clear)
    cv.form(ball, FOAM, r * 0.9 * t.k, grad=0.8, shade=0.6, rim=0.8, clip=ball * clear)
    cv.soft(x - r * 0.3, y + r * 0.4, r * 0.5, r * 0.34, "#f6b4d4", 0.6, t, clip=ball, rot=30)
    cv.fill(ellipse(x + r * 0.36, y - r * 0.42, r * 0.24, r * 0.17, -24), "#ffffff", t)


def paint(rising: bool) -> Canvas:
    """The basin; both pictures share their registration."""
    cv, t = sheet(144, 132, 72, 86)
    cv.soft(-4, 42, 62, 8, SHADE, 0.5, t)
    for x, y, r in HEAP[:5]:
        bubble(cv, t, x, y, r)
    for side in (-1, 1):
        ear = cv.mask([ellipse(side * 58, 12, 10, 7)], t) - cv.mask(ellipse(side * 58, 12, 5, 3), t)
        cv.form(ear, ENAMEL, 4 * t.k)
    for x, y, r in HEAP[5:]:
        bubble(cv, t, x, y, r)
    side_line = bezier((56, 8), (54, 34), (44, 42), (28, 43), 14)
    tub = cv.mask([*_tub(side_line)], t)
    cv.form(tub, ENAMEL, 26 * t.k)
    lip = cv.mask(_lip(), t)
    cv.put(lip.shift(0, 4 * t.k).blur(3 * t.k), ENAMEL.dark, 0.5, clip=tub)
    cv.form(lip, Material("#f4f6fb", "#ffffff", "#9aa4cc"), 5 * t.k)
    cv.soft(24, 26, 7, 12, "#ffffff", 0.5, t, clip=tub)
    for x, y, r in ((-20, 4, 11), (26, 3, 9), (0, 8, 8)):
        bubble(cv, t, x, y, r)
    if rising:
        for x, y, r in (
            (-40, -56, 10),
            (-6, -70, 12),
            (34, -56, 9),
            (14, -52, 6),
            (54, -36, 7),
            (-58, -30, 6),
        ):
            bubble(cv, t, x, y, r, 0.62)
    cv.grain()
    return cv


def _tub(right: Points) -> list[Points]:
    return [points([*right, *(right * (-1, 1))[::-1]])]


def _lip() -> Points:
    return rounded(-60, 4, 120, 10, 5)
