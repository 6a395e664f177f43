"""A kitchen in the late afternoon: a warm still room, a clock, a fridge that comes and goes, a quiet pot."""

import numpy as np

from .noise import air, band, clearing, far
from .shapes import breathing, ring, swell
from .voices import WOOD, note
from .waves import Wave, clock, put, samples
from .wide import ears, ground, middle

LENGTH = 16.0
"""Seconds after which it comes round again; sixteen ticks of the clock."""

Chance = np.random.Generator


def _bubble(chance: Chance) -> Wave:
    """One round bubble that comes up in thick soup."""
    pitch = chance.uniform(150, 330)
    shape = swell(chance.uniform(0.03, 0.05), 0.0, chance.uniform(0.07, 0.14))
    return chance.uniform(0.4, 0.8) * note((pitch, pitch * chance.uniform(1.15, 1.5)), shape)


def _fridge() -> Wave:
    """Hum low and round for half of the time, and rest for the other half."""
    time = clock(10.0)
    hum = sum(
        loud * np.sin(2 * np.pi * hertz * time + 0.4 * np.sin(2 * np.pi * 0.7 * time))
        for hertz, loud in ((98.0, 1.0), (147.0, 0.25), (196.0, 0.6), (294.0, 0.2))
    )
    return np.asarray(swell(2.0, 5.5, 2.5) * hum, dtype=np.float64)


def kitchen(chance: Chance) -> Wave:
    """Hold a low room tone, tick once a second from the far wall, hum on the left, bubble on the right."""
    n = samples(LENGTH)
    ticks, pot, fridge = np.zeros(n), np.zeros(n), np.zeros(n)
    for second in range(int(LENGTH)):
        pitch = 620.0 if second % 2 == 0 else 540.0
        put(ticks, second + 0.2, 0.42 * note((pitch, pitch), ring(0.3, 0.03, 0.05), WOOD))
    for _ in range(130):
        put(pot, chance.uniform(0, LENGTH), 1.2 * _bubble(chance))
    pot *= breathing(n, 3, 7, 0.4, chance)
    put(fridge, 3.0, 0.26 * _fridge())
    out = 1.0 * ground(LENGTH, band(80, 300, -5), 2, 4, 0.12, chance)
    out += middle(0.16 * air(n, band(350, 1500, -4), chance) * breathing(n, 2, 5, 0.2, chance))
    for voice, place, share in ((ticks, 0.3, 0.6), (pot, 0.7, 0.3), (fridge, 0.2, 0.2)):
        for ear, part in enumerate(ears(place)):
            out[:, ear] += part * far(voice, clearing(0.4, 1600.0, chance), share)
    return out
