"""The five senses, and the paw dots that count what was noticed."""

import numpy as np

from assets.make.home.buttons import paw_print
from assets.make.icons.strokes import DARK_PIP, DEEP, INK, PURPLE, ROSE, arc, bar, solid
from assets.make.otter.arms import open_paw
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, spline, symmetric

SKIN = Material("#b87450", "#ecb184", "#7c413b")


def see(canvas: Canvas, frame: Frame) -> None:
    """An open eye."""
    upper, lower = (
        bezier((-30, 0), (-16, -25), (16, -25), (30, 0), 30),
        bezier((30, 0), (16, 22), (-16, 22), (-30, 0), 30),
    )
    almond = canvas.mask([*[spline([*upper[::3], *lower[::3]])]], frame)
    canvas.form(almond, Material("#fffaf2", "#ffffff", "#cdbfd0"), 12 * frame.k, shade=0.4, rim=0.3)
    iris = canvas.mask(ellipse(0, -1, 13.5), frame) & almond
    canvas.form(iris, PURPLE, 10 * frame.k, clip=almond)
    canvas.fill(ellipse(0, -1, 6.5), INK.dark, frame, clip=almond)
    canvas.fill(ellipse(4.5, -6, 3.8), "#ffffff", frame)
    solid(canvas, frame, ribbon(upper, 5, 5, 8), 4)


def _ear(canvas: Canvas, frame: Frame) -> None:
    outline = [
        (-13, -2),
        (-10, -22),
        (8, -27),
        (19, -13),
        (15, 3),
        (6, 12),
        (3, 24),
        (-8, 27),
        (-11, 17),
        (-12, 8),
    ]
    solid(canvas, frame, spline(outline), 13, SKIN)
    fold = spline([(-5, -6), (-2, -16), (8, -16), (9, -6), (2, 2), (0, 10), (-3, 16)], False)
    canvas.put(canvas.mask(ribbon(fold, 3, 2.6, 5.4), frame).blur(0.6), SKIN.dark, 0.75)


def hear(canvas: Canvas, frame: Frame) -> None:
    """An ear, and sound that reaches it."""
    _ear(canvas, frame.at(7, 0))
    for r in (12, 22):
        bar(canvas, frame, arc(-6, -2, r, 140, 220), 5.5, DEEP)


def touch(canvas: Canvas, frame: Frame) -> None:
    """An open paw."""
    open_paw(canvas, frame, 0, 6, 29, 0, DARK_PIP)


def smelling(canvas: Canvas, frame: Frame) -> None:
    """A nose on its whisker pads."""
    pads = canvas.mask([ellipse(-12, 9, 17, 14, 8), ellipse(12, 9, 17, 14, -8)], frame)
    canvas.form(pads, Material("#f3d6b4", "#fff3e0", "#b67f66"), 14 * frame.k, shade=0.45, rim=0.5)
    nose = symmetric([(0, -19), (13, -20), (20, -12), (15, -2), (6, 5), (0, 6)])
    solid(canvas, frame, nose, 12, Material("#46302f", "#8d6a68", "#271a22"))
    canvas.fill(ellipse(7, -12, 6, 2.6, -10), "#fff3e4", frame, alpha=0.8, blur=0.6)
    canvas.fill(ribbon([(0, 5), (0, 16)], 2.6, 3), "#3f2623", frame, alpha=0.85)
    for x, y in ((-14, 5), (-20, 10), (-13, 13), (14, 5), (20, 10), (13, 13)):
        canvas.fill(ellipse(x, y, 1.4), "#a9826a", frame)


def taste(canvas: Canvas, frame: Frame) -> None:
    """A mouth that licks its lips."""
    smile = bezier((-27, -9), (-15, 15), (15, 15), (27, -9), 40)
    tongue = frame.at(12, 9, rot=-26)
    tip = solid(canvas, tongue, rounded(-9.5, -11, 19, 28, 9.5), 9, ROSE)
    canvas.fill(ribbon([(0, 0), (0, 10)], 2.2, 1), ROSE.dark, tongue, alpha=0.55, clip=tip)
    above = canvas.mask([*ribbon(smile, 8, 8), np.vstack([smile, [(27, -30), (-27, -30)]])], frame)
    canvas.cut(canvas.everything() - above)
    bar(canvas, frame, smile, 8)


def found(canvas: Canvas, frame: Frame) -> None:
    """A filled paw dot."""
    paw_print(canvas, frame.at(0, -2, 33), PURPLE)


def to_find(canvas: Canvas, frame: Frame) -> None:
    """An empty paw dot: the same shape, only its edge."""
    whole = Canvas(canvas.w, canvas.h)
    local = frame.at(0, -2, 33)
    paw_print(whole, local, PURPLE)
    palm = symmetric([(0, -0.02), (0.40, 0.0), (0.63, 0.31), (0.52, 0.66), (0, 0.73)])
    toes = [(-0.70, -0.26, -32), (-0.26, -0.66, -10), (0.26, -0.66, 10), (0.70, -0.26, 32)]
    holes = canvas.mask([palm] + [ellipse(x, y, 0.135, 0.20, rot) for x, y, rot in toes], local)
    everything = canvas.everything()
    whole.cut(everything - holes)
    canvas.paste(whole)
    canvas.put(holes, "#fff8e9", 0.55)


ICONS = {
    "see": see,
    "hear": hear,
    "touch": touch,
    "smelling": smelling,
    "taste": taste,
    "found": found,
    "tofind": to_find,
}
