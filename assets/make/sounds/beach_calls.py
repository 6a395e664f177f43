"""One voice for each thing on the beach walk; the wind and the open sea take away what is sharp."""

import numpy as np

from .forest_calls import whisper
from .noise import alone, clearing
from .shapes import ring, smooth, swell
from .voices import bell, knock, note, plop, puff
from .waves import RATE, Wave, put, samples

Chance = np.random.Generator


def wave(chance: Chance) -> Wave:
    """Say shh: come up the sand, and run back more softly."""
    sound = np.zeros(samples(2.3))
    put(sound, 0.0, puff(260, 1500, swell(0.7, 0.1, 0.8), chance))
    put(sound, 0.75, 0.55 * puff(900, 3400, swell(0.4, 0.1, 0.95), chance))
    return sound


def gull(chance: Chance) -> Wave:
    """Call twice from far away: keow, keow, each bending down."""
    sound = np.zeros(samples(1.5))
    for at, loud in ((0.0, 1.0), (0.66, 0.75)):
        call = note(
            (880, 1245, 1175, 880, 784), swell(0.16, 0.1, 0.26), ((1.0, 1.0), (2.0, 0.22), (3.0, 0.06))
        )
        put(sound, at, loud * call)
    return alone(sound, clearing(0.5, 2200.0, chance), 0.5)


def sandpiper(chance: Chance) -> Wave:
    """Peep three times, small and round."""
    sound = np.zeros(samples(1.1))
    for at, loud in ((0.0, 0.8), (0.3, 1.0), (0.6, 0.7)):
        put(sound, at, loud * note((1865, 2217, 2093), swell(0.1, 0.0, 0.14), ((1.0, 1.0),)))
    return alone(sound, clearing(0.3, 2400.0, chance), 0.3)


def crab(chance: Chance) -> Wave:
    """Patter sideways on eight feet, there and back."""
    sound = np.zeros(samples(1.7))
    for step in range(8):
        loud = 0.6 + 0.4 * np.sin(np.pi * step / 7)
        put(sound, 0.17 * step, loud * knock(chance.uniform(440, 560), 0.02))
    return alone(sound, clearing(0.2, 2000.0, chance), 0.15)


def shell(chance: Chance) -> Wave:
    """Hum as a shell does at the ear: hollow air that swells and sinks."""
    shape = swell(0.7, 0.2, 0.9)
    time = np.arange(len(shape)) / RATE
    sway = 1 + 0.25 * np.sin(2 * np.pi * 1.3 * time)
    hollow = puff(330, 430, shape * sway, chance, 0.0) + 0.6 * puff(700, 860, shape, chance, 0.0)
    return hollow + 0.25 * puff(200, 1600, shape, chance)


def sand(chance: Chance) -> Wave:
    """Trickle between fingers."""
    shape = swell(0.3, 0.25, 0.7)
    grains = smooth(np.abs(chance.standard_normal(len(shape))) ** 3, 0.012)
    return puff(1100, 3600, shape * np.clip(grains / grains.mean(), 0.4, 1.8), chance)


def glass(chance: Chance) -> Wave:
    """Ring once, rounded by the sea."""
    sound = np.zeros(samples(1.5))
    put(sound, 0.0, bell(784.0, 1.3, 0.3))
    put(sound, 0.16, 0.4 * bell(1174.7, 1.1, 0.22))
    return alone(sound, clearing(0.3, 2400.0, chance), 0.25)


def boat(chance: Chance) -> Wave:
    """Let a small ship's bell come over the water, with a breath in the sail."""
    sound = np.zeros(samples(1.9))
    put(sound, 0.0, 0.5 * puff(180, 900, swell(0.4, 0.1, 0.7), chance))
    put(sound, 0.1, 0.8 * bell(622.3, 1.6, 0.4))
    put(sound, 0.55, 0.5 * bell(622.3, 1.3, 0.34))
    return alone(sound, clearing(0.4, 1800.0, chance), 0.4)


