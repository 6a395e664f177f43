"""Things of stone and plaster: garden walls, walls of houses, plinths."""

import math
import random

from assets.make.paint import Canvas, Frame, Mask, Material, ellipse, mix, rounded
from assets.make.places.foliage import Bough, bough
from assets.make.walks.street.tones import LEAVES, SHADE, STONE, TEAL


def garden_wall(cv: Canvas, f: Frame, x: float, y: float, width: float, height: float, seed: int) -> Mask:
    """A low wall of round stones with a flat coping, its upper edge at y."""
    rnd = random.Random(seed)
    body = cv.mask(rounded(x, y + 8, width, height - 8, 6), f)
    cv.form(body, Material("#8c8bb0", "#b9b8d2", "#6a6a98"), 30 * f.k, shade=0.4, rim=0.0)
    row, high = y + 24, 27.0
    while row < y + height - 4:
        at = x - rnd.uniform(0, 30)
        while at < x + width:
            wide = rnd.uniform(40, 66)
            tone = mix(STONE.base, "#cbbccf" if rnd.random() < 0.4 else "#9fb0c6", rnd.uniform(0.1, 0.7))
            shape = cv.mask(rounded(at + 2, row + 2, wide - 4, high - 4, 10), f)
            cv.form(shape, Material(tone, STONE.light, STONE.dark), 12 * f.k, shade=0.45, rim=0.45, clip=body)
            at += wide
        row += high
    coping = cv.mask(rounded(x - 8, y, width + 16, 24, 9), f)
    cv.put(coping.shift(-2 * f.k, 7 * f.k).blur(5 * f.k), SHADE, 0.38, clip=body)
    cv.form(coping, Material("#c6c4da", "#f2eef4", "#8a88b0"), 14 * f.k, shade=0.5, rim=0.8)
    for at in range(int(x) + 70, int(x + width) - 20, 92):
        cv.fill(rounded(at, y + 3, 2.4, 19, 1), SHADE, f, 0.22)
    cv.soft(x + width * 0.7, y + 8, width * 0.22, 6, "#ffffff", 0.5, f, clip=coping)
    return body


def wall(
    cv: Canvas, f: Frame, x: float, y: float, width: float, height: float, mat: Material, seed: int
) -> Mask:
    """A plastered wall with a few bare stones and a plinth at its foot."""
    rnd = random.Random(seed)
    body = cv.mask(rounded(x, y, width, height, 10), f)
    cv.form(body, mat, 70 * f.k, grad=0.7, shade=0.35, rim=0.35)
    for _ in range(16):
        px, py = x + rnd.uniform(0.03, 0.97) * width, y + rnd.uniform(0.05, 0.8) * height
        lit = rnd.random() < 0.6
        cv.soft(
            px,
            py,
            rnd.uniform(40, 90),
            rnd.uniform(16, 34),
            mat.light if lit else mat.dark,
            0.16,
            f,
            clip=body,
        )
    plinth = cv.mask(rounded(x, y + height - 42, width, 44, 6), f)
    base = mix(mat.base, "#8d8ab2", 0.55)
    cv.form(
        plinth & body, Material(base, mix(base, "#ffffff", 0.4), mix(base, SHADE, 0.5)), 16 * f.k, grad=0.5
    )
    return body


def bare_stones(cv: Canvas, f: Frame, x: float, y: float, mat: Material, clip: Mask, seed: int) -> None:
    """A little group of stones that show through the plaster."""
    rnd = random.Random(seed)
    for dx, dy, w in ((0, 0, 34), (38, 1, 26), (14, 17, 32), (50, 17, 22), (2, 34, 24)):
        tone = mix(mat.base, "#a58fae", rnd.uniform(0.25, 0.45))
        shape = cv.mask(rounded(x + dx, y + dy, w, 14, 6), f)
        cv.form(shape, Material(tone, mat.light, mat.dark), 8 * f.k, shade=0.35, rim=0.5, clip=clip)


def corner(cv: Canvas, f: Frame, x: float) -> None:
    """The stones along a house's right corner, from under the gutter to the ground."""
    for i in range(11):
        wide, y = (34.0, 22.0)[i % 2], 132 + i * 33.4
        stone = cv.mask(rounded(x - wide, y, wide + 3, 32, 6), f)
        cv.put(stone.shift(-2 * f.k, 2 * f.k).blur(2 * f.k), SHADE, 0.16)
        tone = mix("#cdbfcc", "#b9b2cc", (i % 3) / 2)
        cv.form(stone, Material(tone, "#f4eaea", "#8f86ac"), 13 * f.k, shade=0.4, rim=0.6)


def flower_box(
    cv: Canvas, f: Frame, x: float, y: float, width: float, petals: tuple[str, ...], seed: int
) -> None:
    """A box of leaves and small round blooms, hung below a window at y."""
    rnd = random.Random(seed)
    count = max(2, round(width / 44))
    for i in range(count):
        at = x + (i + 0.5) * width / count
        bough(cv, f, Bough(at, y - 6, width / count * 0.68, 20, 4, 12, seed + i), LEAVES, 0.7)
    box = cv.mask(rounded(x, y, width, 26, 8), f)
    cv.put(box.shift(-2 * f.k, 6 * f.k).blur(5 * f.k), SHADE, 0.3)
    cv.form(box, TEAL, 12 * f.k)
    for i in range(count * 3):
        px, py = x + (i + 0.5) * width / (count * 3) + rnd.uniform(-5, 5), y - 10 + rnd.uniform(-15, 9)
        bloom(cv, f, px, py, rnd.uniform(6.5, 9), petals[i % len(petals)])


def bloom(cv: Canvas, f: Frame, x: float, y: float, r: float, colour: str) -> None:
    """One small flower of five round petals."""
    leaves = [
        ellipse(x + 0.62 * r * math.cos(a), y + 0.62 * r * math.sin(a), 0.5 * r)
        for a in (0.3 + i * math.tau / 5 for i in range(5))
    ]
    cv.form(
        cv.mask(leaves, f),
        Material(colour, mix(colour, "#ffffff", 0.6), mix(colour, SHADE, 0.4)),
        r * 0.5 * f.k,
    )
    cv.fill(ellipse(x, y, 0.30 * r), "#ffe39a", f)
