"""The bed of the beach: two waves that come up the sand and run back, one a little larger than the other."""

import numpy as np

from .beds import LENGTH
from .noise import air, band
from .shapes import breathing
from .waves import RATE, Wave, samples

Chance = np.random.Generator

WAVES = ((0.6, 1.0), (8.5, 0.82))
"""When a wave begins to come, in seconds, and how large it is."""


def _wave(n: int, start: float, rise: float, stay: float, fall: float) -> Wave:
    """Come and go once, in a circle: 0 to 1 in `rise` seconds, there for `stay`, back in `fall`."""
    time = (np.arange(n) / RATE - start) % (n / RATE)
    there = np.interp(time, (0.0, rise, rise + stay, rise + stay + fall), (0.0, 1.0, 1.0, 0.0))
    eased: Wave = there * there * (3.0 - 2.0 * there)
    return eased


def _sea(n: int, late: float, rise: float, stay: float, fall: float) -> Wave:
    """Let each wave of the sea come and go, `late` seconds after it begins."""
    line = np.zeros(n)
    for start, large in WAVES:
        line += large * _wave(n, start + late, rise, stay, fall)
    return line


def _side(apart: float, foam: Wave, chance: Chance) -> Wave:
    """Hear the sea with one ear, which a wave reaches `apart` seconds late."""
    n = samples(LENGTH)
    deep = air(n, band(110, 480, -4), chance) * (0.42 + 0.6 * _sea(n, apart, 3.2, 0.3, 3.6))
    wash = air(n, band(380, 1700, -4), chance) * (0.16 + 0.62 * _sea(n, 0.9 + apart, 2.8, 0.3, 3.8))
    return deep + wash + foam * (0.035 + 0.2 * _sea(n, 2.2 + apart, 2.6, 0.4, 4.6))


def waves(chance: Chance) -> Wave:
    """Come up the sand, lie there a moment, and run back with a long whisper of foam."""
    n = samples(LENGTH)
    foam = air(n, band(1300, 4200, -3), chance) * breathing(n, 40, 160, 0.3, chance)
    return np.stack([_side(0.0, foam, chance), _side(0.45, foam, chance)], axis=1)
