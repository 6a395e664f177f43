"""What is seen through the window: snowy hills and firs under an evening sky, and a little house."""

import random

from assets.make.paint import Canvas, Frame, Material, rounded, spline
from assets.make.places.hill import height_at, hill, profile
from assets.make.places.mist import mist
from assets.make.places.sky import Sun, glow, moon, sky, stars
from assets.make.places.tree import Kind, tree

SKY = (
    (0.0, "#121c48"),
    (0.16, "#1c2c66"),
    (0.34, "#2f4288"),
    (0.46, "#4a539e"),
    (0.58, "#7468b0"),
    (0.70, "#a184bc"),
    (1, "#c8a0c4"),
)
MOON = Sun(884, 236, 30, "#8fa2e6", "#fbf7e6", "#6a78c8", "#c3ccf4", 0.4)
TREES: tuple[tuple[float, Kind, float], ...] = (
    (214, "fir", 120),
    (262, "fir", 84),
    (330, "fir", 62),
    (386, "fir", 96),
    (560, "fir", 54),
    (610, "fir", 74),
    (700, "fir", 50),
    (850, "fir", 66),
    (902, "fir", 98),
    (968, "fir", 76),
    (1036, "fir", 128),
    (1080, "fir", 90),
)


def winter(cv: Canvas, t: Frame) -> None:
    """Snowy hills and firs under an evening sky, a lit window far off, and flakes that hang in the air."""
    sky(cv, t, SKY, 880)
    glow(cv, t, MOON)
    stars(cv, t, 190, 470, 6)
    moon(cv, t, MOON, "#c0bbdc")
    hill(
        cv,
        t,
        profile(6, ((1.0, 30), (2.2, 16)), 470),
        "#5c63aa",
        "#8f84bc",
        120,
        rim=0.5,
        rim_colour="#c9b4dc",
    )
    hill(
        cv,
        t,
        profile(14, ((1.3, 22), (2.8, 10)), 526),
        "#7078ba",
        "#8f92cc",
        110,
        rim=0.55,
        rim_colour="#d8cdec",
    )
    mist(cv, t, 566, 34, "#c8aed4", 0.35)
    near = profile(23, ((0.9, 20), (2.1, 9)), 596)
    fir = Material("#34507c", "#b8c8ec", "#202c5c")
    for x, kind, height in TREES:
        tree(cv, t, x, height_at(near, x) + 6, height, fir, "#5b4a66", kind, int(x))
        _snow_on(cv, t, x, height_at(near, x) + 6, height)
    hill(cv, t, near, "#9aa6dc", "#5f6cb0", 130, rim=0.7, rim_colour="#e6ebff")
    _house(cv, t, 760, height_at(near, 760) + 12)
    rnd = random.Random(3)
    for _ in range(150):
        x, y, size = rnd.uniform(180, 1100), rnd.uniform(120, 668), rnd.random() ** 2
        r = 1.6 + 3.4 * size
        cv.soft(x, y, r * 1.5, r * 1.5, "#ffffff", 0.45 + 0.45 * size, t, power=0.8)


def _snow_on(cv: Canvas, t: Frame, x: float, y: float, height: float) -> None:
    """Snow on the boughs of a fir, more on the lit side."""
    for i in range(5):
        up = 0.24 + 0.16 * i
        half = height * 0.25 * (1.02 - up)
        spot = (x + half * 0.30, y - height * up)
        cv.soft(*spot, half * 0.72, height * 0.030, "#ffffff", 0.85, t, rot=16, power=0.6)
        cv.soft(
            x - half * 0.42, y - height * (up - 0.02), half * 0.42, height * 0.022, "#dfe6fb", 0.7, t, rot=-16
        )


def _house(cv: Canvas, t: Frame, x: float, y: float) -> None:
    """A little house with one lit window: somebody is at home."""
    k = t.k
    wall = cv.mask(rounded(x - 26, y - 40, 52, 40, 6), t)
    cv.form(wall, Material("#8a6f8e", "#e0b8b4", "#4f4270"), 22 * k)
    cv.soft(x + 4, y - 20, 44, 36, "#ffd28a", 0.5, t)
    cv.put(cv.mask(rounded(x - 6, y - 30, 18, 18, 4), t), "#ffe2a0")
    roof = cv.mask(
        spline(
            [(x - 36, y - 36), (x - 20, y - 56), (x, y - 70), (x + 20, y - 56), (x + 36, y - 36), (x, y - 40)]
        ),
        t,
    )
    cv.form(roof, Material("#eef0fc", "#ffffff", "#a9b2e0"), 18 * k)
