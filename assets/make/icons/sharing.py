"""The thread of a feeling and the cards played by two: nowhere, help, taking turns, a mirror, a lantern."""

import math

import numpy as np

from assets.make.icons.strokes import (
    BLUE,
    CREAM,
    DARK_MO,
    DARK_PIP,
    DEEP,
    GOLD,
    INK,
    LILAC,
    PURPLE,
    SHADE,
    arc,
    bar,
    dense,
    soft,
    solid,
)
from assets.make.otter.face import face
from assets.make.otter.head import head
from assets.make.otter.limbs import paw
from assets.make.otter.signs import heart
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, spline

SIDES = (-1, 1)
GLASS = Material("#d3e6f6", "#ffffff", "#93b2d8")


def nowhere(canvas: Canvas, frame: Frame) -> None:
    """The outline of an otter with nothing in it but a question."""
    right = [(0, -30), (11, -28), (13.5, -30), (19, -28), (19, -22), (21, -15), (20, -7), (15, -1)]
    right += [(15, 5), (22, 9), (25, 16), (20, 19), (16.5, 17), (17, 23), (19, 28), (11, 30), (0, 28)]
    whole = spline([*right, *[(-x, y) for x, y in right[-2:0:-1]]])
    solid(canvas, frame, ribbon(np.vstack([whole, whole[:1]]), 5, 5), 3)
    hook = bezier((-7, -13), (-6, -24), (13, -22), (5, -10), 20)
    mark = [*ribbon(hook, 5.2, 5.2), *ribbon(dense([(5, -10), (0.5, -5), (0.5, 0)]), 5.2, 5.2)]
    solid(canvas, frame.at(0, 6, 1.06), [*mark, ellipse(0.5, 8.4, 3.3)], 3, DEEP)


def holding(canvas: Canvas, frame: Frame) -> None:
    """A big paw and a small one that hold a heart between them."""
    frame = frame.at(0, -3, 0.92)
    heart(canvas, frame, 0, -10, 19)
    for side, who, size in ((-1, DARK_MO, 11.5), (1, DARK_PIP, 9.5)):
        sleeve = bezier((side * 17, 29), (side * 27, 24), (side * 28, 12), (side * 22, 3), 24)
        solid(canvas, frame, ribbon(sleeve, size * 1.35, size * 1.1), 7, who.fur)
        paw(canvas, frame, side * 18.5, 1, size, side * -36, who)


def about(canvas: Canvas, frame: Frame) -> None:
    """An open book with a heart on it."""
    right = [(0, -15), (14, -21), (31, -17), (31, 21), (14, 18), (0, 25)]
    solid(canvas, frame, soft([*right, *[(-x, y) for x, y in right[-2:0:-1]]], 2), 14)
    for side in SIDES:
        page = [(0, -13), (side * 13, -20), (side * 27, -17), (side * 27, 15), (side * 13, 12), (0, 18)]
        solid(canvas, frame, soft(page, 0.8), 9, CREAM)
    canvas.fill(ribbon([(0, -13), (0, 2), (0, 18)], 2.6, 2.6), CREAM.dark, frame, alpha=0.8)
    heart(canvas, frame, 0, -4, 15.5)


def worried(canvas: Canvas, frame: Frame) -> None:
    """A big umbrella over a small otter."""
    solid(canvas, frame, ribbon(dense([(13, -16), (13, 21)]), 4.6, 4.6), 3, INK)
    bar(canvas, frame, arc(8.5, 23, 4.6, 0, 160), 4.6, INK)
    head(canvas, frame.at(-9, 15, 17), DARK_PIP, face({"hopeful": 0.0}), glow=False)
    half = ellipse(0, 0, 31, 29, n=60, start=180, end=360)
    hem = [(31 - 62 * i / 6, -6 if i % 2 else 0) for i in range(7)]
    top = spline([*half[::6], *hem[1:-1]])
    solid(canvas, frame, [top, np.vstack([half, hem])], 18)
    for x in (-11, 11):
        rib = bezier((0, -28), (x * 0.7, -22), (x, -12), (x * 1.05, -3))
        canvas.fill(ribbon(rib, 1.2, 2.4), LILAC.base, frame, alpha=0.8)
    solid(canvas, frame, ellipse(0, -29, 2.8), 2)


