"""Where the sea meets the sand, as lines across the beach, in units of the near panorama."""

from __future__ import annotations

import numpy as np

from assets.make.paint import Points, points
from assets.make.places.hill import Line, Profile

WIDTH, HEIGHT = 2160, 1280
ACROSS: Line = np.linspace(-60, WIDTH + 60, 760)
# x and y of the water's edge: the sea comes closest in the middle of the walk.
EDGE = (
    (-60, 634),
    (260, 640),
    (560, 652),
    (800, 664),
    (1010, 678),
    (1150, 681),
    (1300, 676),
    (1480, 662),
    (1700, 652),
    (1940, 648),
    (2220, 644),
)


def lobes(x: Line, seed: int, size: float) -> Line:
    """The rounded tongues in which water runs out on sand: long arcs that meet in small points."""
    rnd = np.random.default_rng(seed)
    ends = np.cumsum(rnd.uniform(70, 190, 40)) - 280
    at = np.clip(np.searchsorted(ends, x), 1, len(ends) - 1)
    left, right = ends[at - 1], ends[at]
    part = (x - left) / (right - left)
    tall = rnd.uniform(0.5, 1.0, 41)[at]
    return np.asarray(size * tall * np.clip(np.sin(np.pi * part), 0, 1) ** 0.75)


def water_edge(out: float = 0.0, seed: int = 4, size: float = 13.0) -> Profile:
    """The edge of the wash, ``out`` units further out to sea (less of it where the sea is far)."""
    xs, ys = np.array(EDGE, float).T
    line = np.interp(ACROSS, xs, ys)
    line = np.convolve(np.pad(line, 40, mode="edge"), np.hanning(81) / np.hanning(81).sum(), "valid")
    near = np.clip((line - 600) / 90, 0.45, 1.1)
    return ACROSS, line - out * near + lobes(ACROSS, seed, size) * near


def band(upper: Profile, lower: Profile) -> Points:
    """The outline of what lies between two lines."""
    return points(np.vstack([np.stack(upper, 1), np.stack(lower, 1)[::-1]]))
