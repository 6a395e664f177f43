"""One voice for each thing in the garden at night; all of them lower and slower than by day."""

import numpy as np

from .noise import alone, clearing
from .shapes import ring, smooth, swell
from .voices import REED, bell, knock, note, plop, puff
from .waves import RATE, Wave, clock, put, samples

Chance = np.random.Generator


def _night(sound: Wave, chance: Chance, share: float = 0.35, seconds: float = 0.8) -> Wave:
    """Let a voice die away in the warm dark between hedges."""
    return alone(sound, clearing(seconds, 1900.0, chance), share)


def moth(chance: Chance) -> Wave:
    """Go round the lamp: soft wings, nearer and farther, and twice the faintest touch of glass."""
    time = clock(2.4)
    beat = 0.66 - 0.34 * np.cos(2 * np.pi * 13.0 * time)
    nearer = 0.7 - 0.3 * np.cos(2 * np.pi * time / 1.2)
    wings = puff(220, 1300, beat * nearer * swell(0.5, 1.0, 0.9), chance)
    for at in (0.7, 1.6):
        put(wings, at, 0.1 * bell(1318.5, 0.7, 0.16))
    return wings


def moon(chance: Chance) -> Wave:
    """Rise: three long notes, each inside the one before."""
    sound = np.zeros(samples(4.0))
    for at, pitch, loud in ((0.0, 261.63, 1.0), (0.5, 392.0, 0.6), (1.0, 523.25, 0.42)):
        shape = swell(0.9, 0.3, 1.6)
        put(sound, at, loud * note((pitch * 0.995, pitch), shape))
    return _night(sound, chance, 0.4, 0.9)


def cat(chance: Chance) -> Wave:
    """Purr in two breaths, the one out a little lower."""
    sound = np.zeros(samples(3.0))
    for at, seconds, pitch, pulse in ((0.0, 1.3, 118.0, 25.0), (1.45, 1.4, 108.0, 23.0)):
        shape = swell(seconds * 0.3, seconds * 0.3, seconds * 0.4)
        time = np.arange(len(shape)) / RATE
        roll = 0.62 - 0.38 * np.cos(2 * np.pi * pulse * time)
        voice = note((pitch, pitch * 1.04, pitch), shape, ((1.0, 1.0), (2.0, 0.7), (3.0, 0.4), (4.0, 0.18)))
        put(sound, at, roll * (voice + 0.5 * puff(200, 900, shape, chance)))
    return sound


def hedgehog(chance: Chance) -> Wave:
    """Sniff along the ground: snuff, snuff, and small feet in the grass between."""
    sound = np.zeros(samples(2.5))
    for at, loud in ((0.0, 0.9), (0.42, 1.0), (1.25, 0.8), (1.62, 0.6)):
        put(sound, at, loud * puff(420, 1700, swell(0.12, 0.02, 0.16), chance))
        put(sound, at + 0.04, 0.3 * loud * note((170, 190, 176), swell(0.1, 0.02, 0.12)))
    for at in (0.85, 1.02, 2.0, 2.14):
        put(sound, at, 0.22 * puff(700, 2400, ring(0.24, 0.04, 0.08), chance))
    return sound


def soft_leaf(chance: Chance) -> Wave:
    """Stroke a leaf like an ear, there and back."""
    sound = np.zeros(samples(1.5))
    put(sound, 0.0, puff(240, 900, swell(0.28, 0.1, 0.34), chance))
    put(sound, 0.68, 0.75 * puff(210, 780, swell(0.26, 0.08, 0.4), chance))
    return sound


def lantern(chance: Chance) -> Wave:
    """Touch old stone: one low round knock, and warmth that stays a moment."""
    sound = np.zeros(samples(2.2))
    put(sound, 0.0, knock(147.0, 0.1))
    put(sound, 0.12, 0.4 * note((293.7, 293.7), swell(0.4, 0.2, 1.1)))
    return _night(sound, chance, 0.25, 0.5)


