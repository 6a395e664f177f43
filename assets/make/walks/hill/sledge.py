"""A wooden sledge with a red rope, ready to slide to the left."""

from __future__ import annotations

from assets.make.paint import Canvas, Material, bezier, ellipse, ribbon, sheet, spline

from .snow import cast
from .tones import PLANK, RED

IRON = Material("#7d84b4", "#d3d9ee", "#4a4f86")
FAR = Material("#94695a", "#cf9f7c", "#5a4060")


def paint() -> Canvas:
    """Two curled runners, five slats, a rope."""
    cv, t = sheet(172, 106, 84, 58)
    cast(cv, t, 2, 34, 62, 12, 0.6)

    def runner(dx: float, dy: float, wood: Material) -> None:
        path = [(62, 26), (20, 30), (-24, 29), (-48, 18), (-58, -4), (-50, -20), (-40, -16)]
        line = spline([(x + dx, y + dy) for x, y in path], False)
        cv.form(cv.mask(ribbon([(x, y + 3.4) for x, y in line[:-12]], 4, 3), t), IRON, 2.4 * t.k)
        cv.form(cv.mask(ribbon(line, 8, 6), t), wood, 4.4 * t.k)
        for foot, top in (((-26, 28), (-26, 4)), ((6, 30), (6, 2)), ((38, 28), (38, 0))):
            post = ribbon([(foot[0] + dx, foot[1] + dy), (top[0] + dx, top[1] + dy)], 6.4, 6)
            cv.form(cv.mask(post, t), wood, 3.4 * t.k)

    runner(14, -20, FAR)
    runner(0, 0, PLANK)
    seat = cv.mask(
        spline([(-40, 4), (-24, -20), (-20, -21), (66, -24), (68, -22), (56, 2), (52, 4), (-36, 6)]), t
    )
    cv.put(seat.shift(-2 * t.k, 5 * t.k).blur(4 * t.k), "#4a4f86", 0.35)
    for i in range(5):
        u = i / 4
        x0, y0, x1, y1 = -42 + 26 * u, 5 - 24 * u, 54 + 16 * u, 2 - 25 * u
        cv.form(
            cv.mask(ribbon([(x0, y0), ((x0 + x1) / 2, (y0 + y1) / 2), (x1, y1)], 6.6, 6.2), t),
            PLANK,
            3.4 * t.k,
        )
    rope = bezier((-44, -16), (-72, -30), (-72, 4), (-60, 22), 30)
    cv.form(cv.mask(ribbon(rope, 3.4, 3.4), t), RED, 1.8 * t.k)
    cv.form(cv.mask(ellipse(-60, 24, 5, 4), t), RED, 3 * t.k)
    pillow = [(-6, -12), (-2, -27), (24, -32), (50, -28), (54, -14), (44, -8), (10, -6)]
    shape = cv.mask(spline(pillow), t)
    cv.put(shape.shift(-2 * t.k, 3 * t.k).blur(3 * t.k), PLANK.dark, 0.5)
    cv.form(shape, RED, 12 * t.k)
    for x in (6, 22, 38):
        cv.fill(ribbon([(x - 4, -5), (x + 5, -34)], 3, 3), "#ffd9b8", t, alpha=0.75, clip=shape)
    cv.grain()
    return cv
