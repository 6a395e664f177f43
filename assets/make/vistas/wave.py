"""The water that comes up the sand and runs back: a thin clear sheet with a foam edge, and what it leaves.

All share a frame whose x is the field's, and whose y is 0 at the middle height of the water's edge.
"""

import math
import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Picture, Points, ellipse, lin, ribbon, sheet, spline
from assets.make.places.hill import Line

WIDTH = 1280
ABOVE, BELOW = 196, 62
"""Units that the sheet reaches above and below the middle height of its edge."""

FOAM = "#ffffff"


def edge(x: Line) -> Line:
    """How far below its middle height the edge is at x: further down on the left, with slow bays."""
    below: Line = (
        -30 * np.sin(math.pi * (x / WIDTH - 0.5))
        + 8 * np.sin(x * math.tau / 560 + 0.9)
        + 4 * np.sin(x * math.tau / 230 + 2.1)
    )
    return below


def outline(down: float = 0.0, top: float = -400.0) -> Points:
    """All that lies above the edge moved `down`."""
    xs = np.linspace(-40, WIDTH + 40, 330)
    return np.vstack([np.stack([xs, edge(xs) + down], 1), [(WIDTH + 40, top), (-40, top)]])


def _lobes(seed: int, size: tuple[float, float], step: float, off: float) -> list[Points]:
    """Round tongues of foam along the edge."""
    rnd = random.Random(seed)
    found, x = [], -30.0
    while x < WIDTH + 30:
        r = rnd.uniform(*size)
        y = float(edge(np.array([x]))[0]) + off + rnd.uniform(-2.5, 2.5)
        found.append(ellipse(x, y, r * rnd.uniform(1.3, 2.2), r, n=24))
        x += r * step
    return found


def _net(cv: Canvas, t: Frame, count: int, rows: tuple[float, float], alpha: float, seed: int) -> None:
    """The net of light and foam on shallow water: loops that lie flat, smaller away from us."""
    rnd = random.Random(seed)
    for _ in range(count):
        x, down = rnd.uniform(-20, WIDTH + 20), rnd.uniform(*rows)
        y = float(edge(np.array([x]))[0]) * (1 - abs(down) / 260) + down
        near = 1 - abs(down) / ABOVE
        rx = rnd.uniform(9, 26) * (0.35 + 0.75 * near)
        turns = np.linspace(0, math.tau, 9, endpoint=False)
        ring = spline(
            [
                (
                    x + rx * rnd.uniform(0.7, 1.2) * math.cos(a),
                    y + rx * 0.26 * rnd.uniform(0.7, 1.2) * math.sin(a),
                )
                for a in turns
            ]
        )
        closed = np.vstack([ring, ring[:1]])
        cv.fill(
            ribbon(closed, 1.1 + 0.9 * near), FOAM, t, alpha * rnd.uniform(0.4, 1.0) * (0.3 + 0.7 * near), 0.3
        )


def _thread(cv: Canvas, t: Frame, off: float, width: float, alpha: float, seed: int) -> None:
    """A line of foam behind the edge, torn open here and there."""
    rnd = random.Random(seed)
    x = -30.0
    while x < WIDTH + 30:
        length = rnd.uniform(60, 190)
        xs = np.linspace(x, x + length, 26)
        sway = rnd.uniform(0, math.tau)
        ys = edge(xs) * 0.92 + off + 2.6 * np.sin(xs / 19 + sway)
        path = np.stack([xs, ys], 1)
        cv.fill(ribbon(path, 0.4, 0.4, width * rnd.uniform(0.6, 1.2)), FOAM, t, alpha, 0.5)
        x += length * rnd.uniform(0.85, 1.25)


