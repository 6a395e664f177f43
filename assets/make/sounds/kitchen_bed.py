"""A kitchen in the late afternoon: a warm still room, a clock far off, a pot that bubbles gently."""

import numpy as np

from .noise import air, band, clearing, far
from .shapes import breathing, ring, swell
from .voices import WOOD, note
from .waves import Wave, put, samples

LENGTH = 12.0
"""Seconds after which it comes round again; twelve ticks of the clock."""

Chance = np.random.Generator


def _ear(place: float) -> tuple[float, float]:
    return float(np.cos(place * np.pi / 2)), float(np.sin(place * np.pi / 2))


def _bubble(chance: Chance) -> Wave:
    """One round bubble that comes up in thick soup."""
    pitch = chance.uniform(150, 330)
    shape = swell(chance.uniform(0.03, 0.05), 0.0, chance.uniform(0.07, 0.14))
    return chance.uniform(0.3, 1.0) * note((pitch, pitch * chance.uniform(1.15, 1.5)), shape)


def kitchen(chance: Chance) -> Wave:
    """Hold a low room tone, tick once a second from the far wall, and bubble on the right."""
    n = samples(LENGTH)
    sides = np.stack(
        [air(n, band(80, 300, -5), chance) * breathing(n, 2, 4, 0.12, chance) for _ in (0, 1)], 1
    )
    clock, pot = np.zeros(n), np.zeros(n)
    for second in range(int(LENGTH)):
        pitch = 620.0 if second % 2 == 0 else 540.0
        put(clock, second + 0.2, 0.9 * note((pitch, pitch), ring(0.3, 0.03, 0.05), WOOD))
    for _ in range(110):
        put(pot, chance.uniform(0, LENGTH), 2.0 * _bubble(chance))
    pot *= breathing(n, 3, 7, 0.3, chance)
    out = 0.8 * sides
    for voice, place, share in ((clock, 0.3, 0.6), (pot, 0.7, 0.3)):
        for ear, part in enumerate(_ear(place)):
            out[:, ear] += part * far(voice, clearing(0.4, 1600.0, chance), share)
    return out
