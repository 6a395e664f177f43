"""A paw that points, for whatever is pressed or pointed at."""

from assets.make.icons.strokes import SHADE, dense
from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon

SOLE = Material("#e9b58c", "#ffe3bd", "#a96a5c")
FUR = Material("#8d5c3a", "#c79465", "#5e3930")


def pointing_paw(canvas: Canvas, hand: Frame) -> None:
    """A closed paw, its long finger pointing up in its own frame; about 30 units wide."""
    size = hand.k
    long = ribbon(dense([(-6, 2), (-5, -18)]), 11, 10.5)
    mask = canvas.mask(
        [ellipse(0, 2, 15, 12.5), *long, ellipse(2.5, -9, 5.4, 6), ellipse(10, -6, 5, 5.6)], hand
    )
    canvas.put(mask.shift(-1.5, 2.5).blur(2.5), SHADE, 0.32)
    canvas.form(mask, FUR, 11 * size, grad=0.9, shade=0.42, rim=0.6)
    for x in (-1.4, 6.2):
        canvas.fill(ribbon([(x, -9), (x * 1.05, 0)], 0.9, 1.8), FUR.dark, hand, alpha=0.6, clip=mask)
    canvas.form(canvas.mask(ellipse(-5, -17.5, 3, 3.6), hand).blur(0.8), SOLE, 3 * size, shade=0.3, rim=0.3)
