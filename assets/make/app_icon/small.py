"""The app's own picture for 16 to 32 pixels: Pip's face alone, in a few large shapes."""

from assets.make.app_icon.large import CORNER, HALF
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, lin, mix, ribbon, rounded, symmetric

FUR = Material("#b0723f", "#e0a868", "#7a4535")
CREAM = Material("#fff0d8", "#fffaf0", "#e8bf9c")
DARK = "#33211f"


def small(side: int) -> Canvas:
    """A face that fills its tile; no sun, no whiskers, no fur: nothing under two pixels at 16."""
    canvas = Canvas(side, side)
    frame = Frame().at(side / 2, side / 2, side / 256)
    whole = canvas.mask(rounded(-HALF - 6, -HALF - 6, 2 * HALF + 12, 2 * HALF + 12, CORNER + 4), frame)
    canvas.put(whole, lin(frame.point(40, -HALF), frame.point(-30, HALF), [(0, "#7cc0cb"), (1, "#1f647c")]))
    k = frame.k
    skull = canvas.mask(ellipse(0, 10, 106, 92), frame)
    ears = [canvas.mask(ellipse(way * 84, -52, 27, 27), frame) for way in (-1, 1)]
    for mask in (*ears, skull):
        canvas.form(mask, FUR, 70 * k, grad=0.9, shade=0.25, rim=0.5, clip=whole)
    face = symmetric([(0, -8), (20, -36), (60, -40), (88, -6), (88, 46), (54, 88), (0, 96)])
    canvas.form(canvas.mask(face, frame) & skull, CREAM, 60 * k, grad=0.7, shade=0.25, rim=0.2, clip=whole)
    for way in (-1, 1):
        canvas.fill(ellipse(way * 48, -6, 18, 22), DARK, frame)
        canvas.fill(ellipse(way * 48 + 7, -15, 7, 8), "#ffffff", frame)
        canvas.soft(way * 70, 44, 24, 16, "#f2806c", 0.55, frame, clip=skull)
    canvas.fill(symmetric([(0, 34), (18, 33), (27, 42), (19, 56), (0, 63)]), DARK, frame)
    for way in (-1, 1):
        smile = bezier((0, 62), (way * 4, 78), (way * 26, 80), (way * 34, 68), 16)
        canvas.fill(ribbon(smile, 8, 7), mix(DARK, "#8a4a3c", 0.3), frame)
    return canvas
