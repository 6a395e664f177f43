"""Both ears: a place spreads to left and right, and small voices stand somewhere between them."""

from collections.abc import Callable, Sequence

import numpy as np

from .noise import Colour, air, clearing, far
from .shapes import breathing
from .waves import Wave, put, samples

Chance = np.random.Generator

Voices = Sequence[tuple[float, Wave]]
"""Small sounds and when they come, in seconds."""


def sides(one: Callable[[], Wave]) -> Wave:
    """Make left and right apart from each other, as two ears hear a wide place."""
    return np.stack([one(), one()], axis=1)


def middle(one: Wave) -> Wave:
    """Give both ears the same: high air needs no width, and takes half the room in a file."""
    return np.stack([one, one], axis=1)


def ground(length: float, colour: Colour, slowest: int, quickest: int, depth: float, chance: Chance) -> Wave:
    """Spread moving air to both sides, for so many seconds."""
    n = samples(length)
    return sides(lambda: air(n, colour, chance) * breathing(n, slowest, quickest, depth, chance))


def ears(place: float) -> tuple[float, float]:
    """How strong a voice is in the left and the right ear; 0 is left, 1 is right."""
    return float(np.cos(place * np.pi / 2)), float(np.sin(place * np.pi / 2))


def stand(ground: Wave, start: float, voice: Wave, place: float) -> None:
    """Lay one voice onto a wide ground, between left (0) and right (1)."""
    for ear, part in enumerate(ears(place)):
        put(ground[:, ear], start, part * voice)


def scatter(
    length: float, voices: Voices, echo: float, share: float, chance: Chance, dark: float = 2600.0
) -> Wave:
    """Set voices at their times, each somewhere between left and right, in one wide clearing."""
    heard = np.zeros((samples(length), 2))
    for start, voice in voices:
        stand(heard, start, voice, chance.uniform(0.2, 0.8))
    wide = [far(heard[:, ear], clearing(echo, dark, chance), share) for ear in (0, 1)]
    return np.stack(wide, axis=1)
