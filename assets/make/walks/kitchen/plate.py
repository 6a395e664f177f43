"""A painted plate that stands on its edge: a bird in the middle, a ring of flowers about it."""

import math

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, sheet, spline
from assets.make.walks.kitchen.tones import CREAM, LEAF, cast

RIM = Material("#3d62a4", "#a4c8ee", "#293470")
ROSE = Material("#e0685e", "#ffb894", "#943e5c")
YELLOW = Material("#f0b448", "#fff0ac", "#b4703c")


def paint() -> Canvas:
    """The plate keeps its middle, because it turns about it."""
    cv, t = sheet(112, 112, 56, 56)
    disc = cv.mask(ellipse(0, 0, 53, n=90), t)
    cv.form(disc, RIM, 26 * t.k)
    band = cv.mask(ellipse(0, 0, 48, n=90), t)
    cv.form(band, CREAM, 30 * t.k, grad=0.6, shade=0.3, rim=0.3)
    for i in range(8):
        a = math.radians(i * 45)
        flower(cv, t.at(38 * math.cos(a), 38 * math.sin(a), 1, i * 45 + 90), ROSE if i % 2 else YELLOW)
        b = math.radians(i * 45 + 22.5)
        for side in (-1, 1):
            one = leaf(38 * math.cos(b), 38 * math.sin(b), i * 45 + 22.5 + side * 100, 10, 6)
            cv.form(cv.mask(one, t), LEAF, 3 * t.k, shade=0.3)
    well = cv.mask(ellipse(0, 0, 28, n=70), t)
    cv.put(well.grow(1.4 * t.k).blur(1.2 * t.k), RIM.base, 0.5)
    cv.form(well, CREAM, 20 * t.k, grad=0.6, shade=0.35, rim=0.3)
    bird(cv, t)
    cv.soft(22, -30, 16, 8, "#ffffff", 0.6, t, clip=disc, rot=36)
    cv.grain()
    return cv


def flower(cv: Canvas, t: Frame, tone: Material) -> None:
    """Five petals and a heart."""
    petals = [
        ellipse(4.6 * math.cos(a), 4.6 * math.sin(a), 3.6) for a in (math.radians(i * 72) for i in range(5))
    ]
    cv.form(cv.mask(petals, t), tone, 4 * t.k, shade=0.35)
    cv.fill(ellipse(0, 0, 2.6), "#fff6dc", t)


def bird(cv: Canvas, t: Frame) -> None:
    """A small round bird on a twig."""
    twig = bezier((-20, 15), (-6, 18), (8, 12), (21, 15), 14)
    cv.fill(ribbon(twig, 2.6, 1.8), LEAF.dark, t)
    body = cv.mask(
        spline([(-16, 0), (-8, -13), (4, -15), (12, -6), (22, -10), (14, 8), (0, 14), (-12, 10)]), t
    )
    cast(cv, t, body, None, 2, 0.25)
    cv.form(body, RIM, 9 * t.k)
    cv.form(cv.mask(ellipse(-7, 5, 7, 6), t), ROSE, 5 * t.k, clip=body)
    cv.form(cv.mask(spline([(-15, -3), (-22, 0), (-15, 3)]), t), YELLOW, 3 * t.k)
    cv.fill(ellipse(-8, -5, 2), "#fffdf4", t)
    cv.fill(ellipse(-8.3, -5, 1.3), "#2b2148", t)
