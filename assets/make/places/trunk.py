"""Tree trunks: far ones as quiet shapes, near ones with bark, roots, moss, a branch or a hollow."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import numpy as np

from assets.make.paint import (
    Canvas,
    Frame,
    Mask,
    Material,
    Points,
    bezier,
    ellipse,
    mix,
    ribbon,
    smooth,
    spline,
)

Spot = tuple[float, float]
Curve = tuple[Spot, Spot, Spot, Spot]


@dataclass(frozen=True)
class Trunk:
    """A trunk: foot, width above its roots, how far the top leans aside, its top, seed of its wobbles."""

    x: float
    y: float
    width: float
    lean: float = 0.0
    top: float = -40.0
    seed: int = 1
    fork: float = 0.0  # height above the foot where a second stem leaves; 0 for none
    side: int = 1  # which way the second stem goes
    bow: float = 0.0  # how far it bends aside halfway up


def middle(trunk: Trunk, y: float) -> float:
    """The x of the trunk's middle at height y: it leans towards its top and bows a little on the way."""
    u = min(1.0, max(0.0, (trunk.y - y) / (trunk.y - trunk.top)))
    return trunk.x + trunk.lean * math.pow(u, 1.4) + trunk.bow * math.sin(math.pi * u)


def outline(trunk: Trunk) -> list[Points]:
    """The silhouette: gently waving sides, flaring roots."""
    rnd = random.Random(trunk.seed)
    w, height = trunk.width, trunk.y - trunk.top
    left: list[tuple[float, float]] = []
    right: list[tuple[float, float]] = []
    steps = 8
    for i in range(steps + 1):
        u = i / steps  # 0 at the top
        y = trunk.top + u * (height - w * 0.9)
        x = middle(trunk, y) + rnd.uniform(-0.05, 0.05) * w
        half = w * (0.34 + 0.15 * u) * rnd.uniform(0.95, 1.05)
        left.append((x - half, y))
        right.append((x + half, y))
    x, y = trunk.x, trunk.y
    roots_right = [(x + w * 0.58, y - w * 0.38), (x + w * 1.02, y - w * 0.04), (x + w * 0.42, y + w * 0.06)]
    roots_left = [(x - w * 0.38, y + w * 0.08), (x - w * 1.05, y - w * 0.02), (x - w * 0.58, y - w * 0.36)]
    ring = [right[0], *right, *roots_right, (x, y + w * 0.14), *roots_left, *left[::-1], left[0]]
    shapes = [spline(ring)]
    if trunk.fork:
        y1 = trunk.y - trunk.fork
        x1 = middle(trunk, y1)
        reach = trunk.side * trunk.fork * 0.42
        away = (y1 - trunk.top) * 0.5
        path = bezier(
            (x1, y1 + w * 0.9),
            (x1 + reach * 0.10, y1 - away * 0.4),
            (x1 + reach * 0.9, y1 - away),
            (x1 + reach, trunk.top - 20),
            26,
        )
        shapes += ribbon(path, w * 0.40, w * 0.34, w * 0.46)
    return shapes


def far_trunk(cv: Canvas, t: Frame, trunk: Trunk, mat: Material) -> Mask:
    """A trunk in the distance: shape and light only."""
    shape = cv.mask(outline(trunk), t)
    return cv.form(shape, mat, trunk.width * 0.7 * t.k, shade=0.45, rim=0.6)


