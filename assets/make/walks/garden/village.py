"""The village asleep on the middle hill: houses with a warm window here and there."""

from __future__ import annotations

import numpy as np

from assets.make.paint import Canvas, Frame, Material, rounded
from assets.make.places.hill import Profile, height_at

ROOFS = (Material("#7d5f9e", "#b79ccb", "#54468c"), Material("#6b5b9f", "#a79bd0", "#4a4389"))
WALLS = Material("#9a8fc4", "#c9bfe4", "#6f66ac")
# x, width, height of a house on the middle hill, and which windows are lit
HOUSES = (
    (196, 74, 40, (1, 0)),
    (276, 56, 50, (1, 1)),
    (352, 66, 38, (0, 1)),
    (724, 70, 42, (1, 1)),
    (806, 54, 36, (0, 1)),
    (1150, 60, 40, (1, 0)),
    (1226, 76, 46, (1, 1)),
    (1320, 54, 36, (1, 0)),
)


def house(
    cv: Canvas,
    t: Frame,
    x: float,
    y: float,
    width: float,
    height: float,
    lit: tuple[int, ...],
    roof: Material,
) -> None:
    """A small house with round edges, its lit windows warm."""
    w = width / 2
    body = cv.mask(rounded(x - w * 0.92, y - height, width * 0.92, height + 8, 5), t)
    cv.form(body, WALLS, w * 0.7 * t.k, shade=0.45, rim=0.5)
    chimney = cv.mask(rounded(x - w * 0.56, y - height - w * 0.86, w * 0.22, w * 0.5, 2), t)
    cv.form(chimney, WALLS, w * 0.12 * t.k, shade=0.5)
    eaves, ridge = y - height + 3, y - height - w * 0.66
    top = [(x - w * 1.16, eaves), (x - w * 0.66, ridge), (x + w * 0.66, ridge), (x + w * 1.16, eaves)]
    shape = cv.mask(np.array(top), t).blur(1.2 * t.k)
    cv.form(shape, roof, w * 0.5 * t.k, shade=0.45, rim=0.6)
    for i, on in enumerate(lit):
        wx = x + (i - (len(lit) - 1) / 2) * width * 0.42
        pane = cv.mask(rounded(wx - 6, y - height * 0.72, 12, 15, 4), t)
        if on:
            cv.soft(wx, y - height * 0.5, 34, 30, "#ffb887", 0.55, t)
        cv.put(pane, "#ffe09c" if on else "#6d66ad")


def village(cv: Canvas, t: Frame, crest: Profile) -> None:
    """Houses on a hill."""
    for i, (x, width, height, lit) in enumerate(HOUSES):
        house(cv, t, x, height_at(crest, x) + 4, width, height, lit, ROOFS[i % 2])
