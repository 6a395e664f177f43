"""The room itself: a warm wall under a beamed ceiling, a boarded floor, and the low sun on both."""

import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Material, lin, mix, rounded
from assets.make.walks.kitchen.tones import BEAM, GLOW, SHADE, WALL, cast

WIDTH = 2160.0
CEILING, FOOT, BOTTOM = -196.0, 500.0, 1010.0
"""Where the wall begins, where the floor begins, and the lower end, in units of the band."""
DOWN_THE_WALL = ((0.0, "#dcb49e"), (0.25, "#ecc8a6"), (0.7, WALL.base), (1.0, "#eec6a4"))
BOARDS = ((0.0, "#e9cba6"), (0.3, "#e5c09a"), (0.65, "#d6a98c"), (1.0, "#bb8b86"))


def wall(cv: Canvas, f: Frame) -> Mask:
    """The plastered wall with its skirting."""
    body = cv.mask(rounded(-60, CEILING - 20, WIDTH + 120, FOOT - CEILING + 20, 2), f)
    cv.put(body, lin(f.point(0, CEILING), f.point(0, FOOT), DOWN_THE_WALL))
    rnd = random.Random(4)
    for _ in range(70):
        x, y = rnd.uniform(0, WIDTH), rnd.uniform(CEILING, FOOT)
        tone = WALL.light if rnd.random() < 0.6 else WALL.dark
        cv.soft(x, y, rnd.uniform(60, 140), rnd.uniform(24, 60), tone, 0.13, f, clip=body)
    skirting = cv.mask(rounded(-60, FOOT - 34, WIDTH + 120, 40, 4), f)
    cv.form(skirting, Material("#f0d8b6", "#fff4dc", "#c29c8c"), 14 * f.k, grad=0.3)
    return body


def ceiling(cv: Canvas, f: Frame) -> None:
    """A light ceiling with the ends of its beams, and one long beam below it."""
    body = cv.mask(rounded(-60, -320, WIDTH + 120, 320 + CEILING, 2), f)
    cv.put(body, lin(f.point(0, -280), f.point(0, CEILING), [(0, "#e2bfa6"), (1, "#f4dcc0")]))
    for x in range(60, int(WIDTH), 240):
        under = cv.mask(np.array([(x - 34, -300), (x + 34, -300), (x + 26, CEILING), (x - 26, CEILING)]), f)
        cast(cv, f, under, body, 8, 0.28)
        cv.form(under, BEAM, 18 * f.k, grad=0.5, shade=0.4)
    long = cv.mask(rounded(-60, CEILING - 18, WIDTH + 120, 36, 8), f)
    cast(cv, f, long, None, 14, 0.32)
    cv.form(long, BEAM, 14 * f.k, grad=0.2)


def floor(cv: Canvas, f: Frame) -> Mask:
    """Boards that run along the room and grow towards us."""
    body = cv.mask(rounded(-60, FOOT, WIDTH + 120, BOTTOM - FOOT + 30, 1), f)
    cv.put(body, lin(f.point(0, FOOT), f.point(0, BOTTOM), BOARDS))
    rnd = random.Random(9)
    y = FOOT
    while y < BOTTOM:
        near = (y - FOOT) / (BOTTOM - FOOT)
        high = 17 + 40 * near
        x = -rnd.uniform(0, 300)
        while x < WIDTH + 60:
            wide = rnd.uniform(240, 460)
            board = cv.mask(rounded(x + 1, y + 1, wide - 2, high - 2, 3 + 3 * near), f, pad=8)
            tone = "#fff0cc" if rnd.random() < 0.5 else "#8f5a5c"
            cv.put(board, tone, rnd.uniform(0.02, 0.12), clip=body)
            edge = (board - board.shift(0, -1.6 - 1.6 * near).blur(0.8)) & board
            cv.put(edge, SHADE, 0.22, clip=body)
            lit = (board - board.shift(0, 1.4 + 1.2 * near).blur(0.8)) & board
            cv.put(lit, "#fff4d8", 0.34, clip=body)
            for _ in range(2):
                gx = x + wide * rnd.uniform(0.2, 0.8)
                cv.soft(gx, y + high * rnd.uniform(0.3, 0.7), wide * 0.2, 1.6, "#9a6a58", 0.2, f, clip=board)
            x += wide
        y += high
    cv.soft(WIDTH / 2, FOOT + 4, WIDTH * 0.7, 26, SHADE, 0.28, f, clip=body)
    return body


def sunlight(
    cv: Canvas, f: Frame, x: float, y: float, wide: float, high: float, lean: float, clip: Mask
) -> None:
    """Four warm panes where the low sun falls through a window; lean is how far they slip to the left."""
    for column in range(2):
        for row in range(2):
            x0, y0 = x + column * wide * 0.53, y + row * high * 0.53
            x0 -= lean * row * 0.53
            w, h, s = wide * 0.47, high * 0.47, lean * 0.47
            pane = cv.mask(np.array([(x0, y0), (x0 + w, y0), (x0 + w - s, y0 + h), (x0 - s, y0 + h)]), f)
            cv.put(pane.blur(3.5 * f.k), GLOW, 0.66, clip=clip)
    cv.soft(
        x + wide / 2 - lean / 2,
        y + high / 2,
        wide * 1.1,
        high * 1.1,
        mix(GLOW, "#ffc98c", 0.4),
        0.3,
        f,
        clip=clip,
    )
