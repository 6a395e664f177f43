"""Finding and trying: search, fewer, clear, a trial touch, and resting as pointing."""

import math

from assets.make.home.buttons import paw_print
from assets.make.icons.hand import pointing_paw
from assets.make.icons.strokes import (
    CREAM,
    DEEP,
    GOLD,
    PURPLE,
    ROSE,
    SHADE,
    arc,
    bar,
    dense,
    solid,
)
from assets.make.otter.limbs import pebble
from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, spline

GLASS = Material("#dcecf8", "#ffffff", "#9fb9da")


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
        (-19, ((-21.5, PURPLE), (0, DEEP), (21.5, ROSE)), 9.8),
        (2, ((-12, DEEP), (12, PURPLE)), 10.4),
        (23, ((0, PURPLE),), 11),
    )
    for y, pebbles, size in rows:
        for x, material in pebbles:
            mask = canvas.mask(ellipse(x, y, size, size * 0.78, -6), frame)
            canvas.put(mask.shift(-1, 2).blur(2), SHADE, 0.28)
            canvas.form(mask, material, size * frame.k, grad=0.9, shade=0.4, rim=0.6)


def clear(canvas: Canvas, frame: Frame) -> None:
    """A pebble with a cross: all of it away."""
    outline = [(-30, 2), (-22, -22), (2, -28), (24, -20), (30, 3), (21, 23), (-3, 28), (-24, 21)]
    solid(canvas, frame, spline(outline), 18)
    for way in (-1, 1):
        bar(canvas, frame, [(-10.5, -10.5 * way), (10.5, 10.5 * way)], 8, CREAM)


def try_it(canvas: Canvas, frame: Frame) -> None:
    """A paw print on a pebble."""
    canvas.soft(-1, 20, 29, 9, SHADE, 0.34, frame)
    pebble(canvas, frame, 0, 2, 32, shadow=False)
    paw_print(canvas, frame.at(-1, 1, 20), PURPLE)


def pointer(canvas: Canvas, frame: Frame) -> None:
    """A paw that points, and the ring that fills where it rests."""
    ring = frame.at(-9, -11)
    solid(canvas, ring, ribbon(ellipse(0, 0, 17, n=64, end=359.9), 7.5, 7.5), 3)
    bar(canvas, ring, arc(0, 0, 17, -90, 130), 5.5, GOLD)
    pointing_paw(canvas, frame.at(13, 16, rot=-36))


ICONS = {
    "search": search,
    "filter": fewer,
    "clear": clear,
    "tryit": try_it,
    "pointer": pointer,
}
