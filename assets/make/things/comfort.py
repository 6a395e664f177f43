"""Things that comfort: the pebble to squeeze, the swing, the wind chimes."""

import random
from dataclasses import replace

import numpy as np

from assets.make.otter.face import face
from assets.make.otter.pair import Together, pair
from assets.make.paint import (
    Canvas,
    Frame,
    Material,
    bezier,
    ellipse,
    leaf,
    mix,
    ribbon,
    rounded,
    sheet,
    spline,
)

BLUE = Material("#86b4cc", "#e6f8f6", "#4a6a9c")
REED = Material("#c9b070", "#f6e6a8", "#80684e")
WOOD = Material("#a98a70", "#f2d6a8", "#665064")
ROPE = Material("#9aa862", "#e2e6a4", "#5a7050")
GREEN = Material("#6aa55c", "#e2e486", "#34705f")
PEBBLE = (
    (-0.99, 0.20),
    (-0.93, -0.20),
    (-0.62, -0.50),
    (-0.12, -0.64),
    (0.42, -0.68),
    (0.84, -0.46),
    (1.00, -0.04),
    (0.90, 0.40),
    (0.54, 0.62),
    (0.0, 0.69),
    (-0.52, 0.67),
    (-0.86, 0.52),
)


def paint_pebble() -> Canvas:
    """Smooth, blue, good to hold: soft light, a pale vein, tiny speckles."""
    cv, t = sheet(384, 284, 192, 138)
    at = t.at(scale=170)
    k = at.k
    cv.soft(-0.06, 0.64, 1.10, 0.18, "#2c4a50", 0.5, at)
    shape = cv.mask(spline(PEBBLE), at)
    cv.form(shape, BLUE, 0.50 * k, shade=0.6, rim=0.7)
    cv.soft(-0.34, 0.30, 0.62, 0.34, "#b6a8e0", 0.35, at, clip=shape)
    cv.soft(-0.10, 0.56, 0.70, 0.12, "#cfeef0", 0.45, at, clip=shape)
    vein = bezier((-0.74, -0.56), (-0.66, -0.05), (-0.20, 0.16), (-0.22, 0.74), 40)
    cv.put(cv.mask(ribbon(vein, 0.03, 0.02, 0.085), at).blur(0.018 * k), "#e8f6f4", 0.55, clip=shape)
    cv.put(
        cv.mask(ribbon(np.add(vein, (0.085, -0.01)), 0.01, 0.01, 0.03), at).blur(0.010 * k),
        "#e8f6f4",
        0.45,
        clip=shape,
    )
    rnd = random.Random(4)
    for _ in range(70):
        x, y = rnd.uniform(-0.9, 0.9), rnd.uniform(-0.55, 0.6)
        r = rnd.uniform(0.008, 0.02)
        cv.soft(x, y, r, r * 0.8, "#4f749c" if rnd.random() < 0.6 else "#f2fbfa", 0.5, at, clip=shape)
    cv.soft(0.38, -0.36, 0.46, 0.20, "#ffffff", 0.62, at, clip=shape, rot=16)
    cv.soft(0.46, -0.40, 0.20, 0.085, "#ffffff", 0.85, at, clip=shape, rot=18)
    cv.grain()
    return cv


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


def paint_swing() -> Canvas:
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
    cv.form(plank, WOOD, 14 * t.k, shade=0.55)
    for y, x0, x1 in ((368, -150, 40), (374, -40, 160), (381, -130, 110)):
        cv.fill(
            ribbon(bezier((x0, y), (x0 + 50, y - 3), (x1 - 50, y + 3), (x1, y)), 0.6, 0.6, 2.4),
            WOOD.dark,
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
    cv.put(cv.mask(ellipse(0, 366, 130, 9), t).blur(5 * t.k) & plank, WOOD.dark, 0.5)
    happy, warm = face({"happy": 0.75}), face({"happy": 0.5})
    how = Together(replace(happy, turn=-0.35), replace(warm, turn=0.5, gaze_x=0.5, pupil=0.92), hands=1.12)
    pair(cv, t.at(6, 258, 42), how, afloat=False)
    cv.grain()
    return cv


def paint_chimes() -> Canvas:
    """Five reeds of different length that hang from a piece of driftwood."""
    cv, t = sheet(132, 164, 66, 6)
    for x in (-34, 34):
        cv.fill(ribbon([(0, 0), (x * 0.6, 12), (x, 28)], 1.8, 1.8), "#8a7a64", t)
    cv.form(cv.mask(ellipse(0, 0, 4.5), t), WOOD, 4 * t.k)
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
    cv.form(cv.mask(spline(bar), t), WOOD, 7 * t.k)
    for x, angle in ((-52, 200), (52, -24)):
        cv.form(cv.mask(leaf(x, 28, angle, 20, 10, 0.3), t), GREEN, 4 * t.k, shade=0.35)
    cv.grain()
    return cv
