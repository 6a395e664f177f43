"""What lies on wet ground: mirrored houses, puddles, the rings of drops, fallen leaves."""

import random
from collections.abc import Sequence

import numpy as np

from assets.make.paint import (
    Canvas,
    Frame,
    Mask,
    Material,
    Points,
    ellipse,
    leaf,
    lin,
    mix,
    rgb,
    ribbon,
    spline,
)
from assets.make.paint.colour import Pixels
from assets.make.walks.street.tones import SHADE, SKY_LIGHT


def _smeared(values: Pixels, width: int, axis: int) -> Pixels:
    """A box filter along one axis that repeats the edges."""
    pad = [(0, 0), (0, 0), (0, 0)]
    pad[axis] = (width // 2 + 1, width // 2)
    total = np.cumsum(np.pad(values, pad, "edge"), axis=axis, dtype=np.float64)
    n = values.shape[axis]
    high = np.take(total, np.arange(width, width + n), axis=axis)
    low = np.take(total, np.arange(0, n), axis=axis)
    return np.asarray((high - low) / width, np.float32)


def mirror(
    cv: Canvas,
    f: Frame,
    y: float,
    depth: float,
    strength: float,
    clip: Mask,
    smear: float = 22,
    fall: float = 1.2,
) -> None:
    """Lay what stands above y upside down on the wet ground, drawn out downwards, fading within `depth`.

    `fall` is how soon it fades: below 1 it stays clear for long. Where nothing stands the sky is mirrored.
    """
    top, rows = round(f.point(0, y)[1]), round(depth * f.k)
    rows = min(rows, top, cv.h - top)
    source = cv.pixels[top - rows : top][::-1]
    image = source[..., :3] + (1 - source[..., 3:]) * rgb(SKY_LIGHT)
    image = _smeared(_smeared(image, max(1, round(smear * f.k)), 0), max(1, round(smear * 0.6 * f.k)), 1)
    fade = ((1 - np.arange(rows) / rows) ** fall)[:, None] * strength
    cover = (fade * clip.view(0, top, cv.w, top + rows))[..., None].astype(np.float32)
    here = cv.pixels[top : top + rows, :, :3]
    here *= 1 - cover
    here += image * cover


def pool(x: float, y: float, rx: float, ry: float, seed: int) -> Points:
    """A puddle's edge: a lying ellipse that wanders."""
    rnd = random.Random(seed)
    count = 11
    ring = []
    for i in range(count):
        a = 2 * np.pi * i / count
        r = rnd.uniform(0.84, 1.1)
        ring.append((x + rx * r * np.cos(a), y + ry * r * np.sin(a)))
    return spline(ring, n=12)


def puddle(
    cv: Canvas, f: Frame, foot: float, x: float, y: float, rx: float, ry: float, seed: int, gold: float = 0.0
) -> None:
    """A puddle that mirrors what stands at `foot` and the light sky; `gold` is how much of a lit window."""
    mask = cv.mask(pool(x, y, rx, ry, seed), f)
    cv.put(mask.grow(3 * f.k).blur(4 * f.k), SHADE, 0.20)
    soft = mask.blur(1.2 * f.k)
    cv.put(
        soft,
        lin(f.point(0, y - ry), f.point(0, y + ry), [(0, "#a6abd4"), (0.5, "#c6c8e6"), (1, "#dcd5e8")]),
        0.88,
    )
    mirror(cv, f, foot, 620, 0.62, soft, 6, 0.3)
    sky = lin(f.point(0, y - ry), f.point(0, y + ry), [(0, ("#c9cbe8", 0.10)), (1, ("#ece4f0", 0.34))])
    cv.put(soft, sky)
    if gold:
        cv.soft(x + rx * 0.1, y - ry * 0.1, rx * 0.66, ry * 0.8, "#ffe0a0", gold, f, clip=mask)
    inner = (mask - mask.shift(0, 2.2 * f.k).blur(2.4 * f.k)) & mask
    cv.put(inner, "#6f70a8", 0.38)
    lip = (mask - mask.shift(-0.6 * f.k, -1.4 * f.k).blur(1.2 * f.k)) & mask
    cv.put(lip, "#ffffff", 0.42)
    for i, u in enumerate((-0.42, 0.12, 0.5)):
        cv.soft(
            x + rx * u, y + ry * (0.1 + 0.2 * (i % 2)), rx * 0.22, ry * 0.05, "#ffffff", 0.5, f, clip=mask
        )


def splashes(cv: Canvas, f: Frame, spots: Sequence[tuple[float, float, float]]) -> None:
    """Where drops have just fallen: a small ring with a bead of water over it; x, y and half width."""
    for x, y, r in spots:
        ring = ribbon(ellipse(x, y, r, r * 0.30), r * 0.11, r * 0.11)
        cv.put(cv.mask(ring, f).blur(0.5 * f.k), "#ffffff", 0.42)
        inner = ribbon(ellipse(x, y, r * 0.5, r * 0.15), r * 0.08, r * 0.08)
        cv.put(cv.mask(inner, f).blur(0.4 * f.k), "#ffffff", 0.40)
        cv.fill(ellipse(x + r * 0.1, y - r * 0.5, r * 0.10, r * 0.13), "#ffffff", f, alpha=0.75)


def fallen(cv: Canvas, f: Frame, spots: Sequence[tuple[float, float, float]], seed: int = 4) -> None:
    """Fallen leaves on the wet ground: x, y and length."""
    rnd = random.Random(seed)
    for x, y, size in spots:
        tone = rnd.choice(("#e9a95c", "#dd8560", "#e6c46a"))
        mat = Material(tone, mix(tone, "#fff2cc", 0.6), mix(tone, SHADE, 0.4))
        angle = rnd.uniform(0, 360)
        shape = np.array(leaf(0, 0, angle, size, size * 0.62, 0.2)) * (1, 0.52) + (x, y)
        mask = cv.mask(shape, f)
        cv.put(mask.shift(-1.5 * f.k, 2.5 * f.k).blur(2 * f.k), SHADE, 0.35)
        cv.form(mask, mat, size * 0.2 * f.k, shade=0.35)
