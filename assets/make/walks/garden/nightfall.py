"""Night light over a picture that was painted by day, and the night's own small singers made with it."""

from __future__ import annotations

import numpy as np

from assets.make.paint import LIGHT, Canvas, Mask
from assets.make.things import cricket, frog, owl

VIOLET = (0.035, 0.027, 0.075)
"""What lies even on the darkest parts: night shade is violet, never black."""
MIDDLE = (0.70, 0.69, 0.95)
BRIGHT = (0.95, 0.92, 0.985)
"""What is left of red, green and blue in the middle tones, and in the lightest."""
WARM_RIM = "#ffe8c2"
SILVER_AIR = "#b9c3ff"
DEEP = "#34318a"


def nightfall(cv: Canvas, strength: float = 1.0, rim: float = 0.6, width: float = 4.0) -> Canvas:
    """Cool and deepen a picture, keep its lights clear, and light it anew from the upper right; changes it.

    `strength` 0..1 is how far it goes, `rim` how strong the warm rim is, `width` its width in pixels.
    """
    alpha = cv.pixels[..., 3:].copy()
    colour = cv.pixels[..., :3] / np.maximum(alpha, 1e-4)
    luma = colour @ np.array([0.2126, 0.7152, 0.0722], np.float32)[:, None]
    part = np.clip((luma - 0.42) / 0.46, 0, 1)
    kept = np.array(MIDDLE, np.float32) * (1 - part) + np.array(BRIGHT, np.float32) * part
    night = colour * kept + np.array(VIOLET, np.float32) * (1 - part)
    # Lit while it is opaque: light laid over a half transparent edge would fatten it into steps.
    cv.pixels[..., :3] = colour * (1 - strength) + night * strength
    cv.pixels[..., 3] = 1
    _new_light(cv, Mask(0, 0, np.ascontiguousarray(alpha[..., 0])), rim, width)
    cv.pixels *= alpha
    return cv


def _new_light(cv: Canvas, shape: Mask, rim: float, width: float) -> None:
    """A broad cool light and a thin warm rim on the moon's side, deep violet on the other."""
    solid = Mask(0, 0, np.clip((shape.cover - 0.34) / 0.3, 0, 1).astype(np.float32))
    lx, ly = LIGHT
    wide = width * 5
    lit = (solid - solid.shift(-lx * wide, -ly * wide).blur(wide * 0.8)) & solid
    cv.put(lit, SILVER_AIR, 0.34 * rim, "screen")
    shade = (solid - solid.shift(lx * wide, ly * wide).blur(wide * 0.8)) & solid
    cv.put(shade, DEEP, 0.42 * rim)
    edge = (solid - solid.shift(-lx * width, -ly * width).blur(width * 0.55)) & solid
    cv.put(edge, WARM_RIM, rim)


def paint_frog(singing: bool) -> Canvas:
    """The frog by moonlight; singing, its throat is round."""
    return nightfall(frog.paint(singing), 0.55, 0.8, 2.8)


def paint_cricket() -> Canvas:
    """The cricket by moonlight."""
    return nightfall(cricket.paint(), 1.0, 0.95, 2.2)


def paint_owl(calling: bool) -> Canvas:
    """The owl by moonlight; calling, its eyes are closed and its beak open."""
    return nightfall(owl.paint(calling), 0.8, 0.8, 2.8)
