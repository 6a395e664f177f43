"""A layer: premultiplied float colour, laid on through masks."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import numpy as np

from assets.make.paint.colour import Colour, Paint, Pixels, rgb
from assets.make.paint.geometry import Frame, Shape
from assets.make.paint.mask import Mask
from assets.make.paint.save import cropped, straight, write

Mode = Literal["over", "screen", "mul"]


class Layer:
    """Premultiplied RGBA floats, h x w x 4, at first transparent or of one colour."""

    def __init__(self, width: float, height: float, ground: Colour | None = None) -> None:
        self.w = int(width)
        self.h = int(height)
        self.pixels: Pixels = np.zeros((self.h, self.w, 4), np.float32)
        self._within: Mask | None = None
        if ground is not None:
            self.pixels[..., :3] = rgb(ground)
            self.pixels[..., 3] = 1

    @contextmanager
    def within(self, mask: Mask | None) -> Iterator[None]:
        """Everything painted meanwhile stays inside the mask (None: no limit)."""
        before, self._within = self._within, mask
        try:
            yield
        finally:
            self._within = before

    def mask(self, shape: Shape, frame: Frame | None = None, pad: int = 80) -> Mask:
        """The coverage of a shape; `pad` pixels beyond the canvas are kept, so that blurs run out well."""
        polygons = [shape] if isinstance(shape, np.ndarray) else list(shape)
        placed = [frame(p) if frame else p for p in polygons]
        return Mask.of(placed, (-pad, -pad, self.w + pad, self.h + pad))

    def everything(self) -> Mask:
        """The whole canvas as a mask."""
        return Mask(0, 0, np.ones((self.h, self.w), np.float32))

    def put(
        self, mask: Mask, paint: Paint, alpha: float = 1.0, mode: Mode = "over", clip: Mask | None = None
    ) -> None:
        """Lay paint on the canvas through a mask; 'screen' and 'mul' keep the alpha that is there."""
        for limit in (clip, self._within):
            mask = mask & limit if limit is not None else mask
        x0, y0 = max(mask.x, 0), max(mask.y, 0)
        x1, y1 = min(mask.box[2], self.w), min(mask.box[3], self.h)
        if x1 <= x0 or y1 <= y0:
            return
        a = mask.cover[y0 - mask.y : y1 - mask.y, x0 - mask.x : x1 - mask.x] * np.float32(alpha)
        if callable(paint):
            columns = np.arange(x0, x1, dtype=np.float32)[None, :] + np.float32(0.5)
            rows = np.arange(y0, y1, dtype=np.float32)[:, None] + np.float32(0.5)
            c = np.broadcast_to(paint(columns, rows), (*a.shape, 4))
            a = a * c[..., 3]
            c = c[..., :3]
        else:
            c = rgb(paint)
        a = a[..., None]
        d = self.pixels[y0:y1, x0:x1]
        if mode == "over":
            d[..., :3] *= 1 - a
            d[..., :3] += c * a
            d[..., 3:] += (1 - d[..., 3:]) * a
        elif mode == "screen":
            d[..., :3] += c * a * np.clip(d[..., 3:] - np.clip(d[..., :3], 0, 1), 0, 1)
        else:
            d[..., :3] *= 1 - a * (1 - c)

    def paste(self, other: "Layer", x: float = 0, y: float = 0, alpha: float = 1.0) -> None:
        """Lay another layer over this one with its upper left at x, y."""
        left, top = int(x), int(y)
        x0, y0 = max(left, 0), max(top, 0)
        x1, y1 = min(left + other.w, self.w), min(top + other.h, self.h)
        if x1 > x0 and y1 > y0:
            p = other.pixels[y0 - top : y1 - top, x0 - left : x1 - left] * np.float32(alpha)
            d = self.pixels[y0:y1, x0:x1]
            d *= 1 - p[..., 3:]
            d += p

    def cut(self, mask: Mask) -> None:
        """Take away everything outside the mask."""
        self.pixels *= mask.view(0, 0, self.w, self.h)[..., None]

    def grain(self, levels: float = 1.3, seed: int = 3) -> None:
        """Paper grain, in 8-bit levels; it also dithers wide gradients, so that skies show no bands."""
        noise = np.random.default_rng(seed).standard_normal((self.h, self.w, 1), dtype=np.float32)
        self.pixels[..., :3] += noise * np.float32(levels / 255) * self.pixels[..., 3:]

    def save(
        self,
        path: Path,
        quality: int = 88,
        *,
        crop: bool = False,
        opaque: bool = False,
        lossless: bool = False,
        premultiplied: bool = False,
    ) -> None:
        """Write a WebP picture: straight alpha with colour bled under what is transparent.

        `crop` cuts to the content and a small margin; `opaque` leaves the alpha out; `premultiplied`
        writes the colours as they are, which asks for `lossless`.
        """
        pixels = cropped(self.pixels) if crop else self.pixels
        out = pixels if premultiplied else straight(pixels, opaque)
        write(out[..., :3] if opaque else out, path, quality, lossless)
