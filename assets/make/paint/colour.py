"""Colours and gradients."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Pixels: TypeAlias = NDArray[np.float32]
Colour: TypeAlias = str | Pixels
"""'#rrggbb', or three floats 0..1."""
Gradient: TypeAlias = Callable[[Pixels, Pixels], Pixels]
"""Takes pixel columns (1 x n) and rows (m x 1), gives RGBA 0..1 (m x n x 4, or broadcastable to it)."""
Paint: TypeAlias = Colour | Gradient
Stop: TypeAlias = tuple[float, Colour | tuple[Colour, float]]
"""Place 0..1 and colour, or (colour, alpha)."""


def rgb(colour: Colour) -> Pixels:
    """The colour as three floats 0..1."""
    if isinstance(colour, str):
        digits = colour.lstrip("#")
        return np.array([int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)], np.float32)
    return np.asarray(colour, np.float32)


def mix(first: Colour, second: Colour, part: float) -> Pixels:
    """The first colour with `part` (0..1) of the second in it."""
    return np.asarray(rgb(first) * (1 - part) + rgb(second) * part, np.float32)


def smooth(start: float, end: float, value: ArrayLike) -> Pixels:
    """0 at start, 1 at end, easing at both."""
    t = np.clip((np.asarray(value, np.float64) - start) / (end - start), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def _ramp(t: Pixels, stops: Sequence[Stop]) -> Pixels:
    places = [place for place, _ in stops]
    colours = []
    for _, colour in stops:
        tone, alpha = colour if isinstance(colour, tuple) else (colour, 1.0)
        colours.append([*rgb(tone), alpha])
    channels = np.array(colours)
    return np.stack([np.interp(t, places, channels[:, i]) for i in range(4)], -1).astype(np.float32)


def lin(start: ArrayLike, end: ArrayLike, stops: Sequence[Stop]) -> Gradient:
    """A gradient along the line from start to end (canvas pixels)."""
    (x0, y0), (x1, y1) = np.asarray(start, float), np.asarray(end, float)
    dx, dy = x1 - x0, y1 - y0
    length = dx * dx + dy * dy or 1.0

    def paint(x: Pixels, y: Pixels) -> Pixels:
        if dx == 0:
            return _ramp((y - y0) / (dy or 1.0) + 0 * x[:, :1], stops)
        return _ramp(((x - x0) * dx + (y - y0) * dy) / length, stops)

    return paint


def rad(centre: ArrayLike, radius: float, stops: Sequence[Stop], flatten: float = 1.0) -> Gradient:
    """A gradient outwards from a centre (canvas pixels); flatten below 1 makes it a lying ellipse."""
    cx, cy = np.asarray(centre, float)

    def paint(x: Pixels, y: Pixels) -> Pixels:
        return _ramp(np.hypot(x - cx, (y - cy) / flatten) / radius, stops)

    return paint
