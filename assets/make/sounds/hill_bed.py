"""The bed of the snowy hill: how quiet it is when snow lies everywhere."""

import numpy as np

from .beds import LENGTH
from .noise import air, band, clearing, far
from .shapes import breathing, ring, swell
from .voices import note, puff
from .waves import Wave, put, samples
from .wide import ears

Chance = np.random.Generator

GLINTS = ((2.3, 783.99, 0.3), (6.1, 659.26, 0.7), (9.7, 880.0, 0.45), (13.4, 587.33, 0.6))
"""When, how high (Hz) and how far to the right a far glint sounds."""


STEPS = ((4.4, 0.62), (5.1, 0.68), (11.5, 0.35), (12.25, 0.3))
"""When, and how far to the right, somebody far away takes a step."""


def _crunch(chance: Chance) -> Wave:
    """Press snow once, softly: four small grains under one foot."""
    step = np.zeros(samples(0.6))
    for at in (0.0, 0.06, 0.13, 0.19):
        put(step, at, chance.uniform(0.5, 1.0) * puff(300, 1500, swell(0.06, 0.0, 0.14), chance))
    return step


def snow(chance: Chance) -> Wave:
    """Soft low air that hardly moves; far off something clear rings once, and two steps crunch."""
    n = samples(LENGTH)
    steps = [_crunch(chance) for _ in STEPS]
    light = air(n, band(500, 2000, -4), chance) * breathing(n, 2, 6, 0.35, chance)
    sides = []
    for ear in (0, 1):
        ground = air(n, band(120, 520, -5), chance) * breathing(n, 1, 3, 0.28, chance)
        ground += 0.16 * light
        rings = np.zeros(n)
        for at, pitch, right in GLINTS:
            part = np.sin(right * np.pi / 2) if ear else np.cos(right * np.pi / 2)
            put(rings, at, 0.55 * part * note((pitch, pitch), ring(2.6, 0.6, 0.6)))
        for (at, place), step in zip(STEPS, steps, strict=True):
            put(rings, at, 0.5 * ears(place)[ear] * step)
        sides.append(ground + far(rings, clearing(1.2, 1800.0, chance), 0.6))
    return np.stack(sides, axis=1)
