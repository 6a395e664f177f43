"""The beach's level card: the sea, a boat far out, and a crab with a shell on the sand."""

from __future__ import annotations

import numpy as np

from assets.make.cards.card import picture
from assets.make.paint import Canvas, Frame, lin, rounded
from assets.make.places.cloud import Heap, heap
from assets.make.places.hill import hill
from assets.make.places.sky import Sun, disc

from . import crab, shell, water_things
from .dune import Clump, clump
from .sand import fan, pebble


def scene(canvas: Canvas, frame: Frame) -> None:
    """Sky, sea, surf and sand, as seen from the dune."""
    down = [(0, "#6fb4e2"), (0.7, "#bfe0ee"), (1, "#f6efdc")]
    canvas.put(canvas.everything(), lin(frame.point(0, 0), frame.point(0, 116), [*down]))
    sun = Sun(212, 44, 16, "#fff3dc", edge="#fdeae6", heart="#fffbe6", strength=0.5)
    canvas.soft(sun.x, sun.y, 120, 100, sun.edge, 0.6, frame)
    canvas.soft(sun.x, sun.y, 60, 54, sun.heart, 0.8, frame)
    disc(canvas, frame, sun)
    heap(canvas, frame, Heap(84, 56, 116, 9, base="#cfd9ee"))
    xs = np.linspace(-20, 290, 120)
    land = (xs, 114 - 20 * np.clip(1 - ((xs - 10) / 110) ** 2, 0, 1) ** 0.8)
    hill(canvas, frame, land, "#b3bbe0", "#cdd3ea", 24, rim=0.5, bottom=114)
    water = canvas.mask(rounded(-10, 113, 290, 100, 1), frame)
    stops = [(0, "#cfe6e4"), (0.12, "#8ccbd6"), (1, "#3f9fba")]
    canvas.put(water, lin(frame.point(0, 113), frame.point(0, 180), [*stops]))
    for i in range(34):
        x, y = (i * 83) % 268, 118 + (i * 29) % 48
        canvas.soft(x, y, 10 + y * 0.07, 1.2, "#ffffff" if i % 3 else "#2f86a8", 0.5, frame, clip=water)
    boat = water_things.boat()
    canvas.paste(boat, *frame.point(18, 56), 1.0)
    sand(canvas, frame)
    canvas.paste(shell.paint(), *frame.point(8, 172), 1.0)
    canvas.paste(crab.paint(True), *frame.point(100, 152), 1.0)
    clump(canvas, frame, Clump(262, 300, 60, 84, 26, -0.3, 7, "#e6be8a"))


def sand(canvas: Canvas, frame: Frame) -> None:
    """The beach with the edge of the water."""
    xs = np.linspace(-20, 290, 160)
    edge = 176 + 6 * np.sin(xs / 60 + 1) + 3 * np.abs(np.sin(xs / 26))
    for rise, colour, alpha in (
        (22, "#8fd6d6", 0.9),
        (13, "#fffef8", 0.8),
        (10, "#a8dcd8", 1.0),
        (4, "#fffef8", 1.0),
    ):
        shape = np.vstack([np.stack([xs, edge - rise], 1), [(300, 320), (-30, 320)]])
        canvas.put(canvas.mask(shape, frame).blur(0.8), colour, alpha)
    hill(canvas, frame, (xs, edge), "#d9b48a", "#e2b987", 110, rim=0)
    dry = canvas.mask(np.vstack([np.stack([xs, edge + 16], 1), [(300, 320), (-30, 320)]]), frame)
    paint = lin(frame.point(0, 190), frame.point(0, 290), [(0, "#f6e2b8"), (1, "#e6be8a")])
    canvas.put(dry.blur(6 * frame.k), paint)
    for x, y, r in ((96, 262, 3.5), (120, 276, 4.5), (44, 286, 3), (226, 250, 3)):
        pebble(canvas, frame, x, y, r, "#9aa4b4" if r > 3.2 else "#b08d8c")
    fan(canvas, frame, 150, 268, 9, -20, "#f6c2b8")


PICTURE = picture(scene)
