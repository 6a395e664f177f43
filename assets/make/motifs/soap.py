"""A still soap bubble for small pictures; the game's own moving bubble is in assets/make/bubble.py."""

import math

import numpy as np

from assets.make.paint import LIGHT, Canvas, Frame, Mask, ellipse, mix, rgb, ribbon
from assets.make.paint.colour import Pixels

INDEX_SQUARED = 1.77
"""Soap water, n = 1.33."""
WAVELENGTHS = (640.0, 540.0, 455.0)
"""Red, green and blue light in nm."""


def _film(x: Pixels, y: Pixels, r: Pixels, turn: float, tint: str) -> Pixels:
    cosine = np.sqrt(np.maximum(0.02, INDEX_SQUARED - r * r))
    path = 2 * (360 + 120 * y - 70 * x + 60 * np.sin(2.1 * x + 1.3 * y + turn)) * cosine
    bands = np.stack([0.5 - 0.5 * np.cos(math.tau * path / length) for length in WAVELENGTHS], -1)
    return np.clip(1.06 * (0.56 * bands + 0.44 * mix("#ffffff", tint, 0.6)), 0, 1).astype(np.float32)


def soap_bubble(
    canvas: Canvas,
    frame: Frame,
    x: float,
    y: float,
    radius: float,
    turn: float = 0.0,
    tint: str = "#9fd6ea",
    body: float = 0.0,
) -> None:
    """A bubble; turn varies its film, body 0..1 fills it with soft blue so that it shows on a pale ground."""
    cx, cy = frame.point(x, y)
    r = radius * frame.k
    left, top, n = int(cx - r) - 2, int(cy - r) - 2, int(2 * r) + 5
    u = ((np.arange(n, dtype=np.float32)[None] + left + 0.5 - cx) / r).astype(np.float32)
    v = ((np.arange(n, dtype=np.float32)[:, None] + top + 0.5 - cy) / r).astype(np.float32)
    far = np.hypot(u, v)
    q = np.clip(far, 0, 1)
    cover = np.clip((1 - far) * r + 0.5, 0, 1)
    lit = np.clip(0.72 + 0.4 * (u * LIGHT[0] + v * LIGHT[1]), 0, 1)
    canvas.soft(x, y, radius * 1.25, radius * 1.25, tint, 0.20, frame)
    if body:
        tone = np.clip(0.5 + 0.5 * (u * LIGHT[0] + v * LIGHT[1]), 0, 1)[..., None]
        fill = rgb("#8f9fdc") * (1 - tone) + rgb("#bfe6ee") * tone
        _lay(canvas, left, top, fill.astype(np.float32), (cover * body).astype(np.float32))
    alpha = (0.09 + 0.24 * q**2.4 + 0.62 * q**6) * cover * lit
    _lay(canvas, left, top, _film(u, v, q, turn, tint), alpha.astype(np.float32))
    rim = np.exp(-(((q - 0.985) / 0.016) ** 2)) * cover * (0.45 + 0.55 * lit)
    canvas.put(Mask(left, top, rim.astype(np.float32)), "#ffffff", 0.75)
    _highlights(canvas, frame.at(x, y, radius))


def _lay(canvas: Canvas, left: int, top: int, colour: Pixels, alpha: Pixels) -> None:
    n = alpha.shape[0]

    def paint(columns: Pixels, rows: Pixels) -> Pixels:
        i, j = int(rows[0, 0]) - top, int(columns[0, 0]) - left
        part = colour[i : i + rows.size, j : j + columns.size]
        return np.dstack([part, np.ones(part.shape[:2], np.float32)])

    canvas.put(Mask(left, top, alpha[:n, :n]), paint)


def _highlights(canvas: Canvas, local: Frame) -> None:
    k = local.k
    glint = ribbon(ellipse(0, 0, 0.78, n=24, start=-72, end=-28), 0.02, 0.02, 0.12)
    canvas.put(canvas.mask(glint, local).blur(0.012 * k), "#ffffff", 0.92)
    turn = math.radians(-16)
    canvas.fill(
        ellipse(0.80 * math.cos(turn), 0.80 * math.sin(turn), 0.055, 0.045), "#ffffff", local, 0.85, 0.01
    )
    bounce = ribbon(ellipse(0, 0, 0.84, n=24, start=118, end=165), 0.01, 0.01, 0.05)
    canvas.put(canvas.mask(bounce, local).blur(0.02 * k), "#fff2d8", 0.55)
