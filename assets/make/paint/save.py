"""From premultiplied floats to a picture file."""

from pathlib import Path

import numpy as np
from PIL import Image

from assets.make.paint.colour import Pixels

MARGIN = 4
"""Pixels kept around the content when a picture is cropped."""
VISIBLE = 1.5 / 255


def cropped(pixels: Pixels) -> Pixels:
    """The part of the picture with something in it, with a margin; ValueError if it is empty."""
    there = pixels[..., 3] > VISIBLE
    rows, columns = np.flatnonzero(there.any(1)), np.flatnonzero(there.any(0))
    if not len(rows):
        raise ValueError("nothing was painted")
    y0, y1 = max(0, rows[0] - MARGIN), rows[-1] + 1 + MARGIN
    x0, x1 = max(0, columns[0] - MARGIN), columns[-1] + 1 + MARGIN
    return pixels[y0:y1, x0:x1]


def straight(pixels: Pixels, opaque: bool = False) -> Pixels:
    """Straight alpha, with the colour of the nearest content under the transparent parts."""
    clean = np.clip(pixels, 0, 1)
    if opaque:
        return clean
    alpha = clean[..., 3:]
    colour = np.where(alpha > VISIBLE, clean[..., :3] / np.maximum(alpha, 1e-4), _bled(clean))
    return np.dstack([np.clip(colour, 0, 1), np.where(alpha > VISIBLE, alpha, 0)])


def _bled(pixels: Pixels) -> Pixels:
    """Colour for every pixel, taken from coarser and coarser means where there is none."""
    h, w = pixels.shape[:2]
    alpha = pixels[..., 3:]
    own = pixels[..., :3] / np.maximum(alpha, 1e-4)
    if min(h, w) <= 2:
        mean = pixels.sum((0, 1))
        return np.where(alpha > VISIBLE, own, mean[:3] / max(float(mean[3]), 1e-4)).astype(np.float32)
    even = np.pad(pixels, ((0, h % 2), (0, w % 2), (0, 0)))
    half = even.reshape(even.shape[0] // 2, 2, even.shape[1] // 2, 2, 4).sum((1, 3))
    half /= np.maximum(half[..., 3:], 1.0)
    coarse = _bled(half).repeat(2, 0).repeat(2, 1)[:h, :w]
    return np.where(alpha > VISIBLE, own, coarse).astype(np.float32)


def write(pixels: Pixels, path: Path, quality: int, lossless: bool) -> None:
    """Write RGB or RGBA floats 0..1 as WebP."""
    bytes_ = (np.clip(pixels, 0, 1) * 255 + 0.5).astype(np.uint8)
    image = Image.fromarray(np.ascontiguousarray(bytes_))
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, "WEBP", quality=quality, method=5, lossless=lossless, exact=True)
