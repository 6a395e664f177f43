"""The canvas: a layer with the three brushes everything is painted with."""

import math

import numpy as np

from assets.make.paint.colour import Paint, lin, mix
from assets.make.paint.geometry import Frame, Shape
from assets.make.paint.layer import Layer, Mode
from assets.make.paint.mask import Mask
from assets.make.paint.material import Material

LIGHT = (0.66, -0.75)
"""Unit vector towards the light, everywhere: upper right."""


class Canvas(Layer):
    """A layer to paint on with flat shapes, lit forms and soft light."""

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
