"""One voice for each thing on the snowy hill, all of them soft, as sounds are over fresh snow."""

import numpy as np

from .noise import alone, clearing
from .shapes import ring, smooth, swell
from .voices import knock, note, plop, puff
from .waves import RATE, Wave, clock, put, samples

Chance = np.random.Generator

GLASS = ((1.0, 1.0), (2.76, 0.16), (5.4, 0.02))
"""Overtones of something thin and clear that is touched."""


def _still(sound: Wave, chance: Chance, share: float = 0.2, seconds: float = 0.5) -> Wave:
    """Let a voice die away over snow, which swallows what is bright."""
    return alone(sound, clearing(seconds, 1800.0, chance), share)


def _crunch(seconds: float, chance: Chance) -> Wave:
    """Press snow together: low air that grinds a little, and grains that give way."""
    shape = swell(seconds * 0.4, seconds * 0.1, seconds * 0.5)
    grains = smooth(chance.standard_normal(len(shape)), 1 / 42)
    grains = np.clip(1 + 0.55 * grains / np.std(grains), 0.2, 2.2)
    return puff(190, 760, shape, chance) + 0.5 * puff(700, 2400, shape * grains, chance)


def snowman(chance: Chance) -> Wave:
    """Nod twice: snow that turns on snow, and a low, friendly hum."""
    sound = np.zeros(samples(1.9))
    for at in (0.0, 0.62):
        put(sound, at, 0.45 * _crunch(0.5, chance))
    put(sound, 0.3, 0.7 * note((196, 220), swell(0.18, 0.06, 0.26), ((1.0, 1.0), (2.0, 0.2))))
    put(sound, 0.92, 0.8 * note((220, 262, 247), swell(0.16, 0.1, 0.4), ((1.0, 1.0), (2.0, 0.2))))
    return _still(sound, chance)


def snowflake(chance: Chance) -> Wave:
    """Sink through four glassy notes, each a little softer."""
    sound = np.zeros(samples(2.4))
    for step, pitch in enumerate((1046.5, 880.0, 783.99, 659.26)):
        put(sound, 0.36 * step, (1 - 0.16 * step) * note((pitch, pitch), ring(1.1, 0.26), GLASS))
    return _still(sound, chance, 0.4, 0.9)


def robin(chance: Chance) -> Wave:
    """Sing a thin, silvery line that falls, as robins do in winter."""
    sound = np.zeros(samples(2.1))
    song = (
        (0.0, (2500, 2350), 0.11),
        (0.24, (2794, 2637), 0.1),
        (0.46, (2637, 2349), 0.1),
        (0.68, (2093, 2217), 0.12),
        (0.96, (2489, 2093, 1976), 0.3),
    )
    for at, path, fall in song:
        put(sound, at, note(path, swell(0.11, 0.02, fall)))
    return _still(sound, chance, 0.4, 0.9)


def tracks(chance: Chance) -> Wave:
    """Hop away: two soft pairs of feet, the second farther off."""
    sound = np.zeros(samples(1.7))
    for at, loud in ((0.0, 1.0), (0.2, 0.8), (0.66, 0.7), (0.86, 0.5)):
        put(sound, at, loud * _crunch(0.26, chance))
        put(sound, at, 0.5 * loud * knock(150, 0.04))
    return sound


def bough(chance: Chance) -> Wave:
    """Let the snow slip: a rush of light air, and a soft fall."""
    sound = np.zeros(samples(1.9))
    put(sound, 0.0, 0.55 * puff(600, 2600, swell(0.35, 0.05, 0.5), chance))
    put(sound, 0.55, 0.9 * puff(140, 700, ring(1.0, 0.22), chance))
    put(sound, 0.57, 0.5 * note((147, 110), ring(0.7, 0.12)))
    return sound


def sledge(chance: Chance) -> Wave:
    """Glide over the snow, there and back."""
    sound = np.zeros(samples(2.4))
    for at, high in ((0.0, 2200), (1.0, 1800)):
        shape = swell(0.45, 0.05, 0.6)
        put(sound, at, puff(320, high, shape, chance))
        put(sound, at, 0.12 * note((220, 277, 247), shape))
    return sound


def smoke(chance: Chance) -> Wave:
    """Rise out of the chimney: warm air, and one low note that climbs."""
    shape = swell(0.7, 0.2, 1.0)
    climb = 0.5 * note((196, 247, 294), shape, ((1.0, 1.0), (2.0, 0.16)))
    return 0.6 * puff(160, 620, shape, chance) + climb


def mound(chance: Chance) -> Wave:
    """Press a paw into fresh snow, slowly, and lift it."""
    sound = np.zeros(samples(1.5))
    put(sound, 0.0, _crunch(0.8, chance))
    put(sound, 0.9, 0.4 * puff(300, 1200, swell(0.14, 0.02, 0.26), chance))
    return sound


def mug(chance: Chance) -> Wave:
    """Blow over something hot, and sip."""
    sound = np.zeros(samples(2.1))
    put(sound, 0.0, 0.7 * puff(260, 1100, swell(0.4, 0.2, 0.5), chance))
    put(sound, 1.15, 0.55 * plop(294, 370, 0.07))
    put(sound, 1.42, 0.6 * note((220, 262, 247), swell(0.14, 0.08, 0.34), ((1.0, 1.0), (2.0, 0.2))))
    return sound


def icicles(chance: Chance) -> Wave:
    """Ring: ting, ting, ting, no two of one length."""
    sound = np.zeros(samples(2.6))
    for at, pitch, loud in (
        (0.0, 1174.66, 0.9),
        (0.34, 880.0, 1.0),
        (0.74, 1396.91, 0.6),
        (1.1, 1046.5, 0.7),
    ):
        put(sound, at, loud * note((pitch, pitch), ring(1.4, 0.3), GLASS))
    return _still(sound, chance, 0.35, 0.8)


def hare(chance: Chance) -> Wave:
    """Thump twice with a soft foot, and sniff."""
    sound = np.zeros(samples(1.5))
    for at, loud in ((0.0, 1.0), (0.32, 0.75)):
        put(sound, at, loud * note((165, 131), ring(0.6, 0.09)))
        put(sound, at, 0.3 * loud * _crunch(0.24, chance))
    for at in (0.8, 0.98):
        put(sound, at, 0.3 * puff(900, 2400, swell(0.1, 0.0, 0.1), chance))
    return sound


def ice(chance: Chance) -> Wave:
    """Sing as a frozen brook does: a long low glide, and water moving under it."""
    shape = swell(0.45, 0.1, 1.3)
    time = clock(len(shape) / RATE)
    lean = 1 + 0.12 * np.sin(2 * np.pi * 3.1 * time)
    sound = note((392, 262, 220, 208), shape * lean, ((1.0, 1.0), (2.0, 0.12), (3.0, 0.05)))
    for at in (0.55, 0.86, 1.02):
        put(sound, at, 0.22 * plop(330, 440, 0.05))
    return _still(sound, chance, 0.4, 0.9)


def rosehips(chance: Chance) -> Wave:
    """Rattle very softly on their canes."""
    sound = np.zeros(samples(1.3))
    for beat, loud in enumerate((0.7, 1.0, 0.8, 0.5)):
        put(sound, 0.2 * beat, loud * knock(chance.uniform(440, 620), 0.03))
        put(sound, 0.2 * beat, 0.12 * loud * puff(700, 2200, ring(0.24, 0.03), chance))
    return _still(sound, chance, 0.15, 0.3)
