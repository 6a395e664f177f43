"""Plants of the walk: a curled fern, a scented flower, blackberries, a leafy twig, a leaf with a drop."""

import math

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, lin, ribbon, sheet, spline
from assets.make.places.berry_bush import RIPE, RIPENING, berry
from assets.make.places.foliage import twig
from assets.make.places.grass import blade

GREEN = Material("#6aa55c", "#e2e486", "#34705f")
FERN = Material("#7db45e", "#e6ee9c", "#3d7a5c")
BELL = Material("#a08ad8", "#e6d8fb", "#5d4a9c")
BARK = Material("#85705f", "#ecc48c", "#4b3f58")
WATER = Material("#9fd4e4", "#f2fdff", "#4a8fb4")


def paint_fern() -> Canvas:
    """A young frond, still rolled in at its tip."""
    cv, t = sheet(112, 164, 44, 158)
    for x, height, aside in ((26, 78, 16), (-20, 54, -12)):
        curl(cv, t.at(x, 0), height, aside, 0.7)
    curl(cv, t, 146, 8, 1.0)
    blades = [
        blade(x, -2, length, bend, 3)
        for x, length, bend in ((-30, 26, -0.3), (-8, 20, 0.2), (14, 26, 0.3), (40, 18, 0.2))
    ]
    cv.fill(blades, "#4f9160", t)
    cv.grain()
    return cv


def curl(cv: Canvas, t: Frame, height: float, aside: float, scale: float) -> None:
    """One rolled frond standing at the origin, `height` units tall."""
    r0 = height * 0.17
    cx, cy = aside + r0 * 0.4, -height + r0
    a = np.radians(np.linspace(180, 180 + 640, 70))
    r = np.linspace(r0, r0 * 0.10, 70)
    spiral = np.stack([cx + r * np.cos(a), cy + r * np.sin(a)], 1)
    start = spiral[0]
    stem = bezier((0, 0), (-4 * scale, -height * 0.35), (start[0], start[1] + height * 0.4), start, 24)
    for i in range(5, 22, 3):
        x, y = stem[i]
        for side in (-1, 1):
            size = (30 - i * 0.7) * scale
            shape = leaf(x, y, -90 + side * (62 - i), size, size * 0.30, 0.25 * side)
            cv.form(cv.mask(shape, t), FERN, 4 * t.k, shade=0.35)
    path = np.vstack([stem, spiral[1:]])
    cv.form(cv.mask(ribbon(path, 7.5 * scale, 3.2 * scale), t), FERN, 4.5 * scale * t.k, shade=0.45)
    for i in range(0, 50, 4):
        out = math.degrees(a[i])
        x, y = spiral[i] + 2.6 * scale * np.array([math.cos(a[i]), math.sin(a[i])])
        size = r0 * 0.42 * (1 - i / 80)
        cv.form(
            cv.mask(leaf(float(x), float(y), out + 30, size, size * 0.55, 0.3), t), FERN, 2.5 * t.k, shade=0.3
        )


def paint_flower() -> Canvas:
    """A bluebell with four bells on a bowed stem."""
    cv, t = sheet(92, 122, 32, 116)
    for angle, length in ((-118, 62), (-52, 58), (-78, 40)):
        cv.form(cv.mask(leaf(0, 0, angle, length, 13, 0.3), t), GREEN, 6 * t.k, shade=0.4)
    stem = bezier((0, 0), (-6, -50), (-2, -112), (40, -100), 30)
    cv.form(cv.mask(ribbon(stem, 4.2, 2.2), t), GREEN, 2.6 * t.k)
    for i, size in ((14, 15), (19, 17), (24, 17), (29, 15)):
        x, y = stem[i]
        bell(cv, t.at(float(x), float(y), size, rot=-16 if i < 20 else -6))
    cv.grain()
    return cv


def bell(cv: Canvas, at: Frame) -> None:
    """One hanging bell, about 1.7 units long."""
    k = at.k
    cv.form(cv.mask(ribbon([(0, 0), (0.10, 0.12), (0.12, 0.30)], 0.14, 0.12), at), GREEN, 0.08 * k)
    lips = [
        spline([(x - 0.26, 1.30), (x, 1.40), (x + 0.26, 1.30), (x + 0.22 * s, 1.66), (x + 0.26 * s, 1.70)])
        for x, s in ((-0.32, -1), (0.14, 0.2), (0.56, 1))
    ]
    cup = spline(
        [
            (0.12, 0.22),
            (0.42, 0.36),
            (0.54, 0.80),
            (0.70, 1.38),
            (0.12, 1.50),
            (-0.46, 1.38),
            (-0.30, 0.80),
            (-0.18, 0.36),
        ]
    )
    cv.form(cv.mask([cup, *lips], at), BELL, 0.42 * k)
    cv.fill(ribbon([(0.12, 0.5), (0.13, 0.9), (0.12, 1.3)], 0.03, 0.03, 0.08), BELL.dark, at, alpha=0.35)
    for x in (0.02, 0.22):
        cv.fill(ellipse(x, 1.60, 0.06, 0.08), "#ffe9a8", at)


