"""The meadow at daybreak, in two layers: a sky for the bubble to float in, and the land below it.

The land is painted in the field's units (1280 wide) and cropped at its top; it belongs at the field's bottom.
"""

from __future__ import annotations

from dataclasses import dataclass

from assets.make.paint import Canvas, Frame, Material, mix, sheet

from .bloom import drifts
from .cloud import Heap, heap, wisp
from .grass import Fringe, fringe, tufts
from .hill import Profile, bushes, height_at, hill, profile, raised
from .mist import mist
from .sky import Sun, disc, glow, rays, sky
from .tree import Kind, tree

FIELD = 1280
SUN = Sun(936, 680, 37, "#ffce98", edge="#ffc4b8", strength=0.85)
SKY = (
    (0.0, "#4a7bc8"),
    (0.30, "#5d8bd0"),
    (0.46, "#86ace2"),
    (0.60, "#bcc4ec"),
    (0.70, "#e6cbe0"),
    (0.78, "#fbd5c9"),
    (0.88, "#ffe6c4"),
    (1, "#fff3da"),
)
CLOUDS = (
    Heap(210, 520, 330, 14, "#fffcf8", "#f3d3dc"),
    Heap(1040, 424, 260, 9, "#fffcf8", "#e6d6ea", 0.9),
    Heap(96, 632, 220, 26, "#fff6f0", "#f6cfd2", 0.8),
    Heap(1176, 580, 200, 5, "#fff6ee", "#f8d2c8", 0.85),
    Heap(470, 206, 250, 21, "#fdfbff", "#c3d0f0", 0.9),
    Heap(846, 112, 180, 33, "#fdfbff", "#b4c8ee", 0.8),
)
Ridge = tuple[int, tuple[tuple[float, float], ...], float, str, str, float]


@dataclass(frozen=True)
class Land:
    """All colours of one meadow, far to near, so that another hour of the day is only another record."""

    ridges: tuple[Ridge, ...]  # seed, waves, height, crest, foot, depth of the gradient
    rims: tuple[str, ...]
    haze: str
    leaves: Material
    bark: str
    blades: tuple[str, str]
    tuft: tuple[str, str]
    petals: tuple[str, ...]
    heart: str = "#f6c34f"


DAY = Land(
    ridges=(
        (13, ((0.8, 30), (1.9, 26), (4.1, 7)), 742, "#a6aede", "#e9cfdc", 120),
        (3, ((1.1, 22), (2.6, 13), (6.3, 3)), 786, "#8ea6cf", "#d9d2d9", 100),
        (8, ((0.9, 14), (2.2, 12)), 836, "#68a6a0", "#b9d3ae", 130),
        (21, ((0.8, 10), (1.7, 8)), 904, "#5fae74", "#1f6258", 380),
    ),
    rims=("#f2dcea", "#f6dcd8", "#f0e8b8", "#cfe68a"),
    haze="#ffe9d6",
    leaves=Material("#5f9c98", "#d6dfa6", "#437f8c"),
    bark="#4f8288",
    blades=("#3f9568", "#8fcf78"),
    tuft=("#2b7a62", "#8ccd80"),
    petals=("#ffffff", "#ffc2d4", "#ffe08a", "#cdb6ff"),
)
# x, kind, height: groves on the middle hill
GROVES: tuple[tuple[float, Kind, float], ...] = (
    (24, "round", 44),
    (66, "fir", 52),
    (86, "fir", 38),
    (146, "fir", 56),
    (168, "round", 46),
    (372, "fir", 50),
    (392, "round", 40),
    (414, "round", 32),
    (470, "tall", 40),
    (494, "round", 46),
    (572, "fir", 40),
    (598, "round", 34),
    (794, "fir", 58),
    (818, "fir", 44),
    (842, "round", 38),
    (902, "round", 52),
    (932, "fir", 36),
    (1116, "fir", 42),
    (1140, "round", 50),
    (1208, "fir", 40),
    (1232, "round", 56),
    (1262, "fir", 52),
)


def paint_sky() -> Canvas:
    """The sky down to the field's bottom, with sun and clouds."""
    cv, t = sheet(FIELD, FIELD)
    sky(cv, t, SKY, 920)
    glow(cv, t, SUN)
    rays(cv, t, SUN.x, SUN.y, 980, (190, 350), 13, 0.10, 5)
    disc(cv, t, SUN)
    wisp(cv, t, 700, 352, 420, "#f4f0fb", 0.26, 6)
    wisp(cv, t, 430, 648, 380, "#ffeee6", 0.30, 3)
    wisp(cv, t, 700, 40, 300, "#c9d8f4", 0.30, 11)
    for cloud in CLOUDS:
        heap(cv, t, cloud)
    cv.grain()
    return cv


def crests(land: Land) -> list[Profile]:
    """The crest line of every ridge, far to near."""
    return [profile(seed, waves, y) for seed, waves, y, *_ in land.ridges]


def lay(cv: Canvas, t: Frame, land: Land) -> None:
    """Paint all of a meadow's ground."""
    lines = crests(land)
    near = lines[-1]
    for i, (crest, (_, _, y, top, foot, depth)) in enumerate(zip(lines, land.ridges, strict=True)):
        if i == 2:
            for x, kind, height in GROVES:
                tree(cv, t, x, height_at(crest, x) + 4, height, land.leaves, land.bark, kind, int(x))
            bushes(cv, t, crest, land.leaves, [x + 14 for x, *_ in GROVES[::2]], (8, 17), 8)
        if i == 3:
            fringe(
                cv,
                t,
                crest,
                Fringe(900, 30, mix(top, land.blades[0], 0.5), land.blades[1], 77, jitter=10, thin=0.06),
            )
        hill(cv, t, crest, top, foot, depth, rim=0.55 if i < 3 else 0, rim_colour=land.rims[i])
        if i < 2:
            mist(cv, t, y + 56, 34, land.haze, 0.45)
    fringe(
        cv, t, raised(near, -16), Fringe(520, 30, land.blades[0], land.blades[1], 78, jitter=14, thin=0.06)
    )
    shade, lit = land.tuft
    deep = land.ridges[-1][4]
    tufts(
        cv,
        t,
        (-10, 922, FIELD + 10, 1290),
        900,
        (12, 34),
        lambda d: (mix(shade, deep, 0.2 + 0.6 * d), mix(lit, shade, 0.15 + 0.6 * d)),
        99,
        lambda x, y: y > height_at(near, x) + 14,
    )
    drifts(
        cv,
        t,
        (0, 910, FIELD, 1268),
        190,
        (5.4, 11),
        land.petals,
        99,
        land.heart,
        lambda x, y: y > height_at(near, x) + 6,
    )


def paint_land() -> Canvas:
    """Hills, groves, grass and flowers on nothing."""
    cv, t = sheet(FIELD, FIELD)
    lay(cv, t, DAY)
    cv.grain()
    return cv
