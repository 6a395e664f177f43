"""The soap bubble's masters: moving film, reflectance, shade and fixed highlights, all NumPy arrays.

In the game a bubble is put together per frame: two neighbouring films cross-faded, scaled to the diameter,
multiplied by `light`, its alpha lowered to `shade`, and `shine` added. Its light comes from the upper right.
Colour follows two-beam thin-film interference; lengths are nanometres, positions are in bubble radii, y down.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assets.make.paint import Canvas, Picture

Field = NDArray[np.floating[Any]]
Pixels = NDArray[np.uint8]

DIAMETER = 648  # px of the still masters: the largest bubble at 1080 lines
FILM_SIDE = 96  # px of one film square; film is soft, so it scales up well
PHASES = 8  # films in one loop of the swirl

WAVELENGTHS = (650.0, 545.0, 460.0)  # nm: red, green and blue primaries
INDEX_SQUARED = 1.7689  # soap water, n = 1.33
FILM_FLOOR = 0.17  # light that is left in the darkest fringe: a real film is never black


@dataclass(frozen=True)
class Glint:
    """A bean-shaped highlight: its arc in degrees (0 = right, 90 = down), radii, strength and softness."""

    start: float
    end: float
    inner: float
    outer: float
    strength: float
    soft: float


@dataclass(frozen=True)
class Lune:
    """A broad crescent reflection: the shift of the disc that is cut away, its strength and its colour."""

    cut: tuple[float, float]
    strength: float
    colour: tuple[int, int, int]


GLINTS = (
    Glint(-74, -24, 0.70, 0.845, 0.46, 0.036),
    Glint(-65, -28, 0.735, 0.810, 0.90, 0.011),
    Glint(-86, -77, 0.745, 0.80, 0.80, 0.012),
    Glint(112, 158, 0.83, 0.895, 0.40, 0.024),
    Glint(122, 144, 0.845, 0.88, 0.50, 0.010),
)
LUNES = (Lune((-0.13, 0.17), 0.21, (255, 255, 255)), Lune((0.10, -0.15), 0.15, (255, 222, 196)))
RIM_LIT = -48.0  # degrees: where the rim is brightest
RIM_BOUNCE = 138.0  # degrees: the weaker light thrown back by the ground


def smooth(start: float, end: float, x: Field) -> Field:
    """Hermite step from 0 at `start` to 1 at `end` (`start` may be the larger)."""
    t = np.clip((x - start) / (end - start), 0, 1)
    step: Field = t * t * (3 - 2 * t)
    return step


def bell(x: Field, middle: float, width: float) -> Field:
    """Gaussian bump of height 1."""
    bump: Field = np.exp(-(((x - middle) / width) ** 2))
    return bump


def plane(side: int) -> tuple[Field, Field, Field]:
    """x, y and distance from the centre at every pixel, in radii."""
    line = (np.arange(side) + 0.5) / side * 2 - 1
    x, y = np.meshgrid(line, line)
    return x, y, np.hypot(x, y)


def disc(r: Field) -> Field:
    """Anti-aliased coverage of the bubble."""
    return smooth(1.0, 1.0 - 6.4 / r.shape[0], r)


def film(phase: float) -> Pixels:
    """One opaque RGBA square of swirling interference colours; `phase` 0..1 is one whole loop."""
    x, y, r = plane(FILM_SIDE)
    beyond = np.maximum(r, 1)
    x, y, r = -x / beyond, y / beyond, np.minimum(r, 1)
    turn = phase * math.tau
    swirl = 70 * np.sin(2.3 * x + 1.6 * np.sin(2.0 * y + turn) + turn)
    drift = 46 * np.sin(3.4 * y - 2.1 * x + 1.3 * np.sin(2.6 * x - turn))
    thickness = 330 + 150 * y + swirl + drift
    path = 2 * thickness * np.sqrt(INDEX_SQUARED - 0.92 * r * r)
    waves = [0.5 - 0.5 * np.cos(math.tau * path / length) for length in WAVELENGTHS]
    colour = np.stack(waves, -1) * (1 - FILM_FLOOR) + FILM_FLOOR
    return np.dstack([np.rint(colour * 255), np.full_like(r, 255)]).astype(np.uint8)


def canvas(pixels: Pixels) -> Canvas:
    """The pixels as a canvas, unchanged."""
    cv = Canvas(pixels.shape[1], pixels.shape[0])
    cv.pixels[:] = pixels.astype(np.float32) / 255
    return cv


def paint_film() -> Pixels:
    """All films of the loop, side by side."""
    return np.hstack([film(i / PHASES) for i in range(PHASES)])


def paint_light() -> Pixels:
    """How much light the film gives back: thin in the middle, strong towards the rim; one value in RGBA."""
    _, _, r = plane(DIAMETER)
    body = 0.085 + 0.10 * smooth(0.30, 0.80, r) + 0.34 * smooth(0.62, 0.985, r) ** 1.6
    given = disc(r) * np.minimum(1, body + 0.38 * bell(r, 0.972, 0.022))
    return np.repeat(np.rint(given * 255)[..., None], 4, 2).astype(np.uint8)


def paint_shade() -> Pixels:
    """How much the film hides what is behind it: white, with that amount as alpha."""
    _, _, r = plane(DIAMETER)
    hidden = disc(r) * (0.05 + 0.13 * smooth(0.45, 0.92, r) + 0.30 * smooth(0.80, 1.0, r) ** 1.6)
    # Premultiplied blits skip pixels of alpha 0, so anything inside must keep at least 1.
    alpha = np.where(r < 1, np.maximum(1, np.rint(hidden * 255)), 0)
    return np.dstack([np.full((*r.shape, 3), 255), alpha]).astype(np.uint8)


def glint(shape: Glint, angle: Field, r: Field) -> Field:
    """Coverage of one highlight, its ends rounded."""
    along = ((angle - shape.start) % 360) / (shape.end - shape.start)
    swell = np.clip(np.sin(math.pi * np.clip(along, 0, 1)), 0, 1) ** 0.45
    half = (shape.outer - shape.inner) / 2
    off = np.abs(r - (shape.inner + shape.outer) / 2)
    return shape.strength * smooth(-shape.soft, shape.soft, half * swell - off) * smooth(0, 0.3, swell)


def lune(shape: Lune, x: Field, y: Field, r: Field) -> Field:
    """Coverage of one crescent: the soft disc less a shifted one."""
    left = np.hypot(x - shape.cut[0], y - shape.cut[1])
    return smooth(1.05, 0.86, r) * smooth(0.80, 1.12, left)


def add(under: Field, colour: tuple[int, int, int], light: Field, alpha: Field) -> Field:
    """Premultiplied `colour` x `light`, laid over `under` with `alpha`."""
    top = np.dstack([light * (c / 255) for c in colour] + [alpha])
    return top + under * (1 - alpha[..., None])


def paint_shine() -> Pixels:
    """Everything that stays still: sky and ground reflections, bright rim, highlights; premultiplied."""
    x, y, r = plane(DIAMETER)
    angle = np.degrees(np.arctan2(y, x))
    out: Field = np.zeros((DIAMETER, DIAMETER, 4))
    for crescent in LUNES:
        cover = lune(crescent, x, y, r) * crescent.strength
        out = add(out, crescent.colour, cover, cover * 0.55)
    for shape in GLINTS:
        cover = glint(shape, angle, r)
        out = add(out, (255, 255, 255), cover, cover)
    off_lit = (angle - RIM_LIT + 180) % 360 - 180
    off_bounce = (angle - RIM_BOUNCE + 180) % 360 - 180
    lit = 0.30 + 0.70 * np.maximum(bell(off_lit, 0, 54), 0.62 * bell(off_bounce, 0, 40))
    rim = 0.85 * bell(r, 0.985, 0.0085) * lit
    out = add(out, (255, 255, 255), rim, rim) * disc(r)[..., None]
    shine = np.rint(np.clip(out, 0, 1) * 255)
    shine[..., 3] = np.where(shine[..., :3].any(-1), np.maximum(shine[..., 3], 1), shine[..., 3])
    return shine.astype(np.uint8)


def master(paint: Callable[[], Pixels]) -> Picture:
    """A picture kept exactly as computed: the game multiplies and adds these values."""
    return Picture(lambda: canvas(paint()), lossless=True, premultiplied=True)


PICTURES = {
    "bubble_film": master(paint_film),
    "bubble_light": master(paint_light),
    "bubble_shade": master(paint_shade),
    "bubble_shine": master(paint_shine),
}
