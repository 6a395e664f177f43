"""One voice for each thing in the kitchen; all of them small, warm and near."""

import numpy as np

from .noise import alone, clearing
from .shapes import ring, swell
from .voices import REED, bell, knock, note, plop, puff
from .waves import RATE, Wave, clock, put, samples

Chance = np.random.Generator


def _indoors(sound: Wave, chance: Chance, share: float = 0.2) -> Wave:
    """Let a voice die away in a small room full of wood."""
    return alone(sound, clearing(0.25, 1800.0, chance), share)


def mint(chance: Chance) -> Wave:
    """Rub a leaf between two fingers, and let three airy notes come from it."""
    sound = np.zeros(samples(1.7))
    for at, loud in ((0.0, 0.6), (0.3, 0.5)):
        put(sound, at, loud * puff(500, 2000, swell(0.12, 0.02, 0.2), chance))
    for step, pitch in enumerate((587.33, 739.99, 880.0)):
        put(
            sound, 0.5 + 0.2 * step, (0.7 - 0.12 * step) * note((pitch, pitch), swell(0.15, 0.05, 0.45), REED)
        )
    return _indoors(sound, chance)


def cat(chance: Chance) -> Wave:
    """Say one very small prrt, asleep and almost not."""
    shape = swell(0.2, 0.1, 0.4)
    roll = 0.66 - 0.34 * np.cos(2 * np.pi * 26 * np.arange(len(shape)) / RATE)
    sound = np.zeros(samples(1.9))
    put(sound, 0.0, roll * note((311, 392, 440), shape, ((1.0, 1.0), (2.0, 0.3), (3.0, 0.1))))
    low = swell(0.4, 0.1, 0.5)
    purr = 0.64 - 0.36 * np.cos(2 * np.pi * 24 * np.arange(len(low)) / RATE)
    put(sound, 0.8, purr * (note((126, 132, 124), low, ((1.0, 1.0), (2.0, 0.6), (3.0, 0.3)))))
    return sound


def tap(chance: Chance) -> Wave:
    """Drip into a full sink: plip, and a later plop."""
    sound = np.zeros(samples(1.6))
    for at, pitch, loud in ((0.0, 659.26, 0.9), (0.85, 493.88, 1.0)):
        put(sound, at, loud * plop(pitch, pitch * 1.4, 0.06))
    return _indoors(sound, chance, 0.3)


def foam(chance: Chance) -> Wave:
    """Let small bubbles rise and go, one by one."""
    sound = np.zeros(samples(1.6))
    put(sound, 0.0, 0.25 * puff(500, 2400, swell(0.4, 0.2, 0.7), chance))
    for at in (0.1, 0.34, 0.5, 0.78, 1.06):
        pitch = chance.uniform(660, 1180)
        put(sound, at, chance.uniform(0.5, 0.9) * plop(pitch, pitch * 1.25, 0.025, 0.08))
    return sound


def towel(chance: Chance) -> Wave:
    """Sway once: cloth over cloth, there and back."""
    sound = np.zeros(samples(1.3))
    put(sound, 0.0, puff(180, 760, swell(0.25, 0.08, 0.3), chance))
    put(sound, 0.6, 0.7 * puff(160, 640, swell(0.22, 0.06, 0.35), chance))
    return sound


def bread(chance: Chance) -> Wave:
    """Tick softly as a crust does while it cools, slower and slower."""
    sound = np.zeros(samples(1.8))
    put(sound, 0.0, 0.4 * puff(170, 700, swell(0.5, 0.2, 0.9), chance))
    for at in (0.1, 0.26, 0.5, 0.86, 1.36):
        put(sound, at, chance.uniform(0.5, 0.8) * knock(chance.uniform(480, 700), 0.018))
    return sound


def orange(chance: Chance) -> Wave:
    """Roll over the cloth and back again."""
    time = clock(1.7)
    over = 0.6 + 0.4 * np.sin(2 * np.pi * time / 1.7 * 2 - 0.6)
    bumps = 0.8 + 0.2 * np.cos(2 * np.pi * 9 * time)
    sound = puff(120, 520, swell(0.3, 0.8, 0.6) * over * bumps, chance, -5.0)
    return sound + 0.5 * note((98, 117, 98, 110), swell(0.3, 0.8, 0.6) * over)


def honey(chance: Chance) -> Wave:
    """Shine slowly: one thick note that slides down to its home, and a light one above."""
    sound = np.zeros(samples(2.2))
    put(sound, 0.0, note((349.23, 311.13, 261.63), swell(0.5, 0.4, 0.9)))
    put(sound, 0.7, 0.4 * bell(659.26, 1.4, 0.4))
    return _indoors(sound, chance)


def apple(chance: Chance) -> Wave:
    """Hop on its basket, twice: tock, tock."""
    sound = np.zeros(samples(1.3))
    for at, pitch, loud in ((0.0, 233.08, 0.6), (0.48, 220.0, 1.0), (0.95, 196.0, 0.6)):
        put(sound, at, loud * knock(pitch, 0.05))
        put(sound, at, 0.2 * puff(500, 1800, ring(0.3, 0.05), chance))
    return sound


