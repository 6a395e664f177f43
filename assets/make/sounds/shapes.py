"""How loud a sound is from moment to moment: always a soft beginning and a soft end."""

import numpy as np

from .waves import RATE, Wave, clock, samples

RISE = 0.1
"""Seconds from silence to full: 59 ms from 10 % to 90 %, where a single sound must take 50."""


def up(seconds: float) -> Wave:
    """Rise from 0 to 1 along half a cosine."""
    n = samples(seconds)
    return 0.5 - 0.5 * np.cos(np.pi * (np.arange(n) + 0.5) / n)


def swell(rise: float, hold: float, fall: float) -> Wave:
    """Rise, stay and fall again, each in seconds."""
    return np.concatenate([up(rise), np.ones(samples(hold)), up(fall)[::-1]])


def ring(seconds: float, decay: float, rise: float = RISE) -> Wave:
    """Rise softly, then die away like something struck; `decay` is the time to fall to 37 %."""
    time = clock(seconds)
    shape = np.exp(-np.maximum(0.0, time - rise) / decay)
    start, end = up(rise), up(seconds * 0.3)[::-1]
    shape[: len(start)] *= start
    shape[-len(end) :] *= end
    return shape


def breathing(n: int, slowest: int, quickest: int, depth: float, chance: np.random.Generator) -> Wave:
    """Wander round 1 by up to `depth`, in a circle: waves that fit `slowest` to `quickest` times."""
    turn = 2 * np.pi * np.arange(n) / n
    line = np.zeros(n)
    for times in range(slowest, quickest + 1):
        line += np.cos(times * turn + chance.uniform(0, 2 * np.pi)) / np.sqrt(times)
    around: Wave = 1.0 + depth * line / np.abs(line).max()
    return around


def smooth(line: Wave, seconds: float) -> Wave:
    """Round off a line with a bell-shaped window of so many seconds; the line ends at rest."""
    window = np.hanning(round(seconds * RATE) + 2)[1:-1]
    return spread(line, window / window.sum())


def spread(line: Wave, window: Wave) -> Wave:
    """Convolve by way of frequencies, keeping the middle part, as long as the line."""
    n = len(line) + len(window) - 1
    size = 1 << (n - 1).bit_length()
    whole = np.fft.irfft(np.fft.rfft(line, size) * np.fft.rfft(window, size), size)[:n]
    start = (len(window) - 1) // 2
    return whole[start : start + len(line)]
