"""What every sound owes a child's ears, as checks that answer with plain sentences."""

import re
from pathlib import PurePath

from .measure import Figures
from .recipes import Kind, Recipe
from .waves import RATE

PEAK: dict[Kind, float] = {
    "bed": -16.0,
    "loop": -17.0,
    "breath": -17.0,
    "call": -14.0,
    "touch": -14.0,
    "music": -17.0,
}
"""Highest peak in dBFS: a bed, a breath (or music, never both) and an answer add up to
0.158 + 0.141 + 0.200 = -6.0 dBFS."""

ONSET = 0.050
"""Shortest time in seconds from 10 % to 90 %, for a single sound."""

RISE = 6.0
"""Most dB that a sounding loop may grow within a second."""

SEAM = 6.0
"""Largest step over the seam, in median steps: four standard deviations of a noise."""

SNAP = 3.0
"""Most dB that the seam may stand out above 2.5 kHz from the rest of its loop."""

CLICK = 10.2
"""Most dB that a moment may stand out above 2.5 kHz. Noise alone comes to 8, a needle to 11 and more."""

BRIGHT = -65.0
"""Loudest 50 ms above 6 kHz, in dBFS."""

EDGE = -60.0
"""Strongest that a single sound may begin or end, in dBFS."""

NEAR = 1.0
"""LU that a sound may be off its loudness."""

SHORT = 5.0
"""LU that a single sound may be softer than its loudness, where its peak comes first."""

LENGTHS: dict[Kind, tuple[float, float]] = {
    "bed": (16.0, 30.0),
    "loop": (4.0, 10.0),
    "breath": (4.0, 6.0),
    "call": (0.3, 5.0),
    "touch": (0.3, 7.0),
    "music": (5.0, 12.0),
}
"""Seconds from and to."""

NAME = re.compile(r"[a-z]+(_[a-z]+)*\.ogg")


def faults(recipe: Recipe, found: Figures) -> list[str]:
    """Say what is wrong with a finished sound; nothing if all is well."""
    shortest, longest = LENGTHS[recipe.kind]
    most = 2 if recipe.kind == "bed" else 1
    softest = recipe.loudness - (NEAR if recipe.loop else SHORT)
    checks = [
        (found.rate == RATE, f"rate: {found.rate}, not {RATE}"),
        (found.channels <= most, f"channels: {found.channels}, not {most}"),
        (shortest <= found.seconds <= longest, f"length: {found.seconds:.2f} s"),
        (found.peak <= PEAK[recipe.kind], f"peak: {found.peak:.1f} dBFS"),
        (found.loudness <= recipe.loudness + NEAR, f"too loud: {found.loudness:.1f} LUFS"),
        (found.loudness >= softest, f"too soft: {found.loudness:.1f} LUFS"),
        (found.click <= CLICK, f"click: {found.click:.1f} dB"),
        (found.bright <= BRIGHT, f"bright: {found.bright:.1f} dBFS above 6 kHz"),
        (recipe.loop or found.onset >= ONSET, f"onset: {found.onset * 1000:.0f} ms"),
        (recipe.loop or found.edge <= EDGE, f"edge: {found.edge:.1f} dBFS"),
        (not recipe.loop or found.seam <= SEAM, f"seam: {found.seam:.1f} median steps"),
        (not recipe.loop or found.snap <= SNAP, f"snap: {found.snap:.1f} dB over the rest"),
        (not recipe.loop or found.rise <= RISE, f"rise: {found.rise:.1f} dB in a second"),
    ]
    return [message for well, message in checks if not well]


def name_fault(file: PurePath) -> list[str]:
    """Say so if a file is not named in lower-case words joined by underscores."""
    return [] if NAME.fullmatch(file.name) else [f"name: {file.name}"]
