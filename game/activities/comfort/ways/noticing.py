"""Look: things come one by one; one that is noticed glows warmly for a while."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import gcd

from ....activity import Cue, Sound
from ....intents import Choose, Intent
from .way import Answered

FIRST_AT = 2.0
"""Seconds until the first one comes out."""

RISES, STAYS, SINKS = 0.8, 2.5, 4.0
"""Seconds in which the warm glow comes, stays and goes."""


@dataclass
class Noticing:
    """``comes_at`` is when each comes; ``noticed_at`` when each that was noticed was last, the first first.

    ``one`` is what one of them is called: the third is ``firefly_3``.
    """

    one: str
    comes_at: tuple[float, ...]
    noticed_at: dict[int, float] = field(default_factory=dict)

    def name(self, number: int) -> str:
        """The id of one, counted from 0."""
        return f"{self.one}_{number + 1}"

    def out(self, now: float) -> tuple[int, ...]:
        """Which have come by now."""
        return tuple(i for i, at in enumerate(self.comes_at) if at <= now)

    def bright(self, number: int, now: float) -> float:
        """How far one has come out, 0..1."""
        return min(1.0, max(0.0, (now - self.comes_at[number]) / 3.0))

    def warmth(self, number: int, now: float) -> float:
        """How warmly it glows for having been noticed, 0..1."""
        if number not in self.noticed_at:
            return 0.0
        since = now - self.noticed_at[number]
        return max(0.0, min(since / RISES, 1.0, (RISES + STAYS + SINKS - since) / SINKS))

    def begin(self) -> Sequence[Cue]:
        """See WayState."""
        return ()

    def answer(self, intent: Intent, now: float) -> Answered | None:
        """Notice the one that was chosen."""
        for number in self.out(now):
            if isinstance(intent, Choose) and intent.id == self.name(number):
                # Noticed again while it glows, it stays bright instead of starting anew from dark.
                self.noticed_at[number] = now - RISES * self.warmth(number, now)
                return Answered((Sound("tap"),))
        return None

    def advance(self, now: float, dt: float, resting: bool) -> Sequence[Cue]:
        """See WayState."""
        return ()

    def settle(self) -> Sequence[Cue]:
        """See WayState."""
        return ()


def one_by_one(one: str, count: int, seconds: float) -> Noticing:
    """``count`` of them, neighbours apart in time; all have come by 0.6 of the time, a minute at most."""
    apart = (min(60.0, seconds * 0.6) - FIRST_AT) / max(1, count - 1)
    stride = next(step for step in (3, 5, 7) if gcd(step, count) == 1)
    return Noticing(one, tuple(FIRST_AT + apart * (i * stride % count) for i in range(count)))


def there(one: str, count: int) -> Noticing:
    """``count`` of them, there from the beginning."""
    return Noticing(one, (0.0,) * count)
