"""The bakery's awning: broad soft stripes and a scalloped edge from which drops hang."""

import numpy as np

from assets.make.paint import Canvas, Frame, bezier, ellipse, lin
from assets.make.walks.street.tones import CREAM, ROSE, SHADE, WATER


def awning(cv: Canvas, f: Frame, x: float, y: float, width: float, fall: float, stripes: int) -> None:
    """An awning fixed to the wall along y, `fall` units deep, a little wider below than above."""
    flare, lip = 16.0, 26.0
    top = np.linspace(x, x + width, stripes + 1)
    low = np.linspace(x - flare, x + width + flare, stripes + 1)
    cover = [(x, y), (x + width, y), (x + width + flare, y + fall), (x - flare, y + fall)]
    whole = cv.mask(np.array(cover), f)
    cv.put(whole.shift(-10 * f.k, 36 * f.k).blur(16 * f.k), SHADE, 0.42)
    for i in range(stripes):
        mat = ROSE if i % 2 == 0 else CREAM
        belly = 3.0
        sag = [
            (top[i], y),
            (top[i + 1] + 0.4, y),
            (low[i + 1] + 0.4, y + fall),
            ((low[i] + low[i + 1]) / 2, y + fall + belly),
            (low[i], y + fall),
        ]
        cv.form(cv.mask(np.array(sag), f), mat, 26 * f.k, shade=0.22, rim=0.0)
    shade = lin(
        f.point(0, y), f.point(0, y + fall), [(0, (SHADE, 0.30)), (0.2, (SHADE, 0.05)), (1, (SHADE, 0.10))]
    )
    cv.put(whole, shade)
    cv.soft(x + width * 0.74, y + fall * 0.42, width * 0.34, fall * 0.40, "#fff6e4", 0.42, f, clip=whole)
    for i in range(stripes):
        mat = ROSE if i % 2 == 0 else CREAM
        a, b = low[i], low[i + 1]
        mid = (a + b) / 2
        low_edge = bezier(
            (b, y + fall), (b - 2, y + fall + lip * 1.3), (a + 2, y + fall + lip * 1.3), (a, y + fall), 22
        )
        flap = np.vstack([[(a, y + fall - 5), (b, y + fall - 5)], low_edge])
        mask = cv.mask(flap, f)
        cv.put(mask.shift(-2 * f.k, 5 * f.k).blur(4 * f.k), SHADE, 0.25)
        cv.form(mask, mat, 16 * f.k, shade=0.5, rim=0.5)
    for i in range(0, stripes, 3):
        mid = (low[i] + low[i + 1]) / 2
        bead = cv.mask(ellipse(mid, y + fall + lip + 4, 3.4, 5.0), f)
        cv.put(bead, WATER.base, 0.9)
        cv.fill(ellipse(mid + 1.1, y + fall + lip + 2.6, 1.2, 1.6), "#ffffff", f)
