"""One voice for each thing in the rainy street; each answers softly."""

import numpy as np

from .noise import alone, clearing
from .shapes import ring, swell
from .voices import bell, knock, note, plop, puff
from .waves import RATE, Wave, put, samples

Chance = np.random.Generator


def _in_the_street(sound: Wave, chance: Chance, share: float = 0.22) -> Wave:
    """Let a voice die away between houses."""
    return alone(sound, clearing(0.4, 2000.0, chance), share)


def bread(chance: Chance) -> Wave:
    """Crackle as a warm crust does, over one breath of oven air."""
    sound = np.zeros(samples(1.7))
    put(sound, 0.0, 0.5 * puff(200, 900, swell(0.5, 0.2, 0.8), chance))
    for at in (0.15, 0.36, 0.48, 0.8, 1.02):
        put(sound, at, chance.uniform(0.4, 0.8) * knock(chance.uniform(420, 640), 0.022))
    return sound


def umbrella(chance: Chance) -> Wave:
    """Turn round once with a soft whirr, and fling off a few drops."""
    shape = swell(0.5, 0.3, 0.9)
    time = np.arange(len(shape)) / RATE
    spokes = 0.7 - 0.3 * np.cos(2 * np.pi * 5.2 * time)
    sound = np.zeros(samples(2.1))
    put(sound, 0.0, puff(240, 1300, shape * spokes, chance))
    for at in (0.6, 0.84, 1.02, 1.34):
        pitch = chance.uniform(520, 900)
        put(sound, at, 0.35 * plop(pitch, pitch * 1.3, 0.04))
    return sound


def boots(chance: Chance) -> Wave:
    """Hop into a puddle, twice, the second time more softly."""
    sound = np.zeros(samples(1.6))
    for at, loud in ((0.0, 1.0), (0.55, 0.65)):
        put(sound, at, 0.5 * loud * puff(220, 1500, ring(0.5, 0.12), chance))
        put(sound, at, loud * plop(190, 260, 0.07))
        put(sound, at + 0.16, 0.45 * loud * plop(420, 600, 0.05))
    return sound


def red_leaf(chance: Chance) -> Wave:
    """Sink from side to side: three airy notes downward."""
    sound = np.zeros(samples(2.2))
    for step, pitch in enumerate((784.0, 659.3, 523.3)):
        shape = swell(0.25, 0.05, 0.6)
        put(sound, 0.42 * step, (0.8 - 0.12 * step) * note((pitch * 1.04, pitch, pitch), shape))
        put(sound, 0.42 * step, 0.3 * puff(400, 1600, shape, chance))
    return _in_the_street(sound, chance, 0.3)


def lantern(chance: Chance) -> Wave:
    """Grow a little warmer: one low bowl and its fifth."""
    sound = np.zeros(samples(2.6))
    put(sound, 0.0, bell(261.63, 2.4, 0.7))
    put(sound, 0.3, 0.5 * bell(392.0, 2.2, 0.6))
    return _in_the_street(sound, chance)


def paper_boat(chance: Chance) -> Wave:
    """Rock on the water: small laps, over and back."""
    sound = np.zeros(samples(2.0))
    for at, loud in ((0.0, 0.8), (0.5, 1.0), (1.05, 0.6)):
        put(sound, at, 0.5 * loud * puff(300, 1400, swell(0.15, 0.05, 0.35), chance))
        put(sound, at + 0.1, loud * plop(330, 440, 0.06))
    return sound


def letterbox(chance: Chance) -> Wave:
    """Lift the flap and let it fall: clip, clap."""
    sound = np.zeros(samples(1.2))
    tin = ((1.0, 1.0), (2.76, 0.22), (5.4, 0.05))
    put(sound, 0.0, 0.6 * note((523.3, 510.0), ring(0.45, 0.05), tin))
    put(sound, 0.34, note((349.2, 340.0), ring(0.6, 0.08), tin))
    return _in_the_street(sound, chance)


def pigeon(chance: Chance) -> Wave:
    """Beat its wings a few times and say coo-roo."""
    sound = np.zeros(samples(2.7))
    for beat in range(5):
        put(sound, 0.17 * beat, (0.7 - 0.08 * beat) * puff(260, 1300, swell(0.06, 0.0, 0.13), chance))
    for at, points, hold in ((1.0, (392, 440, 415), 0.05), (1.4, (440, 470, 392), 0.25)):
        shape = swell(0.16, hold, 0.3)
        roll = 0.85 - 0.15 * np.cos(2 * np.pi * 21 * np.arange(len(shape)) / RATE)
        put(sound, at, roll * note(points, shape, ((1.0, 1.0), (2.0, 0.18))))
    return _in_the_street(sound, chance)


def puddle(chance: Chance) -> Wave:
    """Take three drops: plink, plink, plonk."""
    sound = np.zeros(samples(1.9))
    for at, pitch, loud in ((0.0, 587.3, 0.8), (0.42, 698.5, 0.7), (0.94, 440.0, 1.0)):
        put(sound, at, loud * plop(pitch, pitch * 1.35, 0.08))
    return _in_the_street(sound, chance, 0.3)


def rain_can(chance: Chance) -> Wave:
    """Ring like thin metal as drops fall in: plink, plonk."""
    sound = np.zeros(samples(2.0))
    tin = ((1.0, 1.0), (2.32, 0.3), (3.9, 0.08))
    for at, pitch, loud in ((0.0, 659.3, 0.8), (0.5, 523.3, 1.0), (1.02, 587.3, 0.6)):
        put(sound, at, loud * note((pitch, pitch), ring(0.7, 0.13), tin))
        put(sound, at + 0.05, 0.5 * loud * plop(pitch * 0.6, pitch * 0.8, 0.05))
    return _in_the_street(sound, chance, 0.25)


def pane(chance: Chance) -> Wave:
    """Shine as glass does when light comes through: two soft high notes and a low one."""
    sound = np.zeros(samples(2.4))
    for at, pitch, loud in ((0.0, 784.0, 0.6), (0.22, 987.8, 0.45), (0.5, 392.0, 0.8)):
        put(sound, at, loud * bell(pitch, 1.8, 0.5))
    return _in_the_street(sound, chance)


def cat(chance: Chance) -> Wave:
    """Wake with a small questioning mrr, and purr."""
    sound = np.zeros(samples(2.7))
    shape = swell(0.12, 0.05, 0.22)
    roll = 0.72 - 0.28 * np.cos(2 * np.pi * 27 * np.arange(len(shape)) / RATE)
    put(sound, 0.0, 0.8 * roll * note((415, 494, 587), shape, ((1.0, 1.0), (2.0, 0.3), (3.0, 0.08))))
    purr = swell(0.5, 0.7, 0.7)
    beat = 0.7 - 0.3 * np.cos(2 * np.pi * 24 * np.arange(len(purr)) / RATE)
    put(sound, 0.62, beat * (note((131, 138, 131), purr, ((1.0, 1.0), (2.0, 0.6), (3.0, 0.25)))))
    put(sound, 0.62, 0.5 * puff(160, 700, purr * beat, chance))
    return sound


def ivy(chance: Chance) -> Wave:
    """Brush wet leaves aside; a drop grows at a tip, and lets go, and one more."""
    sound = np.zeros(samples(1.9))
    put(sound, 0.0, 0.7 * puff(500, 2300, swell(0.28, 0.1, 0.45), chance))
    put(sound, 0.8, 0.9 * plop(392.0, 554.4, 0.06))
    put(sound, 1.2, 0.4 * plop(493.9, 659.3, 0.05))
    return _in_the_street(sound, chance)
