"""What a sound is while it is being made: numbers in time, at one sample rate."""

import numpy as np
import numpy.typing as npt

RATE = 44100
"""Samples a second, the rate the game's mixer runs at."""

Wave = npt.NDArray[np.float64]
"""Samples between -1 and 1: one row for one voice, or two columns (left, right)."""


def samples(seconds: float) -> int:
    """Count the samples that fill so many seconds."""
    return round(seconds * RATE)


def clock(seconds: float) -> Wave:
    """Count up the time of every sample, in seconds from 0."""
    return np.arange(samples(seconds)) / RATE


def dice(name: str) -> np.random.Generator:
    """Give each sound its own repeatable chance, so that making one never changes another."""
    return np.random.default_rng(list(name.encode("ascii")))


def put(ground: Wave, start: float, sound: Wave) -> None:
    """Lay a sound onto the ground at a time in seconds; what passes the end comes round at the start."""
    places = (samples(start) + np.arange(len(sound))) % len(ground)
    np.add.at(ground, places, sound)
