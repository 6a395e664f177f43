"""Fruit: an orange, an apple, strawberries."""

from assets.make.likes.ground import LEAF, solid, stands
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, spline


def orange(canvas: Canvas, frame: Frame) -> None:
    """An orange and a slice of it."""
    stands(canvas, frame, 38, 50)
    canvas.form(
        canvas.mask(ellipse(-10, 2, 36), frame), Material("#f49a3c", "#ffd284", "#b85a34"), 28 * frame.k
    )
    canvas.form(canvas.mask(leaf(-8, -32, -28, 28, 14), frame), LEAF, 6 * frame.k)
    canvas.fill(ellipse(-9, -32, 3), "#7a5a3c", frame)
    slice_ = frame.at(26, 20, rot=-18)
    rind = canvas.mask(ellipse(0, 0, 25), slice_)
    canvas.put(rind.shift(-2, 4).blur(4), "#6a3a2c", 0.35)
    canvas.form(rind, Material("#f6a445", "#ffdc98", "#c06a34"), 16 * frame.k)
    canvas.fill(ellipse(0, 0, 21.5), "#fff0d0", slice_)
    for i in range(8):
        wedge = slice_.at(rot=i * 45)
        piece = spline([(3, 0), (9, -5.2), (17, -5.6), (19.5, 0), (17, 5.6), (9, 5.2)])
        canvas.form(
            canvas.mask(piece, wedge),
            Material("#f8ad4c", "#ffe0a0", "#e07f34"),
            5 * frame.k,
            shade=0.2,
            rim=0.4,
        )


def apple(canvas: Canvas, frame: Frame) -> None:
    """A red apple."""
    stands(canvas, frame, 44, 40)
    right = [(0, -20), (14, -28), (34, -20), (40, 4), (28, 34), (10, 44), (0, 40)]
    shape = [*right, *[(-x, y) for x, y in right[-2:0:-1]]]
    solid(canvas, frame, shape, Material("#dd5a52", "#ff9f86", "#8f2f4f"), 30)
    canvas.soft(16, -6, 12, 16, "#ffffff", 0.55, frame, rot=20)
    canvas.soft(0, -20, 14, 5, "#7a2a3c", 0.7, frame)
    stem = canvas.mask(ribbon(bezier((0, -20), (0, -30), (4, -38), (8, -44)), 4, 5), frame)
    canvas.form(stem, Material("#8a6248", "#c99a70", "#553a3a"), 3 * frame.k)
    canvas.form(canvas.mask(leaf(4, -34, -18, 32, 16), frame), LEAF, 6 * frame.k)


def berry(canvas: Canvas, frame: Frame) -> None:
    """Two strawberries."""
    for x, y, size, rot in ((-16, 2, 0.82, 10), (20, 14, 0.70, -12)):
        local = frame.at(x, y, size, rot=rot)
        canvas.soft(-2, 42, 30, 7, "#4a3a5c", 0.35, local)
        right = [(0, -26), (20, -30), (36, -16), (30, 12), (14, 34), (0, 42)]
        shape = [*right, *[(-a, b) for a, b in right[-2:0:-1]]]
        solid(canvas, local, shape, Material("#e2505c", "#ff9a88", "#962f54"), 26)
        for a, b in ((-18, -12), (0, -8), (18, -12), (-10, 6), (10, 6), (0, 22), (-22, 4), (22, 3)):
            canvas.fill(ellipse(a, b, 1.7, 2.8), "#ffe3a0", local, alpha=0.9)
        for angle in (-168, -130, -90, -50, -12):
            canvas.form(canvas.mask(leaf(0, -26, angle, 24, 13), local), LEAF, 5 * local.k)
