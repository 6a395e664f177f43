"""The breaths of one level: one to watch, then the dose, slowing softly from the first pace to the last."""

import math
from collections.abc import Sequence

from ...ages import Pace
from .breath import Cycle

MOST_CHANGE = 1.10
"""By how much a breath may be longer (or shorter) than the one before (CARE: at most 10 %)."""


def cycles_of(
    starts_at: Pace, slows_to: Pace, breaths: int, hold_seconds: float, start: float = 0.0
) -> tuple[Cycle, ...]:
    """Lay out one breath to watch and ``breaths`` more, without gaps, from ``start`` seconds on.

    The breath to watch and the first of the dose have the first pace. Each later one is longer by the same
    factor, so that the last has the pace ``slows_to``; where that would change a breath by more than 10 %,
    the pace goes as far as it may.
    """
    into = slows_to.in_seconds / starts_at.in_seconds
    out = slows_to.out_seconds / starts_at.out_seconds
    step = _step(into, out, breaths)
    cycles: list[Cycle] = []
    for number in range(-1, breaths):
        part = max(0, number) * step
        cycle = Cycle(
            start, starts_at.in_seconds * into**part, hold_seconds, starts_at.out_seconds * out**part
        )
        cycles.append(cycle)
        start = cycle.ends_at
    return tuple(cycles)


def _step(into: float, out: float, breaths: int) -> float:
    """The part 0..1 of the whole change that one breath may bring."""
    steepest = max(abs(math.log(into)), abs(math.log(out)))
    if steepest == 0 or breaths < 2:
        return 0.0
    return min(1.0 / (breaths - 1), math.log(MOST_CHANGE) / steepest)


def within(cycles: Sequence[Cycle], seconds: float) -> tuple[Cycle, ...]:
    """Return the breaths that end within ``seconds`` of the first one's start: whole breaths only."""
    return tuple(c for c in cycles if c.ends_at - cycles[0].start <= seconds)
