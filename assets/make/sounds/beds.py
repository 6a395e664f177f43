"""The beds: places that go on sounding, in a circle without a seam, on both sides of the ear."""

import numpy as np

from .noise import air, band
from .shapes import breathing, swell
from .voices import note
from .waves import RATE, Wave, samples
from .wide import ground, middle, scatter, sides

LENGTH = 16.0
"""Seconds after which a bed comes round again."""

Chance = np.random.Generator


def bubble(low: float, high: float, loud: float, chance: Chance) -> Wave:
    """Let one bubble come up: a short pitch that rises."""
    pitch = chance.uniform(low, high)
    shape = swell(chance.uniform(0.02, 0.04), 0.0, chance.uniform(0.05, 0.12))
    return loud * chance.uniform(0.3, 1.0) * note((pitch, pitch * chance.uniform(1.1, 1.5)), shape)


def wind(chance: Chance) -> Wave:
    """Go through leaves: slow gusts below, and leaves that whisper when a gust comes."""
    n = samples(LENGTH)
    gust = breathing(n, 2, 4, 0.38, chance)
    wide = sides(lambda: air(n, band(140, 720, -4), chance) * breathing(n, 2, 5, 0.25, chance))
    leaves = air(n, band(900, 3900, -2.5), chance) * breathing(n, 60, 160, 0.35, chance)
    return wide * gust[:, None] + middle(0.5 * leaves * gust**1.6)


def warble(chance: Chance) -> list[tuple[float, Wave]]:
    """Sing a few soft round notes that wander, each its own small glide."""
    pitch, at, phrase = chance.uniform(2100, 2700), 0.0, []
    for _ in range(int(chance.integers(3, 6))):
        bend = chance.uniform(0.88, 1.14)
        shape = swell(0.11, 0.02, chance.uniform(0.1, 0.16))
        phrase.append((at, 0.8 * note((pitch, pitch * bend, pitch * bend**0.5), shape)))
        at += chance.uniform(0.2, 0.3)
        pitch *= chance.uniform(0.9, 1.12)
    return phrase


def two_notes(chance: Chance) -> list[tuple[float, Wave]]:
    """Call a high and a lower note, long and clear."""
    pitch = chance.uniform(2300, 2600)
    high, low = swell(0.12, 0.14, 0.2), swell(0.12, 0.2, 0.26)
    return [
        (0.0, 0.6 * note((pitch, pitch * 0.99), high)),
        (0.5, 0.6 * note((pitch * 0.84, pitch * 0.83), low)),
    ]


def coo(chance: Chance) -> list[tuple[float, Wave]]:
    """Coo three times, low and far away."""
    pitch = chance.uniform(430, 470)
    shapes = ((0.0, swell(0.15, 0.1, 0.2)), (0.6, swell(0.2, 0.25, 0.35)), (1.6, swell(0.15, 0.1, 0.3)))
    return [(at, 0.6 * note((pitch, pitch * 1.06, pitch * 0.97), shape)) for at, shape in shapes]


def birds(chance: Chance) -> Wave:
    """Let three kinds of birds sing now and then, softly, over faint air."""
    calls = []
    singers = (
        (0.6, warble),
        (3.4, coo),
        (6.2, two_notes),
        (8.4, warble),
        (11.2, two_notes),
        (13.2, warble),
    )
    for start, sing in singers:
        calls += [(start + at, voice) for at, voice in sing(chance)]
    faint = ground(LENGTH, band(160, 2600, -4), 1, 4, 0.2, chance)
    return faint + 2.0 * scatter(LENGTH, calls, 1.2, 0.5, chance)


def chirps(
    pitch: float, every: float, start: float, loud: float, length: float = LENGTH
) -> list[tuple[float, Wave]]:
    """Sing as one cricket does: three blurred pulses, a pause, and again."""
    pulse = loud * note((pitch, pitch * 0.985), swell(0.028, 0.0, 0.034), ((1.0, 1.0),))
    times = np.arange(0.0, length - 1e-9, every)
    return [(start + float(at) + 0.05 * beat, pulse) for at in times for beat in range(3)]


def croak(pitch: float, seconds: float) -> Wave:
    """Purr like a small friendly frog: a tone that rolls, wide open in the middle."""
    shape = swell(seconds * 0.45, seconds * 0.1, seconds * 0.45)
    time = np.arange(len(shape)) / RATE
    roll = 0.7 - 0.3 * np.cos(2 * np.pi * 24 * time)
    mouth = ((1.0, 0.7), (2.0, 1.0), (3.0, 0.35), (4.0, 0.08))
    return roll * note((pitch, pitch * 1.12, pitch * 1.02), shape, mouth)


def night(chance: Chance) -> Wave:
    """Rest in a warm night: soft crickets near and far, and frogs beyond the water."""
    dark = ground(LENGTH, band(120, 900, -5), 1, 4, 0.2, chance)
    crickets = chirps(3250, 0.8, 0.1, 0.5) + chirps(2900, 1.0, 0.45, 0.36) + chirps(3480, 0.64, 0.3, 0.26)
    frogs = []
    for start, pitch in (
        (2.0, 205.0),
        (2.7, 212.0),
        (7.6, 180.0),
        (10.4, 208.0),
        (11.1, 214.0),
        (14.2, 184.0),
    ):
        frogs.append((start, 0.9 * croak(pitch, 0.4)))
    return dark + scatter(LENGTH, crickets, 0.5, 0.55, chance) + scatter(LENGTH, frogs, 1.1, 0.75, chance)
