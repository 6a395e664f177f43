"""Rolling ground: height profiles, hills with a lit crest, and rows of low bushes."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assets.make.paint import Canvas, Frame, Mask, Material, ellipse, lin

Line = NDArray[np.floating[Any]]
Profile = tuple[Line, Line]
MARGIN = 60  # units painted past the sides, so that no crest ends inside the picture


def profile(seed: int, waves: Sequence[tuple[float, float]], y: float, width: float = 1280) -> Profile:
    """A crest line about height `y`; each wave is (periods across 1280 units, amplitude in units)."""
    rnd = random.Random(seed)
    xs = np.linspace(-MARGIN, width + MARGIN, int(width / 5))
    ys = np.full_like(xs, y)
    for periods, height in waves:
        ys = ys + height * np.sin(math.tau * periods * xs / 1280 + rnd.random() * math.tau)
    return xs, ys


def raised(crest: Profile, by: float) -> Profile:
    """The same crest, `by` units higher."""
    return crest[0], crest[1] - by


def height_at(crest: Profile, x: float) -> float:
    """The crest's y at x."""
    return float(np.interp(x, crest[0], crest[1]))


def hill(
    cv: Canvas,
    t: Frame,
    crest: Profile,
    top: str,
    foot: str,
    depth: float = 240,
    rim: float = 0.6,
    rim_colour: str = "#fff0c4",
    bottom: float = 1330,
) -> Mask:
    """Fill below a crest, from `top` to `foot` colour within `depth` units, with a thin lit edge."""
    xs, ys = crest
    shape = np.vstack([np.stack([xs, ys], 1), [(xs[-1], bottom), (xs[0], bottom)]])
    body = cv.mask(shape, t)
    y0 = float(ys.min())
    cv.put(body, lin(t([(0, y0)])[0], t([(0, y0 + depth)])[0], [(0, top), (1, foot)]))
    if rim:
        edge = (body - body.shift(-1.2 * t.k, 3.0 * t.k).blur(1.65 * t.k)) & body
        cv.put(edge, rim_colour, rim)
    return body


def bushes(
    cv: Canvas,
    t: Frame,
    crest: Profile,
    mat: Material,
    places: Sequence[float],
    size: tuple[float, float],
    seed: int = 5,
) -> Mask:
    """Low rounded bushes sitting on a crest; `size` is the range of their half widths in units."""
    rnd = random.Random(seed)
    lobes = []
    for x in places:
        w = rnd.uniform(*size)
        for _ in range(5):
            dx = rnd.uniform(-0.8, 0.8) * w
            r = w * rnd.uniform(0.28, 0.52) * (1.15 - abs(dx) / w * 0.6)
            lobes.append(ellipse(x + dx, height_at(crest, x + dx) + 5 - r * 0.35, r, r * 0.82))
    shape = cv.mask(lobes, t)
    cv.form(shape, mat, sum(size) / 2 * 0.5 * t.k, shade=0.4, rim=0.6)
    return shape
