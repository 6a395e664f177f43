"""The grown-ups' corner: who is here, what there is, the files, the grown-up's line."""

import numpy as np

from assets.make.icons.strokes import (
    CREAM,
    DARK_MO,
    DEEP,
    DEEP_GREEN,
    GOLD,
    INK,
    LILAC,
    PURPLE,
    ROSE,
    SHADE,
    bar,
    soft,
    solid,
)
from assets.make.otter.face import face
from assets.make.otter.head import head
from assets.make.otter.signs import heart
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, rounded, spline

PLASTER = Material("#eab98e", "#fff0d8", "#b06f58")


def _somebody(canvas: Canvas, frame: Frame, material: Material) -> None:
    """Head, ears and shoulders of an otter, about 30 units high."""
    shoulders = np.vstack([ellipse(0, 16, 16, 13, start=180, end=360, n=40), [(16, 19), (-16, 19)]])
    solid(canvas, frame, shoulders, 10, material)
    for side in (-1, 1):
        solid(canvas, frame, ellipse(side * 11.5, -11.5, 3), 3, material)
    solid(canvas, frame, ellipse(0, -8, 13, 9.8), 8, material)


def who(canvas: Canvas, frame: Frame) -> None:
    """A big and a small somebody: who is here."""
    _somebody(canvas, frame.at(-9, 0, 1.35), PURPLE)
    small = frame.at(15, 11, 0.95)
    canvas.put(canvas.mask(ellipse(-2, 2, 15, 18), small).blur(5), SHADE, 0.3)
    _somebody(canvas, small, GOLD)


def activities(canvas: Canvas, frame: Frame) -> None:
    """Four tiles: a bubble, a heart, a leaf and a face."""
    for x, y, material in ((-15, -15, DEEP), (15, -15, ROSE), (-15, 15, DEEP_GREEN), (15, 15, PURPLE)):
        solid(canvas, frame, rounded(x - 13.5, y - 13.5, 27, 27, 8), 10, material)
    solid(canvas, frame, ribbon(ellipse(-15, -15, 7, n=40, end=359.9), 3.4, 3.4), 2, CREAM)
    canvas.fill(ellipse(-12, -18, 1.8), "#ffffff", frame)
    white = [(15, -9), (8, -15), (8.5, -20), (12, -21.5), (15, -18.5), (18, -21.5), (21.5, -20), (22, -15)]
    solid(canvas, frame, spline(white), 5, CREAM)
    solid(canvas, frame, leaf(-22, 22, -45, 20, 13, 0.1), 5, CREAM)
    for side in (-1, 1):
        solid(canvas, frame, ellipse(15 + side * 5, 12, 2, 2.6), 2, CREAM)
    solid(canvas, frame, ribbon(bezier((9, 17), (12, 23), (18, 23), (21, 17), 14), 2.8, 2.8), 2, CREAM)


def everything(canvas: Canvas, frame: Frame) -> None:
    """Nine pebbles: all there are."""
    colours = (PURPLE, DEEP, ROSE, DEEP, PURPLE, DEEP_GREEN, ROSE, DEEP_GREEN, PURPLE)
    for i, material in enumerate(colours):
        solid(canvas, frame, ellipse(-21 + 21 * (i % 3), -21 + 21 * (i // 3), 8.8, 7.8, -8), 7, material)


def best(canvas: Canvas, frame: Frame) -> None:
    """Three lines, each with its dot: the best three."""
    for y, material in ((-19, GOLD), (0, DEEP), (19, ROSE)):
        solid(canvas, frame, ellipse(-23, y, 6.5), 5, material)
        bar(canvas, frame, [(-7, y), (25, y)], 9)


def _sheet(canvas: Canvas, frame: Frame, material: Material) -> None:
    """A sheet of paper with one corner turned down."""
    outline = soft([(-17, -24), (8, -24), (19, -13), (19, 24), (-17, 24)], 4)
    whole = canvas.mask(outline, frame)
    canvas.put(whole.shift(-1.5, 3).blur(3), SHADE, 0.35)
    canvas.form(whole, material, 14 * frame.k, grad=0.9, shade=0.38, rim=0.55)


def files(canvas: Canvas, frame: Frame) -> None:
    """Two sheets, the upper one written on."""
    _sheet(canvas, frame.at(-5, -3, rot=-12), LILAC)
    top = frame.at(4, 2)
    _sheet(canvas, top, PURPLE)
    solid(canvas, top, soft([(9, -23), (9, -13), (19, -13)], 2.5), 4, LILAC)
    for y, end in ((-9, 2), (2, 11), (13, 11)):
        bar(canvas, top, [(-9, y), (end, y)], 4.5, CREAM)


def problem(canvas: Canvas, frame: Frame) -> None:
    """A sheet with a plaster: something to mend, and it is looked after."""
    _sheet(canvas, frame.at(-1, 0, 1.06), PURPLE)
    for y, end in ((-14, 0), (15, 9)):
        bar(canvas, frame, [(-10, y), (end, y)], 4.5, CREAM)
    strip = frame.at(1, 1, rot=-32)
    plaster = canvas.mask(rounded(-27, -9, 54, 18, 9), strip)
    canvas.put(plaster.shift(-1, 2).blur(2), SHADE, 0.4)
    canvas.form(plaster, PLASTER, 8 * frame.k, shade=0.35, rim=0.6)
    solid(canvas, strip, rounded(-8, -6, 16, 12, 3), 4, CREAM)
    for x in (-18, 18):
        for side in (-3.2, 3.2):
            canvas.fill(ellipse(x, side, 1.6), INK.base, strip, alpha=0.5)


def adult_line(canvas: Canvas, frame: Frame) -> None:
    """Mo, who has something to say."""
    head(canvas, frame.at(-9, 10, 21), DARK_MO, face({"happy": 0.4}), glow=False)
    tail = spline([(6, -10), (4, -2), (0, 4), (0, 4), (10, 0), (16, -8)])
    bubble = canvas.mask([rounded(-4, -30, 35, 24, 11), tail], frame)
    canvas.put(bubble.shift(-1.5, 2.5).blur(2.5), SHADE, 0.3)
    canvas.form(bubble, PURPLE, 11 * frame.k, grad=0.9, shade=0.38, rim=0.55)
    heart(canvas, frame, 13.5, -18, 6.5)


ICONS = {
    "who": who,
    "activities": activities,
    "all": everything,
    "list": best,
    "files": files,
    "problem": problem,
    "adultline": adult_line,
}