def starfish(chance: Chance) -> Wave:
    """Send up four bubbles, each a little higher."""
    sound = np.zeros(samples(1.2))
    for beat, pitch in enumerate((330.0, 392.0, 440.0, 523.25)):
        put(sound, 0.2 * beat, (1 - 0.14 * beat) * plop(pitch, pitch * 1.2, 0.06))
    return alone(sound, clearing(0.3, 1800.0, chance), 0.2)


def anemone(chance: Chance) -> Wave:
    """Draw in, and open again: a slow glide down and up through water."""
    shape = np.concatenate([swell(0.25, 0.05, 0.3), 0.8 * swell(0.3, 0.05, 0.5)])
    under = note((523.25, 330.0, 294.0, 330.0, 440.0, 494.0), shape)
    return under + 0.3 * puff(240, 900, shape, chance)


def lolly(chance: Chance) -> Wave:
    """Crack a very little, as ice does in the sun, and sing two cool notes."""
    sound = np.zeros(samples(1.3))
    put(sound, 0.0, 0.5 * knock(620, 0.02))
    put(sound, 0.14, note((880.0, 880.0), ring(0.6, 0.12)))
    put(sound, 0.36, 0.8 * note((1046.5, 1046.5), ring(0.7, 0.14)))
    return alone(sound, clearing(0.2, 2200.0, chance), 0.2)


def grass(chance: Chance) -> Wave:
    """Bow to the wind and come up again: louder, softer, almost nothing."""
    sound = np.zeros(samples(2.4))
    for at, loud in ((0.0, 1.0), (0.7, 0.6), (1.3, 0.3)):
        put(sound, at, loud * whisper(swell(0.35, 0.1, 0.55), 700, 3200, 13, chance))
    return sound


def wings(chance: Chance) -> Wave:
    """Row through the air with two long wings, and glide."""
    sound = np.zeros(samples(2.3))
    for at, loud in ((0.0, 0.9), (0.46, 1.0)):
        put(sound, at, loud * puff(180, 1000, swell(0.12, 0.03, 0.26), chance))
    put(sound, 0.95, 0.5 * puff(420, 1500, swell(0.4, 0.15, 0.7), chance))
    return sound


def driftwood(chance: Chance) -> Wave:
    """Slide a paw along old smooth wood, and knock once: it is light and hollow."""
    sound = np.zeros(samples(1.7))
    put(sound, 0.0, 0.5 * puff(280, 1100, swell(0.3, 0.15, 0.3), chance))
    put(sound, 0.78, knock(277.2, 0.08))
    put(sound, 1.06, 0.45 * knock(311.1, 0.06))
    return alone(sound, clearing(0.3, 1600.0, chance), 0.2)


def weed(chance: Chance) -> Wave:
    """Slip wet and heavy over stone, and let two small bladders give way."""
    sound = np.zeros(samples(1.7))
    put(sound, 0.0, 0.8 * puff(160, 620, swell(0.3, 0.1, 0.5), chance))
    put(sound, 0.35, 0.25 * whisper(swell(0.25, 0.1, 0.4), 500, 1700, 18, chance))
    for at, pitch, loud in ((0.62, 233.1, 0.8), (0.98, 293.7, 0.55)):
        put(sound, at, loud * plop(pitch, pitch * 1.5, 0.05))
    return sound


def pool(chance: Chance) -> Wave:
    """Take one drop between rocks, and answer from all round: rings that grow wide."""
    sound = np.zeros(samples(2.0))
    put(sound, 0.0, plop(523.25, 830.6, 0.08))
    for ring_, loud in enumerate((0.3, 0.2, 0.12, 0.07)):
        put(sound, 0.36 + 0.3 * ring_, loud * note((392.0 - 24 * ring_,), swell(0.14, 0.0, 0.3)))
    return alone(sound, clearing(0.9, 1900.0, chance), 0.45)
