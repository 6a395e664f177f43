"""The bed of the pond: water that laps at lily pads and reeds, and an evening that has time."""

import numpy as np

from .beds import bubble, coo
from .noise import air, band, clearing, far
from .shapes import breathing, swell
from .voices import plop, puff
from .waves import Wave, put, samples
from .wide import ground, scatter, sides, stand

LENGTH = 24.0
"""Seconds after which it comes round again: the place where one is most often, so the longest."""

Chance = np.random.Generator


def laps(length: float, every: float, chance: Chance) -> Wave:
    """Lap at an edge: small swells that never come quite regularly, 0 to about 1, in a circle."""
    line = np.zeros(samples(length))
    at = 0.0
    while at < length:
        shape = swell(chance.uniform(0.5, 0.8), 0.05, chance.uniform(0.9, 1.6))
        put(line, at, chance.uniform(0.4, 1.0) * shape)
        at += every * chance.uniform(0.7, 1.3)
    return line


def _reeds(chance: Chance) -> Wave:
    """Let a few reeds lean on one another."""
    return 0.3 * puff(500, 2200, swell(0.9, 0.2, 1.3), chance)


def water(chance: Chance) -> Wave:
    """Lap on both sides, drop by drop; reeds lean twice, a fish turns once, a far dove has seen it."""
    n = samples(LENGTH)
    calm = ground(LENGTH, band(120, 520, -4), 3, 7, 0.25, chance)
    lap = sides(lambda: air(n, band(260, 1100, -4), chance) * laps(LENGTH, 1.9, chance))
    light = air(n, band(900, 2600, -3), chance) * breathing(n, 9, 40, 0.4, chance) * laps(LENGTH, 1.9, chance)
    drops = [(chance.uniform(0, LENGTH), bubble(280, 640, 1.1, chance)) for _ in range(46)]
    far_side = [(15.2 + at, 0.5 * voice) for at, voice in coo(chance)]
    reeds = np.zeros((n, 2))
    for at, place in ((4.6, 0.2), (18.9, 0.85)):
        stand(reeds, at, _reeds(chance), place)
    fish = np.zeros(n)
    put(fish, 9.4, 0.8 * plop(196, 247, 0.1))
    put(fish, 9.62, 0.4 * plop(392, 494, 0.07))
    fish = far(fish, clearing(0.8, 1600.0, chance), 0.4)
    still = 0.55 * calm + 0.6 * lap + reeds + 0.07 * light[:, None] + 0.8 * fish[:, None]
    return still + scatter(LENGTH, drops, 0.5, 0.35, chance) + scatter(LENGTH, far_side, 1.4, 0.75, chance)
