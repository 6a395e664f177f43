"""What stands low: the stool, the basket of apples, the round rugs."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, spline
from assets.make.walks.kitchen.tones import SHADE, TOP


def stool(cv: Canvas, f: Frame, x: float, y: float, foot: float) -> None:
    """A low three-legged stool, its seat at y."""
    cv.soft(x - 8, foot - 2, 74, 12, SHADE, 0.45, f)
    for dx, lean in ((-40, -14), (0, 0), (40, 14)):
        post = cv.mask(ribbon([(x + dx, y + 8), (x + dx + lean, foot - (6 if dx else 0))], 13, 10), f)
        cv.form(post, TOP, 7 * f.k)
    seat = cv.mask(
        spline(
            [
                (x - 66, y + 4),
                (x - 56, y - 5),
                (x, y - 8),
                (x + 56, y - 5),
                (x + 66, y + 4),
                (x + 56, y + 15),
                (x, y + 18),
                (x - 56, y + 15),
            ]
        ),
        f,
    )
    cv.put(seat.shift(0, 8 * f.k).blur(5 * f.k), SHADE, 0.4)
    cv.form(seat, TOP, 12 * f.k)


def basket(cv: Canvas, f: Frame, x: float, y: float) -> None:
    """A low round basket on the floor with a few apples in it; its rim is at y."""
    cv.soft(x - 8, y + 52, 92, 14, SHADE, 0.45, f)
    for dx, dy, tone in ((-36, -4, "#d9534c"), (38, -4, "#c9b34a"), (0, -8, "#b8434e")):
        apple = cv.mask(ellipse(x + dx, y + dy, 25, 23), f)
        cv.form(apple, Material(tone, "#ffb592", "#86304f"), 20 * f.k)
    wicker = Material("#b98354", "#efbd84", "#744a4a")
    body = cv.mask(
        np.array(
            [
                (x - 74, y),
                (x + 74, y),
                *bezier((x + 70, y + 30), (x + 64, y + 52), (x + 52, y + 52), (x + 44, y + 52), 10),
                *bezier((x - 44, y + 52), (x - 52, y + 52), (x - 64, y + 52), (x - 70, y + 30), 10),
            ]
        ),
        f,
    )
    cv.form(body, wicker, 24 * f.k)
    for row in range(3):
        for i in range(-5, 7):
            knot = cv.mask(ellipse(x + i * 14 - 7 + (row % 2) * 7, y + 16 + row * 12, 8, 5), f)
            cv.form(knot, wicker, 5 * f.k, shade=0.5, rim=0.6, clip=body)
    rim = cv.mask(rounded(x - 82, y - 6, 164, 15, 7), f)
    cv.put(rim.shift(0, 5 * f.k).blur(4 * f.k), SHADE, 0.4, clip=body)
    cv.form(rim, wicker, 8 * f.k, rim=0.9)


def rug(cv: Canvas, f: Frame, x: float, y: float, rx: float, ry: float, tones: tuple[Material, ...]) -> None:
    """A round woven rug, ring within ring."""
    whole = cv.mask(ellipse(x, y, rx, ry, n=90), f)
    cv.put(whole.shift(-2 * f.k, 5 * f.k).blur(5 * f.k), SHADE, 0.32)
    for i in range(7):
        part = 1 - i * 0.13
        ring = cv.mask(ellipse(x, y, rx * part, ry * part, n=90), f)
        cv.form(ring, tones[i % len(tones)], 9 * f.k, grad=0.5, shade=0.4, rim=0.4)
    threads = [ribbon(ellipse(x, y, rx * p, ry * p, n=120, end=359), 1.2) for p in np.arange(0.1, 1, 0.065)]
    cv.fill([piece for line in threads for piece in line], SHADE, f, 0.10, clip=whole)