def drawing(chance: Chance) -> Wave:
    """Lift a sheet of paper on the air and let it sink."""
    sound = np.zeros(samples(1.7))
    for at, loud in ((0.0, 0.8), (0.4, 0.6), (0.8, 0.45), (1.15, 0.3)):
        put(sound, at, loud * puff(600, 2200, swell(0.14, 0.02, 0.26), chance))
        put(sound, at, 0.3 * loud * note((294, 262), swell(0.12, 0.02, 0.25)))
    return sound


def plate(chance: Chance) -> Wave:
    """Turn on its edge: china that hums round and round, slower, and rests."""
    sound = np.zeros(samples(2.4))
    for at, pitch, loud in ((0.0, 587.33, 0.6), (0.36, 659.26, 0.7), (0.78, 587.33, 0.6), (1.28, 440.0, 0.9)):
        put(sound, at, loud * bell(pitch, 1.0, 0.24))
    return _indoors(sound, chance)


def spoon(chance: Chance) -> Wave:
    """Stir: wood against a bowl, round and round."""
    sound = np.zeros(samples(1.8))
    for at, pitch, loud in ((0.0, 392.0, 1.0), (0.5, 349.23, 0.8), (1.0, 370.0, 0.6)):
        put(sound, at, loud * knock(pitch, 0.06))
        put(sound, at + 0.05, 0.35 * puff(200, 800, swell(0.14, 0.05, 0.25), chance))
    return _indoors(sound, chance)


def pot(chance: Chance) -> Wave:
    """Hum under the lid, mm, mm, mm, with a soft rattle each time."""
    sound = np.zeros(samples(2.5))
    for at, pitch in ((0.0, 196.0), (0.7, 220.0), (1.4, 196.0)):
        shape = swell(0.16, 0.2, 0.3)
        put(sound, at, note((pitch, pitch * 1.02, pitch), shape, ((1.0, 1.0), (2.0, 0.35), (3.0, 0.1))))
        for tick in (0.1, 0.24, 0.38):
            put(sound, at + tick, 0.2 * note((740, 720), ring(0.26, 0.03, 0.06), ((1.0, 1.0), (2.3, 0.2))))
    return _indoors(sound, chance)


def oven(chance: Chance) -> Wave:
    """Glow: a deep warm note that opens and a slow breath of warm air."""
    shape = swell(0.8, 0.3, 0.9)
    return note((130.81, 130.81), shape, ((1.0, 1.0), (2.0, 0.5), (3.0, 0.3))) + 0.3 * puff(
        160, 600, shape, chance
    )


def cinnamon(chance: Chance) -> Wave:
    """Swing sticks of bark: a dry, light rattle of wood."""
    sound = np.zeros(samples(1.6))
    for at, pitch, loud in (
        (0.0, 523.25, 0.9),
        (0.17, 587.33, 0.7),
        (0.52, 493.88, 0.8),
        (0.74, 554.37, 0.5),
        (1.1, 466.16, 0.4),
    ):
        put(sound, at, loud * knock(pitch, 0.035))
    return _indoors(sound, chance)


def cocoa(chance: Chance) -> Wave:
    """Blow over the cup, and sip: a soft breath, then a small round gulp."""
    sound = np.zeros(samples(1.6))
    put(sound, 0.0, 0.9 * puff(240, 1000, swell(0.3, 0.15, 0.4), chance))
    put(sound, 0.95, 0.8 * plop(247, 330, 0.06))
    return sound


def tick(chance: Chance) -> Wave:
    """Tick, tock, tick, tock, with a pause between."""
    sound = np.zeros(samples(2.9))
    for beat in range(4):
        pitch = 698.46 if beat % 2 == 0 else 554.37
        put(sound, 0.66 * beat, (1.0 if beat % 2 == 0 else 0.8) * knock(pitch, 0.03))
    return _indoors(sound, chance, 0.25)


def fridge(chance: Chance) -> Wave:
    """Hum low and round, tremble a little, and stop."""
    shape = swell(0.5, 1.1, 0.6)
    time = np.arange(len(shape)) / RATE
    sway = 0.9 + 0.1 * np.cos(2 * np.pi * 3.1 * time)
    hum = note((110.0, 110.0), shape * sway, ((1.0, 1.0), (2.0, 0.7), (3.0, 0.3), (4.0, 0.16)))
    return hum + 0.15 * puff(150, 500, shape, chance)


def bowl(chance: Chance) -> Wave:
    """Touch the cat's water: one ring and one more, against thin china."""
    sound = np.zeros(samples(1.8))
    for at, loud in ((0.0, 1.0), (0.55, 0.5)):
        put(sound, at, loud * plop(440.0, 587.3, 0.06))
        put(sound, at + 0.1, 0.3 * loud * bell(1046.5, 0.9, 0.2))
    return _indoors(sound, chance)
