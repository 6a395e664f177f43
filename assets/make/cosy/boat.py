"""A small rowing boat of light wood, Pip and Mo side by side in it."""

from dataclasses import replace

import numpy as np

from assets.make.otter.face import face
from assets.make.otter.pair import Together, pair
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, sheet, spline

HULL = Material("#c98f63", "#ffd9a0", "#7a4f52")
INSIDE = Material("#9a6a55", "#d8a878", "#5c3d4a")
RAIL = Material("#e9bd86", "#fff0c8", "#a3705c")
STRIPE = Material("#5f9fb0", "#bfe6e2", "#3f6488")


def paint() -> Canvas:
    """The boat from the side, its far rail behind the two and its near side before them, on its own sheet."""
    cv, t = sheet(620, 480, 310, 240)
    boat(cv, t)
    cv.grain()
    return cv


def boat(cv: Canvas, t: Frame) -> None:
    """Both in the boat, which is 600 units long; the origin is the middle of it all."""
    cv.soft(-10, 196, 292, 26, "#1f4f63", 0.55, t)
    far = cv.mask(
        spline([(-284, 44), (-200, 74), (0, 84), (200, 74), (284, 44), (250, 104), (0, 130), (-250, 104)]), t
    )
    cv.form(far, INSIDE, 26 * t.k, shade=0.55, rim=0.3)
    happy, warm = face({"happy": 0.6}), face({"happy": 0.5})
    how = Together(replace(happy, turn=-0.35), replace(warm, turn=0.5, gaze_x=0.5, pupil=0.92), hands=1.12)
    pair(cv, t.at(14, -46, 64), how, afloat=False)
    top = bezier((-296, 30), (-160, 124), (160, 124), (296, 30), 60)
    keel = spline(
        [
            (296, 30),
            (264, 128),
            (196, 184),
            (90, 206),
            (0, 210),
            (-90, 206),
            (-196, 184),
            (-264, 128),
            (-296, 30),
        ],
        closed=False,
    )
    hull = cv.mask(np.vstack([top, keel]), t)
    aboard = cv.mask(ellipse(0, 90, 236, 130), t).blur(14 * t.k)
    cv.put(hull.shift(0, -10 * t.k).blur(12 * t.k) & aboard, "#4a3040", 0.40)
    cv.form(hull, HULL, 46 * t.k, shade=0.6, rim=0.6)
    for drop, alpha in ((48, 0.40), (74, 0.34)):
        seam = bezier((-268, 40 + drop), (-150, 112 + drop), (150, 112 + drop), (268, 40 + drop), 50)
        cv.fill(ribbon(seam, 1.2, 1.2, 3.0), HULL.dark, t, alpha=alpha, clip=hull)
    band = cv.mask(ribbon(bezier((-288, 58), (-160, 146), (160, 146), (288, 58), 50), 17, 17, 21), t) & hull
    cv.form(band, STRIPE, 8 * t.k, shade=0.4, rim=0.3)
    _paw_print(cv, t.at(214, 122, 15, rot=-14))
    rail = cv.mask(ribbon(top, 13, 13, 15), t)
    cv.put(rail.shift(-1 * t.k, 5 * t.k).blur(4 * t.k), HULL.dark, 0.5, clip=hull)
    cv.form(rail, RAIL, 7 * t.k, shade=0.45, rim=0.7)
    _lapping(cv, t)


def _paw_print(cv: Canvas, at: Frame) -> None:
    """The boat's sign, painted on its bow."""
    toes = [
        ellipse(x, y, r)
        for x, y, r in ((-0.86, -0.56, 0.32), (-0.3, -0.98, 0.36), (0.3, -0.98, 0.36), (0.86, -0.56, 0.32))
    ]
    cv.put(cv.mask([ellipse(0, 0.12, 0.78, 0.66), *toes], at).blur(0.5), "#fff3d8", 0.9)


def _lapping(cv: Canvas, t: Frame) -> None:
    """Water along the foot of the hull, with light on it."""
    for x, w, alpha in ((-120, 120, 0.5), (70, 160, 0.6), (200, 60, 0.45), (-220, 50, 0.4)):
        cv.soft(x, 200, w, 5, "#d8f0f0", alpha, t)
    foam = cv.mask(ellipse(0, 204, 238, 13), t) - cv.mask(ellipse(0, 199, 232, 11), t)
    cv.put(foam.blur(1.5 * t.k), "#eef8f6", 0.7)
