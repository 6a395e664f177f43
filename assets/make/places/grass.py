"""Grass: fringes along a crest and tufts scattered over a meadow, bigger towards us."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from assets.make.paint import Canvas, Colour, Frame, Gradient, Points, bezier, mix, rgb, smooth
from assets.make.paint.colour import Pixels

from .hill import Profile, height_at

SHADES = 4  # blades are filled in this many tones


@dataclass(frozen=True)
class Fringe:
    """Blades along a crest: how many, their height, darkest and lightest tone, seed, extent."""

    count: int
    height: float
    dark: Colour
    light: Colour
    seed: int
    start: float = -20
    end: float = 1300
    jitter: float = 4
    thin: float = 0.11


def blade(x: float, y: float, length: float, bend: float, width: float) -> Points:
    """One curved blade, pointed at both ends; `bend` is the tip's sideways shift in lengths."""
    foot, tip = (x, y + 0.10 * length), (x + bend * length, y - length)
    left = bezier(
        foot, (x - width * 1.3, y - length * 0.2), (x + bend * length * 0.4, y - length * 0.7), tip, 8
    )
    right = bezier(
        tip,
        (x + bend * length * 0.5 + width * 0.5, y - length * 0.6),
        (x + width * 1.3, y - length * 0.2),
        foot,
        8,
    )
    return np.vstack([left, right])


def rooted(t: Frame, crest: Profile, colour: Colour, above: float, below: float) -> Gradient:
    """A colour that is whole `above` units over a crest and gone `below` units under it."""

    def paint(columns: Pixels, rows: Pixels) -> Pixels:
        x0, y0 = t.point(0, 0)
        line = np.interp((columns - x0) / t.k, crest[0], crest[1]) * t.k + y0
        alpha = smooth(below * t.k, -above * t.k, rows - line)
        return np.concatenate([np.broadcast_to(rgb(colour), (*alpha.shape, 3)), alpha[..., None]], -1)

    return paint


def fringe(cv: Canvas, t: Frame, crest: Profile, grass: Fringe) -> None:
    """Blades standing along a crest, darker ones behind."""
    rnd = random.Random(grass.seed)
    tones: list[list[Points]] = [[] for _ in range(SHADES)]
    for i in range(grass.count):
        x = rnd.uniform(grass.start, grass.end)
        y = height_at(crest, x) + rnd.uniform(0, grass.jitter)
        length = grass.height * rnd.uniform(0.5, 1.2)
        tones[i % SHADES].append(blade(x, y, length, rnd.uniform(-0.35, 0.45), length * grass.thin + 1.2))
    for i, blades in enumerate(tones):
        if blades:
            colour = mix(grass.dark, grass.light, i / (SHADES - 1))
            cv.fill(blades, rooted(t, crest, colour, grass.height * 0.30, grass.jitter + 2), t)


def tufts(
    cv: Canvas,
    t: Frame,
    area: tuple[float, float, float, float],
    count: int,
    size: tuple[float, float],
    tone: Callable[[float], tuple[Colour, Colour]],
    seed: int,
    keep: Callable[[float, float], bool] = lambda x, y: True,
) -> None:
    """Little tufts of three to five blades over area (x0, y0, x1, y1), sorted far to near.

    `size` is the blade height at the far and near edge; `tone(depth)` gives dark and light for depth 0..1.
    """
    rnd = random.Random(seed)
    x0, y0, x1, y1 = area
    bands = 14
    for band in range(bands):
        dark: list[Points] = []
        light: list[Points] = []
        for _ in range(count // bands):
            depth = (band + rnd.random()) / bands
            x, y = rnd.uniform(x0, x1), y0 + depth * (y1 - y0)
            height = size[0] + (size[1] - size[0]) * depth
            if not keep(x, y):
                continue
            for i in range(rnd.randint(3, 5)):
                spot = x + (i - 2) * height * 0.05
                lean = (i - 2) * 0.22 + rnd.uniform(-0.08, 0.12)
                shape = blade(spot, y, height * rnd.uniform(0.6, 1.1), lean, height * 0.055 + 0.6)
                (light if rnd.random() < 0.5 else dark).append(shape)
        shade, lit = tone((band + 0.5) / bands)
        for group, colour in ((dark, shade), (light, lit)):
            if group:
                cv.fill(group, colour, t, alpha=0.75)
