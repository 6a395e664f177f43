"""A wide soft rainbow, clearest in its middle, fading towards both feet."""

import numpy as np

from assets.make.paint import Canvas, Mask, ellipse, mix, sheet, smooth

BANDS = ("#f2a0a8", "#f8c49a", "#f8eaa6", "#b4e0b0", "#a4cfee", "#c3b0e6")
"""From the outside in; pale, as light in the air is."""

WIDTH = HEIGHT = 1280
MIDDLE = (500, 742)
"""The middle of the bow on the painted bank."""

OUTER, BAND = 440.0, 15.0


def paint() -> Canvas:
    """The bow over the bank, a layer of the same size; its feet melt into the air."""
    cv, t = sheet(WIDTH, HEIGHT, *MIDDLE)
    for i, colour in enumerate(BANDS):
        radius = OUTER - i * BAND
        outside = cv.mask(ellipse(0, 0, radius + 3, n=140), t)
        inside = cv.mask(ellipse(0, 0, radius - BAND - 3, n=140), t)
        band = (outside - inside).blur(4.5 * t.k)
        cv.put(_fading(band, cv.pixels.shape[0]), mix(colour, "#ffffff", 0.12), 0.62)
    return cv


def _fading(band: Mask, height: int) -> Mask:
    """The band, thinned out towards the foot of the sheet."""
    rows = np.arange(band.y, band.y + band.cover.shape[0]) / height
    clear = 1 - smooth(0.333, 0.533, rows)
    return Mask(band.x, band.y, band.cover * clear[:, None].astype(np.float32))
