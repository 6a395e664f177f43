"""What answers a hand, and what marks a moment: a bell, a tap, a welcome, fur, a stretch, a reed."""

import numpy as np

from .noise import air, alone, band, clearing
from .shapes import breathing, ring, swell
from .voices import bell, note, plop, puff
from .waves import RATE, Wave, put, samples

Chance = np.random.Generator


def chime(chance: Chance) -> Wave:
    """Ring one soft bowl and let it fade for as long as it likes."""
    return alone(bell(523.25, 4.2, 1.0), clearing(0.8, 2000.0, chance), 0.25)


def tap(chance: Chance) -> Wave:
    """Answer a press: half wood, half water, and gone."""
    wood = 0.4 * note((261.63, 261.63), ring(0.4, 0.05, 0.11), ((1.0, 1.0), (3.98, 0.1)))
    sound = np.zeros(samples(0.42))
    put(sound, 0.0, wood)
    put(sound, 0.0, plop(440.0, 523.25, 0.06, 0.11))
    return alone(sound, clearing(0.15, 1800.0, chance), 0.15)


def welcome(chance: Chance) -> Wave:
    """Say in two soft notes that we are back: G, then home to C."""
    sound = np.zeros(samples(3.6))
    put(sound, 0.0, 0.8 * bell(392.0, 2.6, 0.7))
    put(sound, 0.75, bell(523.25, 2.8, 0.8))
    return alone(sound, clearing(0.7, 2000.0, chance), 0.25)


def stroke(chance: Chance) -> Wave:
    """Stroke thick fur, over and back, without an end."""
    n = samples(4.0)
    turn = 2 * np.pi * np.arange(n) / n
    over = 1 + 0.23 * np.sin(2 * turn)
    light = 0.3 * air(n, band(900, 3000, -3), chance) * (1 + 0.38 * np.sin(2 * turn - 0.5))
    return air(n, band(230, 850, -4), chance) * over * breathing(n, 20, 60, 0.12, chance) + light * over


def squeeze(chance: Chance) -> Wave:
    """Draw together slowly, as snow does between two hands: a stretch that rises a little."""
    shape = swell(0.9, 0.15, 0.5)
    time = np.arange(len(shape)) / RATE
    rub = 0.8 + 0.2 * np.sin(2 * np.pi * (9 * time + 2 * time**2))
    stretch = note(
        (150.0, 165.0, 205.0, 215.0), shape * rub, ((1.0, 1.0), (2.0, 0.4), (3.0, 0.14), (4.0, 0.05))
    )
    return stretch + 0.35 * puff(320, 1300, shape * rub, chance)


def release(chance: Chance) -> Wave:
    """Let go: air that opens quickly enough and darkens as it leaves."""
    bright = 0.4 * puff(800, 3200, swell(0.16, 0.05, 0.55), chance)
    sound = puff(220, 800, swell(0.2, 0.1, 1.3), chance)
    sound[: len(bright)] += bright
    return sound


def sway(chance: Chance) -> Wave:
    """Swing on a rope of reed, there and back, with the faintest creak at each turn."""
    n = samples(6.0)
    turn = 2 * np.pi * np.arange(n) / n
    swing = np.sin(2 * turn)
    # Whole turns of the pitch in the loop: a mean of 210 Hz that leans with the swing.
    bend = 2 * np.pi * 210 * np.arange(n) / RATE + 14 * np.sin(2 * turn)
    creak = np.sin(bend) + 0.45 * np.sin(2 * bend) + 0.12 * np.sin(3 * bend)
    grain = breathing(n, 40, 110, 0.4, chance)
    reed = air(n, band(190, 900, -4), chance) * (1 + 0.2 * swing)
    reed += 0.5 * creak * grain * (0.55 + 0.45 * swing)
    return reed
