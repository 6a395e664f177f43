"""Skies: gradients, a low sun with its glow, a moon, stars and shafts of light."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assets.make.paint import Canvas, Frame, Material, ellipse, lin, mix, rad, rounded
from assets.make.palette import Lamp

Stops = Sequence[tuple[float, str]]


@dataclass(frozen=True)
class Sun:
    """A sun or moon: its place and radius in units, disc and glow colours, and how strong the glow is."""

    x: float
    y: float
    radius: float
    glow: str
    disc: str = "#fffbea"
    edge: str = "#ffb9b4"
    heart: str = "#fff1c4"
    strength: float = 1.0

    @classmethod
    def of(cls, lamp: Lamp, x: float, y: float, radius: float) -> Sun:
        """What shines in a light, standing at a place."""
        return cls(x, y, radius, lamp.glow, lamp.disc, lamp.edge, lamp.heart, lamp.strength)


# Radius in units, strength, fall-off and how far the colour leans from `glow` towards edge (-) or heart (+).
# Wide glow in screen mode bleaches the sky and gold over blue turns khaki, so the widest ring is pink.
HALOES = (
    (940.0, 0.55, 1.5, -0.55),
    (560.0, 0.60, 1.3, 0.0),
    (300.0, 0.55, 1.2, 0.6),
    (140.0, 0.80, 1.3, 0.9),
)

STARLIGHT = ("#ffffff", "#d7e4ff", "#fff0d6")


def sky(cv: Canvas, t: Frame, stops: Stops, height: float, width: float = 1280) -> None:
    """Fill the canvas with a vertical gradient that ends at `height` units."""
    whole = cv.mask(rounded(-40, -40, width + 80, 1400, 1), t)
    cv.put(whole, lin(t([(0, 0)])[0], t([(0, height)])[0], stops))


def glow(cv: Canvas, t: Frame, sun: Sun) -> None:
    """The light around a sun or moon, widest first."""
    for radius, strength, fall, lean in HALOES:
        colour = mix(sun.glow, sun.edge if lean < 0 else sun.heart, abs(lean))
        cv.soft(sun.x, sun.y, radius, radius * 0.82, colour, strength * sun.strength, t, power=fall)


def disc(cv: Canvas, t: Frame, sun: Sun) -> None:
    """The sun's or moon's own face, a hair soft at its edge."""
    cv.put(cv.mask(ellipse(sun.x, sun.y, sun.radius), t).blur(1.2 * t.k), sun.disc, 0.97)


def moon(cv: Canvas, t: Frame, sun: Sun, shadow: str) -> None:
    """A moon with a soft shaded side and a few faint seas."""
    face = cv.mask(ellipse(sun.x, sun.y, sun.radius), t)
    cv.form(face, Material(sun.disc, "#fffdf2", shadow), sun.radius * 0.8 * t.k, shade=0.35, rim=0.6)
    for dx, dy, r in ((-0.30, -0.18, 0.26), (0.22, 0.26, 0.20), (-0.10, 0.46, 0.13), (0.36, -0.30, 0.11)):
        x, y, r = sun.x + dx * sun.radius, sun.y + dy * sun.radius, r * sun.radius
        cv.soft(x, y, r, r * 0.86, shadow, 0.30, t, clip=face)


def sickle(cv: Canvas, t: Frame, x: float, y: float, radius: float) -> None:
    """A thin pale moon, open to the left."""
    face = cv.mask(ellipse(x, y, radius), t)
    bite = cv.mask(ellipse(x - radius * 0.44, y - radius * 0.26, radius * 0.93), t)
    cv.put((face - bite.blur(1.0)).blur(0.8), "#fffaf0", 0.85)
    cv.soft(x, y, radius * 2.6, radius * 2.6, "#fff4ee", 0.22, t, power=1.5)


def stars(
    cv: Canvas,
    t: Frame,
    count: int,
    bottom: float,
    seed: int = 3,
    width: float = 1280,
    apart: float = 0.0,
) -> None:
    """Small soft stars, fewer and fainter towards `bottom`; of large ones none nearer than `apart` units."""
    rnd = random.Random(seed)
    large: list[tuple[float, float]] = []
    for _ in range(count):
        x, y, size = rnd.uniform(0, width), rnd.random() ** 1.25 * bottom, rnd.random() ** 3
        tint = rnd.choice(STARLIGHT)
        if apart and size > 0.4:
            if any(abs(x - a) + abs(y - b) < apart for a, b in large):
                continue
            large.append((x, y))
        bright = (0.30 + 0.70 * size) * min(1.0, 1.9 * (1 - y / bottom))
        cv.soft(x, y, 3.0 + 9 * size, 3.0 + 9 * size, tint, 0.38 * bright, t, power=1.6)
        cv.soft(x, y, 1.4 + 1.5 * size, 1.4 + 1.5 * size, tint, bright, t, power=0.7)


def rays(
    cv: Canvas,
    t: Frame,
    x: float,
    y: float,
    reach: float,
    spread: tuple[float, float],
    count: int,
    alpha: float,
    seed: int = 2,
) -> None:
    """Slanting shafts of light from (x, y): `reach` units long, between two angles in degrees (90 = down)."""
    rnd = random.Random(seed)
    for i in range(count):
        angle = math.radians(spread[0] + (spread[1] - spread[0]) * (i + rnd.random() * 0.7) / count)
        half = rnd.uniform(0.014, 0.042)
        tips = [(x + reach * math.cos(angle + d), y + reach * math.sin(angle + d)) for d in (-half, half)]
        shaft = cv.mask(np.array([(x, y), *tips]), t).blur(11 * t.k)
        fade = rad(
            t([(x, y)])[0], reach * t.k, [(0, ("#fff3c0", 1)), (0.85, ("#fff3c0", 0)), (1, ("#fff3c0", 0))]
        )
        cv.put(shaft, fade, alpha * rnd.uniform(0.55, 1.2), mode="screen")
