"""One voice for each thing on the forest walk; each answers a finger softly."""

import numpy as np

from .noise import air, alone, band, clearing
from .shapes import breathing, ring, smooth, swell
from .voices import knock, note, plop, puff
from .waves import RATE, Wave, clock, put, samples

Chance = np.random.Generator


def _open(sound: Wave, chance: Chance, share: float = 0.3, seconds: float = 0.6) -> Wave:
    """Let a voice die away in the open forest."""
    return alone(sound, clearing(seconds, 2400.0, chance), share)


def bird_song(chance: Chance) -> Wave:
    """Sing five round notes, the last one long."""
    sound = np.zeros(samples(1.9))
    song = (
        (0.0, 2093, 2349, 0.1),
        (0.26, 2349, 2217, 0.1),
        (0.52, 2637, 2349, 0.12),
        (0.82, 2093, 2200, 0.1),
    )
    for at, first, last, fall in song:
        put(sound, at, note((first, last), swell(0.11, 0.02, fall)))
    put(sound, 1.12, 0.9 * note((1976, 1760, 1770), swell(0.12, 0.12, 0.36)))
    return _open(sound, chance, 0.45, 0.9)


def butterfly(chance: Chance) -> Wave:
    """Flutter past: wings of air that slow down."""
    time = clock(1.5)
    beat = 0.62 - 0.38 * np.cos(2 * np.pi * (9.5 * time - 1.3 * time**2))
    wings = puff(260, 1800, beat * swell(0.3, 0.3, 0.9), chance)
    glint = 0.12 * note((1047, 1175, 1047), swell(0.5, 0.1, 0.9))
    return wings + glint


def mushroom(chance: Chance) -> Wave:
    """Go "poff", low and soft."""
    sound = 0.55 * puff(150, 620, ring(0.8, 0.14), chance)
    thump = note((196, 156, 131), ring(0.7, 0.12))
    sound[: len(thump)] += thump
    return sound


def snail(chance: Chance) -> Wave:
    """Glide a very small way, without hurry."""
    shape = swell(0.5, 0.1, 0.6)
    time = np.arange(len(shape)) / RATE
    lean = 1 + 0.012 * np.sin(2 * np.pi * 4.2 * time)
    path = np.interp(time, (0.0, 0.5, 0.9, 1.2), (330.0, 392.0, 440.0, 415.0)) * lean
    slide = shape * np.sin(2 * np.pi * np.cumsum(path) / RATE)
    return _open(slide + 0.1 * puff(500, 1500, shape, chance), chance, 0.2, 0.3)


def stone(chance: Chance) -> Wave:
    """Say one warm "tok"."""
    sound = note((233, 220, 220), ring(0.6, 0.09), ((1.0, 1.0), (1.58, 0.3), (2.41, 0.15)))
    return _open(sound, chance, 0.2, 0.3)


def stream_splash(chance: Chance) -> Wave:
    """Splash with a flat hand in shallow water."""
    sound = np.zeros(samples(1.5))
    put(sound, 0.0, 0.4 * puff(450, 3000, ring(1.1, 0.2, 0.11), chance))
    for _ in range(9):
        pitch = chance.uniform(380, 820)
        put(sound, chance.uniform(0.08, 0.8), chance.uniform(0.2, 0.5) * plop(pitch, pitch * 1.35, 0.05))
    return sound


def moss(chance: Chance) -> Wave:
    """Brush over something thick and cool, twice."""
    sound = np.zeros(samples(1.25))
    put(sound, 0.0, puff(210, 800, swell(0.2, 0.08, 0.32), chance))
    put(sound, 0.55, 0.8 * puff(190, 700, swell(0.22, 0.08, 0.38), chance))
    return sound


def whisper(shape: Wave, low: float, high: float, quick: float, chance: Chance) -> Wave:
    """Rub leaves on leaves: air whose strength shivers."""
    shiver = smooth(chance.standard_normal(len(shape)), 1 / quick)
    shiver = np.clip(1 + 0.45 * shiver / np.std(shiver), 0.25, 2.0)
    return puff(low, high, shape * shiver, chance)


def flower(chance: Chance) -> Wave:
    """Open upward through six airy notes."""
    sound = np.zeros(samples(2.0))
    for step, pitch in enumerate((523.25, 587.33, 659.26, 783.99, 880.0, 1046.5)):
        shape = swell(0.16, 0.02, 0.5)
        loud = 1 - 0.09 * step
        put(sound, 0.17 * step, loud * note((pitch, pitch), shape))
        put(sound, 0.17 * step, 0.16 * loud * puff(pitch * 0.9, pitch * 1.1, shape, chance, 0.0))
    return _open(sound, chance, 0.35, 0.7)


def berries(chance: Chance) -> Wave:
    """Fall into a basket: plop, and plop."""
    sound = np.zeros(samples(0.9))
    put(sound, 0.0, plop(294, 392, 0.06))
    put(sound, 0.32, 0.85 * plop(370, 494, 0.06))
    return _open(sound, chance, 0.15, 0.25)


def woodpecker(chance: Chance) -> Wave:
    """Knock on a hollow tree, far off and in no hurry."""
    sound = np.zeros(samples(1.7))
    for beat, loud in enumerate((0.8, 1.0, 0.9, 0.75, 0.55)):
        put(sound, 0.24 * beat, loud * knock(370 + 6 * beat, 0.04))
    return _open(sound, chance, 0.15, 0.4)


def leaves(chance: Chance) -> Wave:
    """Rustle, as feet do in autumn."""
    sound = np.zeros(samples(1.7))
    for at, loud in ((0.0, 0.7), (0.3, 1.0), (0.62, 0.8), (0.95, 0.5)):
        put(sound, at, loud * whisper(swell(0.18, 0.05, 0.4), 650, 3400, 20, chance))
    return sound


def squirrel(chance: Chance) -> Wave:
    """Chirp three times, small and friendly, and patter along the branch."""
    sound = np.zeros(samples(2.2))
    for at in (0.0, 0.22, 0.44):
        put(sound, at, note((1175, 1480, 1320), swell(0.11, 0.0, 0.1), ((1.0, 1.0), (2.0, 0.15))))
    for step in range(7):
        loud = 0.62 * (1 - 0.1 * step)
        put(sound, 0.74 + 0.15 * step, loud * knock(chance.uniform(260, 330), 0.025))
    return _open(sound, chance, 0.15, 0.4)


def breeze(n: int, chance: Chance) -> Wave:
    """Make a little moving air to lay under a hollow voice."""
    return air(n, band(300, 1200, -4), chance) * breathing(n, 1, 5, 0.2, chance)
