"""The bed of the snowy hill: how quiet it is when snow lies everywhere."""

import numpy as np

from .beds import LENGTH
from .noise import air, band, clearing, far
from .shapes import breathing, ring
from .voices import note
from .waves import Wave, put, samples

Chance = np.random.Generator

GLINTS = ((2.3, 783.99, 0.3), (6.1, 659.26, 0.7), (9.7, 880.0, 0.45), (13.4, 587.33, 0.6))
"""When, how high (Hz) and how far to the right a far glint sounds."""


def snow(chance: Chance) -> Wave:
    """Soft low air that hardly moves, and far off, now and then, something clear that rings once."""
    n = samples(LENGTH)
    sides = []
    for ear in (0, 1):
        ground = air(n, band(120, 520, -5), chance) * breathing(n, 1, 3, 0.28, chance)
        ground += 0.16 * air(n, band(500, 2000, -4), chance) * breathing(n, 2, 6, 0.35, chance)
        rings = np.zeros(n)
        for at, pitch, right in GLINTS:
            part = np.sin(right * np.pi / 2) if ear else np.cos(right * np.pi / 2)
            put(rings, at, 0.55 * part * note((pitch, pitch), ring(2.6, 0.6, 0.6)))
        sides.append(ground + far(rings, clearing(1.2, 1800.0, chance), 0.6))
    return np.stack(sides, axis=1)