def moon_water(chance: Chance) -> Wave:
    """Let rings go out over still water: one drop, and its circles growing wide."""
    sound = np.zeros(samples(2.4))
    put(sound, 0.0, plop(370, 587, 0.09))
    for at, pitch, loud in ((0.3, 587.33, 0.3), (0.75, 493.88, 0.22), (1.2, 392.0, 0.18)):
        put(sound, at, loud * note((pitch, pitch * 0.995), swell(0.22, 0.04, 0.7)))
    return _night(sound, chance, 0.4, 0.8)


def fireflies(chance: Chance) -> Wave:
    """Light up one after the other, each a very small round tone."""
    sound = np.zeros(samples(2.6))
    for at, pitch in ((0.0, 659.26), (0.3, 880.0), (0.66, 783.99), (0.95, 987.77), (1.35, 659.26)):
        loud = chance.uniform(0.6, 1.0)
        put(sound, at, loud * note((pitch, pitch), ring(1.0, 0.2, 0.12)))
    return _night(sound, chance, 0.45, 0.9)


def stars(chance: Chance) -> Wave:
    """Come out one by one, high and far, slower each time."""
    sound = np.zeros(samples(3.4))
    for at, pitch, loud in (
        (0.0, 1046.5, 0.8),
        (0.45, 1174.66, 0.6),
        (1.0, 1567.98, 0.45),
        (1.7, 1318.5, 0.4),
    ):
        put(sound, at, loud * bell(pitch, 1.5, 0.36))
    return _night(sound, chance, 0.5, 1.0)


def jasmine(chance: Chance) -> Wave:
    """Open: four airy notes that lean on each other, going down as one breathes out."""
    sound = np.zeros(samples(2.6))
    for step, pitch in enumerate((783.99, 659.26, 587.33, 523.25)):
        shape = swell(0.3, 0.06, 0.7)
        put(sound, 0.3 * step, (1 - 0.1 * step) * note((pitch, pitch), shape, REED))
        put(sound, 0.3 * step, 0.3 * puff(pitch * 0.8, pitch * 1.3, shape, chance, 0.0))
    return _night(sound, chance, 0.4, 0.8)


def apple(chance: Chance) -> Wave:
    """Swing on the bough: leaves whisper, and one soft tock."""
    shape = swell(0.3, 0.2, 0.6)
    shiver = smooth(chance.standard_normal(len(shape)), 0.05)
    rustle = puff(600, 2600, shape * np.clip(1 + 0.4 * shiver / np.std(shiver), 0.3, 1.8), chance)
    sound = np.zeros(samples(1.8))
    put(sound, 0.0, 0.5 * rustle)
    put(sound, 0.75, knock(262.0, 0.07))
    return _night(sound, chance, 0.2, 0.4)


def web(chance: Chance) -> Wave:
    """Tremble like strings one hardly touches, drop beside drop."""
    sound = np.zeros(samples(2.2))
    for at, pitch in ((0.0, 880.0), (0.16, 987.77), (0.32, 1174.66), (0.5, 1318.5), (0.9, 987.77)):
        strings = ((1.0, 1.0), (2.0, 0.22), (3.0, 0.06))
        put(sound, at, chance.uniform(0.6, 1.0) * note((pitch, pitch * 0.998), ring(0.9, 0.16), strings))
    return _night(sound, chance, 0.4, 0.7)


def can(chance: Chance) -> Wave:
    """Tap hollow tin with one finger, and hear the drop that is left in it."""
    sound = np.zeros(samples(1.9))
    tin = ((1.0, 1.0), (1.51, 0.5), (2.32, 0.28), (3.6, 0.08))
    put(sound, 0.0, note((311.1, 307.0), ring(1.2, 0.2), tin))
    put(sound, 0.72, 0.4 * plop(494, 740, 0.06))
    return _night(sound, chance, 0.25, 0.4)
