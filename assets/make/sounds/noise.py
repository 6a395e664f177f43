"""Air, leaves and water: noise that is coloured, that closes to a circle, and rooms that answer."""

from collections.abc import Callable

import numpy as np

from .waves import RATE, Wave, samples

Colour = Callable[[Wave], Wave]
"""How strong each frequency (Hz) is, as a factor."""


def frequencies(n: int) -> Wave:
    """List the frequencies (Hz) that fit a circle of so many samples."""
    return np.asarray(np.fft.rfftfreq(n, 1 / RATE), dtype=np.float64)


def band(low: float, high: float, slope: float = -3.0) -> Colour:
    """Let through `low` to `high` Hz with soft edges, leaning by `slope` dB an octave in between."""

    def strength(hertz: Wave) -> Wave:
        f = np.maximum(hertz, 1.0)
        lean = (f / low) ** (slope / 6.02)
        return lean / (1 + (low / f) ** 4) / (1 + (f / high) ** 6)

    return strength


def air(n: int, colour: Colour, chance: np.random.Generator) -> Wave:
    """Make noise of one colour with an RMS of 1; built from whole turns, so that its end meets its start."""
    hertz = frequencies(n)
    parts = colour(hertz) * np.exp(1j * chance.uniform(0, 2 * np.pi, len(hertz)))
    parts[0] = 0.0
    wave: Wave = np.fft.irfft(parts, n)
    wave /= np.sqrt(np.mean(wave**2))
    return wave


def even(wave: Wave, rounds: int = 12) -> Wave:
    """Take the crackle out of a circle of noise: the same colours, with phases that crest less."""
    strength = np.abs(np.fft.rfft(wave))
    for _ in range(rounds):
        limit = 2.0 * np.sqrt(np.mean(wave**2))
        phases = np.angle(np.fft.rfft(np.clip(wave, -limit, limit)))
        wave = np.fft.irfft(strength * np.exp(1j * phases), len(wave))
    return wave


def shade(wave: Wave, colour: Colour) -> Wave:
    """Colour a circular sound: what passes the end comes round at the start."""
    factor = colour(frequencies(len(wave)))
    if wave.ndim == 2:
        factor = factor[:, None]
    return np.fft.irfft(np.fft.rfft(wave, axis=0) * factor, len(wave), axis=0)


def gentle(hertz: Wave) -> Wave:
    """Leave out rumble below 45 Hz and roll off above 5.5 kHz, so that nothing hisses or pricks."""
    f = np.maximum(hertz, 1.0)
    return 1 / (1 + (45.0 / f) ** 4) / (1 + (f / 5500.0) ** 10)


def clearing(seconds: float, dark: float, chance: np.random.Generator) -> Wave:
    """Make the answer of a forest clearing: soft echoes that thin out, none brighter than `dark` Hz."""
    n = samples(seconds)
    time = np.arange(n) / RATE
    echoes = chance.standard_normal(n) * np.exp(-5.0 * time / seconds) * np.minimum(1.0, time / 0.03)
    echoes = shade(echoes, band(180.0, dark, -2.0))
    echoes /= np.sqrt(np.sum(echoes**2))
    return echoes


def far(wave: Wave, echo: Wave, share: float) -> Wave:
    """Move a circular sound away from the ear: `share` of it (0 to 1) comes by way of the echo."""
    answer = np.fft.irfft(np.fft.rfft(wave) * np.fft.rfft(echo, len(wave)), len(wave))
    return (1 - share) * wave + share * answer


def alone(wave: Wave, echo: Wave, share: float) -> Wave:
    """Let a single sound die away in its clearing; it grows longer by the echo."""
    return far(np.concatenate([wave, np.zeros(len(echo))]), echo, share)
