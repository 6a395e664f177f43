"""What a breathing level says, with CARE's limits on breath in its types and checks."""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from ...ages import Pace, band
from ...content.fields import ChildLine
from ...content.level import Key, Level, Name
from .breath import Cycle
from .dose import cycles_of

SLOWEST, QUICKEST = 5.0, 15.0
"""Breaths a minute that no level may leave (CARE)."""

YOUNGEST_TO_HOLD = 9
"""Years below which no breath is held (CARE)."""

LookName = Literal[
    "bubble",
    "bubble_dawn",
    "bubble_night",
    "flower",
    "dandelion",
    "cocoa",
    "wave",
    "stars",
    "tummy",
    "tummy_shell",
]
"""How the breath is shown; each is a file in ``looks``."""

InSeconds = Annotated[float, Meta(ge=1.5, le=5.0, examples=[2.5])]
OutSeconds = Annotated[float, Meta(ge=1.5, le=8.0, examples=[3.5])]


class OneBreath(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The pace of a breath: seconds in, and seconds out (at least as long, at most twice as long)."""

    in_seconds: InSeconds
    out_seconds: OutSeconds

    @property
    def pace(self) -> Pace:
        """The same, as the table of ages has it."""
        return Pace(self.in_seconds, self.out_seconds)


class BreathingLines(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is said: at the breath to watch, at the first of the dose, and at the rest."""

    watch: ChildLine = "Watch me one time."
    breathe: ChildLine = "The bubble breathes. You can too, or just watch."
    rest: ChildLine = "Now we rest. Nothing to do."


class BreathingLevel(
    Level, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind", tag="breathing"
):
    """Slow breaths to watch, or to breathe along with.

    ``breaths`` counts those after the one to watch; ``twin`` names the comfort level that does without
    breath; ``hold_seconds`` is for levels from 9 years on, when a grown-up wants it.
    """

    look: LookName = "bubble"
    starts_at: OneBreath
    slows_to: OneBreath
    hold_seconds: Annotated[float, Meta(ge=0.0, le=2.0)] = 0.0
    breaths: Annotated[int, Meta(ge=3, le=24)]
    rest_seconds: Annotated[float, Meta(ge=20.0, le=120.0)] = 20.0
    twin: Annotated[Key, Meta(examples=["sit"])]
    lines: BreathingLines = BreathingLines()

    def cycles(self, start: float = 0.0) -> tuple[Cycle, ...]:
        """All breaths of the level, the one to watch among them, from ``start`` seconds on."""
        return cycles_of(self.starts_at.pace, self.slows_to.pace, self.breaths, self.hold_seconds, start)

    def check(self) -> Iterator[tuple[str, str]]:
        """Yield what CARE forbids and the types cannot say."""
        yield from super().check()
        if "breath" not in self.uses:
            yield "uses", 'should hold "breath", so that leaving breath out leaves this level out'
        yield from self._check_pace("starts_at", self.starts_at.pace)
        yield from self._check_pace("slows_to", self.slows_to.pace)
        if self.slows_to.pace.per_minute > self.starts_at.pace.per_minute + 1e-9:
            yield "slows_to", "should not be quicker than starts_at, but its breaths are shorter"
        if self.hold_seconds and self.ages[0] < YOUNGEST_TO_HOLD:
            yield (
                "hold_seconds",
                f"should be 0 for children under {YOUNGEST_TO_HOLD}, but it is {self.hold_seconds:g}",
            )
        yield from self._check_dose()

    def _check_pace(self, field: str, pace: Pace) -> Iterator[tuple[str, str]]:
        into, out = pace.in_seconds, pace.out_seconds
        if not into <= out <= 2 * into:
            yield (
                f"{field}.out_seconds",
                f"should be from {into:g} to {2 * into:g}, once to twice as long as in, but it is {out:g}",
            )
        rate = 60.0 / (into + self.hold_seconds + out)
        if not SLOWEST - 1e-9 <= rate <= QUICKEST + 1e-9:
            yield (
                field,
                f"should make {SLOWEST:g} to {QUICKEST:g} breaths a minute, but it makes {rate:.1f}",
            )

    def _check_dose(self) -> Iterator[tuple[str, str]]:
        youngest = self.ages[0]
        suits = band(youngest)
        least, most = suits.breaths
        if not least <= self.breaths <= most:
            yield (
                "breaths",
                f"should be {least} to {most} before a rest at {youngest} years, but it is {self.breaths}",
            )
        lasts = self.cycles()[-1].ends_at
        if lasts > suits.longest_breathing_seconds:
            yield (
                "breaths",
                f"should last {suits.longest_breathing_seconds:g} seconds at most at {youngest} years, "
                f"with the breath to watch, but they last {lasts:.0f}",
            )

    def names(self) -> Iterator[Name]:
        """Yield the twin, beside what every level names."""
        yield from super().names()
        yield Name("twin", "level", self.twin, kind="comfort")
