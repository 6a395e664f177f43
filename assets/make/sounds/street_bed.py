"""Rain on a small street, heard from a dry place: soft, round and without hiss."""

import numpy as np

from .noise import air, band, clearing, far
from .shapes import breathing, swell
from .voices import note
from .waves import Wave, put, samples

LENGTH = 14.0
"""Seconds after which it comes round again."""

Chance = np.random.Generator


def _tick(low: float, high: float, loud: float, chance: Chance) -> Wave:
    """Let one drop fall somewhere near: a short round pitch."""
    pitch = chance.uniform(low, high)
    shape = swell(chance.uniform(0.012, 0.03), 0.0, chance.uniform(0.04, 0.1))
    return loud * chance.uniform(0.35, 1.0) * note((pitch, pitch * chance.uniform(1.05, 1.3)), shape)


def rain(chance: Chance) -> Wave:
    """Fall on roofs and an awning: a far soft rush, and many small drops close by."""
    n = samples(LENGTH)

    def side() -> Wave:
        rush = air(n, band(260, 1500, -4), chance) * breathing(n, 2, 6, 0.16, chance)
        patter = air(n, band(700, 2600, -4), chance) * breathing(n, 120, 420, 0.5, chance)
        return rush + 0.30 * patter

    sides = np.stack([side(), side()], axis=1)
    drops = np.zeros((n, 2))
    for low, high, loud, count in ((300, 620, 1.5, 60), (620, 1500, 0.9, 220)):
        for _ in range(count):
            voice, at, place = (
                _tick(low, high, loud, chance),
                chance.uniform(0, LENGTH),
                chance.uniform(0.1, 0.9),
            )
            for ear, part in ((0, np.cos(place * np.pi / 2)), (1, np.sin(place * np.pi / 2))):
                put(drops[:, ear], at, part * voice)
    echo = [clearing(0.35, 2200.0, chance) for _ in (0, 1)]
    near = np.stack([far(drops[:, ear], echo[ear], 0.35) for ear in (0, 1)], axis=1)
    return sides + near
