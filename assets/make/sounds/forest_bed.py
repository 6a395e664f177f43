"""The bed of the forest: high crowns that move, and a few birds that have room between them."""

import numpy as np

from .beds import coo, two_notes, warble
from .noise import air, band, clearing, far
from .shapes import breathing
from .voices import knock
from .waves import Wave, put, samples
from .wide import middle, scatter, sides

LENGTH = 20.0
"""Seconds after which it comes round again."""

Chance = np.random.Generator


def forest(chance: Chance) -> Wave:
    """Let wind go through crowns, sing three times, coo once, and knock on wood far away."""
    n = samples(LENGTH)
    gust = breathing(n, 2, 4, 0.36, chance)
    crowns = sides(lambda: air(n, band(150, 800, -4), chance) * breathing(n, 2, 5, 0.3, chance))
    leaves = air(n, band(800, 3200, -3), chance) * breathing(n, 40, 130, 0.35, chance) * gust**1.7
    singing = [(1.2, warble), (6.8, two_notes), (11.9, coo), (16.1, warble)]
    birds = [(start + at, voice) for start, sing in singing for at, voice in sing(chance)]
    wood = np.zeros(n)
    for beat, loud in enumerate((0.8, 1.0, 0.85, 0.6)):
        put(wood, 9.2 + 0.22 * beat, loud * knock(330 + 5 * beat, 0.04))
    wood = far(wood, clearing(1.2, 1400.0, chance), 0.8)
    heard = 0.6 * crowns * gust[:, None] + middle(0.18 * leaves) + 0.36 * wood[:, None]
    return heard + 1.1 * scatter(LENGTH, birds, 1.3, 0.6, chance)
