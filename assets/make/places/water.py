"""Still water: its colours, the banks mirrored in it, long soft ripples, the sun's path and rings."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, ellipse, lin

Stops = Sequence[tuple[float, str]]


def mirrored(cv: Canvas, t: Frame, y0: float, depth: float, strength: float, clip: Mask) -> None:
    """Lay the picture above `y0` upside down on the water, wavering and fading within `depth` units."""
    top = round(t([(0, y0)])[0][1])
    rows = min(round(depth * t.k), top, cv.h - top)
    j = np.arange(rows)
    # Each row slides sideways a little, more with distance from the bank, as a mirror on ripples does.
    slide = (
        (0.4 + 7 * j / rows) * (np.sin(j * 0.23 + 2 * np.sin(j * 0.041)) + 0.5 * np.sin(j * 0.61)) * t.k * 0.5
    )
    columns = np.clip(np.arange(cv.w)[None, :] + slide[:, None].round().astype(int), 0, cv.w - 1)
    picture = cv.pixels[top - 1 - j][:, :, :3]
    image = np.take_along_axis(picture, columns[..., None], axis=1)
    for width in (3, 5):  # blurred along the rows: ripples smear an image up and down, wind sideways
        image = np.mean([np.roll(image, s, axis=1) for s in range(-width, width + 1)], axis=0)
    fade = (1 - j / rows)[:, None] ** 1.3 * strength
    cover = (fade * clip.view(0, top, cv.w, top + rows))[..., None].astype(np.float32)
    here = cv.pixels[top : top + rows, :, :3]
    here *= 1 - cover
    here += image * cover


def water(cv: Canvas, t: Frame, y0: float, y1: float, stops: Stops, shape: Mask | None = None) -> Mask:
    """The water's body between two heights, optionally only inside `shape`."""
    body = cv.mask(np.array([(-60, y0), (1340, y0), (1340, y1 + 60), (-60, y1 + 60)]), t)
    if shape is not None:
        body = body & shape
    cv.put(body, lin(t([(0, y0)])[0], t([(0, y1)])[0], stops))
    return body


def swells(
    cv: Canvas, t: Frame, y0: float, y1: float, count: int, body: Mask, seed: int = 3, dark: str = "#2b6d84"
) -> None:
    """Long soft strokes of light and shade, wider with nearness."""
    rnd = random.Random(seed)
    for _ in range(count):
        near = rnd.random() ** 0.8
        y = y0 + 4 + near * (y1 - y0)
        w = 26 + 150 * near * rnd.random() + 30 * near
        lit = rnd.random() < 0.6
        alpha = (0.20 if lit else 0.14) * (0.5 + 0.5 * near)
        cv.soft(
            rnd.uniform(-60, 1340), y, w, 1.6 + 4.0 * near, "#ffffff" if lit else dark, alpha, t, clip=body
        )


def glitter(
    cv: Canvas,
    t: Frame,
    x: float,
    y0: float,
    y1: float,
    count: int,
    body: Mask,
    seed: int = 4,
    colour: str = "#fff3cf",
) -> None:
    """The sun's path on the water: bright flecks below x, spreading towards us."""
    rnd = random.Random(seed)
    for _ in range(count):
        near = rnd.random()
        y = y0 + 3 + near * (y1 - y0)
        w = 8 + 10 + 34 * near * rnd.random()
        alpha = 0.75 * (1 - 0.55 * near)
        cv.soft(
            rnd.gauss(x, (24 + 130 * near) * 0.55),
            y,
            w,
            1.5 + 3.2 * near,
            colour,
            alpha,
            t,
            mode="screen",
            clip=body,
        )


def star_light(
    cv: Canvas,
    t: Frame,
    y0: float,
    depth: float,
    count: int,
    colour: str,
    seed: int,
    width: float = 1280,
) -> None:
    """Small flecks of starlight on the water within `depth` units below y0, denser far away."""
    rnd = random.Random(seed)
    for _ in range(count):
        near = rnd.random() ** 1.3
        place = rnd.uniform(0, width), y0 + near * depth
        cv.soft(*place, 2.5 + 6 * near, 1.0 + 0.8 * near, colour, rnd.uniform(0.15, 0.6), t)


def rings(
    cv: Canvas, t: Frame, x: float, y: float, rx: float, ry: float, count: int = 3, alpha: float = 0.5
) -> None:
    """Ripple rings around something that rests in the water, thinner and fainter outwards."""
    for i in range(count):
        grow, line = 1 + i * 0.2, 3.0 * (1 - 0.15 * i)
        outer = cv.mask(ellipse(x, y, rx * grow, ry * grow), t)
        inner = cv.mask(ellipse(x, y + line * 0.35, rx * grow - line, ry * grow - line * 0.62), t)
        cv.put((outer - inner).blur(0.8), "#ffffff", alpha * (1 - i / (count + 0.6)))
