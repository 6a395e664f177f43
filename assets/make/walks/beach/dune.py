"""The dune at the left end of the beach, with its grass and an old rope fence."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from assets.make.paint import Canvas, Colour, Frame, Mask, Material, Points, bezier, mix, ribbon, rounded
from assets.make.places.hill import Profile, height_at

from .shore import ACROSS

GREEN, GOLD, SHADE = "#7fa06c", "#dfd08a", "#4f7f72"
WOOD = Material("#b39a8a", "#f3e2c8", "#6d5a72")
POSTS = ((34, 96), (122, 92), (206, 84), (284, 76), (356, 66))
"""Foot x and height of the fence's posts, down the dune."""


def crest() -> Profile:
    """The dune's back: high on the left, running out into the beach."""
    xs = (-60, 0, 70, 150, 240, 330, 420, 520, 640)
    ys = (486, 492, 508, 540, 588, 634, 676, 716, 760)
    line = np.interp(ACROSS, xs, ys)
    line = np.convolve(np.pad(line, 14, mode="edge"), np.hanning(29) / np.hanning(29).sum(), "valid")
    return ACROSS, np.where(ACROSS < 640, line + 3 * np.sin(ACROSS / 47), 1400.0)


def foot() -> Profile:
    """The line where the dune's slope becomes beach."""
    xs, ys = (-60, 0, 160, 330, 470, 640), (830, 826, 806, 774, 744, 752)
    line = np.interp(ACROSS, xs, ys)
    line = np.convolve(np.pad(line, 20, mode="edge"), np.hanning(41) / np.hanning(41).sum(), "valid")
    return ACROSS, line


def dune(cv: Canvas, t: Frame) -> Mask:
    """The hill of sand, sunlit on its right shoulder, melting into the beach below."""
    back, base = crest(), foot()
    left = ACROSS < 600
    upper, lower = np.stack(back, 1)[left], np.stack(base, 1)[left][::-1]
    body = cv.mask(np.vstack([upper, lower]), t)
    # Its crest is sharp, its foot melts into the beach.
    soft = body & cv.mask(np.vstack([upper - (0, 60), lower - (0, 34)]), t).blur(15 * t.k)
    cv.put(soft, "#f6e2b8")
    edge = (soft - body.shift(-1.5 * t.k, 3.2 * t.k).blur(1.8 * t.k)) & soft
    cv.put(edge, "#fffbe6", 0.9)
    with cv.within(soft):
        cv.soft(40, 700, 260, 120, "#c99a74", 0.5, t)
        cv.soft(-40, 600, 170, 150, "#c99a74", 0.35, t)
        cv.soft(250, 640, 150, 36, "#fff6da", 0.8, t, rot=27)
        cv.soft(330, 720, 190, 30, "#fff4d4", 0.6, t, rot=12)
        cv.soft(190, 760, 190, 26, "#c08f6c", 0.3, t, rot=-4)
        rnd = random.Random(2)
        for _ in range(36):
            u = rnd.random()
            x = 20 + 440 * u
            y = height_at(back, x) + 26 + rnd.random() * (height_at(base, x) - height_at(back, x) - 40)
            half = 26 + 40 * rnd.random()
            path = bezier(
                (x - half, y - half * 0.28),
                (x - half * 0.3, y - half * 0.2),
                (x + half * 0.3, y + 2),
                (x + half, y + half * 0.3),
                12,
            )
            cv.fill(ribbon(path, 0.3, 0.3, 2.4), "#b98a68", t, alpha=0.2, blur=0.8)
            cv.fill(ribbon(np.add(path, (0.6, 2.6)), 0.3, 0.3, 2.0), "#fff8e0", t, alpha=0.5, blur=0.4)
    return body


@dataclass(frozen=True)
class Clump:
    """Marram growing together: middle of its foot, width, height, how many blades, lean, seed."""

    x: float
    y: float
    width: float
    height: float
    count: int
    lean: float
    seed: int
    ground: Colour = "#f4dfb2"


