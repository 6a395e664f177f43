"""The small voices that many sounds share: a tone, a glide, a drop, a bell, a breath of air."""

from collections.abc import Sequence

import numpy as np

from .noise import air, band
from .shapes import RISE, ring
from .waves import RATE, Wave, samples

Partial = tuple[float, float]
"""An overtone: times the pitch, and how loud."""

PURE: Sequence[Partial] = ((1.0, 1.0), (2.0, 0.06))
WOOD: Sequence[Partial] = ((1.0, 1.0), (2.42, 0.28), (3.9, 0.06))
REED: Sequence[Partial] = ((1.0, 1.0), (3.0, 0.16), (5.0, 0.03))


def line(points: Sequence[float], n: int) -> Wave:
    """Glide through pitches (Hz) in equal times, evenly to the ear."""
    at = np.linspace(0, len(points) - 1, n)
    return np.exp(np.interp(at, np.arange(len(points)), np.log(points)))


def tone(pitch: Wave, partials: Sequence[Partial] = PURE) -> Wave:
    """Sing a line of pitches (Hz), one for each sample."""
    turn = 2 * np.pi * np.cumsum(pitch) / RATE
    sound = np.zeros(len(pitch))
    for times, loud in partials:
        sound += loud * np.sin(times * turn)
    return sound


def note(points: Sequence[float], shape: Wave, partials: Sequence[Partial] = PURE) -> Wave:
    """Sing a glide under a shape of loudness."""
    return shape * tone(line(points, len(shape)), partials)


def plop(low: float, high: float, decay: float, rise: float = RISE) -> Wave:
    """Let one round drop fall: a pitch that rises while it fades."""
    shape = ring(rise + 4 * decay, decay, rise)
    return note((low, low, high, high * 1.04), shape)


def knock(pitch: float, decay: float) -> Wave:
    """Touch soft wood: three modes, the higher ones weaker."""
    return note((pitch * 1.03, pitch, pitch), ring(RISE + 5 * decay, decay), WOOD)


def puff(low: float, high: float, shape: Wave, chance: np.random.Generator, slope: float = -3.0) -> Wave:
    """Let air of one colour come and go under a shape of loudness."""
    return shape * air(len(shape), band(low, high, slope), chance)


def bell(pitch: float, seconds: float, decay: float) -> Wave:
    """Ring a soft bowl; the higher its overtones, the later they come and the sooner they go."""
    sound = np.zeros(samples(seconds))
    for times, loud, life in ((1.0, 1.0, 1.0), (2.0, 0.34, 0.6), (2.99, 0.13, 0.38), (4.16, 0.04, 0.22)):
        shape = ring(seconds, decay * life, RISE + 0.01 * times)
        sound += loud * note((pitch * times,), shape, ((1.0, 1.0),))
    return sound
