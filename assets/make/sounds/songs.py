"""Two short pieces for a soft music box, our own: one for coming to the pond, one for saying goodbye.

Slow, five notes of a major scale, nothing that pulls: wherever one stops listening, it has ended well.
"""

from collections.abc import Sequence

import numpy as np

from .noise import alone, band, clearing, shade
from .shapes import ring, swell
from .voices import note
from .waves import Wave, put, samples

Chance = np.random.Generator

C, D, E, G, A = 261.63, 293.66, 329.63, 392.0, 440.0
"""The five notes, in Hz, from middle C."""

LOW_F = 174.61
"""Hz; the one note beside the five, and only ever beneath them."""

Notes = Sequence[tuple[float, float, float]]
"""When (in beats), how high (Hz), how strong."""


def _tine(pitch: float) -> Wave:
    """One tine of the box, touched with felt: round, and long in fading."""
    seconds = 3.4
    sound = note((pitch,), ring(seconds, 0.75, 0.12), ((1.0, 1.0),))
    for times, loud, life in ((2.0, 0.22, 0.45), (3.0, 0.07, 0.28), (4.2, 0.025, 0.16)):
        sound += loud * note((pitch * times,), ring(seconds, life, 0.12), ((1.0, 1.0),))
    return sound


def _ground(pitch: float, seconds: float) -> Wave:
    """A low warm note that comes and goes beneath, as if hummed."""
    return note((pitch,), swell(seconds * 0.35, seconds * 0.2, seconds * 0.45), ((1.0, 1.0), (2.0, 0.18)))


def _piece(tune: Notes, under: Notes, beat: float, beats: float, chance: Chance) -> Wave:
    """Play a tune over long low notes; each is a hair early or late, as fingers are."""
    sound = np.zeros(samples(beats * beat + 3.6))
    for at, pitch, loud in tune:
        put(sound, at * beat + 0.02 + chance.uniform(-0.015, 0.015), loud * _tine(pitch))
    for at, pitch, loud in under:
        put(sound, at * beat, loud * _ground(pitch, 4.4 * beat))
    return alone(shade(sound, band(90.0, 2400.0, 0.0)), clearing(1.1, 1800.0, chance), 0.3)


def home_song(chance: Chance) -> Wave:
    """Come to the pond: a step up, a look round, and down onto the stone one knows."""
    tune = (
        (0, G, 0.75), (1, 2 * C, 0.9), (2, 2 * D, 0.8), (3, 2 * E, 1.0),
        (4.5, 2 * D, 0.7), (5, 2 * C, 0.8), (6, A, 0.85),
        (7, G, 0.7), (8, 2 * C, 0.9), (8.5, A, 0.5), (9, G, 0.6),
    )  # fmt: skip
    under = ((0, C / 2, 0.35), (3, A / 2, 0.3), (6, LOW_F, 0.3), (8, C / 2, 0.35))
    return _piece(tune, under, 0.72, 9.0, chance)


def farewell(chance: Chance) -> Wave:
    """Wave goodbye: down from a high note, twice to and fro as a paw does, and home."""
    tune = (
        (0, 2 * G, 0.8), (1, 2 * E, 0.9), (2, 2 * D, 0.75), (2.5, 2 * E, 0.65),
        (3, 2 * D, 0.75), (3.5, 2 * E, 0.6), (4.5, 2 * C, 0.9), (6, G, 0.7), (7, C, 0.75), (7, 2 * C, 0.6),
    )  # fmt: skip
    under = ((0, C / 2, 0.35), (2.6, G / 2, 0.28), (4.5, A / 2, 0.3), (6.6, C / 2, 0.35))
    return _piece(tune, under, 0.68, 7.0, chance)
