"""The otter among the stars: its figure in soft light, its ten stars, and its mirror in the lake.

The figure floats on its back and holds its brightest star. `game/activities/breathing/looks/stars.py` knows
where its stars are.
"""

import random

from assets.make.paint import Canvas, Frame, Picture, Points, ellipse, lin, ribbon, rounded, sheet, spline

WIDTH, HEIGHT = 420, 224
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
ARMS = (
    spline([(-92, 18), (-84, -8), (-66, -26), (-48, -35), (-40, -28), (-48, -16), (-60, -2), (-66, 18)]),
    spline([(-40, 12), (-38, -10), (-34, -24), (-22, -31), (-13, -24), (-16, -8), (-18, 12)]),
)
"""The nearer and the further one; their paws lie about the brightest star."""

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
TUMMY = spline([(-60, 16), (-10, 20), (44, 18), (76, 10), (92, 30), (50, 50), (-10, 54), (-54, 42)])
"""The lighter fur that looks up to the sky."""

EARS = (ellipse(-162, -72, 14), ellipse(-93, -82, 13))


def _outline() -> list[Points]:
    return [BODY, TAIL, FOOT, FAR_FOOT, HEAD, *ARMS, *EARS]


def _face(cv: Canvas, t: Frame) -> None:
    """Two resting eyes, a nose and a smile, as fine lines of light."""
    light = "#ffffff"
    for x in (-154, -104):
        cv.soft(x, -29, 13, 9, "#ffb4cf", 0.62, t)
    for x in (-149, -109):
        eye = ellipse(x, -45, 11, 8.5, n=16, start=15, end=165)
        cv.fill(ribbon(eye, 1.6, 1.6, 4.2), light, t, 1.0, 0.4)
    cv.fill(ellipse(-128, -33, 8, 5.8), light, t, 1.0, 0.5)
    for x in (-135, -121):
        smile = ellipse(x, -25, 7.2, 6.4, n=12, start=10, end=170)
        cv.fill(ribbon(smile, 1.2, 1.2, 3.2), light, t, 0.95, 0.4)


def paint_figure() -> Canvas:
    """The otter: a veil of light, brighter towards its edge, with fine lines from star to star."""
    cv, t = sheet(WIDTH, HEIGHT, WIDTH / 2, HEIGHT / 2)
    figure(cv, t)
    return cv


def figure(cv: Canvas, t: Frame) -> None:
    """Paint the otter and the lines between its stars about the frame's origin."""
    body = cv.mask(_outline(), t)
    top, foot = t.point(0, -95), t.point(0, 95)
    cv.put(body.blur(11 * t.k), "#7f9ff8", 0.46)
    veil = lin(top, foot, [(0, ("#c3d5ff", 0.74)), (0.5, ("#95aefb", 0.64)), (1, ("#a08df6", 0.66))])
    cv.put(body.blur(0.6 * t.k), veil, 0.80)
    tummy = cv.mask(TUMMY, t).blur(6 * t.k) & body
    cv.put(tummy, "#eef2ff", 0.34)
    inner = (body - body.shift(-5 * t.k, 6 * t.k).blur(5 * t.k)) & body
    cv.put(inner, "#f2f6ff", 0.85)
    low = (body - body.shift(4 * t.k, -6 * t.k).blur(6 * t.k)) & body
    cv.put(low, "#c8acff", 0.5)
    for part in (*ARMS, HEAD):
        mask = cv.mask(part, t)
        edge = (mask - mask.shift(-2 * t.k, 2.4 * t.k).blur(2.4 * t.k)) & mask
        cv.put(edge, "#f2f6ff", 0.62)
    rnd = random.Random(8)
    for _ in range(90):
        x, y = rnd.uniform(-180, 190), rnd.uniform(-90, 95)
        cv.soft(x, y, 1.5, 1.5, "#ffffff", rnd.uniform(0.2, 0.8), t, power=0.7, clip=body)
    for a, b in LINES:
        line = spline([STARS[a], STARS[b]], closed=False, n=24)
        cv.fill(ribbon(line, 1.6), "#ffffff", t, 0.62, 0.4)
    _face(cv, t)


def paint_star() -> Canvas:
    """One star: a small bright heart in a wide halo, with four fine rays."""
    cv, t = sheet(64, 64, 32, 32)
    star(cv, t)
    return cv


def star(cv: Canvas, t: Frame) -> None:
    """Paint one star about the frame's origin."""
    cv.soft(0, 0, 31, 31, "#8fb0ff", 0.46, t, power=1.6)
    cv.soft(0, 0, 20, 20, "#d6e4ff", 0.70, t, power=1.5)
    for rx, ry in ((30, 2.0), (2.0, 30)):
        cv.soft(0, 0, rx, ry, "#f4f8ff", 0.62, t, power=0.9)
    cv.soft(0, 0, 6.6, 6.6, "#ffffff", 1.0, t, power=0.6)


def paint_warm_star() -> Canvas:
    """The warm light that a star gives when it is held."""
    cv, t = sheet(88, 88, 44, 44)
    cv.soft(0, 0, 43, 43, "#ffc873", 0.50, t, power=1.4)
    cv.soft(0, 0, 24, 24, "#ffe6b0", 0.55, t, power=1.3)
    return cv


def paint_aura() -> Canvas:
    """The light about the whole otter."""
    cv, t = sheet(380, 230, 190, 115)
    cv.soft(0, 0, 189, 114, "#7f9cf8", 0.62, t, power=0.9)
    return cv


def paint_mirror() -> Canvas:
    """The otter on the lake: upside down, lower, and drawn out sideways by ripples."""
    cv, t = sheet(460, 130, 230, 0)
    cv.soft(0, 60, 226, 58, "#7f9cf4", 0.22, t)
    body = cv.mask([part * (1, -0.44) + (0, 56) for part in _outline()], t)
    veil = lin(t.point(0, 8), t.point(0, 104), [(0, ("#a9c2ff", 0.75)), (1, ("#7f8cf0", 0.35))])
    rows = 26
    rnd = random.Random(5)
    for i in range(rows):
        # Each low row of the picture slides a little, further from the far shore by more.
        y0, y1 = 128 * i / rows, 128 * (i + 0.74) / rows
        row = cv.mask(rounded(-230, y0, 460, y1 - y0, 1), t).blur(0.8 * t.k)
        slid = body.shift(rnd.gauss(0, 1.0 + 0.16 * i) * t.k, 0)
        cv.put((slid & row).blur(1.2 * t.k), veil, 0.62)
    for n, (x, y) in enumerate(STARS):
        down = 56 - 0.44 * y
        larger = 1.5 if n == BRIGHTEST else 1.0
        cv.soft(x, down, 26 * larger, 10 * larger, "#8fb0ff", 0.34, t)
        for _ in range(7):
            off = rnd.uniform(-12, 12)
            along, wide = x + rnd.gauss(0, 3), rnd.uniform(7, 17) * larger
            cv.soft(
                along,
                down + off,
                wide,
                rnd.uniform(1.0, 2.0),
                "#eef3ff",
                0.9 * (1 - abs(off) / 16),
                t,
                power=0.8,
            )
    return cv


PICTURES = {
    "stars_otter": Picture(paint_figure, 92),
    "stars_star": Picture(paint_star, 92),
    "stars_warm": Picture(paint_warm_star, 92),
    "stars_aura": Picture(paint_aura, 92),
    "stars_mirror": Picture(paint_mirror, 92),
}
