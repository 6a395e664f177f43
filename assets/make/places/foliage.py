"""Leaves in masses: boughs made of leafy lobes, sprays of single leaves, and hanging willow."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from assets.make.paint import LIGHT, Canvas, Frame, Mask, Material, Points, bezier, ellipse, leaf, mix, ribbon

UNDER = "#2a5560"  # what lies in the shade of leaves


Spot = tuple[float, float]
Curve = tuple[Spot, Spot, Spot, Spot]


@dataclass(frozen=True)
class Bough:
    """A mass of leaves: its middle, half width and half height, number of lobes, leaf length, seed."""

    x: float
    y: float
    rx: float
    ry: float
    lobes: int
    leaf: float
    seed: int


def lobe(x: float, y: float, r: float, length: float, rnd: random.Random) -> list[Points]:
    """A rounded clump whose outline is leaves pointing outwards and a little down."""
    shapes = [ellipse(x, y, r * 0.86, r * 0.74)]
    for layer, reach in ((0, 0.80), (1, 0.52)):
        count = max(7, int(math.tau * r * reach / (length * 0.42)))
        for i in range(count):
            a = math.tau * (i + rnd.uniform(-0.3, 0.3) + 0.5 * layer) / count
            px, py = x + r * reach * math.cos(a), y + r * reach * 0.84 * math.sin(a)
            droop = math.degrees(a) + 18 * math.cos(a) + rnd.uniform(-26, 26)
            shapes.append(
                leaf(px, py, droop, length * rnd.uniform(0.75, 1.15), length * 0.46, rnd.uniform(-0.2, 0.3))
            )
    return shapes


def toned(mat: Material, light: float) -> Material:
    """The material moved towards its light (light > 0) or its dark (light < 0), -1..1."""
    side = mat.light if light > 0 else mat.dark
    return Material(
        mix(mat.base, side, abs(light) * 0.55),
        mix(mat.light, side, abs(light) * 0.35),
        mix(mat.dark, side, abs(light) * 0.30),
    )


def bough(cv: Canvas, t: Frame, mass: Bough, mat: Material, contrast: float = 1.0) -> Mask:
    """Paint a mass of leaves, back lobes dark and front ones lit; gives its silhouette."""
    rnd = random.Random(mass.seed)
    spots = []
    for i in range(mass.lobes):
        a, d = i * 2.4 + rnd.uniform(-0.3, 0.3), math.sqrt((i + 0.5) / mass.lobes)
        dx, dy = d * math.cos(a), d * math.sin(a)
        size = (mass.rx + mass.ry) / 2 * rnd.uniform(0.34, 0.5) * (1.12 - 0.3 * d)
        spots.append((dx * LIGHT[0] + dy * LIGHT[1] + rnd.uniform(-0.25, 0.25), dx, dy, size))
    whole: Mask | None = None
    for order, (facing, dx, dy, size) in enumerate(sorted(spots)):
        x, y = mass.x + dx * (mass.rx - size * 0.6), mass.y + dy * (mass.ry - size * 0.4)
        shape = cv.mask(lobe(x, y, size, mass.leaf, rnd), t)
        if whole is not None:
            cast = shape.shift(-0.10 * size * t.k, 0.16 * size * t.k).blur(0.13 * size * t.k)
            cv.put(cast & whole, mix(mat.dark, UNDER, 0.5), 0.42 * contrast)
        own = toned(mat, max(-1.0, min(1.0, facing * 0.9)) * contrast)
        cv.form(shape, own, size * 0.55 * t.k, grad=0.9, shade=0.42 * contrast, rim=0.45)
        flecks(cv, t, x, y, size, mass.leaf, own, shape, 4 + order % 3, rnd)
        whole = shape if whole is None else whole | shape
    assert whole is not None
    return whole


def flecks(
    cv: Canvas,
    t: Frame,
    x: float,
    y: float,
    r: float,
    length: float,
    mat: Material,
    clip: Mask,
    count: int,
    rnd: random.Random,
) -> None:
    """Single leaves inside a lobe: light ones on its sunny side, dark ones below."""
    for lit in (True, False):
        sign = 1 if lit else -1
        leaves = []
        for _ in range(count):
            px = x + sign * LIGHT[0] * r * rnd.uniform(0.0, 0.55) + rnd.uniform(-0.35, 0.35) * r
            py = y + sign * LIGHT[1] * r * rnd.uniform(0.0, 0.5) + rnd.uniform(-0.3, 0.3) * r
            leaves.append(leaf(px, py, rnd.uniform(20, 150), length * 0.9, length * 0.40, 0.3))
        cv.fill(leaves, mat.light if lit else mat.dark, t, alpha=0.42 if lit else 0.28, clip=clip)


def twig(
    cv: Canvas,
    t: Frame,
    path: Curve,
    width: float,
    bark: Material,
    mat: Material,
    length: float,
    seed: int,
) -> None:
    """A thin branch along a cubic curve of four points, with leaves on both sides and one at its end."""
    rnd = random.Random(seed)
    line = bezier(*path, n=24)
    cv.form(cv.mask(ribbon(line, width, width * 0.25), t), bark, width * 0.5 * t.k)
    for i in range(7, 24, 3):
        (x0, y0), (x1, y1) = line[i - 1], line[i]
        along = math.degrees(math.atan2(y1 - y0, x1 - x0))
        for side in (-1, 1):
            size = length * rnd.uniform(0.75, 1.1)
            shape = cv.mask(
                leaf(x1, y1, along + side * rnd.uniform(34, 62), size, size * 0.52, 0.2 * side), t
            )
            cv.form(shape, toned(mat, rnd.uniform(-0.5, 0.8)), size * 0.2 * t.k, shade=0.35)
    (x0, y0), (x1, y1) = line[-2], line[-1]
    tip = leaf(x1, y1, math.degrees(math.atan2(y1 - y0, x1 - x0)), length, length * 0.5, 0.1)
    cv.form(cv.mask(tip, t), toned(mat, 0.4), length * 0.2 * t.k, shade=0.35)


def willow(
    cv: Canvas, t: Frame, x: float, y: float, length: float, sway: float, mat: Material, seed: int
) -> None:
    """One hanging willow strand from (x, y), its end swaying `sway` units aside."""
    rnd = random.Random(seed)
    line = bezier(
        (x, y),
        (x + sway * 0.1, y + length * 0.4),
        (x + sway * 0.5, y + length * 0.8),
        (x + sway, y + length),
        40,
    )
    leaves: list[Points] = list(ribbon(line, 2.2, 0.8))
    for i in range(3, 40):
        (px, py), thin = line[i], 1 - 0.35 * i / 40
        for side in (-1, 1):
            if rnd.random() < 0.8:
                size = rnd.uniform(20, 30) * thin
                leaves.append(leaf(px, py, 90 + side * rnd.uniform(18, 42), size, size * 0.28, 0.2 * side))
    cv.form(cv.mask(leaves, t), mat, 5 * t.k, grad=0.6, shade=0.35, rim=0.55)