def near_trunk(cv: Canvas, t: Frame, trunk: Trunk, mat: Material, moss: Material) -> Mask:
    """A trunk close by: form, furrows of bark, moss on its foot."""
    rnd = random.Random(trunk.seed + 100)
    w = trunk.width
    cv.soft(trunk.x - w * 0.35, trunk.y + w * 0.10, w * 1.9, w * 0.34, "#1f4a44", 0.55, t)
    shape = cv.mask(outline(trunk), t)
    cv.form(shape, mat, w * 0.7 * t.k, shade=0.6, rim=0.65)
    for _ in range(26):
        u = rnd.uniform(-0.42, 0.42)
        y0 = rnd.uniform(trunk.top, trunk.y - w * 0.3)
        y1 = min(y0 + rnd.uniform(60, 190), trunk.y + w * 0.02)
        spread = [1 + 0.9 * max(0.0, (y - trunk.y + w * 0.9) / w) for y in (y0, y1)]
        x0, x1 = (middle(trunk, y) + u * w * k for y, k in zip((y0, y1), spread, strict=True))
        bend = rnd.uniform(-0.05, 0.05) * w
        line = bezier(
            (x0, y0), (x0 + bend, y0 * 0.66 + y1 * 0.34), (x1 - bend, y0 * 0.34 + y1 * 0.66), (x1, y1), 16
        )
        stroke = cv.mask(ribbon(line, 0.6, 0.6, rnd.uniform(2.5, 5.5)), t).blur(0.5 * t.k)
        cv.put(stroke, mat.dark, 0.34, clip=shape)
        cv.put(stroke.shift(2.2 * t.k, 0), mat.light, 0.16, clip=shape)
    moss_on(cv, t, trunk, moss, shape, rnd)
    return shape


def moss_on(cv: Canvas, t: Frame, trunk: Trunk, moss: Material, shape: Mask, rnd: random.Random) -> None:
    """Moss along the tops of both roots, thick where they leave the trunk."""
    w = trunk.width
    cover: list[Points] = []
    for side, reach in ((-1, 0.86), (1, 0.66)):
        path = bezier(
            (trunk.x + side * w * 0.42, trunk.y - w * 0.52),
            (trunk.x + side * w * 0.52, trunk.y - w * 0.26),
            (trunk.x + side * w * reach * 0.8, trunk.y - w * 0.20),
            (trunk.x + side * w * reach, trunk.y - w * 0.05),
            16,
        )
        cover += ribbon(path, w * 0.05, w * 0.05, w * 0.20)
        for x, y in path[1:]:
            r = w * rnd.uniform(0.03, 0.055)
            cover.append(
                ellipse(float(x) - side * w * 0.03, float(y) + rnd.uniform(0.0, 0.07) * w, r * 1.3, r)
            )
    cushion = cv.mask(cover, t).blur(0.02 * w * t.k) & shape
    cv.put(cushion, mix(moss.base, moss.dark, 0.35), 0.8)
    cv.put(cushion & cushion.shift(2 * t.k, -3 * t.k).blur(2 * t.k), moss.base, 0.7)
    for pad in cover * 2:
        x, y = pad.mean(0)
        x, y = float(x) + rnd.gauss(0, 0.04 * w), float(y) + rnd.gauss(0, 0.03 * w)
        tone = moss.light if rnd.random() < 0.6 else moss.dark
        cv.soft(x, y, 3.4, 2.6, tone, 0.4, t, clip=cushion)


def branch(cv: Canvas, t: Frame, path: Curve, start: float, end: float, mat: Material, inside: float) -> Mask:
    """A branch along a cubic curve; inside the trunk, for `inside` units, it appears little by little."""
    shape = cv.mask(ribbon(bezier(*path, n=34), start, end), t)
    side = 1 if path[3][0] > path[0][0] else -1
    x0, x1 = (t.point(path[0][0] + side * far, 0)[0] for far in (0, inside))
    columns = np.arange(shape.box[0], shape.box[2])
    grown = Mask(shape.x, shape.y, shape.cover * smooth(x0, x1, columns)[None, :])
    return cv.form(grown, mat, start * 0.42 * t.k, shade=0.55, rim=0.65)


def hollow(cv: Canvas, t: Frame, x: float, y: float, r: float, mat: Material) -> None:
    """A round-lipped knot hole, dark and soft inside, r units in half height."""
    lip = cv.mask(ellipse(x, y, r * 0.92, r * 1.2), t)
    cv.form(lip, Material(mix(mat.base, mat.light, 0.25), mat.light, mat.dark), r * 0.35 * t.k, shade=0.4)
    hole = cv.mask(ellipse(x - r * 0.03, y + r * 0.03, r * 0.68, r * 0.95), t)
    cv.put(hole, "#4a3446")
    cv.put((hole - hole.shift(-r * 0.24 * t.k, r * 0.30 * t.k).blur(r * 0.16 * t.k)) & hole, "#2a1d30", 0.85)
    cv.soft(x - r * 0.2, y + r * 0.5, r * 0.6, r * 0.5, "#8a6656", 0.55, t, clip=hole)
