"""The bed of the window seat: winter outside the pane, a warm room on this side."""

import numpy as np

from .noise import air, band, clearing, far
from .shapes import breathing, ring
from .voices import knock
from .waves import Wave, put, samples
from .wide import ground, stand

LENGTH = 18.0
"""Seconds after which it comes round again."""

Chance = np.random.Generator


def window(chance: Chance) -> Wave:
    """Let far wind lean on the pane, and a small fire tick and settle somewhere behind us."""
    n = samples(LENGTH)
    room = ground(LENGTH, band(80, 260, -4), 2, 5, 0.15, chance)
    outside = air(n, band(180, 620, -4), chance) * breathing(n, 2, 4, 0.6, chance)
    glow = air(n, band(90, 380, -3), chance) * breathing(n, 30, 90, 0.4, chance)
    fire = np.zeros((n, 2))
    at = 0.3
    while at < LENGTH:
        for _ in range(int(chance.integers(1, 4))):
            tick = chance.uniform(0.15, 0.6) * knock(chance.uniform(320, 760), chance.uniform(0.008, 0.02))
            stand(fire, at + chance.uniform(0, 0.35), tick, chance.uniform(0.55, 0.85))
        at += chance.uniform(0.5, 1.7)
    log = np.zeros(n)
    for start in (5.2, 13.6):
        put(log, start, 0.5 * air(samples(0.9), band(150, 900, -4), chance) * ring(0.9, 0.2, 0.2))
    log = far(log, clearing(0.4, 1200.0, chance), 0.3)
    warm = np.stack([far(fire[:, ear], clearing(0.35, 1800.0, chance), 0.35) for ear in (0, 1)], axis=1)
    return 0.5 * room + 0.35 * outside[:, None] + 0.3 * glow[:, None] + 0.9 * warm + log[:, None]
