"""Which levels have what, as sets that are quick to cut: one bit of a whole number stands for one level."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import get_args

from .fields import Caution, Weather, Who
from .level import Level

YEARS, MINUTES = range(3, 19), range(1, 11)
"""What a level may say of years and minutes (`Age` and `Minutes` in fields)."""

_BETWEEN_WORDS = re.compile(r"[\W_]+")


class Index:
    """The levels in their order (youngest first, then by title), and the set of those with each property.

    Sets are whole numbers: `&` cuts them, `bit_count()` counts them. With 2,000 levels a cut takes less than
    a microsecond, so every filter of the menu can show its count in every frame.
    """

    def __init__(self, levels: Mapping[str, Level]) -> None:
        """Look at each level once."""
        self.names = tuple(sorted(levels, key=lambda name: (levels[name].ages, levels[name].title, name)))
        self.all = (1 << len(self.names)) - 1
        known = [levels[name] for name in self.names]
        self._bits = {name: 1 << place for place, name in enumerate(self.names)}
        self._kind = {kind: _set(level.kind == kind for level in known) for kind in {lv.kind for lv in known}}
        self._age = {age: _set(lv.ages[0] <= age <= lv.ages[1] for lv in known) for age in YEARS}
        self._who = {who: _set(who in level.who for level in known) for who in get_args(Who)}
        self._weather = {w: _set(w in level.weather for level in known) for w in get_args(Weather)}
        self._minutes = {most: _set(level.minutes <= most for level in known) for most in MINUTES}
        self._uses = {
            caution: _set(caution in level.uses for level in known) for caution in get_args(Caution)
        }
        self._told = [_told(level) for level in known]

    def kind(self, kind: str) -> int:
        """The levels of a kind."""
        return self._kind.get(kind, 0)

    def years(self, youngest: int, oldest: int) -> int:
        """The levels for any of these years (3..18)."""
        found = 0
        for age in range(youngest, oldest + 1):
            found |= self._age[age]
        return found

    def who(self, who: Who) -> int:
        """The levels for this company."""
        return self._who[who]

    def weather(self, weather: Weather | None) -> int:
        """The levels that suit a weather; all for None."""
        return self.all if weather is None else self._weather[weather]

    def within(self, minutes: int | None) -> int:
        """The levels that take at most so many minutes (1..10); all for None."""
        return self.all if minutes is None else self._minutes[minutes]

    def without(self, cautions: Iterable[Caution]) -> int:
        """The levels that use none of these."""
        left = self.all
        for caution in cautions:
            left &= ~self._uses[caution]
        return left

    def telling(self, words: Sequence[str]) -> int:
        """The levels in whose words (title, lines, kind) each of these begins a word; all for none."""
        found = self.all
        for word in words:
            begun = f" {word}"
            found &= _set([begun in told for told in self._told])
        return found

    def these(self, names: Iterable[str]) -> int:
        """The levels of these names; unknown names are passed over."""
        bits = 0
        for name in names:
            bits |= self._bits.get(name, 0)
        return bits

    def named(self, levels: int) -> tuple[str, ...]:
        """The names of a set, in the order of the index."""
        digits = f"{levels:b}"[::-1]
        return tuple([name for name, has in zip(self.names, digits, strict=False) if has == "1"])


def _set(holds: Iterable[bool]) -> int:
    """A set from whether each level belongs to it, in order; by way of its digits, which is quickest."""
    digits = "".join(["1" if has else "0" for has in holds])
    return int(digits[::-1] or "0", 2)


def _told(level: Level) -> str:
    """All words of a level in small letters, a space before each."""
    said = (level.kind, level.title, level.child, level.adult, level.why)
    return " " + _BETWEEN_WORDS.sub(" ", " ".join(said).casefold())
