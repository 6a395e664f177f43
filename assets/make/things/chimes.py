"""Wind chimes of reed."""

from assets.make.paint import (
    Canvas,
    Material,
    ellipse,
    leaf,
    mix,
    ribbon,
    rounded,
    sheet,
    spline,
)
from assets.make.things.wood import DRIFT, GREEN, ROPE

REED = Material("#c9b070", "#f6e6a8", "#80684e")


def paint() -> Canvas:
    """Five reeds of different length that hang from a piece of driftwood."""
    cv, t = sheet(132, 164, 66, 6)
    for x in (-34, 34):
        cv.fill(ribbon([(0, 0), (x * 0.6, 12), (x, 28)], 1.8, 1.8), "#8a7a64", t)
    cv.form(cv.mask(ellipse(0, 0, 4.5), t), DRIFT, 4 * t.k)
    tubes = ((-40, 74), (-20, 96), (0, 112), (20, 90), (40, 66))
    for x, length in tubes:
        cv.fill(ribbon([(x, 32), (x, 40), (x, 46)], 1.4, 1.4), "#8a7a64", t)
        body = rounded(x - 6, 45, 12, length * 0.9 + 1, 3)
        tone = Material(mix(REED.base, ROPE.base, (x + 40) / 160), REED.light, REED.dark)
        tube = cv.form(cv.mask(body, t), tone, 7 * t.k, shade=0.55)
        for u in (0.34, 0.68):
            y = 46 + length * 0.9 * u
            cv.fill(
                ribbon([(x - 6, y), (x, y + 1.4), (x + 6, y)], 2.0, 2.0), REED.dark, t, alpha=0.5, clip=tube
            )
        cv.form(
            cv.mask(ellipse(x, 46 + length * 0.9, 6, 2.2), t),
            Material("#6b5444", "#a98a68", "#3d3040"),
            3 * t.k,
        )
    bar = [(-58, 28), (-30, 23), (10, 26), (44, 22), (59, 28), (56, 36), (20, 35), (-24, 38), (-56, 36)]
    cv.form(cv.mask(spline(bar), t), DRIFT, 7 * t.k)
    for x, angle in ((-52, 200), (52, -24)):
        cv.form(cv.mask(leaf(x, 28, angle, 20, 10, 0.3), t), GREEN, 4 * t.k, shade=0.35)
    cv.grain()
    return cv
