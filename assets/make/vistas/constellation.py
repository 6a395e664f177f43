"""The otter among the stars: its figure in soft light, its ten stars, and its mirror in the lake.

The figure floats on its back and holds its brightest star. `game/activities/breathing/looks/stars.py` knows
where its stars are.
"""

import random

from assets.make.paint import Canvas, Frame, Picture, Points, ellipse, lin, ribbon, sheet, spline

WIDTH, HEIGHT = 440, 280
"""The figure's sheet in units; its origin is the middle."""

STARS = (
    (192.0, -22.0),
    (158.0, 46.0),
    (92.0, 52.0),
    (6.0, 92.0),
    (-96.0, 62.0),
    (-164.0, -70.0),
    (-92.0, -86.0),
    (-34.0, -40.0),
    (62.0, -10.0),
    (124.0, -54.0),
)
"""From the tip of the tail along the back to the ears, the star in the paws, the knee and the foot."""
BRIGHTEST = 7
"""Which one it holds in its paws."""

LINES = ((0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (8, 9), (9, 2))

BODY = spline(
    [
        (-84, -22),
        (-50, -6),
        (0, 2),
        (46, 2),
        (74, -14),
        (104, -54),
        (120, -66),
        (138, -60),
        (140, -40),
        (126, -6),
        (120, 30),
        (96, 64),
        (52, 88),
        (0, 94),
        (-56, 82),
        (-100, 52),
        (-128, 8),
    ]
)
TAIL = spline(
    [
        (88, 44),
        (128, 44),
        (160, 28),
        (182, -8),
        (193, -28),
        (199, -18),
        (192, 18),
        (172, 54),
        (130, 76),
        (80, 78),
    ]
)
FOOT = spline([(98, -40), (112, -72), (126, -84), (142, -76), (146, -56), (128, -28)])
FAR_FOOT = spline([(60, 2), (72, -34), (84, -50), (98, -46), (102, -26), (92, 8)])
ARM = spline([(-84, 16), (-66, -8), (-44, -26), (-28, -30), (-20, -20), (-34, -4), (-58, 20)])
HEAD = spline(
    [
        (-128, -88),
        (-96, -78),
        (-78, -50),
        (-84, -18),
        (-110, 0),
        (-146, -4),
        (-172, -26),
        (-174, -58),
        (-156, -82),
    ]
)
EARS = (ellipse(-162, -72, 14), ellipse(-93, -82, 13))


def _outline() -> list[Points]:
    return [BODY, TAIL, FOOT, FAR_FOOT, HEAD, *EARS]


def _face(cv: Canvas, t: Frame) -> None:
    """Two resting eyes, a nose and a smile, as fine lines of light."""
    light = "#dbe6ff"
    for x in (-147, -111):
        eye = ellipse(x, -44, 9, 7, n=16, start=20, end=160)
        cv.fill(ribbon(eye, 1.2, 1.2, 3.0), light, t, 0.85, 0.4)
    cv.fill(ellipse(-128, -33, 6.4, 4.8), light, t, 0.9, 0.5)
    for x in (-134, -122):
        smile = ellipse(x, -25, 6.4, 5.4, n=12, start=10, end=170)
        cv.fill(ribbon(smile, 1.0, 1.0, 2.4), light, t, 0.75, 0.4)


def paint_figure() -> Canvas:
    """The otter: a veil of light, brighter towards its edge, with fine lines from star to star."""
    cv, t = sheet(WIDTH, HEIGHT, WIDTH / 2, HEIGHT / 2)
    figure(cv, t)
    return cv


def figure(cv: Canvas, t: Frame) -> None:
    """Paint the otter and the lines between its stars about the frame's origin."""
    body = cv.mask(_outline(), t)
    top, foot = t.point(0, -95), t.point(0, 95)
    cv.put(body.blur(10 * t.k), "#6f92f4", 0.26)
    veil = lin(top, foot, [(0, ("#a9c2ff", 0.50)), (0.5, ("#7f9cf6", 0.40)), (1, ("#8f7cf0", 0.44))])
    cv.put(body.blur(0.6 * t.k), veil, 0.62)
    inner = (body - body.shift(-5 * t.k, 6 * t.k).blur(5 * t.k)) & body
    cv.put(inner, "#e2ebff", 0.62)
    low = (body - body.shift(4 * t.k, -6 * t.k).blur(6 * t.k)) & body
    cv.put(low, "#b79cff", 0.34)
    for part in (ARM, HEAD):
        mask = cv.mask(part, t)
        edge = (mask - mask.shift(-2 * t.k, 2.4 * t.k).blur(2.4 * t.k)) & mask
        cv.put(edge, "#e2ebff", 0.34)
    rnd = random.Random(8)
    for _ in range(90):
        x, y = rnd.uniform(-180, 190), rnd.uniform(-90, 95)
        cv.soft(x, y, 1.5, 1.5, "#ffffff", rnd.uniform(0.2, 0.8), t, power=0.7, clip=body)
    for a, b in LINES:
        line = spline([STARS[a], STARS[b]], closed=False, n=24)
        cv.fill(ribbon(line, 1.6), "#f2f6ff", t, 0.55, 0.4)
    _face(cv, t)


def paint_star() -> Canvas:
    """One star: a small bright heart in a wide halo, with four fine rays."""
    cv, t = sheet(72, 72, 36, 36)
    star(cv, t)
    return cv


def star(cv: Canvas, t: Frame) -> None:
    """Paint one star about the frame's origin."""
    cv.soft(0, 0, 35, 35, "#8fb0ff", 0.46, t, power=1.6)
    cv.soft(0, 0, 20, 20, "#d6e4ff", 0.70, t, power=1.5)
    for rx, ry in ((30, 2.0), (2.0, 30)):
        cv.soft(0, 0, rx, ry, "#f4f8ff", 0.62, t, power=0.9)
    cv.soft(0, 0, 6.6, 6.6, "#ffffff", 1.0, t, power=0.6)


def paint_warm_star() -> Canvas:
    """The warm light that a star gives when it is held."""
    cv, t = sheet(96, 96, 48, 48)
    cv.soft(0, 0, 47, 47, "#ffc873", 0.50, t, power=1.4)
    cv.soft(0, 0, 24, 24, "#ffe6b0", 0.55, t, power=1.3)
    return cv


def paint_aura() -> Canvas:
    """The light about the whole otter."""
    cv, t = sheet(520, 340, 260, 170)
    cv.soft(0, 0, 258, 168, "#6f8ff0", 0.50, t, power=1.0)
    cv.soft(-20, 0, 190, 120, "#9fb6ff", 0.34, t, power=1.0)
    return cv


def paint_mirror() -> Canvas:
    """The otter's light on the lake, upside down and drawn out by ripples."""
    cv, t = sheet(460, 130, 230, 0)
    rnd = random.Random(5)
    for x, y in STARS:
        down = 64 - 0.52 * y
        cv.soft(x, down, 26, 12, "#8fb0ff", 0.09, t)
        for _ in range(7):
            off = rnd.uniform(-22, 22)
            cv.soft(
                x + rnd.gauss(0, 4),
                down + off,
                rnd.uniform(8, 22),
                rnd.uniform(1.0, 2.2),
                "#e6eeff",
                0.62 * (1 - abs(off) / 30),
                t,
                power=0.8,
            )
    cv.soft(0, 62, 220, 56, "#7f9cf4", 0.26, t)
    return cv


PICTURES = {
    "stars_otter": Picture(paint_figure, 92),
    "stars_star": Picture(paint_star, 92),
    "stars_warm": Picture(paint_warm_star, 92),
    "stars_aura": Picture(paint_aura, 92),
    "stars_mirror": Picture(paint_mirror, 92),
}
