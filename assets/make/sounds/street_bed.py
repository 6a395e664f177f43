"""Rain on a small street, heard from a dry place: soft, round and without hiss."""

import numpy as np

from .noise import air, band, clearing, far
from .shapes import breathing, swell
from .voices import note
from .waves import Wave, put, samples
from .wide import middle, sides, stand

LENGTH = 18.0
"""Seconds after which it comes round again."""

Chance = np.random.Generator


def _drop(low: float, high: float, loud: float, chance: Chance) -> Wave:
    """Let one drop fall somewhere near: a short round pitch."""
    pitch = chance.uniform(low, high)
    shape = swell(chance.uniform(0.012, 0.03), 0.0, chance.uniform(0.04, 0.1))
    return loud * chance.uniform(0.5, 0.9) * note((pitch, pitch * chance.uniform(1.05, 1.3)), shape)


def _gutter(n: int, chance: Chance) -> Wave:
    """Trickle down a pipe: quick small drops, thicker and thinner by turns."""
    run = np.zeros(n)
    for _ in range(150):
        put(run, LENGTH * chance.beta(1.6, 1.6), _drop(520, 1150, 0.5, chance))
    return run * breathing(n, 2, 6, 0.5, chance)


def rain(chance: Chance) -> Wave:
    """Fall on roofs; drum slowly on an umbrella to the left, and trickle from a gutter to the right."""
    n = samples(LENGTH)
    rush = sides(lambda: air(n, band(260, 1300, -4), chance) * breathing(n, 2, 6, 0.2, chance))
    patter = air(n, band(700, 2600, -4), chance) * breathing(n, 120, 420, 0.5, chance)
    drops = np.zeros((n, 2))
    for low, high, loud, count, left, right in (
        (180, 330, 1.15, 80, 0.1, 0.4),
        (300, 620, 1.1, 60, 0.1, 0.9),
        (620, 1400, 0.8, 200, 0.1, 0.9),
    ):
        for _ in range(count):
            drop = _drop(low, high, loud, chance)
            stand(drops, chance.uniform(0, LENGTH), drop, chance.uniform(left, right))
    stand(drops, 0.0, _gutter(n, chance), 0.82)
    echo = [clearing(0.35, 2200.0, chance) for _ in (0, 1)]
    near = np.stack([far(drops[:, ear], echo[ear], 0.35) for ear in (0, 1)], axis=1)
    return 0.62 * rush + middle(0.24 * patter) + near
