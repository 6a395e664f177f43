"""Heavy and soft."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, spline

STONE = Material("#7c7698", "#bdb6cc", "#453f68")
VANE = Material("#b59adf", "#f3e2fa", "#7a62b4")
ROCK = ((-34, 16), (-30, -6), (-16, -22), (6, -27), (26, -16), (35, 6), (32, 22), (12, 29), (-18, 29))


def heavy(canvas: Canvas, frame: Frame) -> None:
    """A big stone, and the ground that gives way under it."""
    whole = canvas.mask(spline(ROCK), frame)
    canvas.form(whole, STONE, 30 * frame.k, grad=1.0, shade=0.55, rim=0.7)
    canvas.soft(10, -14, 17, 8, "#ffffff", 0.35, frame, clip=whole, rot=12)
    for x, y, r in ((-14, 4, 4), (2, 14, 3), (18, 6, 3.4), (-4, -8, 2.6), (-20, 18, 2.6)):
        canvas.soft(x, y, r * 1.5, r, STONE.dark, 0.55, frame, clip=whole)
    crack = spline([(-6, -27), (-9, -17), (-3, -12), (-7, -3)], False)
    canvas.fill(ribbon(crack, 2.4, 0.6), STONE.dark, frame, alpha=0.45, clip=whole)


def soft(canvas: Canvas, frame: Frame) -> None:
    """A downy feather."""
    at = frame.at(0, 0, 1.12)
    vane = [(-21, 22), (-26, 6), (-16, -14), (4, -26), (28, -30), (27, -10), (16, 8), (-1, 20), (-14, 25)]
    whole = canvas.mask(spline(vane), at)
    for notch in ([(19, 12), (9, 4.5), (22, 6)], [(-29, 1), (-16, -1), (-27, -4)]):
        whole = whole - canvas.mask([np.array(notch), *ribbon([*notch, notch[0]], 1.2, 1.2)], at)
    canvas.form(whole, VANE, 20 * frame.k, grad=1.0, shade=0.4, rim=0.7)
    canvas.soft(16, -18, 26, 20, "#fff6fb", 0.75, at, clip=whole)
    puffs = [ellipse(x, y, r) for x, y, r in ((-22, 17, 7), (-14, 24, 7.5), (-24, 8, 5), (-5, 24, 5.5))]
    down = canvas.mask(puffs, at)
    canvas.form(down, Material("#d6c3f0", "#ffffff", "#9a80cc"), 9 * frame.k, shade=0.35, rim=0.6)
    quill = bezier((-30, 31), (-16, 12), (0, -6), (21, -23), 30)
    canvas.fill(ribbon(quill, 4.2, 1.8), "#fff4e2", at)
