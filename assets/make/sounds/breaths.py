"""The two breath loops: the game lets each grow and fade with the fullness of the bubble."""

import numpy as np

from .noise import air, band, even
from .shapes import breathing
from .waves import Wave, samples

LENGTH = 5.0
"""Seconds of steady air; the swelling is the game's, so that any pace fits."""


def _steady(low: float, high: float, slope: float, chance: np.random.Generator) -> Wave:
    n = samples(LENGTH)
    return even(air(n, band(low, high, slope), chance)) * breathing(n, 1, 4, 0.06, chance)


def breath_in(chance: np.random.Generator) -> Wave:
    """Draw in light air, the brighter of the two."""
    return even(_steady(300, 1000, -3, chance) + 0.65 * _steady(1000, 3400, -3, chance))


def breath_out(chance: np.random.Generator) -> Wave:
    """Let out warm air, the darker of the two."""
    return even(_steady(170, 520, -3, chance) + 0.28 * _steady(420, 950, -4, chance))
