"""Counting flashes in a row of pictures, as WCAG 2.3.1 defines them.

A flash is a pair of opposing changes of relative luminance by 0.10 or more, the darker of the two below
0.80, within one second; a red flash is a pair of opposing changes to and from a saturated red. WCAG allows
three in a second. Two bars are measured, each as a part of the screen:

- ``own``: light that comes and goes by itself, even once. What is only something moving past is taken out.
- ``fast``: more than three flashes in a second, whatever they come from, movement too.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pygame

Numbers = npt.NDArray[np.float32]
Marks = npt.NDArray[np.bool_]

CHANGE = 0.10
DARKER = 0.80
RED = 0.8
RED_CHANGE = 0.2
"""In CIE 1976 u'v'."""

ALLOWED = 3
"""Flashes a second that WCAG allows."""

MOST_OF_THE_SCREEN = 0.01
BLOCK = 4
"""Pixels along a block's side: at 320 x 180 a block is 1/3600 of the screen."""

REACH = 2
"""Blocks that something may move from one picture to the next and still be the same thing."""

STRIDE = 5
"""Windows of a second begin this many pictures apart, and are this much longer: none slips through."""

_LINEAR = np.array(
    [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in np.arange(256) / 255],
    dtype=np.float32,
)
_LIGHT = np.array([0.2126, 0.7152, 0.0722], dtype=np.float32)


class Found(NamedTuple):
    """The largest part 0..1 of the screen in a second, and when that second begins."""

    part: float
    seconds: float


def shades(surface: pygame.Surface) -> Numbers:
    """Linear red, green and blue 0..1 of each block of a picture: across x down x 3."""
    w, h = surface.get_size()
    small = pygame.transform.smoothscale(surface, (w // BLOCK, h // BLOCK))
    linear: Numbers = _LINEAR[pygame.surfarray.array3d(small)]
    return linear


@dataclass
class Film:
    """Pictures at a steady rate (a second), each as the shades of its blocks."""

    rate: int = 30
    pictures: list[Numbers] = field(default_factory=list)

    def own(self) -> Found:
        """Light that comes and goes within a second, or turns red and back."""
        worst = Found(0.0, 0.0)
        if len(self.pictures) < 3:
            return worst
        film = np.stack(self.pictures)
        light, red = film @ _LIGHT, _is_red(film)
        any_red = bool(red.any())
        for begin, end in self._windows(STRIDE):
            second = light[begin:end]
            marks = _flashes(second)
            # What moves is looked for only where there is something to find: it takes ten times as long.
            if _part(marks) > MOST_OF_THE_SCREEN:
                marks &= _flashes(second[0] + np.cumsum(_not_moved(second), axis=0))
            if any_red:
                marks |= _red(film[begin:end], red[begin:end])
            worst = max(worst, Found(_part(marks), begin / self.rate))
        return worst

    def fast(self) -> Found:
        """More than three flashes in a second."""
        worst = Found(0.0, 0.0)
        if len(self.pictures) < 3:
            return worst
        turns = _turns(np.stack(self.pictures) @ _LIGHT)
        if _part(turns.sum(axis=0) > 2 * ALLOWED) <= MOST_OF_THE_SCREEN:
            return worst
        for begin, end in self._windows(0):
            fast = turns[begin:end].sum(axis=0) > 2 * ALLOWED
            worst = max(worst, Found(_part(fast), begin / self.rate))
        return worst

    def _windows(self, longer: int) -> list[tuple[int, int]]:
        length = self.rate + 1 + longer
        step = max(1, longer)
        last = max(1, len(self.pictures) - length + step)
        return [(begin, begin + length) for begin in range(0, last, step)]


def _part(marks: Marks) -> float:
    return float(marks.mean())


def _not_moved(light: Numbers) -> Numbers:
    """By how much each block changed beyond every shade that lay near it in the picture before."""
    low = high = np.pad(light[:-1], ((0, 0), (REACH, REACH), (REACH, REACH)), mode="edge")
    for axis in (1, 2):
        size = light.shape[axis]
        parts = [np.take(low, range(i, i + size), axis) for i in range(2 * REACH + 1)]
        tops = [np.take(high, range(i, i + size), axis) for i in range(2 * REACH + 1)]
        low, high = np.minimum.reduce(parts), np.maximum.reduce(tops)
    steps = np.zeros_like(light)
    steps[1:] = light[1:] - np.clip(light[1:], low, high)
    return steps


def _flashes(light: Numbers) -> Marks:
    """For each block, whether it grew lighter and darker again (or the reverse) by enough."""
    found = np.zeros(light.shape[1:], dtype=bool)
    moved = light.max(axis=0) - light.min(axis=0) >= CHANGE
    at = light[:, moved]
    lows = np.maximum(np.minimum.accumulate(at), np.minimum.accumulate(at[::-1])[::-1])
    highs = np.minimum(np.maximum.accumulate(at), np.maximum.accumulate(at[::-1])[::-1])
    peaks = (at - lows >= CHANGE) & (lows < DARKER)
    troughs = (highs - at >= CHANGE) & (at < DARKER)
    found[moved] = (peaks | troughs).any(axis=0)
    return found


def _turns(light: Numbers) -> Marks:
    """For each picture and block, whether a change of 0.10 the other way than the last one is complete."""
    low, high = light[0].copy(), light[0].copy()
    way = np.zeros(light.shape[1:], dtype=np.int8)
    turns = np.zeros(light.shape, dtype=bool)
    for i, now in enumerate(light):
        np.minimum(low, now, out=low)
        np.maximum(high, now, out=high)
        rises = (way <= 0) & (now - low >= CHANGE) & (low < DARKER)
        falls = (way >= 0) & (high - now >= CHANGE) & (now < DARKER) & ~rises
        turns[i] = rises | falls
        way[rises], way[falls] = 1, -1
        low[turns[i]] = high[turns[i]] = now[turns[i]]
    return turns


def _is_red(film: Numbers) -> Marks:
    """Which blocks are of a saturated red, in each picture."""
    marks: Marks = film[..., 0] > RED * (film[..., 0] + film[..., 1] + film[..., 2])
    return marks


def _red(second: Numbers, red: Marks) -> Marks:
    """For each block, whether it turns red and back, or from red and back."""
    found = np.zeros(red.shape[1:], dtype=bool)
    for block in zip(*np.nonzero(red.any(axis=0) & ~red.all(axis=0)), strict=True):
        at, is_red = _chromaticity(second[(slice(None), *block)]), red[(slice(None), *block)]
        far = np.hypot(*(at[:, None, i] - at[None, :, i] for i in (0, 1))) > RED_CHANGE
        far &= is_red[:, None] != is_red[None, :]
        found[block] = any(far[:j, j].any() and far[j + 1 :, j].any() for j in range(len(at)))
    return found


def _chromaticity(shade: Numbers) -> npt.NDArray[np.float64]:
    """CIE 1976 u', v' of linear sRGB; black counts as white, because it has no colour."""
    to_xyz = np.array(
        [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], dtype=np.float64
    )
    xyz = np.where(shade.sum(axis=-1, keepdims=True) < 1e-4, 1.0, shade) @ to_xyz.T
    whole = xyz @ np.array([1.0, 15.0, 3.0])
    return np.stack([4 * xyz[:, 0] / whole, 9 * xyz[:, 1] / whole], axis=-1)


def film_of(pictures: Sequence[pygame.Surface], rate: int = 30) -> Film:
    """A film of surfaces."""
    return Film(rate, [shades(picture) for picture in pictures])
