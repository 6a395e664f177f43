"""Night light over a picture that was painted by day, and the night's own small singers made with it."""

from __future__ import annotations

import numpy as np

from assets.make.paint import LIGHT, Canvas, Mask, rgb
from assets.make.things import cricket, frog, owl

SHADE = (0.30, 0.27, 0.58)
"""What day's dark turns to."""
GLOW = (0.99, 0.93, 0.95)
"""What day's white turns to."""


def nightfall(cv: Canvas, strength: float = 1.0, rim: float = 0.6, width: float = 4.0) -> Canvas:
    """Cool and deepen a picture, keep its lights clear, and rim it warm on the upper right; changes it.

    `strength` 0..1 is how far it goes, `rim` how strong the rim is, `width` its width in pixels.
    """
    alpha = cv.pixels[..., 3:]
    colour = cv.pixels[..., :3] / np.maximum(alpha, 1e-4)
    luma = colour @ np.array([0.2126, 0.7152, 0.0722], np.float32)[:, None]
    grey = colour * 0.86 + luma * 0.14
    # Dark parts lean to violet, middle ones lose red and yellow, light ones stay nearly what they were.
    lifted = np.array(SHADE, np.float32) * 0.10 + grey * np.array([0.70, 0.70, 0.90], np.float32)
    light = grey * np.array(GLOW, np.float32) * 0.93
    part = np.clip((luma - 0.45) / 0.5, 0, 1) ** 1.2
    night = lifted * (1 - part) + light * part
    cv.pixels[..., :3] = (colour * (1 - strength) + night * strength) * alpha
    shape = Mask(0, 0, np.ascontiguousarray(alpha[..., 0]))
    solid = Mask(0, 0, np.clip((shape.cover - 0.6) / 0.35, 0, 1).astype(np.float32))
    lx, ly = LIGHT
    edge = (solid - solid.shift(-lx * width, -ly * width).blur(width * 0.6)) & solid
    cv.put(edge & shape, rgb("#ffe9cc"), rim)
    far = (solid - solid.shift(lx * width * 2.2, ly * width * 2.2).blur(width * 1.6)) & solid
    cv.put(far & shape, rgb("#4b4aa2"), rim * 0.55)
    return cv


def paint_frog() -> Canvas:
    """The frog by moonlight."""
    return nightfall(frog.paint(), 0.8, 0.7, 2.4)


def paint_cricket() -> Canvas:
    """The cricket by moonlight."""
    return nightfall(cricket.paint(), 0.65, 0.7, 2.0)


def paint_owl() -> Canvas:
    """The owl by moonlight."""
    return nightfall(owl.paint(), 0.75, 0.8, 2.6)
