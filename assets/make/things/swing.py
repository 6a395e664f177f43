"""The swing of driftwood and reed rope, with Pip and Mo on it."""

from dataclasses import replace

from assets.make.otter.face import face
from assets.make.otter.pair import Together, pair
from assets.make.paint import (
    Canvas,
    Frame,
    bezier,
    ellipse,
    leaf,
    ribbon,
    sheet,
    spline,
)
from assets.make.things.wood import DRIFT, GREEN, ROPE


def rope(cv: Canvas, t: Frame, x: float, top: float, bottom: float) -> None:
    """A plaited reed rope, straight up."""
    shape = cv.mask(ribbon([(x, top), (x, (top + bottom) / 2), (x, bottom)], 7, 7), t)
    cv.form(shape, ROPE, 3.6 * t.k, shade=0.5)
    y = top
    while y < bottom:
        cv.fill(
            ribbon([(x - 4, y + 5), (x, y + 2), (x + 4, y - 3)], 0.8, 0.8, 1.8),
            ROPE.dark,
            t,
            alpha=0.55,
            clip=shape,
        )
        y += 9


def paint() -> Canvas:
    """Pip and Mo on a driftwood seat between two reed ropes; the swing turns about the sheet's top middle."""
    cv, t = sheet(400, 420, 200, 0)
    for x in (-162, 162):
        rope(cv, t, x, -6, 372)
    for x, y, angle in ((-162, 96, 20), (-162, 104, 160), (162, 150, 30), (162, 56, 150), (-162, 236, 150)):
        cv.form(cv.mask(leaf(x, y, angle, 26, 12, 0.3), t), GREEN, 5 * t.k, shade=0.35)
    seat = [
        (-186, 366),
        (-120, 358),
        (0, 362),
        (120, 357),
        (186, 365),
        (184, 384),
        (110, 390),
        (-10, 386),
        (-120, 391),
        (-184, 385),
    ]
    plank = cv.mask(spline(seat), t)
    cv.form(plank, DRIFT, 14 * t.k, shade=0.55)
    for y, x0, x1 in ((368, -150, 40), (374, -40, 160), (381, -130, 110)):
        cv.fill(
            ribbon(bezier((x0, y), (x0 + 50, y - 3), (x1 - 50, y + 3), (x1, y)), 0.6, 0.6, 2.4),
            DRIFT.dark,
            t,
            alpha=0.45,
            clip=plank,
        )
    for x in (-162, 162):
        for dy in (358, 368, 378):
            cv.form(
                cv.mask(ribbon([(x - 8, dy + 4), (x, dy), (x + 8, dy + 3)], 7, 7), t),
                ROPE,
                3.5 * t.k,
                shade=0.45,
            )
    cv.put(cv.mask(ellipse(0, 366, 130, 9), t).blur(5 * t.k) & plank, DRIFT.dark, 0.5)
    happy, warm = face({"happy": 0.75}), face({"happy": 0.5})
    how = Together(replace(happy, turn=-0.35), replace(warm, turn=0.5, gaze_x=0.5, pupil=0.92), hands=1.12)
    pair(cv, t.at(6, 258, 42), how, afloat=False)
    cv.grain()
    return cv