def paint_berries() -> Canvas:
    """A hanging sprig of blackberries."""
    cv, t = sheet(112, 122, 54, 12)
    stem = bezier((-36, -4), (-10, -6), (14, 6), (6, 34), 20)
    cv.form(cv.mask(ribbon(stem, 4.6, 3), t), Material("#8a9a58", "#dce09a", "#4a6a50"), 3 * t.k)
    for x, y, angle, size in ((-22, -2, 158, 40), (-8, 0, 62, 44), (10, 8, -6, 46), (-16, 2, 116, 40)):
        shape = cv.mask(leaf(x, y, angle, size, size * 0.56, 0.15), t)
        cv.form(shape, GREEN, 9 * t.k, shade=0.45)
        q = math.radians(angle)
        vein = [
            (x, y),
            (x + size * 0.5 * math.cos(q), y + size * 0.5 * math.sin(q)),
            (x + size * 0.9 * math.cos(q), y + size * 0.92 * math.sin(q)),
        ]
        cv.fill(ribbon(vein, 1.4, 0.4), GREEN.light, t, alpha=0.5, clip=shape)
    for x, y, r, mat in (
        (26, 52, 13, RIPENING),
        (-20, 56, 14, RIPE),
        (4, 50, 15, RIPE),
        (16, 78, 15, RIPE),
        (-8, 84, 14.5, RIPE),
    ):
        cv.fill(
            ribbon(bezier((6, 30), (x * 0.4, 34), (x, y - r - 6), (x, y - r * 0.7), 10), 2.2, 2), "#6f8a50", t
        )
        berry(cv, t, x, y, r, mat)
        for a in (-130, -90, -50):
            cv.form(cv.mask(leaf(x, y - r * 0.72, a, r * 0.5, r * 0.26), t), GREEN, 2 * t.k)
    cv.grain()
    return cv


def paint_leaves() -> Canvas:
    """A twig whose leaves tremble in a breath of wind."""
    cv, t = sheet(140, 92, 10, 60)
    twig(cv, t, ((0, 16), (36, 10), (64, -4), (92, -16)), 6, BARK, GREEN, 30, 6)
    cv.grain()
    return cv


def paint_drop() -> Canvas:
    """A bowed leaf with a clear drop at its tip."""
    cv, t = sheet(132, 124, 18, 30)
    cv.form(cv.mask(ribbon(bezier((-14, -22), (-4, -20), (2, -12), (8, -4), 12), 6, 4.5), t), GREEN, 3 * t.k)
    upper = bezier((4, -8), (30, -44), (84, -34), (96, 30), 24)
    lower = bezier((96, 30), (72, 22), (18, 40), (4, -8), 24)
    blade_ = cv.mask(np.vstack([upper, lower]), t)
    cv.form(blade_, GREEN, 22 * t.k)
    rib = bezier((4, -8), (34, -12), (74, -4), (95, 28), 20)
    cv.fill(ribbon(rib, 2.6, 1.0), GREEN.light, t, alpha=0.7, clip=blade_)
    for i in (5, 8, 11, 14):
        x, y = rib[i]
        for dx, dy in ((10, -13), (-1, 15)):
            cv.fill(
                ribbon([(x, y), (x + dx * 0.6, y + dy * 0.5), (x + dx, y + dy)], 1.3, 0.5),
                GREEN.light,
                t,
                alpha=0.45,
                clip=blade_,
            )
    drop(cv, t.at(97, 56, 21))
    drop(cv, t.at(52, -18, 6), round_=True)
    drop(cv, t.at(36, 4, 4), round_=True)
    cv.grain()
    return cv


def drop(cv: Canvas, at: Frame, round_: bool = False) -> None:
    """A drop of water: hanging, with a point above, or a round bead."""
    k = at.k
    outline = [
        (0, -1.45),
        (0, -1.45),
        (0.34, -0.62),
        (0.78, 0.12),
        (0.62, 0.78),
        (0, 1.04),
        (-0.62, 0.78),
        (-0.78, 0.12),
        (-0.34, -0.62),
    ]
    shape = cv.mask(ellipse(0, 0, 1, 0.86) if round_ else spline(outline), at)
    body = lin(
        at.point(0.5, -0.8),
        at.point(-0.4, 0.9),
        [(0, ("#5fa9c8", 0.85)), (0.5, ("#9fd4e4", 0.85)), (1, ("#eafaff", 0.95))],
    )
    cv.put(shape, body)
    cv.put((shape - shape.shift(0.12 * k, -0.16 * k).blur(0.14 * k)) & shape, "#ffffff", 0.7)
    cv.put((shape - shape.shift(-0.10 * k, 0.12 * k).blur(0.10 * k)) & shape, WATER.dark, 0.45)
    cv.fill(ellipse(0.26, -0.10, 0.17, 0.26, 24), "#ffffff", at, alpha=0.95, blur=0.03)
    cv.fill(ellipse(-0.26, 0.56, 0.16, 0.08, -30), "#ffffff", at, alpha=0.6, blur=0.04)
