"""A round clock that stands on two feet."""

from assets.make.paint import Canvas, Material, ellipse, ribbon, rounded, sheet
from assets.make.walks.kitchen.tones import BRASS, CREAM, SHADE, cast

CASE = Material("#a84f5c", "#f6a890", "#642c50")


def paint() -> Canvas:
    """Its hands say half past four."""
    cv, t = sheet(112, 124, 56, 66)
    cv.soft(-2, 52, 44, 6, SHADE, 0.5, t)
    for side in (-1, 1):
        cv.form(cv.mask(ribbon([(side * 24, 34), (side * 36, 52)], 12, 9), t), CASE, 6 * t.k)
        ear = cv.mask(ellipse(side * 24, -46, 15, 12, side * 30), t)
        cv.form(ear, BRASS, 9 * t.k)
    cv.form(cv.mask(rounded(-4, -60, 8, 18, 4), t), BRASS, 4 * t.k)
    case = cv.mask(ellipse(0, 0, 47), t)
    cast(cv, t, case, None, 4, 0.3)
    cv.form(case, CASE, 30 * t.k)
    face = cv.mask(ellipse(0, 0, 36), t)
    cv.put(face.grow(2 * t.k).blur(1.5 * t.k), CASE.dark, 0.5)
    cv.form(face, CREAM, 26 * t.k, shade=0.35, rim=0.2)
    for i in range(12):
        at = t.at(0, 0, 1, i * 30)
        cv.fill(ellipse(0, -29, 3.2 if i % 3 == 0 else 1.9), "#6a5478", at)
    for turn, long, wide in ((135, 17, 6), (180, 25, 4.6)):
        at = t.at(0, 0, 1, turn)
        cv.fill(ribbon([(0, 4), (0, -long)], wide, wide * 0.7), "#4c3a60", at)
    cv.form(cv.mask(ellipse(0, 0, 5), t), BRASS, 4 * t.k)
    cv.soft(16, -18, 14, 8, "#ffffff", 0.7, t, clip=face, rot=-40)
    cv.grain()
    return cv
