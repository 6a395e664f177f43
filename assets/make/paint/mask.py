"""Coverage masks: how much of each pixel a shape fills."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from assets.make.paint.colour import Pixels
from assets.make.paint.geometry import Points

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""

LARGE = 250_000
"""Above this many pixels, 3 x 3 samples each instead of 4 x 4."""


class Mask:
    """Coverage 0..1 of the pixels of a box whose upper left is at x, y."""

    def __init__(self, x: int, y: int, cover: Pixels) -> None:
        self.x = int(x)
        self.y = int(y)
        self.cover = cover

    @staticmethod
    def empty() -> "Mask":
        """A mask of nothing."""
        return Mask(0, 0, np.zeros((1, 1), np.float32))

    @staticmethod
    def of(polygons: Sequence[Points], bounds: Box) -> "Mask":
        """The union of the polygons (pixels), cut to the bounds."""
        every = np.concatenate(list(polygons))
        x0, y0 = (int(v) - 1 for v in np.floor(every.min(0)))
        x1, y1 = (int(v) + 2 for v in np.ceil(every.max(0)))
        x0, y0, x1, y1 = max(x0, bounds[0]), max(y0, bounds[1]), min(x1, bounds[2]), min(y1, bounds[3])
        if x1 <= x0 or y1 <= y0:
            return Mask.empty()
        w, h = x1 - x0, y1 - y0
        fine = 4 if w * h < LARGE else 3
        image = Image.new("L", (w * fine, h * fine), 0)
        draw = ImageDraw.Draw(image)
        for p in polygons:
            draw.polygon(((p - (x0, y0)) * fine).round().ravel().tolist(), fill=1)
        samples = np.asarray(image).reshape(h, fine, w * fine).sum(1, dtype=np.uint8)
        cover = samples.reshape(h, w, fine).sum(2, dtype=np.uint8).astype(np.float32)
        return Mask(x0, y0, cover / np.float32(fine * fine))

    @property
    def box(self) -> Box:
        """Left, top, right, bottom."""
        return self.x, self.y, self.x + self.cover.shape[1], self.y + self.cover.shape[0]

    def view(self, x0: int, y0: int, x1: int, y1: int) -> Pixels:
        """The coverage inside another box, nothing where this mask does not reach."""
        out = np.zeros((y1 - y0, x1 - x0), np.float32)
        a0, b0, a1, b1 = max(x0, self.x), max(y0, self.y), min(x1, self.box[2]), min(y1, self.box[3])
        if a1 > a0 and b1 > b0:
            part = self.cover[b0 - self.y : b1 - self.y, a0 - self.x : a1 - self.x]
            out[b0 - y0 : b1 - y0, a0 - x0 : a1 - x0] = part
        return out

    def __and__(self, other: "Mask") -> "Mask":
        x0, y0 = max(self.x, other.x), max(self.y, other.y)
        x1, y1 = min(self.box[2], other.box[2]), min(self.box[3], other.box[3])
        if x1 <= x0 or y1 <= y0:
            return Mask.empty()
        return Mask(x0, y0, self.view(x0, y0, x1, y1) * other.view(x0, y0, x1, y1))

    def __sub__(self, other: "Mask") -> "Mask":
        return Mask(self.x, self.y, self.cover * (1 - other.view(*self.box)))

    def __or__(self, other: "Mask") -> "Mask":
        x0, y0 = min(self.x, other.x), min(self.y, other.y)
        x1, y1 = max(self.box[2], other.box[2]), max(self.box[3], other.box[3])
        return Mask(x0, y0, np.maximum(self.view(x0, y0, x1, y1), other.view(x0, y0, x1, y1)))

    def __mul__(self, part: float) -> "Mask":
        return Mask(self.x, self.y, self.cover * np.float32(part))

    def shift(self, dx: float, dy: float) -> "Mask":
        """The same mask moved by whole pixels."""
        return Mask(self.x + round(dx), self.y + round(dy), self.cover)

    def grow(self, radius: float) -> "Mask":
        """The mask fattened outwards by about `radius` pixels, its edge kept crisp."""
        sigma = radius * 0.9
        soft = self.blur(sigma)
        # Blurred, a straight edge is down to .13 at this distance, and falls by .215 / sigma a pixel.
        # Below a factor of 4, what is far outside would keep some cover.
        crisp = (soft.cover - 0.13) * max(4.0, sigma / 0.215) + 0.5
        return self | Mask(soft.x, soft.y, np.clip(crisp, 0, 1).astype(np.float32))

    def blur(self, sigma: float) -> "Mask":
        """The mask softened by three box filters; wide ones are done at reduced size."""
        if sigma < 0.3:
            return self
        pad = int(3 * sigma) + 2
        step = max(1, int(sigma / 2.5))
        x0, y0, x1, y1 = self.box
        x0, y0, x1, y1 = x0 - pad, y0 - pad, x1 + pad, y1 + pad
        x1 += -(x1 - x0) % step
        y1 += -(y1 - y0) % step
        cover = self.view(x0, y0, x1, y1)
        h, w = cover.shape
        if step > 1:
            cover = cover.reshape(h // step, step, w // step, step).mean((1, 3), dtype=np.float32)
        width = max(1, round((math.sqrt(4 * (sigma / step) ** 2 + 1) - 1) / 2) * 2 + 1)
        for _ in range(3):
            cover = _box_filter(cover, width)
        return Mask(x0, y0, _enlarge(cover, h, w) if step > 1 else cover)


def _box_filter(values: Pixels, width: int) -> Pixels:
    for axis in (0, 1):
        n = values.shape[axis]
        total = np.cumsum(values, axis=axis, dtype=np.float64)
        total = np.concatenate([np.zeros_like(total.take([0], axis)), total], axis)
        low = np.clip(np.arange(n) - width // 2, 0, n)
        high = np.clip(np.arange(n) + width // 2 + 1, 0, n)
        values = ((total.take(high, axis) - total.take(low, axis)) / width).astype(np.float32)
    return values


def _enlarge(values: Pixels, h: int, w: int) -> Pixels:
    def along(a: NDArray[np.float32], n: int, axis: int) -> NDArray[np.float32]:
        m = a.shape[axis]
        place = np.clip((np.arange(n) + 0.5) * m / n - 0.5, 0, m - 1)
        low = place.astype(int)
        high = np.minimum(low + 1, m - 1)
        shape = [1, 1]
        shape[axis] = n
        part = (place - low).astype(np.float32).reshape(shape)
        return np.asarray(a.take(low, axis) * (1 - part) + a.take(high, axis) * part, np.float32)

    return along(along(values, h, 0), w, 1)
