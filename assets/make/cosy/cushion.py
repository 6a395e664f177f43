"""A big soft cushion in evening colours, with a star stitched on it and a tassel at each corner."""

import math

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, sheet, spline, tuft

CLOTH = Material("#a8719f", "#f0bcc2", "#5c3f80")
GOLD = Material("#e8bf7c", "#fff0c0", "#a4746a")
OUTLINE = (
    (-1.00, -0.66),
    (-0.60, -0.66),
    (0.0, -0.72),
    (0.60, -0.66),
    (1.00, -0.66),
    (0.95, -0.34),
    (0.98, 0.0),
    (0.95, 0.36),
    (1.00, 0.68),
    (0.60, 0.66),
    (0.0, 0.70),
    (-0.60, 0.66),
    (-1.00, 0.68),
    (-0.95, 0.36),
    (-0.98, 0.0),
    (-0.95, -0.34),
)


def paint() -> Canvas:
    """Round-bellied and plump; the stitches shine a little."""
    cv, t = sheet(420, 330, 210, 160)
    cushion(cv, t.at(scale=172))
    cv.grain()
    return cv


def cushion(cv: Canvas, at: Frame) -> None:
    """The cushion, two units wide."""
    k = at.k
    cv.soft(-0.06, 0.74, 1.04, 0.15, "#1f2350", 0.55, at)
    for sx, sy in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
        for turn in (-24.0, 0.0, 24.0):
            angle = math.degrees(math.atan2(sy * 0.8, sx)) + turn
            cv.form(cv.mask(tuft(sx * 0.96, sy * 0.64, angle, 0.20, 0.06, 0.1), at), GOLD, 0.05 * k)
    shape = cv.mask(spline(OUTLINE), at)
    cv.form(shape, CLOTH, 0.60 * k, shade=0.62, rim=0.65)
    cv.soft(-0.40, 0.34, 0.60, 0.34, "#6a5ab8", 0.42, at, clip=shape)
    for x, y, turn in ((-0.80, -0.50, 40), (0.80, -0.50, -40), (-0.80, 0.50, -40), (0.80, 0.50, 40)):
        cv.soft(x, y, 0.26, 0.05, CLOTH.dark, 0.55, at, clip=shape, rot=turn)
        cv.soft(x, y - 0.05, 0.24, 0.03, CLOTH.light, 0.45, at, clip=shape, rot=turn)
    points = []
    for i in range(10):
        reach = 0.34 if i % 2 == 0 else 0.17
        turn = math.pi * i / 5 - math.pi / 2
        points.append((reach * math.cos(turn), reach * math.sin(turn) * 0.96))
    star = cv.mask(spline([point for point in points for _ in (0, 1)]), at).blur(0.012 * k)
    cv.put(star.shift(-0.008 * k, 0.02 * k).blur(0.02 * k), CLOTH.dark, 0.5, clip=shape)
    cv.form(star, GOLD, 0.14 * k, shade=0.45, rim=0.6)
    for i in range(30):
        turn = 2 * math.pi * i / 30
        x, y = 0.70 * math.cos(turn), 0.47 * math.sin(turn)
        dx, dy = -0.034 * math.sin(turn), 0.026 * math.cos(turn)
        stitch = ribbon([(x - dx, y - dy), (x, y), (x + dx, y + dy)], 0.018, 0.018)
        cv.fill(stitch, GOLD.light, at, alpha=0.75, clip=shape)
    cv.soft(0.46, -0.42, 0.36, 0.14, "#fff0ea", 0.50, at, clip=shape, rot=14)
    cv.fill(ellipse(0.0, 0.0, 0.035), GOLD.light, at)
