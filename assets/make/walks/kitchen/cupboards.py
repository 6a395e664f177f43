"""Cupboards under a worktop, with the sink among them."""

from assets.make.paint import Canvas, Frame, Mask, Material, ellipse, rounded
from assets.make.walks.kitchen.room import FOOT
from assets.make.walks.kitchen.tones import BRASS, CREAM, SHADE, STEEL, TEAL, TOP, cast

TOP_Y = 316.0
"""Upper edge of the worktops."""


def cupboards(cv: Canvas, f: Frame, x: float, w: float, doors: int, drawers: bool = False) -> Mask:
    """A row of doors (with drawers above, if wanted) under a wooden worktop."""
    whole = cv.mask(rounded(x, TOP_Y + 10, w, FOOT - TOP_Y - 6, 8), f)
    cast(cv, f, whole, None, 10, 0.28)
    cv.form(whole, TEAL, 50 * f.k, grad=0.5, shade=0.3, rim=0.3)
    foot = cv.mask(rounded(x + 6, FOOT - 20, w - 12, 24, 3), f)
    cv.put(foot, "#3c5a6c", 0.75)
    wide = w / doors
    for i in range(doors):
        x0 = x + i * wide + 9
        top = TOP_Y + 30
        if drawers:
            panel(cv, f, x0, top, wide - 18, 34, 8)
            knob(cv, f, x0 + (wide - 18) / 2, top + 17)
            top += 44
        panel(cv, f, x0, top, wide - 18, FOOT - 26 - top, 10)
        knob(cv, f, x0 + (wide - 34 if i == 0 else 16), top + 26)
    worktop(cv, f, x - 10, w + 20)
    return whole


def panel(cv: Canvas, f: Frame, x: float, y: float, w: float, h: float, radius: float) -> None:
    """The front of a door or a drawer, with a shallow field in it."""
    front = cv.mask(rounded(x, y, w, h, radius), f)
    cv.put(front.grow(2.4 * f.k).blur(1.2 * f.k), TEAL.dark, 0.6)
    cv.form(front, TEAL, 22 * f.k, grad=0.7, shade=0.35, rim=0.8)
    if h > 60:
        field = cv.mask(rounded(x + 15, y + 15, w - 30, h - 30, radius), f)
        cv.put(field.grow(2 * f.k).blur(1.4 * f.k), TEAL.dark, 0.42)
        cv.form(field, Material("#72a89f", "#b8dfc6", "#4d7d88"), 20 * f.k, grad=0.6, shade=0.3, rim=0.4)


def knob(cv: Canvas, f: Frame, x: float, y: float) -> None:
    """A round brass knob."""
    shape = cv.mask(ellipse(x, y, 6.5), f)
    cast(cv, f, shape, None, 4, 0.45)
    cv.form(shape, BRASS, 7 * f.k)


def worktop(cv: Canvas, f: Frame, x: float, w: float) -> None:
    """A thick wooden top seen from its edge."""
    slab = cv.mask(rounded(x, TOP_Y, w, 22, 8), f)
    cv.put(slab.shift(-2 * f.k, 9 * f.k).blur(6 * f.k), SHADE, 0.42)
    cv.form(slab, TOP, 13 * f.k, grad=0.3, rim=0.9)
    for i in range(int(w / 60)):
        at = x + 26 + i * 60 + (i * 23) % 31
        cv.soft(at, TOP_Y + 12 + (i * 5) % 6, 30, 1.5, TOP.dark, 0.4, f, clip=slab)


def sink(cv: Canvas, f: Frame, x: float, w: float) -> None:
    """A deep white sink, its front between the doors."""
    basin = cv.mask(rounded(x, TOP_Y - 3, w, 92, 16), f)
    cast(cv, f, basin, None, 8, 0.4)
    cv.form(basin, CREAM, 34 * f.k, shade=0.45, rim=0.6)
    lip = cv.mask(rounded(x - 6, TOP_Y - 6, w + 12, 20, 9), f)
    cv.put(lip.shift(-1 * f.k, 5 * f.k).blur(4 * f.k), "#8f7a98", 0.4, clip=basin)
    cv.form(lip, CREAM, 10 * f.k, rim=0.9)
    cv.soft(x + w * 0.72, TOP_Y + 40, w * 0.14, 28, "#ffffff", 0.6, f, clip=basin)


def rail(cv: Canvas, f: Frame, x: float, y: float, w: float) -> None:
    """A round metal rail on two short holders."""
    for at in (x + 6, x + w - 6):
        cv.form(cv.mask(ellipse(at, y, 7), f), STEEL, 6 * f.k)
    bar = cv.mask(rounded(x, y - 4, w, 8, 4), f)
    cast(cv, f, bar, None, 5, 0.3)
    cv.form(bar, STEEL, 4 * f.k, rim=0.9)
