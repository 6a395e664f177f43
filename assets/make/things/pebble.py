"""The blue pebble that is good to squeeze."""

import random
from collections.abc import Callable

import numpy as np

from assets.make.paint import (
    Canvas,
    Frame,
    Mask,
    Material,
    bezier,
    ribbon,
    sheet,
    spline,
)

BLUE = Material("#86b4cc", "#e6f8f6", "#4a6a9c")
OUTLINE = (
    (-0.99, 0.20),
    (-0.93, -0.20),
    (-0.62, -0.50),
    (-0.12, -0.64),
    (0.42, -0.68),
    (0.84, -0.46),
    (1.00, -0.04),
    (0.90, 0.40),
    (0.54, 0.62),
    (0.0, 0.69),
    (-0.52, 0.67),
    (-0.86, 0.52),
)


def paint() -> Canvas:
    """Smooth, blue, good to hold."""
    cv, t = sheet(384, 284, 192, 138)
    stone(cv, t.at(scale=170), BLUE, "#4f749c", vein)
    cv.grain()
    return cv


def stone(
    cv: Canvas, at: Frame, tones: Material, speckles: str, pattern: Callable[[Canvas, Frame, Mask], None]
) -> None:
    """A pebble two units wide: soft light, a pale pattern of its own, tiny speckles."""
    k = at.k
    cv.soft(-0.06, 0.64, 1.10, 0.18, "#2c4a50", 0.5, at)
    shape = cv.mask(spline(OUTLINE), at)
    cv.form(shape, tones, 0.50 * k, shade=0.6, rim=0.7)
    cv.soft(-0.34, 0.30, 0.62, 0.34, "#b6a8e0", 0.35, at, clip=shape)
    cv.soft(-0.10, 0.56, 0.70, 0.12, "#cfeef0", 0.45, at, clip=shape)
    pattern(cv, at, shape)
    rnd = random.Random(4)
    for _ in range(70):
        x, y = rnd.uniform(-0.9, 0.9), rnd.uniform(-0.55, 0.6)
        r = rnd.uniform(0.008, 0.02)
        cv.soft(x, y, r, r * 0.8, speckles if rnd.random() < 0.6 else "#f2fbfa", 0.5, at, clip=shape)
    cv.soft(0.38, -0.36, 0.46, 0.20, "#ffffff", 0.62, at, clip=shape, rot=16)
    cv.soft(0.46, -0.40, 0.20, 0.085, "#ffffff", 0.85, at, clip=shape, rot=18)


def vein(cv: Canvas, at: Frame, shape: Mask) -> None:
    """Two pale veins side by side, as water leaves them."""
    k = at.k
    path = bezier((-0.74, -0.56), (-0.66, -0.05), (-0.20, 0.16), (-0.22, 0.74), 40)
    cv.put(cv.mask(ribbon(path, 0.03, 0.02, 0.085), at).blur(0.018 * k), "#e8f6f4", 0.55, clip=shape)
    cv.put(
        cv.mask(ribbon(np.add(path, (0.085, -0.01)), 0.01, 0.01, 0.03), at).blur(0.010 * k),
        "#e8f6f4",
        0.45,
        clip=shape,
    )
