"""Ears made of numbers: what can be said of a finished sound without hearing it."""

import warnings
from dataclasses import dataclass

import numpy as np
import pyloudnorm

from .shapes import smooth
from .waves import RATE, Wave, samples

SILENT = -120.0
"""Decibels given to silence, so that it stays a number."""

BRIGHT = 6000.0
"""Hz above which a gentle sound has next to nothing."""


@dataclass(frozen=True)
class Figures:
    """What was measured. Levels in dBFS or LUFS as heard from two loudspeakers, times in seconds."""

    rate: int
    channels: int
    seconds: float
    peak: float
    loudness: float  # a loop: integrated; a single sound: its loudest 400 ms
    onset: float  # the shortest time in which the sound grows from 10 to 90 %; a loop has none: its length
    seam: float  # the step from the end to the start, in median steps
    snap: float  # dB, what sounds above 2.5 kHz at the seam over the strongest such moment elsewhere
    click: float  # dB, the most that 3 ms above 2.5 kHz stand out from the 80 ms around them
    rise: float  # dB, the most that a loop's 400 ms loudness grows within a second
    centroid: float  # Hz
    bright: float  # dBFS, the loudest 50 ms above 6 kHz
    edge: float  # dBFS, the peak of the first and the last 2 ms


def decibels(strength: float) -> float:
    """Turn a factor into decibels."""
    return max(SILENT, 20 * float(np.log10(max(strength, 1e-9))))


def both_ears(sound: Wave) -> Wave:
    """Play a single voice on both sides, as the mixer does; two columns stay as they are."""
    return sound if sound.ndim == 2 else np.stack([sound, sound], axis=1)


def loudness_line(sound: Wave, loop: bool) -> tuple[float, Wave]:
    """Measure LUFS after ITU-R BS.1770-4: the whole, and every 400 ms in steps of 100 ms."""
    heard = both_ears(sound)
    lead = samples(0.5)
    if loop:
        # Go round once and a little, so that the seam is measured like any other place.
        heard = np.concatenate([heard[-lead:], heard, heard[: samples(1.5)]])
    else:
        rest = np.zeros((lead, 2))
        heard = np.concatenate([rest, heard, rest])
    meter = pyloudnorm.Meter(RATE)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        whole = float(meter.integrated_loudness(heard))
    line = np.maximum(np.array(meter.blockwise_loudness, dtype=np.float64), SILENT)
    if loop:
        return max(whole, SILENT), line[4:]
    return max(whole, SILENT), line


def strength(sound: Wave) -> Wave:
    """Follow how strong a sound is: the size of its analytic signal, rounded over 20 ms."""
    mono = sound if sound.ndim == 1 else sound.mean(axis=1)
    quiet = np.zeros(samples(0.1))
    mono = np.concatenate([quiet, mono, quiet])
    parts = np.fft.fft(mono)
    half = (len(mono) + 1) // 2
    parts[1:half] *= 2
    parts[half + (len(mono) % 2 == 0) :] = 0
    return smooth(np.abs(np.fft.ifft(parts)), 0.02)


def onset(sound: Wave) -> float:
    """Find the shortest time in which the strength grows by 80 % of its height, as from 10 to 90 %."""
    line = strength(sound)[:: samples(0.001)]
    goal = 0.8 * float(line.max())
    if goal <= 0:
        return 0.0
    for steps in range(1, len(line)):
        if float((line[steps:] - line[:-steps]).max()) >= goal:
            return steps * samples(0.001) / RATE
    return len(sound) / RATE


def seam(sound: Wave) -> float:
    """Compare the step from the last sample to the first with the median step, in the worse channel."""
    heard = both_ears(sound)
    typical = np.median(np.abs(np.diff(heard, axis=0)), axis=0)
    return float((np.abs(heard[0] - heard[-1]) / np.maximum(typical, 1e-9)).max())


def snap(sound: Wave) -> float:
    """Compare the seam with the rest by what sounds above 2.5 kHz; below -75 dBFS it does not count."""
    mono = both_ears(sound).mean(axis=1)
    hertz = np.fft.rfftfreq(len(mono), 1 / RATE)
    high = np.fft.irfft(np.where(hertz > 2500.0, np.fft.rfft(mono), 0), len(mono))
    near = samples(0.005)
    power = smooth(np.roll(high**2, near * 2), 0.005)
    at_seam = decibels(float(power[near : near * 3].max()) ** 0.5)
    elsewhere = decibels(max(float(power[near * 4 : -near].max()), 0.0) ** 0.5)
    return at_seam - max(elsewhere, -75.0)


def click(sound: Wave, loop: bool) -> float:
    """Find what pricks: the 3 ms above 2.5 kHz that stand out most, in dB; below -75 dBFS nothing counts."""
    mono = both_ears(sound).mean(axis=1)
    lead = samples(0.1)
    quiet = np.zeros(lead)
    before, after = (mono[-lead:], mono[:lead]) if loop else (quiet, quiet)
    mono = np.concatenate([before, mono, after])
    hertz = np.maximum(np.fft.rfftfreq(len(mono), 1 / RATE), 1.0)
    high = np.fft.irfft(np.fft.rfft(mono) / (1 + (2500.0 / hertz) ** 8), len(mono))
    moment, around = smooth(high**2, 0.003)[lead:-lead], smooth(high**2, 0.08)[lead:-lead]
    return 10 * float(np.log10((np.maximum(moment, 1e-12) / np.maximum(around, 10**-7.5)).max()))


def greatest_rise(line: Wave) -> float:
    """Find the most that the loudness grows within one second; the line has a value every 100 ms."""
    rises = [float((line[steps:] - line[:-steps]).max()) for steps in range(1, min(11, len(line)))]
    return max(rises, default=0.0)


def _bright_and_centroid(sound: Wave) -> tuple[float, float]:
    mono = both_ears(sound).mean(axis=1)
    hertz = np.fft.rfftfreq(len(mono), 1 / RATE)
    parts = np.fft.rfft(mono)
    power = np.abs(parts) ** 2
    centroid = float((hertz * power).sum() / max(float(power.sum()), 1e-12))
    high = np.fft.irfft(np.where(hertz > BRIGHT, parts, 0), len(mono))
    loudest = float(smooth(high**2, 0.05).max())
    return decibels(max(loudest, 0.0) ** 0.5), centroid


def measure(sound: Wave, rate: int, loop: bool) -> Figures:
    """Measure one finished sound."""
    whole, line = loudness_line(sound, loop)
    bright, centroid = _bright_and_centroid(sound)
    ends = np.abs(both_ears(sound))
    short = samples(0.002)
    return Figures(
        rate=rate,
        channels=sound.ndim if sound.ndim == 1 else sound.shape[1],
        seconds=len(sound) / rate,
        peak=decibels(float(np.abs(sound).max())),
        loudness=whole if loop else float(line.max()),
        onset=len(sound) / rate if loop else onset(sound),
        seam=seam(sound),
        snap=snap(sound),
        click=click(sound, loop),
        rise=greatest_rise(line),
        centroid=centroid,
        bright=bright,
        edge=decibels(max(float(ends[:short].max()), float(ends[-short:].max()))),
    )
