"""What one plays with: a castle of sand with a feather on top, and a bucket with an ice lolly."""

from __future__ import annotations

import math
import random

import numpy as np

from assets.make.paint import (
    Canvas,
    Frame,
    Mask,
    Material,
    ellipse,
    lin,
    mix,
    points,
    ribbon,
    rounded,
    sheet,
    spline,
)

WET = Material("#b98a5e", "#f6d6a0", "#6d4a54")
DOOR = "#6d4650"


def grains(cv: Canvas, at: Frame, on: Mask, x0: float, y0: float, x1: float, y1: float, seed: int) -> None:
    """Light and dark grains of sand."""
    rnd = random.Random(seed)
    for i in range(int((x1 - x0) * (y1 - y0) / 9)):
        cv.soft(
            rnd.uniform(x0, x1),
            rnd.uniform(y0, y1),
            1.3,
            1.1,
            "#ffe9bc" if i % 2 else "#7d5450",
            0.38,
            at,
            clip=on,
        )


def tower(cv: Canvas, t: Frame, x: float, top: float, foot: float, half: float, seed: int) -> None:
    """A bucket's shape turned over, with battlements."""
    merlons = [
        rounded(x + half * d - half * 0.16, top - half * 0.3, half * 0.36, half * 0.5, 1.6)
        for d in (-0.72, -0.06, 0.6)
    ]
    wall = points([(x - half * 0.84, top), (x + half * 0.84, top), (x + half, foot), (x - half, foot)])
    shape = cv.mask([wall, *merlons], t)
    cv.form(shape, WET, half * 0.8 * t.k)
    lip = cv.mask(rounded(x - half * 0.9, top + half * 0.14, half * 1.8, half * 0.2, half * 0.1), t)
    cv.form(lip, WET, half * 0.2 * t.k, shade=0.4)
    grains(cv, t, shape, x - half, top, x + half, foot, seed)


def arch(cv: Canvas, t: Frame, x: float, foot: float, half: float, tall: float) -> None:
    """A small door or window, dark inside."""
    outline = [
        (x - half, foot),
        (x - half, foot),
        (x - half, foot - tall * 0.6),
        (x, foot - tall),
        (x + half, foot - tall * 0.6),
        (x + half, foot),
        (x + half, foot),
    ]
    shape = cv.mask(spline(outline, n=6), t)
    cv.put(shape, DOOR, 0.9)
    cv.put((shape - shape.shift(-2 * t.k, 2 * t.k).blur(1.6 * t.k)) & shape, "#3f2a42", 0.7)


def castle(crumbling: bool) -> Canvas:
    """Three towers, a door, shells along the wall and a feather for a flag; sand may trickle down it."""
    cv, t = sheet(124, 132, 62, 86)
    cv.soft(-8, 34, 60, 11, "#6d4f58", 0.6, t)
    quill = spline([(1, -44), (-1, -62), (4, -78)], False, 8)
    vane = spline([(0, -52), (-7, -62), (-4, -76), (6, -84), (11, -76), (8, -62), (2, -50)])
    cv.form(cv.mask(vane, t), Material("#5f86c4", "#cfe6f6", "#3f4a8f"), 8 * t.k)
    cv.fill(ribbon(quill, 1.6, 1.0), "#fff6e6", t)
    tower(cv, t, 0, -38, 26, 22, 3)
    tower(cv, t, -35, -10, 30, 17, 5)
    tower(cv, t, 36, -14, 30, 17, 7)
    wall = cv.mask(rounded(-46, 6, 92, 30, 6), t)
    cv.form(wall, WET, 18 * t.k)
    grains(cv, t, wall, -46, 6, 46, 36, 9)
    arch(cv, t, 0, 36, 11, 26)
    arch(cv, t, 0, -12, 4, 11)
    for x, y, colour in (
        (-32, 20, "#fff4e6"),
        (-19, 14, "#f6b8b0"),
        (19, 14, "#fff4e6"),
        (33, 20, "#d9c6f0"),
    ):
        shell = cv.mask(ellipse(x, y, 5.2, 4.6), t)
        cv.put(shell.shift(-1 * t.k, 1.6 * t.k).blur(1.2 * t.k) & wall, "#5c3f4c", 0.5)
        cv.form(shell, Material(colour), 4 * t.k)
        for d in (-0.5, 0.0, 0.5):
            cv.fill(
                ribbon([(x, y + 3.6), (x + 6 * d, y - 3.8)], 0.4, 0.9),
                mix(colour, "#8a5a7a", 0.5),
                t,
                alpha=0.6,
                clip=shell,
            )
    if crumbling:
        for x, top, seed in ((-42, -8, 1), (-26, 8, 2), (9, -34, 3), (33, -10, 4), (42, 10, 5)):
            trickle(cv, t, x, top, 36, seed)
    for x, rx in ((-36, 24), (0, 30), (38, 24)):
        cv.soft(x, 38, rx, 6.5, "#efd2a0", 0.95, t)
    cv.grain()
    return cv


