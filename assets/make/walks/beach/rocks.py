"""Rocks at the right end of the beach: rounded by the sea, with barnacles, weed and wet feet."""

from __future__ import annotations

import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Material, Points, bezier, ellipse, mix, ribbon, spline

FAR = Material("#a39ab4", "#f0e2d8", "#6f6a94")
MIDDLE = Material("#8f849a", "#f0dcc4", "#544b70")
SHELF = Material("#a99ca8", "#f4e4cc", "#6f6389")
NEAR = Material("#84788c", "#eed6ba", "#463d62")
WEED = Material("#7f8f4c", "#d8d27c", "#40604e")


def rock(
    cv: Canvas, t: Frame, outline: list[tuple[float, float]], mat: Material, seed: int, shade: float = 0.55
) -> Mask:
    """One rock from its outline in units: lit shoulder, soft cracks and pits."""
    rnd = random.Random(seed)
    shape = cv.mask(spline(outline), t)
    x0, y0, x1, y1 = shape.box
    wide, tall = (x1 - x0) / t.k, (y1 - y0) / t.k
    left, top = t.local(x0, y0)
    size = min(wide, tall) * 0.5
    cv.form(shape, mat, size * t.k, shade=shade)
    with cv.within(shape):
        cv.soft(left + wide * 0.66, top + tall * 0.2, wide * 0.34, tall * 0.24, mat.light, 0.6, t, rot=10)
        cv.soft(left + wide * 0.3, top + tall * 0.96, wide * 0.6, tall * 0.3, mat.dark, 0.5, t)
        for _ in range(2):
            x, y = left + wide * rnd.uniform(0.15, 0.85), top + tall * rnd.uniform(0.2, 0.6)
            dx, dy = rnd.uniform(-0.14, 0.1) * wide, rnd.uniform(0.2, 0.4) * tall
            crack = bezier(
                (x, y), (x + dx * 0.2, y + dy * 0.4), (x + dx * 0.9, y + dy * 0.5), (x + dx, y + dy), 14
            )
            cv.fill(ribbon(crack, 0.4, 0.4, 2.6), mat.dark, t, alpha=0.3, blur=0.6)
            cv.fill(ribbon(np.add(crack, (1.6, 0.6)), 0.3, 0.3, 1.4), mat.light, t, alpha=0.25, blur=0.4)
        for _ in range(int(wide * tall / 420)):
            x, y = left + wide * rnd.random(), top + tall * rnd.random()
            cv.soft(x, y, 2.6, 1.9, mat.dark if rnd.random() < 0.6 else mat.light, 0.35, t)
    return shape


def barnacles(
    cv: Canvas, t: Frame, x: float, y: float, spread: float, count: int, seed: int, on: Mask
) -> None:
    """A little crowd of barnacles: pale rings with a dark middle."""
    rnd = random.Random(seed)
    for _ in range(count):
        px, py = x + rnd.gauss(0, spread), y + rnd.gauss(0, spread * 0.5)
        r = rnd.uniform(2.0, 4.0)
        ring = cv.mask(ellipse(px, py, r, r * 0.8, n=16), t) & on
        cv.form(ring, Material("#e6dccf", "#fffaf0", "#9c8da0"), r * 0.7 * t.k)
        cv.fill(ellipse(px, py, r * 0.38, r * 0.3, n=12), "#5c4f6c", t, alpha=0.75, clip=on)


def weed(cv: Canvas, t: Frame, x: float, y: float, wide: float, tall: float, seed: int, on: Mask) -> None:
    """Weed that hangs over a rock in flat wavy ribbons, from a shaggy top."""
    rnd = random.Random(seed)
    for layer in range(3):
        strands: list[Points] = []
        for i in range(int(wide / 7)):
            u = (i + rnd.random()) / int(wide / 7)
            px = x + (u - 0.5) * wide
            long = tall * rnd.uniform(0.45, 1.0) * (1 - 0.6 * abs(u - 0.5)) * (1 - 0.16 * layer)
            sway = rnd.uniform(-7, 7)
            path = bezier(
                (px, y - 2),
                (px + sway, y + long * 0.35),
                (px - sway, y + long * 0.7),
                (px + sway * 0.5, y + long),
                12,
            )
            strands += ribbon(path, 6.0, 3.0, 6.6)
        colour = mix(WEED.base, (WEED.dark, WEED.base, WEED.light)[layer], 0.5)
        mat = Material(colour, mix(colour, WEED.light, 0.6), mix(colour, WEED.dark, 0.6))
        cv.form(cv.mask(strands, t) & on.grow(3), mat, 5 * t.k, shade=0.45, rim=0.5)


def stones(cv: Canvas, t: Frame, places: tuple[tuple[float, float, float, int], ...], mat: Material) -> None:
    """Loose boulders: middle x, foot y, half width, seed."""
    for x, y, r, seed in places:
        rnd = random.Random(seed)
        flat = rnd.uniform(0.55, 0.72)
        ring = [
            (-1, 0.1),
            (-0.86, -0.5),
            (-0.4, -0.92),
            (0.2, -1.0),
            (0.74, -0.72),
            (1.0, -0.1),
            (0.92, 0.3),
            (0.3, 0.42),
            (-0.5, 0.42),
            (-0.92, 0.34),
        ]
        outline = [
            (x + a * r * rnd.uniform(0.92, 1.06), y - r * flat * 0.3 + b * r * flat * rnd.uniform(0.92, 1.06))
            for a, b in ring
        ]
        cv.soft(x - r * 0.2, y + r * 0.06, r * 1.25, r * 0.24, "#6d4f58", 0.55, t)
        shape = rock(cv, t, outline, mat, seed)
        if r > 26:
            barnacles(cv, t, x + r * 0.2, y - r * 0.2, r * 0.3, int(r / 5), seed, shape)
