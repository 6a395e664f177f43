"""The beds of the meadow: by evening among hills, by day among flowers, at dawn, and by moonlight."""

import numpy as np

from .beds import chirps, coo, warble
from .noise import air, band
from .shapes import breathing, swell
from .voices import Partial, note, tone
from .waves import RATE, Wave, put, samples
from .wide import Voices, ears, ground, middle, scatter

LENGTH = 18.0
"""Seconds after which each comes round again."""

BEE: tuple[Partial, ...] = ((1.0, 0.8), (2.0, 0.8), (3.0, 0.4), (4.0, 0.2), (5.0, 0.08))

Chance = np.random.Generator


def _grass(n: int, chance: Chance) -> Wave:
    """Let long grass bow: light air that shivers a little."""
    return (
        air(n, band(500, 2400, -3), chance)
        * breathing(n, 30, 90, 0.3, chance)
        * breathing(n, 2, 5, 0.5, chance)
    )


def _lark(chance: Chance) -> Voices:
    """Trill high and far away, up and a little down: round notes, each a small bow."""
    pitch, song = chance.uniform(1750, 1950), []
    for beat in range(9):
        bow = pitch * (1.0 + 0.035 * beat if beat < 6 else 1.35 - 0.05 * beat)
        song.append((0.17 * beat, 0.5 * note((bow, bow * 1.12, bow), swell(0.07, 0.0, 0.09), ((1.0, 1.0),))))
    return song


def meadow(chance: Chance) -> Wave:
    """Bow the grass on the hills; two soft grasshoppers take turns, and far up a lark sings twice."""
    n = samples(LENGTH)
    wide = ground(LENGTH, band(130, 620, -4), 2, 5, 0.35, chance)
    heard = 0.5 * wide + middle(0.15 * _grass(n, chance))
    hoppers = np.zeros((n, 2))
    for place, pitch, starts in ((0.25, 2500.0, (0.6, 6.9, 12.6)), (0.8, 2720.0, (3.6, 9.8, 15.4))):
        for start in starts:
            shape = swell(0.8, 0.5, 0.8)
            time = np.arange(len(shape)) / RATE
            rub = (0.5 - 0.5 * np.cos(2 * np.pi * 13 * time)) * shape
            for ear, part in enumerate(ears(place)):
                put(hoppers[:, ear], start, 0.26 * part * note((pitch,), rub, ((1.0, 1.0),)))
    larks = [(start + at, voice) for start in (4.4, 13.3) for at, voice in _lark(chance)]
    return heard + hoppers + 1.1 * scatter(LENGTH, larks, 1.4, 0.65, chance)


def _bee(seconds: float, pitch: float, chance: Chance) -> Wave:
    """Hum past as a bumblebee: a low wavering tone that comes near, and sinks a little as it leaves."""
    n = samples(seconds)
    way = np.linspace(0, 1, n)
    waver = (
        1 + 0.02 * np.sin(2 * np.pi * 5.1 * way * seconds) + 0.015 * np.sin(2 * np.pi * 1.7 * way * seconds)
    )
    near = np.sin(np.pi * way) ** 2 * (0.85 + 0.15 * np.sin(2 * np.pi * 11 * way * seconds))
    return near * tone(pitch * waver * (1.03 - 0.06 * way), BEE) * chance.uniform(0.8, 1.0)


def flowers(chance: Chance) -> Wave:
    """Three bumblebees go from flower to flower over light air; a warbler answers now and then."""
    n = samples(LENGTH)
    heard = 0.36 * ground(LENGTH, band(200, 900, -4), 2, 6, 0.3, chance) + middle(0.13 * _grass(n, chance))
    bees = (
        (0.4, 4.6, 146.8, 0.1, 0.8),
        (6.6, 3.8, 164.8, 0.9, 0.4),
        (10.7, 5.0, 138.6, 0.7, 0.1),
        (15.4, 3.6, 155.6, 0.3, 0.9),
    )
    for start, seconds, pitch, from_, to in bees:
        bee = _bee(seconds, pitch, chance)
        place = np.linspace(from_, to, len(bee)) * np.pi / 2
        put(heard[:, 0], start, 0.8 * np.cos(place) * bee)
        put(heard[:, 1], start, 0.8 * np.sin(place) * bee)
    song = [(start + at, voice) for start in (5.3, 14.2) for at, voice in warble(chance)]
    return heard + 0.9 * scatter(LENGTH, song, 1.0, 0.5, chance)


def _blackbird(chance: Chance) -> Voices:
    """Whistle a slow flute-like phrase, as before anybody else is up."""
    pitch, at, song = chance.uniform(1250, 1450), 0.0, []
    for step in range(int(chance.integers(4, 6))):
        to = pitch * chance.choice((0.8, 0.89, 1.12, 1.26, 1.33))
        held = chance.uniform(0.1, 0.28)
        song.append((at, 0.8 * note((pitch, to, to), swell(0.12, held, 0.18), ((1.0, 1.0), (2.0, 0.05)))))
        at += 0.3 + held + (0.14 if step == 1 else 0.0)
        pitch = float(np.clip(to, 1100, 1750))
    return song


def dawn(chance: Chance) -> Wave:
    """Lie cool and still; one blackbird begins, a dove answers, a small one joins: there is time."""
    wide = ground(LENGTH, band(110, 480, -5), 1, 4, 0.25, chance)
    singing = ((0.9, _blackbird), (5.6, coo), (8.6, _blackbird), (12.4, warble), (14.8, _blackbird))
    song = [(start + at, voice) for start, sing in singing for at, voice in sing(chance)]
    mist = air(samples(LENGTH), band(500, 1700, -4), chance) * breathing(samples(LENGTH), 1, 4, 0.4, chance)
    return 0.6 * wide + middle(0.12 * mist) + 1.0 * scatter(LENGTH, song, 1.6, 0.6, chance)


def moonlit(chance: Chance) -> Wave:
    """Hush over dark hills: slow low wind, two far crickets with long pauses, and a toad's one soft note."""
    n = samples(LENGTH)
    wide = ground(LENGTH, band(100, 420, -5), 1, 3, 0.35, chance)
    grass = middle(0.09 * _grass(n, chance))
    crickets = [
        voice
        for start, pitch, loud in (
            (0.5, 2480.0, 0.34),
            (5.0, 2300.0, 0.26),
            (9.6, 2480.0, 0.3),
            (14.1, 2300.0, 0.24),
        )
        for voice in chirps(pitch, 0.72, start, loud, length=2.8)
    ]
    toads = [
        (at, 0.5 * note((587.3, 580.0), swell(0.16, 0.1, 0.26), ((1.0, 1.0),)))
        for at in (3.6, 8.3, 12.9, 17.1)
    ]
    return (
        0.6 * wide
        + grass
        + scatter(LENGTH, crickets, 0.7, 0.6, chance)
        + scatter(LENGTH, toads, 1.4, 0.75, chance)
    )
