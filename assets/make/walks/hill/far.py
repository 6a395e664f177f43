"""What only the far winter land has: mountains, and snowy hills with small woods."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from assets.make.paint import Canvas, Frame, Mask, Material, lin, smooth, spline
from assets.make.places.hill import Profile, height_at
from assets.make.scenes import Setting, scene

from .fir import Fir, fir
from .snow import Spot, bank, drift
from .tones import SNOW_FAR

# Outlines from left to right; the light falls on what lies right of a peak.
FAR_PEAKS = (
    (-60, 610),
    (60, 540),
    (150, 474),
    (236, 540),
    (330, 500),
    (450, 410),
    (560, 500),
    (640, 470),
    (740, 548),
    (860, 560),
    (980, 520),
    (1070, 556),
    (1190, 580),
    (1300, 520),
    (1400, 446),
    (1500, 530),
    (1660, 560),
)
NEAR_PEAKS = (
    (-60, 620),
    (40, 596),
    (140, 624),
    (250, 584),
    (360, 560),
    (470, 616),
    (600, 596),
    (720, 632),
    (880, 640),
    (1030, 622),
    (1150, 640),
    (1260, 604),
    (1360, 580),
    (1470, 616),
    (1560, 590),
    (1660, 610),
)
Group = tuple[float, float, int]
"""A wood on a hill: x from, x to, how many."""
Drift = tuple[float, float, float]
"""A drift of snow: x, y, half its width."""


def mountains(cv: Canvas, t: Frame, spots: Sequence[tuple[int, int]], base: str, lit: str, haze: str) -> None:
    """A soft range: its peaks lit from the right, its foot lost in haze."""
    ridge = spline([*spots], closed=False, n=14)
    line: Profile = (ridge[:, 0], ridge[:, 1])
    body = bank(cv, t, line, ((0.0, base), (1.0, haze)), 230, lit, 0.5)
    for i in range(1, len(spots) - 1):
        x, y = spots[i]
        tall = (spots[i - 1][1] + spots[i + 1][1]) / 2 - y
        if tall < 48:
            continue
        lit_face(cv, t, body, (x, y), tall, lit, i)
        cv.soft(
            x - tall * 0.55, y + tall * 0.9, tall * 0.6, tall * 1.1, "#8f94cf", 0.13, t, clip=body, rot=-38
        )


def lit_face(cv: Canvas, t: Frame, body: Mask, peak: Spot, tall: float, lit: str, seed: int) -> None:
    """The sunny side of a peak: from its ridge down, ending in snow gullies that melt into the shade."""
    x, y = peak
    rnd = random.Random(seed)
    edge: list[Spot] = [(x - tall * 0.03, y - 6)]
    for step in range(7):
        u = (step + 1) / 7
        tooth = 0.13 * (-1) ** step * (1 - 0.5 * u)
        edge.append(
            (x + tall * (0.62 * u**1.3 + tooth), y + tall * (0.2 + 1.2 * u + rnd.uniform(-0.04, 0.04)))
        )
    far = [(x + tall * 1.9, y + tall * 1.5), (x + tall * 1.9, y - tall * 0.2), (x + tall * 0.3, y - 40)]
    face = cv.mask(spline([*edge, *far], n=10), t).blur(3.0 * t.k)
    fade = lin(
        t.point(x, y),
        t.point(x + tall * 0.25, y + tall * 1.35),
        [(0, (lit, 0.95)), (0.45, (lit, 0.7)), (1, (lit, 0))],
    )
    cv.put(face, fade, clip=body)


def wood(
    cv: Canvas,
    t: Frame,
    crest: Profile,
    groups: Sequence[tuple[float, float, int]],
    size: tuple[float, float],
    green: Material,
    seed: int,
) -> None:
    """Groups of small snowy firs on a crest, each (from x, to x, how many)."""
    rnd = random.Random(seed)
    for start, end, count in groups:
        trees = []
        for i in range(count):
            x = start + (end - start) * (i + rnd.uniform(0.1, 0.9)) / count
            middle = 1 - abs(2 * (x - start) / (end - start) - 1)
            h = size[0] + (size[1] - size[0]) * float(smooth(0, 0.8, middle)) * rnd.uniform(0.7, 1.1)
            trees.append(Fir(x, height_at(crest, x) + rnd.uniform(2, 9), h, rnd.randrange(999), 0.27, 0.7))
        for tree in sorted(trees, key=lambda one: one.y):
            fir(cv, t, tree, green, SNOW_FAR)


def peaks(spots: Sequence[tuple[int, int]], tone: int, at: Setting) -> None:
    """A range in the light's colours."""
    own = at.light.land[tone]
    mountains(at.canvas, at.frame, spots, own.crest, own.rim, own.foot)


@dataclass(frozen=True)
class Slope:
    """A snowy hill: its crest, which land it is, its gradient's depth, its firs, their size, its drifts."""

    crest: str
    tone: int
    depth: float
    firs: str
    groups: tuple[Group, ...]
    size: tuple[float, float]
    seed: int
    drifts: tuple[Drift, ...] = ()
    drift: tuple[float, str, str, float] = (0.0, "#fdeae2", "#b4b6de", 0.7)

    def paint(self, at: Setting) -> None:
        """Lay it."""
        cv, t, own = at.canvas, at.frame, at.light.land[self.tone]
        crest = at.crest(self.crest)
        wood(cv, t, crest, self.groups, self.size, at.tone(self.firs), self.seed)
        body = bank(cv, t, crest, ((0.0, own.crest), (1.0, own.foot)), self.depth, own.rim, own.lit)
        height, lit, shade, alpha = self.drift
        for x, y, half in self.drifts:
            drift(cv, t, (x, y), half, height, lit, shade, body, alpha)


FIRST = Slope(
    "first",
    2,
    110,
    "hazy_firs",
    ((40, 250, 10), (420, 560, 7), (900, 1120, 10), (1380, 1600, 10)),
    (24, 52),
    2,
)
SECOND = Slope(
    "second",
    3,
    130,
    "cool_firs",
    ((-20, 130, 6), (300, 400, 4), (640, 850, 9), (1180, 1330, 6)),
    (34, 84),
    5,
    ((300, 752, 170), (820, 748, 210), (1260, 756, 190)),
    (26, "#fdeae2", "#b4b6de", 0.7),
)
THIRD = Slope(
    "third",
    4,
    170,
    "deep_firs",
    ((90, 230, 4), (500, 560, 2), (960, 1090, 4), (1450, 1600, 5)),
    (60, 128),
    9,
    ((120, 820, 200), (680, 816, 240), (1150, 822, 220), (1480, 818, 180)),
    (34, "#f4e4ea", "#9fa3d4", 0.8),
)


def paint() -> Canvas:
    """The whole layer."""
    return scene("hill_far").paint(
        {
            "far_peaks": partial(peaks, FAR_PEAKS, 0),
            "near_peaks": partial(peaks, NEAR_PEAKS, 1),
            "first": FIRST.paint,
            "second": SECOND.paint,
            "third": THIRD.paint,
        }
    )
