"""A rain puddle in the grass, and Pip and Mo in their red boots."""

import random
from dataclasses import replace

from assets.make.otter.face import face
from assets.make.otter.pair import Together, ground_shadows, pair
from assets.make.paint import Canvas, Frame, Material, lin, sheet, spline, tuft
from assets.make.walks.street.boots import boot

MUD = Material("#8fae74", "#cddb98", "#5f8562")
BLADES = ("#6da06a", "#8dbb7c", "#b4cf80")
EDGE = (
    (-1.00, 0.02),
    (-0.74, -0.66),
    (-0.24, -0.92),
    (0.34, -0.86),
    (0.80, -0.60),
    (1.00, -0.02),
    (0.78, 0.62),
    (0.26, 0.92),
    (-0.36, 0.86),
    (-0.82, 0.58),
)
SKY = ((0.0, "#8fb8d6"), (0.45, "#c3dcec"), (0.75, "#f3e3dc"), (1.0, "#b8cfe2"))
"""What the water shows: the sky, lighter where the clouds are."""


def paint() -> Canvas:
    """Flat on the ground, with the sky in it and short grass about it."""
    cv, t = sheet(400, 130, 200, 66)
    puddle(cv, t)
    cv.grain()
    return cv


def puddle(cv: Canvas, t: Frame) -> None:
    """The puddle, 372 units wide."""
    rim = cv.mask(spline([(x * 186, y * 50) for x, y in EDGE]), t)
    cv.form(rim, MUD, 12 * t.k, shade=0.5, rim=0.4)
    water = cv.mask(spline([(x * 174, y * 43 + 2) for x, y in EDGE]), t)
    cv.put(water, lin(t.point(40, -44), t.point(-40, 46), [*SKY]))
    shade = (water - water.shift(-2 * t.k, 7 * t.k).blur(5 * t.k)) & water
    cv.put(shade, "#4f7a86", 0.55)
    for at, down, w, alpha in ((60, -12, 62, 0.75), (-70, 12, 48, 0.55), (20, 26, 70, 0.35)):
        cv.soft(at, down, w, 5.5, "#ffffff", alpha, t, clip=water)
    rnd = random.Random(5)
    for i, (x, y) in enumerate(EDGE):
        for _ in range(7):
            px, py = x * 184 + rnd.uniform(-26, 26), y * 48 + rnd.uniform(-3, 5)
            blade = tuft(px, py, -90 + rnd.uniform(-28, 28), rnd.uniform(9, 16), 3.4, rnd.uniform(-0.3, 0.3))
            if y > 0.3 or y < -0.3:
                cv.fill(blade, BLADES[(i + rnd.randrange(3)) % 3], t, alpha=0.9)


def paint_pair() -> Canvas:
    """Both glad, hand in hand, each with two boots on."""
    cv, t = sheet(560, 380, 308, 112)
    in_boots(cv, t.at(scale=68))
    cv.grain()
    return cv


def in_boots(cv: Canvas, frame: Frame) -> None:
    """The pair; the frame is theirs."""
    ground_shadows(cv, frame)
    glad = face({"happy": 0.85})
    warm = replace(face({"happy": 0.6}), tilt=2, brow_arch=0.6)
    pair(cv, frame, Together(replace(glad, turn=-0.2), replace(warm, turn=0.3), hands=1.15), afloat=False)
    for x, y, size in ((-3.0, 3.30, 1.28), (-1.06, 3.38, 1.28), (1.04, 3.22, 0.98), (2.76, 3.20, 0.98)):
        boot(cv, frame.at(x, y, 0.0135 * size))