def blade(x: float, y: float, long: float, lean: float, wide: float) -> list[Points]:
    """One long blade that arches over at its tip."""
    path = bezier(
        (x, y + 6),
        (x + lean * long * 0.1, y - long * 0.45),
        (x + lean * long * 0.45, y - long * 0.86),
        (x + lean * long, y - long * (0.98 - 0.25 * abs(lean))),
        14,
    )
    return ribbon(path, wide, 0.3, wide * 1.25)


def clump(cv: Canvas, t: Frame, grass: Clump, pale: Colour = GOLD) -> None:
    """Blades from dark behind to sunlit in front; their feet sink into sand."""
    rnd = random.Random(grass.seed)
    cv.soft(grass.x - 6, grass.y + 4, grass.width * 0.75, 9, "#a5765c", 0.45, t)
    tones = 5
    for tone in range(tones):
        colour = mix(mix(SHADE, GREEN, min(1.0, tone / 2.2)), pale, max(0.0, (tone - 1.4) / 3.6))
        mat = Material(colour, mix(colour, "#fff3c0", 0.55), mix(colour, "#3d5a6c", 0.4))
        blades: list[Points] = []
        for _ in range(max(1, grass.count // tones)):
            u = rnd.uniform(-1, 1)
            long = grass.height * rnd.uniform(0.5, 1.05) * (1 - 0.3 * abs(u))
            lean = grass.lean + 0.55 * u + rnd.uniform(-0.2, 0.2)
            root = grass.y + rnd.uniform(-4, 6) - 0.16 * grass.width * u * u + 2.0 * tone
            blades += blade(grass.x + u * grass.width * 0.5, root, long, lean, 1.7 + 0.014 * long)
        cv.form(cv.mask(blades, t), mat, 4 * t.k, grad=0.8, shade=0.3, rim=0.5)
    for _ in range(max(4, int(grass.width / 5))):
        u = rnd.uniform(-0.66, 0.66)
        half = rnd.uniform(10, 22)
        y = grass.y + 15 - 0.3 * grass.width * u * u
        cv.soft(grass.x + u * grass.width, y, half, half * 0.5, grass.ground, 0.95, t, power=0.7)


def fence(cv: Canvas, t: Frame) -> None:
    """Weathered posts down the dune, and a rope that sags between them."""
    back = crest()
    tops = []
    for x, tall in POSTS:
        y = height_at(back, x) + 46
        cv.soft(x - 10, y, 22, 6, "#a5765c", 0.5, t)
        lean = -2 if x % 3 else 3
        at = t.at(x, y, rot=lean)
        post = cv.mask(rounded(-6, -tall, 12, tall + 4, 5), at)
        cv.form(post, WOOD, 7 * t.k)
        for dx in (-2.5, 1.5):
            cv.fill(
                ribbon([(dx, -tall + 8), (dx + 0.8, -tall * 0.5), (dx, -10)], 0.7, 0.5, 1.2),
                WOOD.dark,
                at,
                alpha=0.4,
            )
        cv.soft(x, y + 4, 16, 6, "#f3dcae", 0.9, t)
        tops.append((x + (tall - 16) * lean * 0.017, y - tall + 16))
    for (x0, y0), (x1, y1) in pairwise(tops):
        sag = bezier(
            (x0, y0),
            (x0 + (x1 - x0) * 0.35, y0 + (y1 - y0) * 0.35 + 20),
            (x0 + (x1 - x0) * 0.7, y0 + (y1 - y0) * 0.7 + 20),
            (x1, y1),
            22,
        )
        rope = cv.mask(ribbon(sag, 3.4), t)
        cv.form(rope, Material("#cdb594", "#fff0cc", "#7f6668"), 3 * t.k)
    for px, py in tops:
        cv.form(
            cv.mask(rounded(px - 7.5, py - 3.4, 15, 6.8, 3), t),
            Material("#cdb594", "#fff0cc", "#7f6668"),
            3 * t.k,
        )