def ideas(canvas: Canvas, frame: Frame) -> None:
    """A lantern with its light on."""
    bar(canvas, frame, arc(0, -20, 9, 180, 360), 4.5, INK)
    solid(canvas, frame, rounded(-15, -11, 30, 31, 9), 12, GOLD)
    flame = spline([(0, -8), (1, -8), (7, 3), (8, 10), (0, 16), (-8, 10), (-6, 2)])
    solid(canvas, frame, flame, 6, Material("#ef8a4a", "#ffd08a", "#c9503f"))
    canvas.soft(0, 9, 6, 7, "#fff3c0", 0.95, frame)
    for x in (-15, 15):
        bar(canvas, frame, [(x, -10), (x, 19)], 4.5)
    solid(canvas, frame, soft([(-13, -17), (13, -17), (18, -10), (-18, -10)], 3), 6)
    solid(canvas, frame, rounded(-20, 18, 40, 10, 5), 6)


def turns(canvas: Canvas, frame: Frame) -> None:
    """Mo and Pip, and two arrows that go round them."""
    for turn, material in ((0, PURPLE), (180, DEEP)):
        at = frame.at(rot=turn)
        solid(canvas, at, ribbon(dense(arc(0, 0, 27, 208, 308)), 6.4, 6.4), 3, material)
        end = math.radians(312)
        tip = at.at(27 * math.cos(end), 27 * math.sin(end), rot=318)
        solid(canvas, tip, soft([(-7, -3.5), (7, -3.5), (0, 5.5)], 2.2), 4, material)
    head(canvas, frame.at(-13, -4, 16.5), DARK_MO, face({"happy": 0.4}), glow=False)
    head(canvas, frame.at(15, 7, 13.5), DARK_PIP, face({"happy": 0.5}), glow=False)


def adult_says(canvas: Canvas, frame: Frame) -> None:
    """Mo, and what Mo says in lines."""
    head(canvas, frame.at(11, 13, 19), DARK_MO, face({"happy": 0.4}), glow=False)
    tail = spline([(-12, -8), (-8, 2), (-5, 8), (-5, 8), (-16, 4), (-22, -6)])
    bubble = canvas.mask([rounded(-32, -31, 47, 29, 11), tail], frame)
    canvas.put(bubble.shift(-1.5, 2.5).blur(2.5), SHADE, 0.3)
    canvas.form(bubble, DEEP, 12 * frame.k, grad=0.9, shade=0.38, rim=0.55)
    for y, end in ((-21.5, 6), (-12, -3)):
        bar(canvas, frame, [(-23, y), (end, y)], 4.6, CREAM)


def skip(canvas: Canvas, frame: Frame) -> None:
    """Three stepping stones, and a hop over the one in the middle."""
    solid(canvas, frame, rounded(-32, 17, 64, 12, 6), 6, BLUE)
    for x, size, material in ((-22, 10, INK), (0, 8.5, LILAC), (22, 10, INK)):
        stone = canvas.mask(ellipse(x, 17, size, size * 0.66), frame)
        canvas.form(stone, material, size * frame.k, grad=0.9, shade=0.45, rim=0.7)
    path = bezier((-22, 2), (-16, -32), (12, -32), (20, -7), 30)
    bar(canvas, frame, path, 7.5)
    solid(canvas, frame.at(21, -4, rot=-16), soft([(-9, -3), (9, -3), (0, 8)], 2.6), 5)


def mirror(canvas: Canvas, frame: Frame) -> None:
    """A mirror on its stand, and in it a face that puts its tongue out."""
    bar(canvas, frame, [(0, 14), (0, 25)], 8, INK)
    solid(canvas, frame, rounded(-19, 22, 38, 8.5, 4.2), 5, INK)
    for side in SIDES:
        solid(canvas, frame, ellipse(side * 25, -7, 4.4), 3, GOLD)
    solid(canvas, frame, ellipse(0, -7, 25, 24), 16)
    glass = canvas.mask(ellipse(0, -7, 20.5, 19.5), frame)
    canvas.form(glass, GLASS, 14 * frame.k, shade=0.35, rim=0.4)
    with canvas.within(glass):
        head(canvas, frame.at(0, -4, 17.5), DARK_PIP, face({"silly": 0.8}), glow=False)
        for x, wide in ((-15, 3.4), (-9, 1.8)):
            gleam = ribbon([(x + 7, -28), (x - 7, -8)], wide, wide)
            canvas.fill(gleam, "#ffffff", frame, alpha=0.55)


ICONS = {
    "nowhere": nowhere,
    "help": holding,
    "about": about,
    "worried": worried,
    "ideas": ideas,
    "turns": turns,
    "adult_says": adult_says,
    "skip": skip,
    "showme": mirror,
}
