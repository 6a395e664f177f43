"""The lawn in moonlight: light and shade, stepping stones, grass, and the plants nearest to us."""

from __future__ import annotations

import math
import random

from assets.make.paint import Canvas, Colour, Frame, Mask, lin, mix, rounded, spline
from assets.make.places.bloom import drifts
from assets.make.places.fern import Fan, ferns
from assets.make.places.foliage import toned
from assets.make.places.grass import Fringe, fringe, tufts
from assets.make.places.hill import Profile, height_at, hill, profile

from .moonlight import STONE
from .pool import inside

WIDTH = 2160
TOP, DEEP = "#5f8fae", "#2c4a83"
MOONSHINE = (
    (560, 880, 280, 70, 0.45),
    (1260, 872, 300, 66, 0.42),
    (1880, 866, 300, 66, 0.42),
    (220, 850, 170, 36, 0.34),
    (1560, 846, 180, 34, 0.3),
    (420, 1120, 300, 70, 0.22),
    (1040, 1080, 300, 66, 0.2),
    (1760, 1130, 320, 70, 0.22),
)
LAMPLIGHT = ((290, 842, 200, 46, 0.5), (1680, 838, 130, 34, 0.36), (2000, 836, 190, 44, 0.46))
PETALS = ("#f4effc", "#d9c8f4", "#c4d3f8", "#f6d3e2")
STEPS = (
    (206, 826, 40),
    (262, 858, 46),
    (350, 894, 52),
    (462, 930, 56),
    (588, 958, 58),
    (722, 976, 58),
    (858, 984, 58),
    (994, 982, 58),
    (1130, 968, 56),
    (1258, 944, 54),
    (1382, 924, 52),
    (1502, 914, 50),
    (1622, 918, 50),
    (1742, 932, 52),
    (1862, 930, 52),
    (1970, 900, 46),
    (2036, 862, 40),
)


def ground(cv: Canvas, t: Frame) -> tuple[Profile, Mask]:
    """The lawn with moonlight and lamplight on it; gives its crest and its shape."""
    crest = profile(9, ((0.9, 7), (2.1, 5)), 786, WIDTH)
    fringe(cv, t, crest, Fringe(560, 20, "#4b7898", "#94b6cc", 7, -20, WIDTH + 20, jitter=8, thin=0.07))
    shape = hill(cv, t, crest, TOP, DEEP, 470, rim=0.4, rim_colour="#bccdea")
    for x, y, rx, ry, alpha in MOONSHINE:
        cv.soft(x, y, rx, ry, "#a9c6e0", alpha, t, clip=shape)
    for x, y, rx, ry, alpha in LAMPLIGHT:
        cv.soft(x, y, rx, ry, "#ffb27a", alpha, t, mode="screen", clip=shape)
    rnd = random.Random(3)
    for i in range(60):
        near = rnd.random()
        half = 60 + 120 * near
        place = rnd.uniform(0, WIDTH), 820 + 430 * near
        cv.soft(*place, half, half * 0.2, "#96b8d8" if i % 2 else "#2e4d86", 0.14, t, clip=shape)
    return crest, shape


def steps(cv: Canvas, t: Frame, shape: Mask) -> None:
    """Flat stones that lead from the gate past the water to the bench, each broken a little its own way."""
    rnd = random.Random(2)
    for x, y, reach in STEPS:
        rx = reach * rnd.uniform(0.80, 0.98)
        ry = rx * 0.34
        turn = rnd.uniform(0, math.tau)
        ring = []
        for i in range(9):
            a = turn + i * math.tau / 9
            r = rnd.uniform(0.86, 1.08)
            ring.append((x + rx * r * math.cos(a), y + ry * r * math.sin(a)))
        flat = cv.mask(spline(ring), t)
        cv.put(flat.shift(-2 * t.k, 6 * t.k).blur(3.5 * t.k), "#263b74", 0.6, clip=shape)
        cv.put(flat.shift(0, 3.5 * t.k), mix(STONE.dark, STONE.base, 0.35), clip=shape)
        cv.form(flat, toned(STONE, rnd.uniform(0.0, 0.55)), ry * 0.8 * t.k, shade=0.35, rim=0.6)
        cv.soft(x + rx * 0.25, y - ry * 0.3, rx * 0.6, ry * 0.45, "#dfe6ff", 0.28, t, clip=flat)
        for _ in range(4):
            dx, dy = rnd.uniform(-0.6, 0.6) * rx, rnd.uniform(-0.5, 0.5) * ry
            cv.soft(x + dx, y + dy, rnd.uniform(4, 9), 1.8, STONE.dark, 0.3, t, clip=flat)


def growth(cv: Canvas, t: Frame, crest: Profile) -> None:
    """Grass and small flowers, kept off the stones and the water."""

    def free(x: float, y: float) -> bool:
        off = all(abs(x - a) > rx + 6 or abs(y - b) > rx * 0.33 + 8 for a, b, rx in STEPS)
        return y > height_at(crest, x) + 14 and off and not inside(x, y, 34)

    def tone(depth: float) -> tuple[Colour, Colour]:
        return mix("#44708f", "#223f74", depth), mix("#93b9cc", "#5480a8", depth)

    tufts(cv, t, (-10, 800, WIDTH + 10, 1290), 700, (10, 34), tone, 41, free)
    drifts(cv, t, (0, 816, WIDTH, 1180), 92, (4.8, 11), PETALS, 13, "#ffdf9a", free)


def front(cv: Canvas, t: Frame) -> None:
    """The nearest leaves, below the middle band for wide windows and at the foot of tall ones."""
    fans = (
        (-8, 1290, 220, 7, -100, -14, 1),
        (420, 1300, 160, 7, -150, -30, 5),
        (700, 1292, 210, 8, -165, -20, 2),
        (1200, 1300, 180, 7, -160, -30, 6),
        (1450, 1294, 220, 9, -168, -12, 3),
        (1800, 1300, 160, 7, -150, -30, 7),
        (2168, 1290, 230, 7, -166, -80, 4),
    )
    for x, y, length, count, start, end, seed in fans:
        ferns(cv, t, Fan(x, y, length, count, start, end, seed), "#3f7397")
    nearer = lin(t.point(0, 1040), t.point(0, 1240), [(0, ("#8ea4e6", 0)), (1, ("#8ea4e6", 1))])
    cv.put(cv.mask(rounded(-40, 1030, WIDTH + 80, 330, 1), t), nearer, 0.75, mode="mul")
    near = profile(12, ((1.1, 9), (2.7, 6)), 1268, WIDTH)
    hill(cv, t, near, "#2f5488", "#27457c", 60, rim=0)
    fringe(cv, t, near, Fringe(560, 50, "#2d5286", "#5f8fb4", 4, -20, WIDTH + 20, jitter=14, thin=0.07))
