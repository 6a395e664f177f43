"""Finding and trying: how long, search, fewer, clear, a trial touch, and resting as pointing."""

import math

from assets.make.home.buttons import paw_print
from assets.make.icons.strokes import BLUE, GOLD, LILAC, PURPLE, ROSE, arc, bar, dense, solid
from assets.make.otter.limbs import pebble
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, spline

SHADE = "#3d2a5c"
GLASS = Material("#dcecf8", "#ffffff", "#9fb9da")
SAND = Material("#f3c66a", "#ffe9ae", "#c58a45")
DEEP = Material("#4379ad", "#7fb0d6", "#28476f")
"""Water deep enough to stand out in soft colours too."""
SOLE = Material("#e9b58c", "#ffe3bd", "#a96a5c")
FUR = Material("#a9754a", "#dcae78", "#6d4433")


def minutes(canvas: Canvas, frame: Frame) -> None:
    """A small sand glass."""
    right = [(0, -24), (17, -24), (18, -14), (10, -5), (3.6, 0), (10, 5), (18, 14), (17, 24), (0, 24)]
    outline = [(16, -24), *right[2:-1]]
    glass = canvas.mask(spline([*outline, *[(-x, y) for x, y in reversed(outline)]]), frame)
    canvas.form(glass, GLASS, 12 * frame.k, grad=0.9, shade=0.38, rim=0.5)
    inside = glass & canvas.mask(rounded(-13.5, -24, 27, 48, 8), frame)
    above = [(-20, -10), (0, -8.5), (20, -11), (20, 0), (-20, 0)]
    heap = [(-20, 30), (-20, 17), (-9, 13), (0, 8), (9, 13), (20, 17), (20, 30)]
    for shape in (above, heap):
        sand = canvas.mask(spline([shape[0], *shape, shape[-1]]), frame) & inside
        canvas.form(sand, SAND, 8 * frame.k, shade=0.35, rim=0.5)
    canvas.put(canvas.mask(ribbon(dense([(0, -3), (0, 11)]), 2.6, 2.6), frame) & glass, SAND.base)
    canvas.fill(ellipse(11, -14, 2.2, 4.6, 12), "#ffffff", frame, alpha=0.85)
    for y in (-26, 26):
        bar(canvas, frame, [(-19, y), (19, y)], 8.5)


def search(canvas: Canvas, frame: Frame) -> None:
    """A round lens with its handle."""
    turn = math.radians(45)
    cx, cy, radius = -5, -6, 18.5
    c, s = math.cos(turn), math.sin(turn)
    bar(canvas, frame, [(cx + c * 22, cy + s * 22), (cx + c * 41, cy + s * 41)], 11)
    lens = canvas.mask(ellipse(cx, cy, radius), frame)
    canvas.form(lens, GLASS, 14 * frame.k, shade=0.4, rim=0.4)
    solid(canvas, frame, ribbon(ellipse(cx, cy, radius, n=64, end=359.9), 7.5, 7.5), 4)
    gleam = dense(arc(cx, cy, 11, -75, -15))
    canvas.fill(ribbon(gleam, 2, 2, 3.8), "#ffffff", frame, alpha=0.95)


def fewer(canvas: Canvas, frame: Frame) -> None:
    """Pebbles in rows that get fewer: three, two, one."""
    rows = (
        (-19, ((-21.5, LILAC), (0, BLUE), (21.5, ROSE)), 9.8),
        (2, ((-12, LILAC), (12, BLUE)), 10.4),
        (23, ((0, PURPLE),), 11),
    )
    for y, pebbles, size in rows:
        for x, material in pebbles:
            mask = canvas.mask(ellipse(x, y, size, size * 0.78, -6), frame)
            canvas.put(mask.shift(-1, 2).blur(2), SHADE, 0.28)
            canvas.form(mask, material, size * frame.k, grad=0.9, shade=0.4, rim=0.6)


def clear(canvas: Canvas, frame: Frame) -> None:
    """A small wave that washes over an empty pebble."""
    whole = canvas.mask(ellipse(6, 2, 24, 19, -6), frame)
    canvas.form(whole, PURPLE, 12 * frame.k, grad=0.9, shade=0.38, rim=0.55)
    hole = canvas.mask(ellipse(6, 2, 17.5, 12.8, -6), frame)
    canvas.cut(canvas.everything() - hole)
    canvas.put(hole, "#fff8e9", 0.55)
    wave = [
        (-30, 24),
        (-31, 8),
        (-27, -12),
        (-14, -22),
        (1, -17),
        (3, -6),
        (-5, -1),
        (-10, -7),
        (-13, 3),
        (-6, 14),
        (10, 18),
        (29, 19),
        (29, 25),
        (0, 27),
    ]
    water = canvas.mask(spline(wave), frame)
    canvas.put((water.shift(2, -2).blur(2)) & whole, SHADE, 0.22)
    canvas.form(water, DEEP, 12 * frame.k, grad=0.9, shade=0.4, rim=0.5)
    foam = bezier((-24, 2), (-23, -12), (-12, -18), (-3, -13))
    canvas.fill(ribbon(foam, 1.2, 2, 3.4), "#ffffff", frame, alpha=0.8)


def try_it(canvas: Canvas, frame: Frame) -> None:
    """A paw print on a pebble."""
    canvas.soft(-1, 20, 31, 9, SHADE, 0.34, frame)
    pebble(canvas, frame, 0, 2, 34, shadow=False)
    paw_print(canvas, frame.at(-1, 1.5, 14.5), PURPLE)


def pointer(canvas: Canvas, frame: Frame) -> None:
    """A paw that points, and the ring that fills where it rests."""
    ring = frame.at(-9, -11)
    solid(canvas, ring, ribbon(ellipse(0, 0, 17, n=64, end=359.9), 6.5, 6.5), 3, LILAC)
    bar(canvas, ring, arc(0, 0, 17, -90, 130), 6.5, GOLD)
    hand = frame.at(13, 16, rot=-36)
    long = ribbon(dense([(-6, 2), (-5, -18)]), 11, 10.5)
    mask = canvas.mask(
        [ellipse(0, 2, 15, 12.5), *long, ellipse(2.5, -9, 5.4, 6), ellipse(10, -6, 5, 5.6)], hand
    )
    canvas.put(mask.shift(-1.5, 2.5).blur(2.5), SHADE, 0.32)
    canvas.form(mask, FUR, 11 * frame.k, grad=0.9, shade=0.42, rim=0.6)
    for x in (-1.4, 6.2):
        canvas.fill(ribbon([(x, -9), (x * 1.05, 0)], 0.9, 1.8), FUR.dark, hand, alpha=0.6, clip=mask)
    canvas.form(
        canvas.mask(ellipse(-5, -17.5, 3, 3.6), hand).blur(0.8), SOLE, 3 * frame.k, shade=0.3, rim=0.3
    )


ICONS = {
    "minutes": minutes,
    "search": search,
    "filter": fewer,
    "clear": clear,
    "tryit": try_it,
    "pointer": pointer,
}
