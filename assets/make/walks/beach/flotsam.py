"""What the sea brings: driftwood, a piece of sea-glass, a heap of weed."""

from __future__ import annotations

import math
import random

from assets.make.paint import (
    Canvas,
    Frame,
    Material,
    Points,
    bezier,
    ellipse,
    lin,
    mix,
    ribbon,
    sheet,
    spline,
)

SILVER = Material("#9c8a86", "#f0e2cc", "#584a66")
GLASS = Material("#3fa590", "#d4fbe6", "#1d6a72")
WEED = Material("#93903f", "#e6d874", "#4f6148")


def grain_line(cv: Canvas, at: Frame, line: Points) -> None:
    """One long line in the wood."""
    cv.fill(ribbon(line, 0.4, 0.4, 2.6), SILVER.dark, at, alpha=0.4, blur=0.3)


def driftwood() -> Canvas:
    """A bough that lay long in the water: silver, smooth, with two stumps of branches."""
    cv, t = sheet(176, 96, 88, 52)
    cv.soft(-6, 34, 84, 9, "#6d4f58", 0.6, t)
    boughs = [
        *ribbon(bezier((-14, 14), (-30, -4), (-38, -20), (-44, -38), 24), 34, 9, 17),
        *ribbon(bezier((26, 12), (44, -6), (58, -14), (74, -18), 24), 30, 6, 14),
    ]
    trunk = spline(
        [
            (-80, 14),
            (-70, 2),
            (-40, -4),
            (0, -2),
            (40, -8),
            (70, 0),
            (82, 12),
            (78, 24),
            (50, 30),
            (0, 34),
            (-50, 36),
            (-78, 30),
        ]
    )
    shape = cv.mask([trunk, *boughs], t)
    cv.form(shape, SILVER, 20 * t.k)
    with cv.within(shape):
        for dy, bow in ((4, 3), (11, -2), (18, 3), (25, -2)):
            grain_line(cv, t, bezier((-74, dy + 4), (-30, dy + bow), (24, dy - 3 - bow), (78, dy + 2), 40))
        cv.fill(ellipse(14, 12, 10, 6.5), SILVER.dark, t, alpha=0.4)
        cv.fill(ellipse(14.6, 11.4, 6, 3.6), SILVER.light, t, alpha=0.5)
        cv.fill(ellipse(14.2, 12, 3, 1.8), SILVER.dark, t, alpha=0.6)
        cv.soft(30, 0, 46, 7, "#fffaf0", 0.6, t)
    end = cv.mask(ellipse(-75, 21, 8, 12.5), t)
    cv.form(end, Material("#cbb8a4", "#fff0d8", "#7d6a72"), 8 * t.k)
    for r in (0.66, 0.34):
        ring = cv.mask(ellipse(-75, 21, 8 * r, 12.5 * r), t) - cv.mask(
            ellipse(-75, 21, 8 * r - 1.4, 12.5 * r - 1.6), t
        )
        cv.put(ring, "#7d6a72", 0.55)
    for x, rx in ((-46, 40), (24, 52)):
        cv.soft(x, 37, rx, 6, "#efd2a0", 0.95, t)
    cv.grain()
    return cv


