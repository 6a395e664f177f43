"""The big kitchen window over the sink, and the garden door: openings through which the garden shows."""

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Material, bezier, ellipse, ribbon, rounded
from assets.make.walks.kitchen.tones import BRASS, CREAM, GLOW, SHADE, TEAL, cast

CLOTH = Material("#e88f82", "#ffd0b4", "#a9586c")
FRAME = Material("#d3a47a", "#fbdcae", "#966a62")
"""The window's wood."""


def opening(cv: Canvas, f: Frame, shape: np.ndarray) -> Mask:
    """Cut a hole and leave the faint shine of glass in it; gives the mask of the glass."""
    glass = cv.mask(shape, f)
    cv.cut(cv.everything() - glass)
    return glass


def shine(cv: Canvas, f: Frame, x: float, y: float, w: float, h: float, glass: Mask) -> None:
    """Two slanting glints, and the shade of the frame on the glass."""
    for part, wide in ((0.62, 20), (0.82, 9)):
        line = ribbon([(x + w * (part - 0.34), y + h * 0.9), (x + w * part, y + h * 0.1)], wide, wide * 0.8)
        cv.put(cv.mask(line, f).blur(4 * f.k), "#ffffff", 0.22, clip=glass)
    cv.put((glass - glass.shift(4 * f.k, -3 * f.k).blur(5 * f.k)) & glass, "#a07a88", 0.25)


def window(cv: Canvas, f: Frame, x: float, y: float, w: float, h: float, columns: int) -> None:
    """A wooden window of tall lights, its glass from x, y; a broad sill below."""
    cv.soft(x + w / 2, y + h / 2, w * 0.75, h * 0.85, GLOW, 0.65, f)
    rim = cv.mask(rounded(x - 18, y - 18, w + 36, h + 36, 12), f)
    cast(cv, f, rim, None, 8, 0.28)
    cv.form(rim, FRAME, 12 * f.k, grad=0.5, shade=0.4)
    gap = 14.0
    wide = (w - gap * (columns - 1)) / columns
    for i in range(columns):
        x0 = x + i * (wide + gap)
        for y0, high in ((y, h * 0.34), (y + h * 0.34 + 10, h * 0.66 - 10)):
            glass = opening(cv, f, rounded(x0, y0, wide, high, 7))
            shine(cv, f, x0, y0, wide, high, glass)
            lip = cv.mask(rounded(x0 - 4, y0 - 4, wide + 8, high + 8, 9), f) - glass
            cv.put(lip, FRAME.dark, 0.45)
    sill = cv.mask(rounded(x - 34, y + h + 8, w + 68, 18, 7), f)
    cast(cv, f, sill, None, 6, 0.3)
    cv.form(sill, FRAME, 10 * f.k)


def curtains(cv: Canvas, f: Frame, x: float, y: float, w: float, h: float) -> None:
    """A rod with a short scalloped frill, and a thin curtain tied aside at each end."""
    for side in (-1, 1):
        edge = x + w / 2 + side * (w / 2 + 26)
        tie = edge - side * 18
        inner = edge - side * 96
        fold = bezier(
            (inner, y),
            (inner, y + h * 0.36),
            (tie - side * 26, y + h * 0.5),
            (tie - side * 14, y + h * 0.6),
            18,
        )
        foot = bezier(
            (tie - side * 14, y + h * 0.6),
            (tie - side * 14, y + h * 0.8),
            (inner + side * 34, y + h * 0.9),
            (inner + side * 30, y + h),
            14,
        )
        cloth = cv.mask(np.array([*fold, *foot, (edge, y + h), (edge, y)]), f)
        cast(cv, f, cloth, None, 6, 0.22)
        cv.form(cloth, Material("#f9d9bd", "#fff4dc", "#d39c90"), 26 * f.k, shade=0.35)
        for part in (0.25, 0.5, 0.75):
            top = edge + (inner - edge) * part
            line = bezier(
                (top, y + 10),
                (top, y + h * 0.4),
                (tie - side * 10 * part, y + h * 0.55),
                (tie - side * 10 * part, y + h * 0.6),
                16,
            )
            cv.put(cv.mask(ribbon(line, 7, 3), f).blur(2 * f.k), "#d9a493", 0.5, clip=cloth)
        band = cv.mask(ribbon([(edge, y + h * 0.57), (tie - side * 20, y + h * 0.62)], 12, 12), f)
        cv.form(band, CLOTH, 6 * f.k)
    count = 9
    wide = (w + 72) / count
    for i in range(count):
        x0 = x - 36 + i * wide
        scallop = np.array(
            [
                (x0, y - 8),
                (x0 + wide, y - 8),
                *bezier((x0 + wide, y + 20), (x0 + wide, y + 58), (x0, y + 58), (x0, y + 20), 24),
            ]
        )
        piece = cv.mask(scallop, f)
        cast(cv, f, piece, None, 5, 0.22)
        cv.form(piece, CLOTH if i % 2 == 0 else CREAM, 18 * f.k, shade=0.35)
    rod = cv.mask(rounded(x - 62, y - 18, w + 124, 12, 6), f)
    cv.form(rod, BRASS, 6 * f.k)
    for at in (x - 64, x + w + 64):
        cv.form(cv.mask(ellipse(at, y - 12, 11), f), BRASS, 8 * f.k)


def garden_door(cv: Canvas, f: Frame, x: float, foot: float) -> None:
    """A door with a round pane, 150 units wide, its foot on the floor."""
    frame = cv.mask(rounded(x - 16, 34, 182, foot - 34, 20), f)
    cv.soft(x + 75, 180, 150, 200, GLOW, 0.5, f)
    cast(cv, f, frame, None, 8, 0.26)
    cv.form(frame, CREAM, 18 * f.k, shade=0.4)
    leaf = cv.mask(rounded(x, 50, 150, foot - 50, 14), f)
    cv.form(leaf, TEAL, 40 * f.k)
    lip = cv.mask(ellipse(x + 75, 114, 49), f)
    cv.form(lip, CREAM, 8 * f.k, shade=0.4)
    glass = opening(cv, f, ellipse(x + 75, 114, 42))
    shine(cv, f, x + 33, 72, 84, 84, glass)
    for bar in (rounded(x + 72.5, 70, 5, 88, 2), rounded(x + 31, 111.5, 88, 5, 2)):
        cv.form(cv.mask(bar, f), CREAM, 4 * f.k, shade=0.3, clip=lip)
    for y, h in ((178, 148), (346, 124)):
        panel = cv.mask(rounded(x + 22, y, 106, h, 12), f)
        cv.put(panel.grow(3 * f.k), TEAL.dark, 0.4)
        cv.form(panel, TEAL, 26 * f.k, shade=0.4)
    knob = cv.mask(ellipse(x + 137, 336, 8), f)
    cast(cv, f, knob, None, 4, 0.4)
    cv.form(knob, BRASS, 8 * f.k)
    cv.soft(x + 75, foot, 110, 12, SHADE, 0.35, f)
