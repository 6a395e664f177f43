"""Clouds: round heaps with a sunlit crown and a base that melts away, and long thin wisps."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import numpy as np

from assets.make.paint import LIGHT, Canvas, Frame, Mask, ellipse, lin, mix, rounded


@dataclass(frozen=True)
class Heap:
    """A heaped cloud: middle of its base, width, crown and base colours, seed of its shape, strength."""

    x: float
    y: float
    width: float
    seed: int
    crown: str = "#fffaf2"
    base: str = "#f3c9c9"
    alpha: float = 0.95
    rim: str = "#fffdf0"
    lit: float = 0.75


def heap(cv: Canvas, t: Frame, cloud: Heap) -> None:
    """A cumulus of one to three humps, flat below, lit on the upper right."""
    rnd = random.Random(cloud.seed)
    w, h = cloud.width, cloud.width * 0.34
    humps = [(rnd.uniform(0.34, 0.62), rnd.uniform(0.9, 1.12))]
    humps += [(u, rnd.uniform(0.45, 0.8)) for u in (rnd.uniform(0.12, 0.3), rnd.uniform(0.7, 0.88))]
    puffs = [rounded(cloud.x - w * 0.50, cloud.y - h * 0.20, w, h * 0.20, h * 0.1)]
    for i in range(11):
        u = (i + 0.5) / 11 + rnd.uniform(-0.025, 0.025)
        swell = max(tall * math.exp(-(((u - at) / 0.21) ** 2)) for at, tall in humps)
        r = h * (0.13 + 0.30 * swell * rnd.uniform(0.85, 1.1))
        puffs.append(ellipse(cloud.x + (u - 0.5) * w, cloud.y - r * 0.8 - h * 0.16 * swell, r, r * 0.96))
    body = cv.mask(puffs, t).blur(0.0040 * w * t.k)
    top, foot = t([(0, cloud.y - h)])[0], t([(0, cloud.y)])[0]
    mid = mix(cloud.crown, cloud.base, 0.35)
    cut = lin(
        top,
        foot,
        [(0, (cloud.crown, 1)), (0.45, (mid, 0.94)), (0.70, (cloud.base, 0.66)), (1, (cloud.base, 0.0))],
    )
    cv.put(body, cut, cloud.alpha)
    # Inner billows: each hump throws a faint shade on what lies lower left of it.
    for puff in puffs[2:-1:2]:
        lobe = cv.mask(puff, t)
        shade = (lobe - lobe.shift(0.018 * w * t.k, -0.022 * w * t.k).blur(0.026 * w * t.k)) & body
        fade = lin(top, foot, [(0, (cloud.base, 0.55)), (0.7, (cloud.base, 0.35)), (1, (cloud.base, 0))])
        cv.put(shade, fade, cloud.alpha * 0.35)
    lx, ly = LIGHT
    d = 0.014 * w * t.k
    rim = (body - body.shift(-lx * d, -ly * d).blur(d * 0.6)) & body
    rows = np.linspace(1, 0, rim.cover.shape[0], dtype=np.float32)[:, None] ** 0.8
    cv.put(Mask(rim.x, rim.y, rim.cover * rows), cloud.rim, cloud.lit * cloud.alpha)


def wisp(
    cv: Canvas, t: Frame, x: float, y: float, width: float, colour: str, alpha: float, seed: int = 1
) -> None:
    """A long thin veil of a few overlapping soft strokes."""
    rnd = random.Random(seed)
    for i in range(6):
        u = (i + 0.5) / 6 - 0.5
        w, h = width * rnd.uniform(0.22, 0.45), width * rnd.uniform(0.008, 0.022)
        cv.soft(
            x + u * width * 0.8,
            y + rnd.uniform(-1, 1) * width * 0.02 - u * width * 0.03,
            w,
            h,
            colour,
            alpha,
            t,
            rot=-2,
        )
