"""Light on water: a ring that widens, and a streak that shines."""

import numpy as np

from assets.make.paint import Canvas, ellipse, sheet
from assets.make.paint.mask import Mask

RING, FLAT = 140.0, 0.3
"""Width of the painted ring in units, and its height over its width."""


def ring() -> Canvas:
    """A ring seen from the side: brightest towards us, and a fainter one inside it."""
    w, h = RING, RING * FLAT
    canvas, frame = sheet(w + 8, h + 8, w / 2 + 4, h / 2 + 4)
    for part, line, alpha in ((0.97, 2.6, 0.95), (0.62, 1.9, 0.5)):
        a, b = w / 2 * part, h / 2 * part
        outer = canvas.mask(ellipse(0, 0, a, b), frame)
        inner = canvas.mask(ellipse(0, 0.25 * line, a - line, b - line * 0.72), frame)
        edge = (outer - inner).blur(0.7)
        rows = np.linspace(0.55, 1.0, edge.cover.shape[0], dtype=np.float32)[:, None]
        canvas.put(Mask(edge.x, edge.y, edge.cover * rows), "#f2fbfa", alpha)
    return canvas


def glint() -> Canvas:
    """A streak of light, thickest in the middle and gone at both ends."""
    canvas, frame = sheet(84, 10, 42, 5)
    canvas.soft(0, 0, 41, 4.4, "#fff6e2", 0.55, frame)
    canvas.soft(0, 0, 34, 1.9, "#fffdf6", 1.0, frame, power=0.6)
    return canvas
