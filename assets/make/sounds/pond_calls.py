"""One voice for each thing that can be heard at the listening pond."""

import numpy as np

from .beds import croak
from .forest_calls import breeze
from .noise import alone, clearing
from .shapes import ring, swell
from .voices import REED, note, plop, puff
from .waves import RATE, Wave, put, samples

Chance = np.random.Generator


def frog(chance: Chance) -> Wave:
    """Greet twice with a rolling voice."""
    sound = np.zeros(samples(1.2))
    put(sound, 0.0, croak(196.0, 0.42))
    put(sound, 0.55, 0.9 * croak(220.0, 0.5))
    return alone(sound, clearing(0.5, 2000.0, chance), 0.3)


def cricket(chance: Chance) -> Wave:
    """Sing three soft chirps; no higher than a child's flute."""
    sound = np.zeros(samples(1.8))
    for at, loud in ((0.0, 0.85), (0.5, 1.0), (1.0, 0.8)):
        shape = swell(0.16, 0.04, 0.2)
        time = np.arange(len(shape)) / RATE
        beat = 0.7 - 0.3 * np.cos(2 * np.pi * 20 * time)
        put(sound, at, loud * note((3000, 3060, 3000), shape * beat, ((1.0, 1.0),)))
    return alone(sound, clearing(0.5, 3600.0, chance), 0.5)


def drop(chance: Chance) -> Wave:
    """Fall into still water once, and ring in the reeds."""
    sound = np.zeros(samples(0.8))
    put(sound, 0.0, plop(494, 784, 0.08))
    put(sound, 0.26, 0.22 * plop(659, 880, 0.06))
    return alone(sound, clearing(0.6, 2200.0, chance), 0.3)


def chimes(chance: Chance) -> Wave:
    """Let hollow reeds touch in the wind, five notes that always agree."""
    sound = np.zeros(samples(3.2))
    song = ((0.0, 783.99), (0.34, 587.33), (0.62, 880.0), (1.05, 659.26), (1.5, 523.25), (1.86, 783.99))
    for beat, (at, pitch) in enumerate(song):
        loud = (0.8, 0.9, 0.7, 1.0, 0.9, 0.5)[beat]
        put(sound, at, loud * note((pitch, pitch), ring(1.2, 0.22), REED))
        put(sound, at, 0.1 * loud * puff(pitch * 0.8, pitch * 1.3, ring(0.5, 0.09), chance, 0.0))
    return alone(sound, clearing(0.7, 2400.0, chance), 0.35)


def owl(chance: Chance) -> Wave:
    """Call softly from the far bank: hoo, and hoo-hoo."""
    sound = np.zeros(samples(2.5))
    for at, seconds, loud in ((0.0, 0.6, 0.9), (0.85, 0.36, 0.7), (1.3, 0.8, 1.0)):
        shape = swell(seconds * 0.4, seconds * 0.1, seconds * 0.5)
        hoo = note((340, 370, 349), shape, ((1.0, 1.0), (2.0, 0.1), (3.0, 0.03)))
        put(sound, at, loud * (hoo + 0.05 * shape * breeze(len(shape), chance)))
    return alone(sound, clearing(1.0, 1600.0, chance), 0.3)
