"""Snow on the ground and on things: banks with a lit crest, drifts, cushions, glints."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import numpy as np

from assets.make.paint import Canvas, Colour, Frame, Mask, Material, Points, lin, smooth, spline
from assets.make.places.hill import Profile

from .tones import EARTH_SHADE, SNOW, STONE

Spot = tuple[float, float]


def slope(spots: Sequence[Spot], width: float) -> Profile:
    """A smooth crest through the given points, continued level past both sides."""
    first, last = spots[0], spots[-1]
    curve = spline([(-80, first[1]), *spots, (width + 80, last[1])], closed=False, n=24)
    return curve[:, 0], curve[:, 1]


def bank(
    cv: Canvas,
    t: Frame,
    crest: Profile,
    stops: Sequence[tuple[float, Colour]],
    depth: float,
    rim: Colour = SNOW.light,
    glow: float = 0.8,
    bottom: float = 1330,
) -> Mask:
    """Snowy ground below a crest; `stops` are its colours within `depth` units, the crest is lit softly."""
    xs, ys = crest
    body = cv.mask(np.vstack([np.stack([xs, ys], 1), [(xs[-1], bottom), (xs[0], bottom)]]), t)
    top = float(ys.min())
    cv.put(body, lin(t.point(0, top), t.point(0, top + depth), [*stops]))
    for reach, alpha in ((26.0, 0.45), (7.0, 0.75)):
        edge = (body - body.shift(-0.35 * reach * t.k, reach * t.k).blur(0.55 * reach * t.k)) & body
        cv.put(edge, rim, glow * alpha)
    return body


def drift(
    cv: Canvas,
    t: Frame,
    spot: Spot,
    half: float,
    height: float,
    light: Colour,
    shade: Colour,
    clip: Mask,
    alpha: float = 0.9,
) -> None:
    """A low wave of snow: a lit back that melts into the ground, and its shade to the lower left."""
    x, y = spot
    cv.soft(x - half * 0.22, y + height * 0.55, half * 0.95, height * 0.85, shade, 0.55 * alpha, t, clip=clip)
    back = [
        (x - half, y + height * 0.25),
        (x - half * 0.6, y - height * 0.2),
        (x - half * 0.05, y - height * 0.56),
        (x + half * 0.45, y - height * 0.42),
        (x + half * 0.85, y + height * 0.02),
        (x + half * 0.9, y + height * 0.3),
        (x + half * 0.2, y + height * 0.55),
        (x - half * 0.6, y + height * 0.5),
    ]
    shape = cv.mask(spline(back), t)
    stops = [(0.0, (light, 0.95)), (0.4, (light, 0.5)), (1.0, (light, 0.0))]
    ramp = lin(t.point(x, y - height * 0.58), t.point(x - half * 0.05, y + height * 0.36), [*stops])
    # The back keeps its crest on the left and melts away to the right, where the light is.
    crisp, melted = shape.blur(0.06 * height * t.k), shape.blur(0.22 * height * t.k)
    left, right = t.point(x - half, 0)[0], t.point(x + half, 0)[0]
    for mask, start, end in ((crisp, 1.0, 0.0), (melted, 0.0, 1.0)):
        x0, _, x1, _ = mask.box
        part = smooth(left + 0.3 * (right - left), left + 0.75 * (right - left), np.arange(x0, x1))
        weight = start + (end - start) * part
        cv.put(Mask(mask.x, mask.y, mask.cover * weight[None, :]), ramp, alpha, clip=clip)


def glints(
    cv: Canvas,
    t: Frame,
    area: tuple[float, float, float, float],
    count: int,
    seed: int,
    keep: Callable[[float, float], bool],
) -> None:
    """Tiny soft sparks of light in the snow over area (x0, y0, x1, y1), larger towards us."""
    rnd = random.Random(seed)
    x0, y0, x1, y1 = area
    for _ in range(count):
        x, near = rnd.uniform(x0, x1), rnd.random()
        y = y0 + near * (y1 - y0)
        if keep(x, y):
            size = (1.6 + 1.8 * near) * rnd.uniform(0.7, 1.2)
            cv.soft(x, y, size, size * 0.8, "#fffaf2", rnd.uniform(0.5, 0.95), t)


def cushion(cv: Canvas, t: Frame, outline: Points, size: float, snow: Material = SNOW) -> Mask:
    """Snow that lies on something, as a soft form; size is its typical radius in units."""
    return cv.form(cv.mask(outline, t), snow, size * t.k, grad=0.9, shade=0.5, rim=0.6)


def cap(cv: Canvas, t: Frame, x: float, y: float, half: float, height: float, seed: int = 0) -> Mask:
    """A cushion of snow on a level thing: round above, hanging over a little below; y is where it lies."""
    rnd = random.Random(seed)
    top = [
        (x - half, y - height * 0.25),
        (x - half * 0.7, y - height * 0.82),
        (x - half * 0.1, y - height * rnd.uniform(0.95, 1.1)),
        (x + half * 0.6, y - height * 0.86),
        (x + half, y - height * 0.28),
    ]
    count = max(3, round(half / max(height, 1.0) * 2))
    under = []
    for i in range(count):
        u = 1 - (2 * i + 1) / count
        under.append((x + half * (u + 0.5 / count), y - height * 0.02))
        under.append((x + half * u, y + height * rnd.uniform(0.14, 0.42)))
    return cushion(cv, t, spline([*top, *under]), height * 0.55)


def cast(cv: Canvas, t: Frame, x: float, y: float, half: float, height: float, alpha: float = 0.5) -> None:
    """The soft blue shadow of something that stands on snow, falling to the lower left."""
    cv.soft(x - half * 0.2, y + height * 0.1, half * 1.14, height, EARTH_SHADE, alpha, t, rot=4)


def heap(cv: Canvas, t: Frame, x: float, y: float, half: float, height: float) -> None:
    """Snow blown against the foot of something: round above, melting into the ground at y."""
    outline = [
        (x - half, y + height * 0.2),
        (x - half * 0.66, y - height * 0.24),
        (x - half * 0.34, y - height * 0.72),
        (x, y - height * 0.9),
        (x + half * 0.38, y - height * 0.66),
        (x + half * 0.7, y - height * 0.16),
        (x + half, y + height * 0.2),
        (x, y + height * 0.4),
    ]
    shape = cv.mask(spline(outline), t)
    top, foot = t.point(x, y - height), t.point(x, y + height * 0.26)
    cv.put(
        shape, lin(top, foot, [(0.0, ("#f6e8ea", 1.0)), (0.55, (SNOW.base, 1.0)), (1.0, (SNOW.base, 0.0))])
    )
    shade = (shape - shape.shift(0.2 * half * t.k, -0.16 * height * t.k).blur(0.16 * half * t.k)) & shape
    cv.put(shade, lin(top, foot, [(0.0, (SNOW.dark, 0.7)), (0.6, (SNOW.dark, 0.5)), (0.9, (SNOW.dark, 0.0))]))


def stone(cv: Canvas, t: Frame, x: float, y: float, r: float, seed: int = 0) -> None:
    """A round stone that looks out from under its snow."""
    cast(cv, t, x, y + r * 0.42, r, r * 0.36)
    body = [
        (-1.0, 0.3),
        (-0.92, -0.2),
        (-0.4, -0.6),
        (0.4, -0.6),
        (0.95, -0.15),
        (1.02, 0.3),
        (0.6, 0.5),
        (-0.6, 0.52),
    ]
    at = t.at(x, y, r)
    cv.form(cv.mask(spline(body), at), STONE, 0.5 * at.k)
    cap(cv, t, x + r * 0.02, y - r * 0.06, r * 0.98, r * 0.62, seed)
