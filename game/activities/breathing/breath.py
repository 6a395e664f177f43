"""The breath as a pure function of time: it cannot drift, skip or leap.

``cycles`` lists each breath's start and its seconds in, hold and out. Whoever steers a breath
appends or takes away *future* cycles only; the breath that is under way is never touched.
"""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Phase = Literal["still", "in", "hold", "out"]
"""``still`` is before the first breath, after the last, and in any gap between two."""


@dataclass(frozen=True, slots=True)
class Cycle:
    """One breath: when it starts, and its lengths, all in seconds."""

    start: float
    in_seconds: float
    hold_seconds: float
    out_seconds: float

    @property
    def full_at(self) -> float:
        """When the breath in has ended."""
        return self.start + self.in_seconds

    @property
    def turns_at(self) -> float:
        """When the breath out begins."""
        return self.full_at + self.hold_seconds

    @property
    def ends_at(self) -> float:
        """When the breath out has ended."""
        return self.turns_at + self.out_seconds


@dataclass(frozen=True, slots=True)
class Breath:
    """Where the breath is: fullness 0..1, and the index of its cycle (-1 before the first)."""

    phase: Phase
    fullness: float
    index: int


def ease(part: float) -> float:
    """A half wave from 0 to 1 that starts and ends without speed, so that turning round is never a jerk."""
    return 0.5 - 0.5 * math.cos(math.pi * min(1.0, max(0.0, part)))


def breath_at(cycles: Sequence[Cycle], elapsed: float) -> Breath:
    """Say where the breath is after ``elapsed`` seconds. Cycles are in order and do not overlap."""
    index = bisect_right(cycles, elapsed, key=lambda cycle: cycle.start) - 1
    if index < 0:
        return Breath("still", 0.0, -1)
    cycle = cycles[index]
    if elapsed < cycle.full_at:
        return Breath("in", ease((elapsed - cycle.start) / cycle.in_seconds), index)
    if elapsed < cycle.turns_at:
        return Breath("hold", 1.0, index)
    if elapsed < cycle.ends_at:
        return Breath("out", 1.0 - ease((elapsed - cycle.turns_at) / cycle.out_seconds), index)
    return Breath("still", 0.0, index)
