"""The last wave and the wash it sends up the beach, with its foam."""

from __future__ import annotations

import random

import numpy as np

from assets.make.paint import Canvas, Frame, Points, ellipse, lin, ribbon
from assets.make.places.hill import Profile, height_at

from .shore import ACROSS, WIDTH, band, water_edge

FOAM = "#fffef8"


def streaks(line: Profile, seed: int, count: int, length: tuple[float, float], thick: float) -> list[Points]:
    """Broken pieces of a line, thick in their middle and thin at both ends."""
    rnd = random.Random(seed)
    pieces: list[Points] = []
    for _ in range(count):
        x, long = rnd.uniform(-40, WIDTH), rnd.uniform(*length)
        xs = np.linspace(x, x + long, max(6, int(long / 8)))
        drop = rnd.uniform(-3, 3)
        ys = np.array([height_at(line, a) for a in xs]) + drop
        pieces += ribbon(np.stack([xs, ys], 1), 0.4, 0.4, thick * rnd.uniform(0.5, 1.3))
    return pieces


def bubbles(line: Profile, seed: int, count: int, spread: tuple[float, float], size: float) -> list[Points]:
    """Flecks of foam scattered about a line, from ``spread[0]`` above to ``spread[1]`` below it."""
    rnd = random.Random(seed)
    flecks = []
    for _ in range(count):
        x = rnd.uniform(-20, WIDTH + 20)
        r = size * rnd.uniform(0.35, 1.0)
        y = height_at(line, x) + rnd.uniform(*spread)
        flecks.append(ellipse(x, y, r * rnd.uniform(1.0, 1.9), r * 0.6, n=18))
    return flecks


def wave(cv: Canvas, t: Frame) -> None:
    """The small wave that breaks: a lit back, a clear blue-green face, and a curling white lip."""
    crest, foot = water_edge(86, 11, 7), water_edge(52, 12, 9)
    below = water_edge(-4, 4)
    body = cv.mask(band(crest, below), t)
    stops = [(0, "#5fbccb"), (0.22, "#48a9bd"), (0.5, "#7bcdd0"), (1, "#bfe6da")]
    cv.put(body, lin(t.point(0, 560), t.point(0, 700), [*stops]))
    top = (body - body.shift(0, 3.4 * t.k).blur(2.2 * t.k)) & body
    cv.put(top, "#e9fbf2", 0.75)
    face = cv.mask(band((crest[0], crest[1] + 7), foot), t).blur(3 * t.k) & body
    cv.put(face, "#3797ae", 0.42)
    cv.fill(streaks((crest[0], crest[1] + 4), 5, 60, (40, 130), 6), FOAM, t, alpha=0.85)
    lip = (foot[0], foot[1] - 5 - 4 * np.abs(np.sin(foot[0] / 53)) - 3 * np.sin(foot[0] / 17) ** 2)
    roll = cv.mask([band(lip, (foot[0], foot[1] + 5)), *bubbles(foot, 8, 420, (-9, 8), 6.5)], t)
    cv.put(roll.shift(-2 * t.k, 4 * t.k).blur(3.5 * t.k) & body, "#2f8aa2", 0.45)
    cv.put(roll, FOAM, 0.96)
    cv.put((roll - roll.shift(2 * t.k, -4 * t.k).blur(3 * t.k)) & roll, "#a9d6de", 0.6)


def wash(cv: Canvas, t: Frame) -> None:
    """Thin clear water that runs up the sand under a lace of foam."""
    edge = water_edge()
    net = (edge[0], edge[1] - 15)
    cv.fill(streaks(net, 21, 150, (30, 130), 3.6), FOAM, t, alpha=0.6)
    cv.fill(streaks((edge[0], edge[1] - 27), 22, 110, (30, 110), 3.0), FOAM, t, alpha=0.5)
    cv.fill(bubbles((edge[0], edge[1] - 18), 23, 300, (-18, 12), 3.4), FOAM, t, alpha=0.55)
    thick = 5 + 3.2 * np.sin(ACROSS / 61) + 2.0 * np.sin(ACROSS / 23)
    rim = [band((edge[0], edge[1] - thick), (edge[0], edge[1] + 1.5))]
    lace = cv.mask([*rim, *bubbles(edge, 24, 560, (-9, 1.5), 5.0)], t)
    cv.put(lace.shift(-1.5 * t.k, 4 * t.k).blur(3 * t.k), "#9a7f74", 0.38)
    cv.put(lace, FOAM, 0.97)
    cv.put((lace - lace.shift(2 * t.k, -3 * t.k).blur(2.4 * t.k)) & lace, "#b9dbe0", 0.6)
    cv.fill(bubbles(edge, 25, 90, (4, 15), 2.6), FOAM, t, alpha=0.75)
