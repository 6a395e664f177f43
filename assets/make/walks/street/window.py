"""Lit windows: golden panes with curtains, bars and a sill, near ones and far ones."""

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Material, Points, bezier, lin, ribbon, rounded
from assets.make.walks.street.tones import CREAM, GOLD, GOLD_DEEP, GOLD_LIGHT, SHADE

CURTAIN = Material("#f6cfae", "#fff0d2", "#d69a80")


def pane(cv: Canvas, f: Frame, shape: Points, strength: float = 1.0) -> Mask:
    """Fill a shape with the light of a room: brightest above on the right."""
    mask = cv.mask(shape, f)
    x0, y0, x1, y1 = mask.box
    down = lin((x1, y0), (x0, y1), [(0, GOLD_LIGHT), (0.5, GOLD), (1, GOLD_DEEP)])
    cv.put(mask, down, strength)
    return mask


def curtains(cv: Canvas, f: Frame, x: float, y: float, w: float, h: float, clip: Mask) -> None:
    """Two curtains drawn aside, so thin that the light comes through."""
    for side in (-1, 1):
        edge = x + w / 2 + side * w / 2
        inner = edge - side * w * 0.30
        tie = edge - side * w * 0.12
        fold = bezier((inner, y - 2), (inner, y + h * 0.4), (tie, y + h * 0.5), (tie, y + h * 0.62), 16)
        foot = bezier(
            (tie, y + h * 0.62), (tie, y + h * 0.8), (inner + side * w * 0.1, y + h), (edge, y + h + 4), 12
        )
        outline = [*fold, *foot, (edge + side * 4, y - 2)]
        cv.form(cv.mask(np.array(outline), f), CURTAIN, w * 0.1 * f.k, shade=0.3, rim=0.35, clip=clip)


def lit_window(
    cv: Canvas,
    f: Frame,
    x: float,
    y: float,
    w: float,
    h: float,
    frame: Material = CREAM,
    bars: tuple[int, int] = (2, 2),
    radius: float = 8,
    draped: bool = True,
    sill: bool = True,
) -> Mask:
    """A window whose glass has its upper left at x, y; gives the mask of its glass."""
    cv.soft(x + w / 2, y + h / 2, w * 1.05, h * 1.0, GOLD, 0.42, f)
    rim = cv.mask(rounded(x - 8, y - 8, w + 16, h + 16, radius + 6), f)
    cv.put(rim.shift(-3 * f.k, 4 * f.k).blur(4 * f.k), SHADE, 0.28)
    cv.form(rim, frame, 8 * f.k, shade=0.4)
    glass = pane(cv, f, rounded(x, y, w, h, radius))
    if draped:
        curtains(cv, f, x, y, w, h, glass)
    cv.put((glass - glass.shift(3 * f.k, -2 * f.k).blur(3 * f.k)) & glass, SHADE, 0.22)
    columns, rows = bars
    for i in range(1, columns):
        at = x + w * i / columns
        cv.form(cv.mask(rounded(at - 2.5, y - 2, 5, h + 4, 2), f), frame, 4 * f.k, shade=0.3)
    for i in range(1, rows):
        at = y + h * i / rows
        cv.form(cv.mask(rounded(x - 2, at - 2.5, w + 4, 5, 2), f), frame, 4 * f.k, shade=0.3)
    glint = ribbon([(x + w * 0.60, y + h * 0.42), (x + w * 0.86, y + h * 0.10)], 10, 4)
    cv.put(cv.mask(glint, f).blur(3 * f.k), "#ffffff", 0.32, clip=glass)
    if sill:
        ledge = cv.mask(rounded(x - 14, y + h + 6, w + 28, 11, 5), f)
        cv.put(ledge.shift(-2 * f.k, 5 * f.k).blur(4 * f.k), SHADE, 0.3)
        cv.form(ledge, frame, 8 * f.k)
    return glass


def far_window(cv: Canvas, f: Frame, x: float, y: float, w: float, h: float, light: float = 1.0) -> None:
    """A small golden window in the distance."""
    cv.soft(x + w / 2, y + h / 2, w * 1.7, h * 1.4, GOLD, 0.45 * light, f)
    glass = pane(cv, f, rounded(x, y, w, h, min(w, h) * 0.22), 0.45 + 0.5 * light)
    cv.fill(rounded(x + w / 2 - 0.8, y, 1.6, h, 0.5), "#b79bb4", f, 0.55, clip=glass)
    cv.fill(rounded(x, y + h * 0.45, w, 1.6, 0.5), "#b79bb4", f, 0.55, clip=glass)
