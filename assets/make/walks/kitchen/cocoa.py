"""A mug of cocoa: still, and steaming."""

import numpy as np

from assets.make.paint import Canvas, Material, bezier, ellipse, ribbon, rounded, sheet, spline
from assets.make.walks.kitchen.steam import steam
from assets.make.walks.kitchen.tones import SHADE, cast

MUG = Material("#6a62a8", "#c6c2ee", "#3d3470")
COCOA = Material("#7d4a38", "#c28a60", "#4a2a34")


def paint(steaming: bool) -> Canvas:
    """The mug with a star on it and two marshmallows; both pictures share their registration."""
    cv, t = sheet(124, 124, 56, 78)
    cv.soft(-4, 40, 44, 7, SHADE, 0.5, t)
    cv.form(cv.mask(ribbon(ellipse(32, 8, 19, 18, n=40, start=-95, end=95), 10, 9), t), MUG, 6 * t.k)
    side = bezier((38, -22), (38, 24), (34, 40), (16, 41), 16)
    body = cv.mask(np.vstack([side, (side * (-1, 1))[::-1]]) - (4, 0), t)
    cv.form(body, MUG, 26 * t.k)
    star = spline([p for i in range(5) for p in (_ray(i * 72 - 90, 15), _ray(i * 72 - 54, 8))])
    cv.form(cv.mask(star, t.at(-8, 12)), Material("#ffd873", "#fff4bc", "#e8a04c"), 6 * t.k, shade=0.25)
    cv.form(
        cv.mask(ellipse(-4, -22, 38.5, 10), t), Material("#8a82c4", "#dcd8f6", "#4c427e"), 6 * t.k, rim=0.9
    )
    drink = cv.mask(ellipse(-4, -21, 32.5, 7.4), t)
    cv.form(drink, COCOA, 8 * t.k)
    for x, y in ((-16, -24), (2, -21)):
        soft = cv.mask(rounded(x - 8, y - 8, 16, 12, 5), t)
        cast(cv, t, soft, None, 3, 0.35)
        cv.form(soft, Material("#fff2ea", "#ffffff", "#d9b2b4"), 6 * t.k)
    if steaming:
        steam(cv, t, ((-20, -34, 40), (12, -34, 38)), "#5f8a94")
    cv.grain()
    return cv


def _ray(angle: float, r: float) -> tuple[float, float]:
    turn = np.radians(angle)
    return float(r * np.cos(turn)), float(r * np.sin(turn))