def sheet_of_water(cv: Canvas, t: Frame) -> None:
    """The clear sheet: turquoise behind, nearly sand in front, and its foam."""
    body = cv.mask([outline(), *_lobes(3, (3.0, 7.5), 1.5, -2)], t)
    shadow = (body.shift(0, 7 * t.k).blur(3.4 * t.k)) - body
    cv.put(shadow, "#7d5f4e", 0.36)
    top, foot = t.point(0, -ABOVE), t.point(0, 34)
    water = lin(
        top,
        foot,
        [
            (0.0, ("#3fa6bc", 0.0)),
            (0.09, ("#41a9bd", 0.52)),
            (0.19, ("#44adbf", 0.90)),
            (0.48, ("#62c4c6", 0.88)),
            (0.70, ("#8ed8d0", 0.80)),
            (0.88, ("#c4ebdc", 0.70)),
            (1.0, ("#e4f4e6", 0.62)),
        ],
    )
    cv.put(body, water)
    with cv.within(body):
        rnd = random.Random(21)
        for _ in range(90):
            x, y = rnd.uniform(-40, WIDTH + 40), rnd.uniform(-150, 20)
            tone = "#ffffff" if rnd.random() < 0.62 else "#2f93a8"
            cv.soft(x, y, rnd.uniform(40, 130), rnd.uniform(2.0, 4.6), tone, 0.20, t, clip=_fade(cv, t))
        _net(cv, t, 190, (-126, -12), 0.26, 6)
        _thread(cv, t, -84, 3.0, 0.42, 31)
        _thread(cv, t, -54, 4.4, 0.62, 32)
        _thread(cv, t, -31, 5.4, 0.74, 33)
        rim = (body - body.shift(0, -15 * t.k).blur(4.5 * t.k)) & body
        cv.put(rim, FOAM, 0.94)
    foam = cv.mask(_lobes(12, (3.4, 8.4), 1.15, -3), t)
    cv.put(foam, "#f3faf8", 0.96)
    lit = (foam - foam.shift(-1.6 * t.k, 2.6 * t.k).blur(1.6 * t.k)) & foam
    cv.put(lit, FOAM, 0.9)
    low = (foam - foam.shift(1.4 * t.k, -3.2 * t.k).blur(2.0 * t.k)) & foam
    cv.put(low, "#9cc6d4", 0.55)
    rnd = random.Random(77)
    for _ in range(420):
        x = rnd.uniform(-10, WIDTH + 10)
        y = float(edge(np.array([x]))[0]) + rnd.gauss(-4, 5)
        r = rnd.uniform(0.8, 2.6)
        cv.soft(x, y, r, r * 0.86, FOAM, rnd.uniform(0.5, 1.0), t, power=0.6)


def _fade(cv: Canvas, t: Frame) -> Mask:
    """All but the sheet's upper end."""
    rows = np.clip((np.arange(cv.h, dtype=np.float32) - t.point(0, -ABOVE)[1]) / (50 * t.k), 0, 1)
    return Mask(0, 0, np.repeat(rows[:, None], cv.w, axis=1).astype(np.float32))


def paint_sheet() -> Canvas:
    """The sheet of water."""
    cv, t = sheet(WIDTH, ABOVE + BELOW, 0, ABOVE)
    sheet_of_water(cv, t)
    return cv


LACE = (50, 50)
"""Units that the last foam reaches above and below the edge's middle height."""


def paint_lace() -> Canvas:
    """The last foam, which stays lying where the water turned round."""
    cv, t = sheet(WIDTH, sum(LACE), 0, LACE[0])
    for off, width, alpha, seed in ((-1, 4.2, 0.85, 51), (-8, 2.8, 0.6, 52), (-17, 2.0, 0.4, 53)):
        _thread(cv, t, off, width, alpha, seed)
    _net(cv, t, 60, (-22, -4), 0.42, 54)
    return cv


GLEAM = (64, 72)
"""The same of the sparkles."""


def paint_gleam() -> Canvas:
    """The answer to being held: two light lines before the foam, and sparkles on it."""
    cv, t = sheet(WIDTH, sum(GLEAM), 0, GLEAM[0])
    xs = np.linspace(-40, WIDTH + 40, 330)
    for down, width, colour in ((13, 4.0, "#fff3cf"), (23, 2.2, "#fff8e6")):
        line = np.stack([xs, edge(xs) + down], 1)
        cv.fill(ribbon(line, width + 2.4), "#9c6f4c", t, 0.34, 1.2)
        cv.fill(ribbon(line, width), colour, t, 1.0, 0.3)
    rnd = random.Random(9)
    x = 20.0
    while x < WIDTH:
        y = float(edge(np.array([x]))[0]) + rnd.uniform(-18, 4)
        size = rnd.uniform(0.9, 1.6)
        cv.soft(x, y, 24 * size, 24 * size, "#ffe9a8", 0.66, t, power=1.3)
        for rx, ry in ((19, 2.1), (2.1, 19)):
            cv.soft(x, y, rx * size, ry * size, "#fffdf0", 0.95, t, power=0.8)
        cv.soft(x, y, 5 * size, 5 * size, "#ffffff", 1.0, t, power=0.6)
        x += rnd.uniform(44, 84)
    return cv


PICTURES = {
    "shore_wave": Picture(paint_sheet, 90),
    "shore_lace": Picture(paint_lace, 90),
    "shore_gleam": Picture(paint_gleam, 90),
}
