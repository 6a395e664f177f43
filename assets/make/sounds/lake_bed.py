"""The bed of the lake under the stars: dark water, and a far shore."""

import numpy as np

from .beds import bubble, croak
from .noise import air, band
from .pond_bed import laps
from .shapes import breathing
from .waves import Wave, samples
from .wide import ground, middle, scatter, sides

LENGTH = 18.0
"""Seconds after which it comes round again."""

Chance = np.random.Generator


def lake(chance: Chance) -> Wave:
    """Lap slowly in the dark, with few low drops; reeds breathe, and frogs speak on the other shore."""
    n = samples(LENGTH)
    deep = ground(LENGTH, band(90, 330, -4), 2, 4, 0.25, chance)
    lap = sides(lambda: air(n, band(180, 720, -4), chance) * laps(LENGTH, 3.2, chance))
    reeds = air(n, band(600, 1900, -4), chance) * breathing(n, 2, 5, 0.7, chance)
    drops = [(chance.uniform(0, LENGTH), bubble(200, 420, 0.9, chance)) for _ in range(13)]
    shore = [
        (at, 0.42 * croak(pitch, 0.4))
        for at, pitch in ((3.1, 174.6), (4.0, 185.0), (11.7, 164.8), (12.5, 174.6))
    ]
    heard = 0.55 * deep + 0.7 * lap + middle(0.07 * reeds)
    return (
        heard + scatter(LENGTH, drops, 0.9, 0.45, chance) + scatter(LENGTH, shore, 1.6, 0.85, chance, 1200.0)
    )
