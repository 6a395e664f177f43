"""From the table: bread, honey, cocoa, water."""

import numpy as np

from assets.make.likes.ground import STEAM, solid, stands
from assets.make.paint import (
    Canvas,
    Frame,
    Material,
    Points,
    bezier,
    ellipse,
    lin,
    mirror,
    ribbon,
    rounded,
)


def bread(canvas: Canvas, frame: Frame) -> None:
    """A loaf, still warm."""
    stands(canvas, frame, 35, 54)
    crust = [
        (-44, 12),
        (-40, -10),
        (-20, -22),
        (6, -24),
        (32, -18),
        (45, 0),
        (42, 24),
        (20, 34),
        (-24, 34),
        (-42, 28),
    ]
    solid(canvas, frame, crust, Material("#d29a5c", "#f6d49a", "#8f5a40"), 22)
    for x in (-22, 0, 22):
        cut = ribbon(bezier((x - 9, -6), (x - 3, -12), (x + 3, -14), (x + 9, -16), 14), 3, 3, 7)
        canvas.put(canvas.mask(cut, frame).blur(0.5), "#fbe6bd", 0.95)
    for x in (-14, 10):
        wisp = ribbon(bezier((x, -32), (x + 9, -40), (x - 8, -46), (x + 1, -56), 20), 2, 1, 5)
        canvas.put(canvas.mask(wisp, frame).blur(0.8), STEAM, 0.9)


def honey(canvas: Canvas, frame: Frame) -> None:
    """A jar of honey."""
    stands(canvas, frame, 46, 42)
    jar = canvas.mask(rounded(-33, -22, 66, 68, 20), frame)
    canvas.form(jar, Material("#f2ac3a", "#ffe08a", "#b86a34"), 24 * frame.k)
    canvas.soft(18, 0, 8, 28, "#fff4cc", 0.75, frame, clip=jar)
    label = canvas.mask(rounded(-22, 2, 44, 28, 9), frame)
    canvas.form(label, Material("#fff3dc", "#ffffff", "#d8b79a"), 10 * frame.k, grad=0.5, shade=0.3)
    bee = canvas.mask(ellipse(0, 16, 11, 8), frame)
    canvas.form(bee, Material("#f6c34f"), 7 * frame.k)
    for x in (-4, 3):
        canvas.fill(ribbon([(x, 7), (x, 25)], 3.2, 3.2), "#4b3a3c", frame, clip=bee)
    for x in (-5, 4):
        canvas.fill(ellipse(x, 7, 5, 4, -25), "#ffffff", frame, alpha=0.85)
    lid = canvas.mask(rounded(-36, -40, 72, 20, 9), frame)
    canvas.form(lid, Material("#c2745c", "#f4b48c", "#7d4248"), 9 * frame.k)


def cocoa(canvas: Canvas, frame: Frame) -> None:
    """A mug of cocoa."""
    stands(canvas, frame, 44, 44)
    handle = canvas.mask(ribbon(ellipse(30, 14, 17, 16, n=40, start=-90, end=90), 9, 9), frame)
    mug = Material("#7fa8d0", "#d0e8f6", "#4a6698")
    canvas.form(handle, mug, 5 * frame.k)
    body = np.vstack(
        [ellipse(-4, -14, 36, 9, start=180, end=360, n=30), ellipse(-4, 28, 28, 17, start=0, end=180, n=30)]
    )
    canvas.form(canvas.mask(body, frame), mug, 24 * frame.k)
    canvas.fill(ellipse(-4, -14, 36, 9.5), "#dcecf6", frame)
    canvas.form(
        canvas.mask(ellipse(-4, -13, 31, 7.2), frame), Material("#8a5a44", "#c08a64", "#5a3838"), 8 * frame.k
    )
    for x, y in ((-14, -15), (2, -13), (14, -16)):
        canvas.form(
            canvas.mask(rounded(x - 6, y - 5, 12, 9, 4), frame),
            Material("#fff4ea", "#ffffff", "#d8b8b4"),
            5 * frame.k,
        )
    for x in (-14, 6):
        wisp = ribbon(bezier((x, -30), (x + 9, -38), (x - 8, -44), (x + 1, -54), 20), 2, 1, 5)
        canvas.put(canvas.mask(wisp, frame).blur(0.8), STEAM, 0.9)


def _tumbler(top: float, bottom: float, y0: float, y1: float) -> Points:
    """A glass: half widths above and below, and its height; only its foot is rounded."""
    corner = bezier((bottom + 0.6, y1 - 9), (bottom, y1 - 2), (bottom - 3, y1), (bottom - 10, y1), 12)
    right = np.vstack([[(top, y0)], corner])
    return np.vstack([right, mirror(right)[::-1]])


def water(canvas: Canvas, frame: Frame) -> None:
    """A glass of water."""
    stands(canvas, frame, 46, 36)
    outer = canvas.mask(_tumbler(31, 23, -42, 47), frame)
    canvas.put(outer, "#f6fbff", 0.70)
    full = canvas.mask(_tumbler(26, 20, -18, 43), frame)
    tones = lin(
        frame.point(14, -20), frame.point(-14, 44), [(0, "#cfeef8"), (0.5, "#8fcbe6"), (1, "#5fa0cc")]
    )
    canvas.put(full, tones)
    canvas.fill(ellipse(0, -18, 25.5, 6), "#dff5fc", frame)
    canvas.fill(ribbon([(17, -34), (15, 0), (12, 30)], 3, 3, 5), "#ffffff", frame, alpha=0.85, blur=0.6)
    edge = (outer - outer.shift(-1.6 * frame.k, 1.2 * frame.k).blur(1)) & outer
    canvas.put(edge, "#ffffff", 0.9)
    canvas.put((outer - outer.shift(2 * frame.k, -1.5 * frame.k).blur(2)) & outer, "#7aa6cc", 0.55)
