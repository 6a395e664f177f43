"""The strokes of the family: rounded bars, soft polygons, arcs and arrow heads."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike

from assets.make.otter.limbs import pebble
from assets.make.otter.who import MO, PIP
from assets.make.paint import Canvas, Frame, Mask, Material, Points, ellipse, points, ribbon

PURPLE = Material("#65559f", "#a394d4", "#43366f")
LILAC = Material("#b3a6d8", "#e6def6", "#7d6fb0")
GOLD = Material("#f6c34f", "#ffe6a0", "#c98a3c")
BLUE = Material("#7fb0dc", "#cfe9f6", "#4d74ab")
GREEN = Material("#7cb37c", "#cfe09a", "#3c7a6c")
ROSE = Material("#dd6377", "#ffaea9", "#9c3a60")
CREAM = Material("#fff3dc", "#ffffff", "#d8bfae")
INK = Material("#4b4569", "#8d86ad", "#2c2a45")
DEEP = Material("#336597", "#6a9fcb", "#234067")
DEEP_GREEN = Material("#3c7d50", "#84b873", "#225046")
"""A blue and a green that stand out on cream in soft colours too, as purple does."""
DARK_PIP = replace(PIP, fur=Material("#96603a", "#cf9a64", "#643a35"), sole="#dda588")
DARK_MO = replace(MO, fur=Material("#71503f", "#ab8060", "#463038"))
"""The otters in an icon: their fur a little deeper, so that a small head stands out on cream."""
SHADE = "#3d2a5c"
WEIGHT = 8.5
"""Width of a stroke in units."""


def bar(
    canvas: Canvas,
    frame: Frame,
    path: ArrayLike,
    width: float = WEIGHT,
    material: Material = PURPLE,
    clip: Mask | None = None,
) -> Mask:
    """A round-ended stroke along a path, as a form."""
    return solid(canvas, frame, ribbon(dense(path), width, width), width * 0.5, material, clip)


def solid(
    canvas: Canvas,
    frame: Frame,
    shape: Points | Sequence[Points],
    size: float,
    material: Material = PURPLE,
    clip: Mask | None = None,
) -> Mask:
    """A filled form; size is its typical radius in units."""
    mask = canvas.mask(shape, frame)
    return canvas.form(mask, material, size * frame.k, grad=0.9, shade=0.38, rim=0.55, clip=clip)


def dense(path: ArrayLike, step: float = 1.0) -> Points:
    """The path with points at most a step apart, so that bends come out round."""
    p = points(path)
    parts = []
    for a, b in pairwise(p):
        n = max(2, int(np.hypot(*(b - a)) / step) + 1)
        parts.append(a + (b - a) * np.linspace(0, 1, n, endpoint=False)[:, None])
    return np.vstack([*parts, p[-1:]])


def soft(corners: ArrayLike, radius: float) -> list[Points]:
    """A polygon with its corners rounded by a stroke of this radius around it."""
    p = points(corners)
    return [p, *ribbon(dense(np.vstack([p, p[:1]])), 2 * radius, 2 * radius)]


def arc(x: float, y: float, r: float, start: float, end: float) -> Points:
    """An arc, degrees clockwise from the right; start may be beyond end."""
    low, high = min(start, end), max(start, end)
    path = ellipse(x, y, r, n=40, start=low, end=min(high, low + 359.9))
    return path if start <= end else path[::-1]


def small_pebble(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    """Pip's pebble with a shadow that stays inside an icon."""
    canvas.soft(x - 1.5, y + size * 0.50, size * 0.95, size * 0.26, "#3d2a3c", 0.34, frame)
    pebble(canvas, frame, x, y, size, shadow=False)
