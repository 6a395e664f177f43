"""Far trees that look grown: furrows, dapples of sun, a knot, leafy branches, crowns that let light in."""

from __future__ import annotations

import random

from assets.make.paint import Canvas, Frame, Mask, Material, bezier, ellipse, ribbon

from .foliage import Bough, bough
from .trunk import Trunk, far_trunk, middle

SUNNY, HAZE = "#fff6c8", "#f3f1c4"


def grown_trunk(cv: Canvas, t: Frame, trunk: Trunk, mat: Material) -> Mask:
    """A far trunk with all that; gives the silhouette of its stem."""
    side_branches(cv, t, trunk, mat)
    shape = far_trunk(cv, t, trunk, mat)
    furrows(cv, t, trunk, mat, shape)
    dapples(cv, t, trunk, mat, shape)
    return shape


def furrows(cv: Canvas, t: Frame, trunk: Trunk, mat: Material, shape: Mask) -> None:
    """Long lines that come and go, dark in the shade and light towards the sun."""
    rnd = random.Random(trunk.seed + 300)
    w = trunk.width
    for _ in range(int(10 + w * 0.5)):
        u = rnd.uniform(-0.46, 0.42)
        y0 = rnd.uniform(trunk.top + 60, trunk.y - w)
        y1 = min(y0 + rnd.uniform(40, 150), trunk.y)
        x0, x1 = (middle(trunk, y) + u * w + rnd.uniform(-1.5, 1.5) for y in (y0, y1))
        line = bezier((x0, y0), (x0 + 2, y0 * 0.6 + y1 * 0.4), (x1 - 3, y0 * 0.3 + y1 * 0.7), (x1, y1), 16)
        thick = max(1.2, w * rnd.uniform(0.04, 0.08))
        colour, alpha = (mat.light, 0.5) if u > 0.12 else (mat.dark, 0.42)
        cv.fill(ribbon(line, 0.3, 0.3, thick), colour, t, alpha=alpha, blur=0.5, clip=shape)


def dapples(cv: Canvas, t: Frame, trunk: Trunk, mat: Material, shape: Mask) -> None:
    """Spots of sun on the stem, a knot on a wide one, and haze about its foot."""
    rnd = random.Random(trunk.seed + 400)
    w = trunk.width
    for _ in range(int(5 + w * 0.2)):
        y = rnd.uniform(trunk.top + 120, trunk.y - 60)
        x = middle(trunk, y) + rnd.uniform(-0.15, 0.45) * w
        wide, tall = w * rnd.uniform(0.2, 0.42), w * rnd.uniform(0.3, 0.8)
        cv.soft(x, y, wide, tall, SUNNY, 0.5, t, clip=shape, rot=14)
    if w > 30:
        y = trunk.y - rnd.uniform(190, 330)
        x, r = middle(trunk, y) - w * 0.08, w * 0.15
        cv.fill(ellipse(x, y, r, r * 1.35), mat.light, t, alpha=0.4, blur=0.8, clip=shape)
        inner = ellipse(x - r * 0.08, y + r * 0.1, r * 0.62, r * 0.95)
        cv.fill(inner, mat.dark, t, alpha=0.6, blur=0.8, clip=shape)
    cv.soft(trunk.x, trunk.y - 6, w * 1.7, 64, HAZE, 0.55, t, clip=shape)


def side_branches(cv: Canvas, t: Frame, trunk: Trunk, mat: Material) -> None:
    """A thin branch or two at half height, each with a tuft of leaves; the stem comes before their roots."""
    rnd = random.Random(trunk.seed + 500)
    side = 1 if trunk.seed % 2 else -1
    for step in range(1 if trunk.width < 26 else 2):
        y = trunk.y - rnd.uniform(120, 210) - 130 * step
        x = middle(trunk, y)
        reach = side * (trunk.width * 0.3 + rnd.uniform(34, 66))
        path = bezier((x, y + 8), (x + reach * 0.4, y), (x + reach * 0.7, y - 18), (x + reach, y - 26), 16)
        cv.form(cv.mask(ribbon(path, trunk.width * 0.2, 2.4), t), mat, trunk.width * 0.1 * t.k)
        size = rnd.uniform(17, 27)
        bough(
            cv, t, Bough(x + reach, y - 30, size * 1.35, size * 0.85, 5, 16, trunk.seed * 7 + step), mat, 0.7
        )
        side = -side


def open_crown(cv: Canvas, t: Frame, mass: Bough, mat: Material) -> None:
    """A crown of three masses, so that light falls in between: two low at the sides, one high."""
    rnd = random.Random(mass.seed)
    lean = rnd.choice((-1, 1))
    for dx, dy, part in ((-0.62 * lean, 0.34, 0.58), (0.6 * lean, 0.18, 0.66), (-0.1 * lean, -0.3, 0.78)):
        x, y = mass.x + dx * mass.rx, mass.y + dy * mass.ry
        high = mass.ry * part * rnd.uniform(0.8, 1.05)
        lobes = max(5, mass.lobes - 2)
        one = Bough(x, y, mass.rx * part, high, lobes, mass.leaf, mass.seed + round(90 * part))
        bough(cv, t, one, mat, 0.9)
