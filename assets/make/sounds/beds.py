"""The beds: places that go on sounding, in a circle without a seam, on both sides of the ear."""

from collections.abc import Callable

import numpy as np

from .noise import Colour, air, band, clearing, far
from .shapes import breathing, swell
from .voices import note
from .waves import RATE, Wave, put, samples

LENGTH = 16.0
"""Seconds after which a bed comes round again."""

Chance = np.random.Generator


def _sides(one: Callable[[], Wave]) -> Wave:
    """Make left and right apart from each other, as two ears hear a wide place."""
    return np.stack([one(), one()], axis=1)


def _ground(colour: Colour, slowest: int, quickest: int, depth: float, chance: Chance) -> Wave:
    """Spread moving air to both sides."""
    n = samples(LENGTH)
    return _sides(lambda: air(n, colour, chance) * breathing(n, slowest, quickest, depth, chance))


def _scatter(voices: list[tuple[float, Wave]], echo: float, share: float, chance: Chance) -> Wave:
    """Set voices at their times, each somewhere between left and right, in one wide clearing."""
    sides = np.zeros((samples(LENGTH), 2))
    for start, voice in voices:
        side = chance.uniform(0.2, 0.8)
        for ear, part in ((0, np.cos(side * np.pi / 2)), (1, np.sin(side * np.pi / 2))):
            put(sides[:, ear], start, part * voice)
    wide = [far(sides[:, ear], clearing(echo, 2600.0, chance), share) for ear in (0, 1)]
    return np.stack(wide, axis=1)


def _bubble(low: float, high: float, loud: float, chance: Chance) -> Wave:
    pitch = chance.uniform(low, high)
    shape = swell(chance.uniform(0.02, 0.04), 0.0, chance.uniform(0.05, 0.12))
    return loud * chance.uniform(0.3, 1.0) * note((pitch, pitch * chance.uniform(1.1, 1.5)), shape)


def water(chance: Chance) -> Wave:
    """Lap at the edge of a pond, with a round drop now and then."""
    lap = _ground(band(130, 620, -4), 3, 6, 0.3, chance) + 0.25 * _ground(
        band(480, 2600, -3), 4, 14, 0.4, chance
    )
    drops = [(chance.uniform(0, LENGTH), _bubble(280, 620, 1.3, chance)) for _ in range(26)]
    return lap + _scatter(drops, 0.5, 0.35, chance)


def stream(chance: Chance) -> Wave:
    """Run over small stones: two layers of water and a great many bubbles."""
    low = 0.8 * _ground(band(190, 850, -4), 4, 24, 0.25, chance)
    high = 0.42 * _ground(band(850, 3900, -3), 10, 70, 0.3, chance)
    drops = [(chance.uniform(0, LENGTH), _bubble(420, 1350, 0.75, chance)) for _ in range(420)]
    return low + high + _scatter(drops, 0.3, 0.25, chance)


def wind(chance: Chance) -> Wave:
    """Go through leaves: slow gusts below, and leaves that whisper when a gust comes."""
    n = samples(LENGTH)

    def side() -> Wave:
        gust = breathing(n, 2, 4, 0.38, chance)
        leaves = air(n, band(900, 3900, -2.5), chance) * breathing(n, 60, 160, 0.35, chance)
        return air(n, band(140, 720, -4), chance) * gust + 0.42 * leaves * gust**1.6

    return _sides(side)


def _warble(chance: Chance) -> list[tuple[float, Wave]]:
    """Sing a few soft round notes that wander, each its own small glide."""
    pitch, at, phrase = chance.uniform(2100, 2700), 0.0, []
    for _ in range(int(chance.integers(3, 6))):
        bend = chance.uniform(0.88, 1.14)
        shape = swell(0.11, 0.02, chance.uniform(0.1, 0.16))
        phrase.append((at, 0.8 * note((pitch, pitch * bend, pitch * bend**0.5), shape)))
        at += chance.uniform(0.2, 0.3)
        pitch *= chance.uniform(0.9, 1.12)
    return phrase


def _two_notes(chance: Chance) -> list[tuple[float, Wave]]:
    """Call a high and a lower note, long and clear."""
    pitch = chance.uniform(2300, 2600)
    high, low = swell(0.12, 0.14, 0.2), swell(0.12, 0.2, 0.26)
    return [
        (0.0, 0.6 * note((pitch, pitch * 0.99), high)),
        (0.5, 0.6 * note((pitch * 0.84, pitch * 0.83), low)),
    ]


def _coo(chance: Chance) -> list[tuple[float, Wave]]:
    """Coo three times, low and far away."""
    pitch = chance.uniform(430, 470)
    shapes = ((0.0, swell(0.15, 0.1, 0.2)), (0.6, swell(0.2, 0.25, 0.35)), (1.6, swell(0.15, 0.1, 0.3)))
    return [(at, 0.6 * note((pitch, pitch * 1.06, pitch * 0.97), shape)) for at, shape in shapes]


def birds(chance: Chance) -> Wave:
    """Let three kinds of birds sing now and then, softly, over faint air."""
    calls = []
    singers = (
        (0.6, _warble),
        (3.4, _coo),
        (6.2, _two_notes),
        (8.4, _warble),
        (11.2, _two_notes),
        (13.2, _warble),
    )
    for start, sing in singers:
        calls += [(start + at, voice) for at, voice in sing(chance)]
    faint = _ground(band(160, 2600, -4), 1, 4, 0.2, chance)
    return faint + 2.0 * _scatter(calls, 1.2, 0.5, chance)


def _chirps(pitch: float, every: float, start: float, loud: float) -> list[tuple[float, Wave]]:
    """Sing as one cricket does: three blurred pulses, a pause, and again."""
    pulse = loud * note((pitch, pitch * 0.985), swell(0.028, 0.0, 0.034), ((1.0, 1.0),))
    times = np.arange(0.0, LENGTH - 1e-9, every)
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
    dark = _ground(band(120, 900, -5), 1, 4, 0.2, chance)
    crickets = _chirps(3250, 0.8, 0.1, 0.5) + _chirps(2900, 1.0, 0.45, 0.36) + _chirps(3480, 0.64, 0.3, 0.26)
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
    return dark + _scatter(crickets, 0.5, 0.55, chance) + _scatter(frogs, 1.1, 0.75, chance)


def hum(chance: Chance) -> Wave:
    """Purr low and warm, as Mo does when all is well: a still chord and fur that trembles."""
    n = samples(LENGTH)
    turn = 2 * np.pi * np.arange(n) / n
    purr = 0.5 - 0.5 * np.cos(round(23 * LENGTH) * turn)

    def side() -> Wave:
        # C and G; whole turns in the loop, and pairs a hair apart so that the chord moves like breath.
        chord = np.zeros(n)
        for hertz, loud in ((130.81, 1.0), (196.0, 0.42), (261.63, 0.4), (392.0, 0.12), (523.25, 0.05)):
            turns = round(hertz * LENGTH)
            for beside in (0, 2):
                chord += 0.5 * loud * np.sin((turns + beside) * turn + chance.uniform(0, 2 * np.pi))
        chord *= breathing(n, 1, 3, 0.12, chance) * (1 - 0.18 * purr)
        fur = air(n, band(110, 480, -4), chance) * (0.35 + 0.65 * (1 - purr))
        return chord + 0.3 * fur

    return _sides(side)
