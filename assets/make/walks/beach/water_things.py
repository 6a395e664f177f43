"""What moves on the water: a little sailing boat, and the tongue of a wave."""

from __future__ import annotations

import math
import random

import numpy as np

from assets.make.paint import (
    Canvas,
    Frame,
    Material,
    Points,
    bezier,
    ellipse,
    lin,
    points,
    ribbon,
    sheet,
    spline,
)

HULL = Material("#c2564f", "#ffb08a", "#74304e")
SAIL = Material("#fff3dc", "#ffffff", "#c2a3b8")
SECOND = Material("#f2a84f", "#ffe2a0", "#b5645a")


def boat() -> Canvas:
    """A red boat with a white and an orange sail, its foot in the water."""
    cv, t = sheet(104, 118, 50, 62)
    mast = ribbon([(4, -52), (2, 34)], 2.2, 3.0)
    cv.form(cv.mask(mast, t), Material("#8a6658", "#e6bf98", "#54384c"), 2 * t.k)
    main = np.vstack(
        [
            bezier((7, -48), (34, -24), (40, 4), (38, 22), 20),
            bezier((38, 22), (26, 26), (16, 26), (6, 25), 10),
        ]
    )
    fore = np.vstack(
        [
            bezier((0, -44), (-14, -14), (-26, 8), (-36, 22), 20),
            bezier((-36, 22), (-22, 20), (-10, 22), (0, 24), 10),
        ]
    )
    for shape, mat in ((fore, SECOND), (main, SAIL)):
        sail = cv.mask(shape, t)
        cv.form(sail, mat, 26 * t.k)
        cv.put((sail - sail.shift(5 * t.k, -2 * t.k).blur(6 * t.k)) & sail, mat.dark, 0.4)
    flag = spline([(4, -54), (12, -58), (22, -53), (13, -50), (4, -47)])
    cv.form(cv.mask(flag, t), HULL, 4 * t.k)
    outline = [(-40, 28), (-40, 28), (0, 32), (44, 27), (44, 27), (34, 44), (20, 50), (-16, 50), (-32, 44)]
    hull = cv.mask(spline(outline, n=6), t)
    cv.form(hull, HULL, 14 * t.k)
    cv.fill(
        ribbon(bezier((-38, 33), (-10, 37), (16, 37), (42, 32), 20), 3.0), "#fff3dc", t, alpha=0.95, clip=hull
    )
    cv.put(hull, lin(t.point(0, 40), t.point(0, 50), [(0, ("#5fb8c8", 0)), (1, ("#5fb8c8", 0.7))]))
    for x, y, rx in ((-6, 49, 40), (8, 52, 30)):
        cv.soft(x, y, rx, 3.0, "#f4fffa", 0.9, t)
    cv.grain()
    return cv


CURL = (
    (62, 34),
    (46, 10),
    (28, -16),
    (6, -38),
    (-18, -45),
    (-40, -35),
    (-49, -14),
    (-47, -6),
    (-38, -17),
    (-24, -22),
    (-11, -14),
    (-6, 4),
    (-16, 22),
    (-58, 35),
)
FALLEN = ((62, 34), (44, 22), (22, 8), (0, 2), (-24, 4), (-44, 14), (-60, 34))
BACK = ((36, -6), (16, -30), (-12, -43), (-36, -36), (-48, -14))
LOW = ((52, 26), (30, 12), (4, 3), (-24, 5), (-50, 20))
WATER = Material("#1f7ea0", "#a9ecec", "#124f78")


def puffs(line: Points, size: tuple[float, float], rnd: random.Random) -> list[Points]:
    """Round flecks of foam along a line."""
    found = []
    for x, y in line:
        r = rnd.uniform(*size)
        found.append(
            ellipse(x + rnd.uniform(-2, 2), y + rnd.uniform(-2, 2), r * rnd.uniform(1.0, 1.5), r, n=18)
        )
    return found


def foam(cv: Canvas, t: Frame, flecks: list[Points]) -> None:
    """Foam lit from above, with its shade on the water."""
    mask = cv.mask(flecks, t)
    cv.put(mask.shift(-1.5 * t.k, 3 * t.k).blur(2.5 * t.k), "#1f6f8c", 0.4)
    cv.form(mask, Material("#fbfdf8", "#ffffff", "#9fc4da"), 7 * t.k, shade=0.5)


def wave(high: bool) -> Canvas:
    """A small wave that curls over, or the same wave fallen into foam that runs up the sand."""
    cv, t = sheet(148, 130, 74, 64)
    rnd = random.Random(4)
    body = cv.mask(spline(CURL if high else FALLEN, n=8), t)
    cv.soft(4, 6, 70, 44, "#1f6f8c", 0.45, t, power=0.7)
    cv.form(body, WATER, 30 * t.k, shade=0.5)
    with cv.within(body):
        for i in range(7):
            part = 0.16 + 0.11 * i
            lift = 1.0 if high else 0.45
            path = bezier(
                (62 - 26 * part, 36),
                (40 - 20 * part, 30 - 40 * lift),
                (6 - 10 * part, 20 - 52 * lift * (1 - 0.3 * part)),
                (-34 + 22 * part, 20 - 46 * lift * (1 - 0.5 * part)),
                24,
            )
            cv.fill(ribbon(path, 0.4, 0.4, 2.6), "#d8f8f0", t, alpha=0.55, blur=0.4)
    crest = spline(BACK if high else LOW, False, 7)
    foam(cv, t, puffs(crest, (3.2, 6.2) if high else (3.5, 6.5), rnd))
    if high:
        for x, y, r in ((-56, -24, 3.2), (-60, -6, 2.4), (-50, -44, 2.6), (-30, -52, 2.0), (-64, -34, 1.8)):
            cv.fill(ellipse(x, y, r), "#ffffff", t, alpha=0.95)
    xs = np.linspace(-61, 63, 36)
    reach = 2.0 if high else 13.0
    foot = np.stack([xs, 35 + reach * np.cos(xs / 60 * math.pi / 2) + 2.5 * np.sin(xs / 8)], 1)
    if not high:
        whole = body | cv.mask(np.vstack([foot, [(63, 33), (-61, 33)]]), t)
        spread = cv.mask(np.vstack([foot, [(63, 12), (-61, 12)]]), t)
        cv.put(
            spread,
            lin(t.point(0, 14), t.point(0, 34), [(0, ("#a9e0dc", 0)), (1, ("#a9e0dc", 0.95))]),
            clip=whole,
        )
        rows = spline([(-40, 38), (-14, 42), (12, 39), (40, 37)], False, 6)
        cv.fill(ribbon(rows, 0.5, 0.5, 3.0), "#ffffff", t, alpha=0.85)
    foam(cv, t, puffs(points(foot), (3.0, 6.4), rnd))
    cv.grain()
    return cv