def trickle(cv: Canvas, t: Frame, x: float, top: float, foot: float, seed: int) -> None:
    """Dry sand running down from a height into a little heap."""
    rnd = random.Random(seed)
    run = spline([(x, top), (x + 1.5, (top + foot) / 2), (x - 0.5, foot)], False, 10)
    cv.fill(ribbon(run, 1.2, 3.4), "#ffe6b4", t, alpha=0.85, blur=0.7)
    for _ in range(30):
        y = rnd.uniform(top, foot)
        cv.soft(x + rnd.gauss(0, 2.6), y, 1.3, 1.3, rnd.choice(("#fff2d0", "#f2cd90", "#a9744e")), 0.9, t)
    heap = cv.mask(spline([(x - 12, foot + 5), (x - 3, foot - 5), (x + 4, foot - 4), (x + 12, foot + 5)]), t)
    cv.form(heap, Material("#f0d29a", "#fff2cc", "#b98a5e"), 6 * t.k, shade=0.3)


def star(x: float, y: float, r: float) -> list[tuple[float, float]]:
    """Five soft points."""
    turns = np.arange(10) * math.pi / 5 - math.pi / 2
    far = np.where(np.arange(10) % 2, r * 0.56, r)
    return [(x + float(f * math.cos(a)), y + float(f * math.sin(a))) for a, f in zip(turns, far, strict=True)]


def bucket(bitten: bool) -> Canvas:
    """A blue bucket, and a lemon and raspberry lolly that leans in it, whole or with a bite gone."""
    cv, t = sheet(116, 148, 58, 92)
    cv.soft(-8, 46, 50, 10, "#6d4f58", 0.6, t)
    ice = t.at(12, -44, rot=10)
    cv.form(cv.mask(rounded(-3.5, 20, 7, 34, 3), ice), Material("#e2bd84", "#fff0c8", "#94685a"), 5 * t.k)
    body = cv.mask(rounded(-18, -40, 36, 66, 17), ice)
    whole = body
    if bitten:
        teeth = [ellipse(19, -33, 8.5), ellipse(12, -22, 8.5), ellipse(20, -12, 7.5), ellipse(24, -24, 12)]
        body = body - cv.mask(teeth, ice)
    cv.form(body, Material("#f2c84a", "#fff4b0", "#c98a4a"), 22 * t.k)
    red = lin(ice.point(0, -14), ice.point(0, -4), [(0, ("#e8607a", 1)), (1, ("#e8607a", 0))])
    cv.put(cv.mask(rounded(-20, -44, 40, 42, 1), ice) & body, red, 0.95)
    cv.put((body - body.shift(4 * t.k, -5 * t.k).blur(5 * t.k)) & body, "#a8425c", 0.45)
    for x in (-6, 6):
        cv.fill(rounded(x - 2.6, -26, 5.2, 38, 2.6), "#b8485c", ice, alpha=0.22, blur=0.6)
    cv.soft(8, -24, 6, 13, "#ffffff", 0.0 if bitten else 0.8, ice)
    if bitten:
        inside = (body - body.shift(-3.2 * t.k, 0).blur(1.0 * t.k)) & body & whole
        cv.put(inside, "#ffe0da", 0.75)
        cv.soft(-8, -28, 5, 9, "#ffffff", 0.7, ice, clip=body)
    foot = spline([(-33, 30), (-31, 44), (-18, 48), (0, 49), (18, 48), (31, 44), (33, 30), (0, 26)])
    pail = cv.mask([points([(-42, -14), (42, -14), (32.6, 38), (-32.6, 38)]), foot], t)
    cv.form(pail, Material("#4f94c8", "#bfe6f2", "#344f92"), 34 * t.k)
    rim = cv.mask(rounded(-47, -20, 94, 13, 6.5), t)
    cv.form(rim, Material("#f6e3b8", "#fffaf0", "#b98a78"), 9 * t.k)
    cv.form(cv.mask(spline(star(0, 18, 17), n=6), t), Material("#f6c34f", "#fff0b0", "#c08044"), 9 * t.k)
    for x, rx in ((-16, 22), (18, 24)):
        cv.soft(x, 49, rx, 6, "#efd2a0", 0.95, t)
    cv.grain()
    return cv
