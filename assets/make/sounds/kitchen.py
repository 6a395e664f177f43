"""From recipe to file: sing, soften, set the loudness, write, and listen to what was written."""

from collections.abc import Collection
from pathlib import Path

import numpy as np

from .measure import decibels, loudness_line, measure
from .noise import gentle, shade
from .ogg import QUALITY, decode, encode
from .recipes import SOUNDS, Recipe
from .rules import PEAK, faults
from .shapes import up
from .waves import Wave, dice, samples

ROOM = 0.4
"""dB kept free under the highest peak, because an encoded sound may crest a little higher."""


def cook(name: str) -> Wave:
    """Make one sound, finished but not yet encoded. Raises KeyError for a name without a recipe."""
    recipe = SOUNDS[name]
    sound = recipe.sing(dice(name))
    if recipe.loop:
        return _level(_turn(shade(sound, gentle)), recipe)
    quiet = np.zeros(samples(0.06))
    sound = shade(np.concatenate([quiet, sound, quiet]), gentle)[samples(0.05) : -samples(0.05)]
    return _level(_trim(sound), recipe)


def _turn(loop: Wave) -> Wave:
    """Begin a circle where it is quietest, so that the encoder has least to get wrong at its ends."""
    power = loop**2 if loop.ndim == 1 else (loop**2).sum(axis=1)
    step = np.diff(loop, axis=0, prepend=loop[-1:]) ** 2
    near = samples(0.004)
    around = np.convolve(np.concatenate([power[-near:], power, power[:near]]), np.ones(2 * near + 1), "valid")
    busy = around / around.mean() + (step if loop.ndim == 1 else step.sum(axis=1)) / step.mean()
    return np.roll(loop, -int(busy.argmin()), axis=0)


def _trim(sound: Wave) -> Wave:
    """Leave off a tail below -60 dB of the peak, and let what is left begin and end in silence."""
    heard = np.flatnonzero(np.abs(sound) > 0.001 * np.abs(sound).max())
    sound = sound[: int(heard[-1]) + 1].copy()
    first, last = up(0.01), up(min(0.2, len(sound) / 4e5))[::-1]
    sound[: len(first)] *= first
    sound[-len(last) :] *= last
    return np.concatenate([sound, np.zeros(samples(0.01))])


def _level(sound: Wave, recipe: Recipe) -> Wave:
    """Set the loudness, or the highest peak where that comes first."""
    tenth: Wave = 0.1 * sound / np.abs(sound).max()
    whole, line = loudness_line(tenth, recipe.loop)
    louder = recipe.loudness - (whole if recipe.loop else float(line.max()))
    free = PEAK[recipe.kind] - ROOM - decibels(0.1)
    factor = float(10 ** (min(louder, free) / 20))
    return tenth * factor


def served(name: str) -> bytes:
    """One sound as it is shipped. Raises KeyError for a name without a recipe."""
    return encode(cook(name), QUALITY)


def make(names: Collection[str], folder: Path) -> list[str]:
    """Make the named sounds in a folder, and say of each in one line what it has become.

    Raises KeyError for a name without a recipe and ValueError for a sound that breaks a rule.
    """
    lines = []
    for name in names:
        recipe = SOUNDS[name]
        data = served(name)
        found = measure(*decode(data), recipe.loop)
        wrong = faults(recipe, found)
        if wrong:
            raise ValueError(f"{name}: {'; '.join(wrong)}")
        (folder / f"{name}.ogg").write_bytes(data)
        lines.append(
            f"{name}.ogg: {recipe.kind}, {found.seconds:.1f} s, {len(data) / 1000:.0f} kB, "
            f"{found.loudness:.1f} LUFS, peak {found.peak:.1f} dBFS, centre {found.centroid:.0f} Hz"
        )
    return lines
