"""Everything a breathing level will say and sound, laid out in time beforehand.

Cues come from this list and not from frames, so that they are the same at any number of frames a second.
"""

from collections.abc import Iterator, Sequence

from ...activity import Cue, Loop, Say, Sound
from ...content.line import Line
from .breath import Cycle, breath_at

Timed = tuple[float, Cue]

WATCH_AT = 3.5
"""Seconds until the first line, so that the child's line before it has its 3 s (CARE)."""

ROUNDING = 1e-6
"""Seconds that sums of frames may differ by, so that a cue never waits for the next frame."""

GRAIN = 0.1
"""Seconds between two steps of a breath's loudness; the loudspeaker smooths between them."""


def script_of(
    cycles: Sequence[Cycle], watch: Line, breathe: Line, rest: Line | None, rest_from: float
) -> tuple[Timed, ...]:
    """Return the cues in order of time; without a line for it there is no rest, only the chime."""
    timed = list(_sounds(cycles))
    if rest_from >= WATCH_AT - ROUNDING:
        timed.append((min(WATCH_AT, rest_from), Say(watch)))
    if len(cycles) > 1:
        timed.append((cycles[1].start, Say(breathe)))
    timed.append((rest_from, Sound("chime")))
    if rest is not None:
        # A breath after the chime, so that voice and chime are heard apart.
        timed.append((rest_from + 1.5, Say(rest)))
    return tuple(sorted(timed, key=lambda each: each[0]))


def _sounds(cycles: Sequence[Cycle]) -> Iterator[Timed]:
    for cycle in cycles:
        yield from _loop("breath_in", cycle, cycle.start, cycle.full_at)
        yield from _loop("breath_out", cycle, cycle.turns_at, cycle.ends_at)


def _loop(key: str, cycle: Cycle, begins: float, ends: float) -> Iterator[Timed]:
    """Let the loop's gain follow the fullness of the bubble from one time to another, then fade it out."""
    for step in range(int((ends - begins) / GRAIN)):
        at = begins + step * GRAIN
        yield at, Loop(key, round(breath_at((cycle,), at).fullness, 2))
    yield ends, Loop(key, 0.0)
