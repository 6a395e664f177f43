"""Small loops that come beside a bed: a brook, a pond's edge, and Mo's purr. One voice each, and short.

The mixer opens a loop at one go while all else waits, so none is longer than it must be.
"""

import numpy as np

from .beds import bubble
from .noise import air, band, clearing, far
from .pond_bed import laps
from .shapes import breathing
from .waves import Wave, put, samples

BROOK, EDGE, PURR = 10.0, 8.0, 8.0
"""Seconds after which each comes round again."""

Chance = np.random.Generator


def stream(chance: Chance) -> Wave:
    """Run over small stones: two layers of water and a great many bubbles; one voice, as of one brook."""
    n = samples(BROOK)
    low = 0.4 * air(n, band(190, 700, -4), chance) * breathing(n, 3, 18, 0.3, chance)
    high = 0.13 * air(n, band(850, 3600, -3), chance) * breathing(n, 8, 50, 0.3, chance)
    drops = np.zeros(n)
    for _ in range(215):
        put(drops, chance.uniform(0, BROOK), bubble(420, 1350, 0.75, chance))
    return low + high + far(drops, clearing(0.3, 2600.0, chance), 0.25)


def ripple(chance: Chance) -> Wave:
    """Lap at the stones of a small pond, with a round drop now and then."""
    n = samples(EDGE)
    lap = air(n, band(180, 900, -4), chance) * (0.7 + laps(EDGE, 1.6, chance))
    drops = np.zeros(n)
    for _ in range(11):
        put(drops, chance.uniform(0, EDGE), bubble(300, 620, 0.8, chance))
    return 0.7 * lap + far(drops, clearing(0.5, 2000.0, chance), 0.35)


def hum(chance: Chance) -> Wave:
    """Purr low and warm, as Mo does when all is well: a still chord and fur that trembles."""
    n = samples(PURR)
    turn = 2 * np.pi * np.arange(n) / n
    purr = 0.5 - 0.5 * np.cos(round(23 * PURR) * turn)
    # C and G; whole turns in the loop, and pairs a hair apart so that the chord moves like breath.
    chord = np.zeros(n)
    for hertz, loud in ((130.81, 1.0), (196.0, 0.42), (261.63, 0.4), (392.0, 0.12), (523.25, 0.05)):
        turns = round(hertz * PURR)
        for beside in (0, 1):
            chord += 0.5 * loud * np.sin((turns + beside) * turn + chance.uniform(0, 2 * np.pi))
    chord *= breathing(n, 1, 3, 0.12, chance) * (1 - 0.18 * purr)
    fur = air(n, band(110, 480, -4), chance) * (0.35 + 0.65 * (1 - purr))
    return chord + 0.3 * fur
