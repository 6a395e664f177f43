"""The canvas: premultiplied float colour, and the few brushes everything is painted with."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import numpy as np

from assets.make.paint.colour import Colour, Paint, Pixels, lin, mix, rgb
from assets.make.paint.geometry import Frame, Shape
from assets.make.paint.mask import Mask
from assets.make.paint.material import Material
from assets.make.paint.save import cropped, straight, write

LIGHT = (0.66, -0.75)
"""Unit vector towards the light, everywhere: upper right."""
Mode = Literal["over", "screen", "mul"]


class Canvas:
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

    def fill(
        self,
        shape: Shape,
        paint: Paint,
        frame: Frame | None = None,
        alpha: float = 1.0,
        blur: float = 0,
        mode: Mode = "over",
        clip: Mask | None = None,
    ) -> Mask:
        """Paint a flat shape; blur is in the units of the frame."""
        mask = self.mask(shape, frame)
        if blur:
            mask = mask.blur(blur * (frame.k if frame else 1))
        self.put(mask, paint, alpha, mode, clip)
        return mask

    def form(
        self,
        mask: Mask,
        material: Material,
        size: float,
        grad: float = 1.0,
        shade: float = 0.55,
        rim: float = 0.7,
        clip: Mask | None = None,
    ) -> Mask:
        """Turn a silhouette into a soft volume: gradient along the light, inner shadow, warm rim.

        `size` is the typical radius of the form in pixels. This one brush is why everything looks
        as if one hand had drawn it.
        """
        lx, ly = LIGHT
        x0, y0, x1, y1 = mask.box
        cx, cy, r = (x0 + x1) / 2, (y0 + y1) / 2, max(x1 - x0, y1 - y0) / 2 * 0.9
        dark, light = (
            mix(material.base, material.dark, 0.55 * grad),
            mix(material.base, material.light, 0.55 * grad),
        )
        ramp = lin(
            (cx - lx * r, cy - ly * r),
            (cx + lx * r, cy + ly * r),
            [(0, dark), (0.45, material.base), (1, light)],
        )
        self.put(mask, ramp if grad else material.base, clip=clip)
        if shade:
            d = size * 0.30
            inner = (mask - mask.shift(lx * d, ly * d).blur(size * 0.16)) & mask
            self.put(inner, material.dark, shade, clip=clip)
        if rim:
            d = max(1.2, size * 0.075)
            edge = (mask - mask.shift(-lx * d, -ly * d).blur(max(0.6, size * 0.035))) & mask
            self.put(edge, material.light, rim, clip=clip)
        return mask

    def soft(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        paint: Paint,
        alpha: float,
        frame: Frame | None = None,
        mode: Mode = "over",
        clip: Mask | None = None,
        power: float = 1.0,
        rot: float = 0,
    ) -> None:
        """A soft ellipse that fades to nothing at its edge; a higher power keeps it nearer its middle."""
        if frame is not None:
            x, y = frame.point(x, y)
            rx, ry, rot = rx * frame.k, ry * frame.k, rot + frame.angle
        turn = math.radians(rot)
        c, s = math.cos(turn), math.sin(turn)
        bx, by = math.hypot(rx * c, ry * s), math.hypot(rx * s, ry * c)
        x0, y0 = max(int(x - bx), -2), max(int(y - by), -2)
        x1, y1 = min(int(x + bx) + 2, self.w + 2), min(int(y + by) + 2, self.h + 2)
        if x1 <= x0 or y1 <= y0:
            return
        u = np.arange(x0, x1, dtype=np.float32)[None] + np.float32(0.5 - x)
        v = np.arange(y0, y1, dtype=np.float32)[:, None] + np.float32(0.5 - y)
        r2 = ((u * c + v * s) / rx) ** 2 + ((v * c - u * s) / ry) ** 2
        cover = (np.clip(1 - r2, 0, 1) ** (2 * power)).astype(np.float32)
        self.put(Mask(x0, y0, cover), paint, alpha, mode, clip)

    def paste(self, other: "Canvas", x: float = 0, y: float = 0, alpha: float = 1.0) -> None:
        """Lay another canvas over this one with its upper left at x, y."""
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