def sea_glass(lit: bool) -> Canvas:
    """A green piece of glass that the sea has rounded; lit, the sun goes through it onto the sand."""
    cv, t = sheet(112, 88, 56, 46)
    cv.soft(-8, 22, 52, 11, "#6d4f58", 0.6, t)
    cv.soft(-30, 24, 32, 9, "#4fd0ac", 0.75, t)
    if lit:
        cv.soft(-28, 25, 30, 8, "#b4ffe0", 1.0, t, power=0.6)
    outline = spline(
        [(-44, 6), (-34, -16), (-6, -27), (26, -22), (43, -4), (40, 14), (16, 24), (-22, 25), (-42, 19)]
    )
    shape = cv.mask(outline, t)
    paint = lin(t.point(30, -26), t.point(-30, 26), [(0, "#7fd8b8"), (0.5, "#3f9f8c"), (1, "#8fe6c6")])
    cv.form(shape, GLASS, 26 * t.k)
    cv.put(shape, paint, 0.55)
    with cv.within(shape):
        inner = cv.mask(
            spline([(-30, 6), (-22, -9), (-2, -17), (22, -13), (31, -1), (27, 9), (8, 15), (-18, 15)]), t
        )
        cv.put(inner.blur(3 * t.k), "#2d8a84", 0.5)
        cv.soft(-18, 14, 24, 9, "#d8fff0", 0.75, t)
        cv.soft(18, -14, 19, 7, "#ffffff", 0.85, t, rot=14)
        rnd = random.Random(3)
        for _ in range(46):
            cv.soft(rnd.uniform(-40, 40), rnd.uniform(-24, 24), 1.5, 1.1, "#eafff6", 0.5, t)
        if lit:
            cv.soft(-6, 4, 46, 24, "#c8ffe6", 0.75, t)
            for x, y, rx, rot in ((-14, 8, 26, -20), (6, 0, 30, -26), (20, 10, 20, -18)):
                cv.soft(x, y, rx, 2.6, "#ffffff", 0.9, t, rot=rot)
    edge = (shape - shape.shift(-1.2 * t.k, 1.6 * t.k).blur(1.0 * t.k)) & shape
    cv.put(edge, "#eafff4", 0.8)
    cv.grain()
    return cv


def weed_blade(cv: Canvas, t: Frame, u: float, layer: int, rnd: random.Random) -> None:
    """One wavy ribbon from the top of the heap to its foot; ``u`` -1..1 is the side it hangs to."""
    tone = min(1.0, 0.2 + 0.22 * layer + rnd.uniform(-0.15, 0.15))
    colour = mix(mix(WEED.dark, WEED.base, min(1.0, tone * 2)), WEED.light, max(0.0, tone - 0.5))
    mat = Material(colour, mix(colour, "#fff6b8", 0.65), mix(colour, "#2c3a44", 0.55))
    top = (14 * u + rnd.uniform(-6, 6), -46 + 9 * layer + 10 * abs(u))
    foot = (54 * u + rnd.uniform(-5, 5), 30 - 10 * abs(u) + rnd.uniform(-6, 3))
    steps = 9
    path = []
    for i in range(steps):
        part = i / (steps - 1)
        x = top[0] + (foot[0] - top[0]) * part**0.7
        y = top[1] + (foot[1] - top[1]) * part**1.5
        path.append((x + 3.2 * math.sin(part * 11 + 7 * u), y))
    shape = cv.mask(ribbon(spline(path, False, 5), 4, 3, 11.5), t)
    cv.put(shape.shift(-2 * t.k, 2.5 * t.k).blur(2 * t.k), "#2c3046", 0.4)
    cv.form(shape, mat, 6 * t.k, shade=0.5, rim=0.7)
    if rnd.random() < 0.45:
        x, y = path[steps // 2 + rnd.randint(-1, 1)]
        r = rnd.uniform(4.2, 5.6)
        bead = cv.mask(ellipse(x, y, r, r * 1.15), t)
        cv.form(bead, Material("#d0a94a", "#fff0ac", "#705638"), r * t.k)


def weed_heap(cv: Canvas, t: Frame, rnd: random.Random) -> None:
    """Blades that lie over each other and hang to all sides, the back ones dark."""
    for layer in range(4):
        sides = [(i + rnd.uniform(0.2, 0.8)) / 3 - 1 for i in range(6)]
        for u in sorted(sides, key=abs, reverse=True):
            weed_blade(cv, t, u, layer, rnd)


def weed() -> Canvas:
    """A heap of bladder-wrack."""
    cv, t = sheet(144, 108, 72, 66)
    cv.soft(-4, 32, 58, 9, "#2c2a42", 0.55, t)
    weed_heap(cv, t, random.Random(21))
    cv.grain()
    return cv
