"""Which activities fit what is wanted, how many would fit with another filter, and which three come first."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_

from ..content.fields import Caution, Weather, Who
from ..content.level import Level
from ..content.library import Library
from ..sitting import Sitting
from .request import Asked
from .wanted import Wanted

BEST = 3
"""So many are put forward first: a choice that can be made in passing."""

SAME_KIND = 1.5
"""What a level of a kind that is put forward already counts less, so that the three differ."""


@dataclass(frozen=True, slots=True)
class Search:
    """A question: the sitting as it would be with what was typed, and the words that no filter stands for."""

    library: Library
    sitting: Sitting
    kept: tuple[str, ...] = ()
    telling: int = -1
    """The levels of the kinds that were named, that speak of the other words; all where there are none."""

    def settled(self) -> Sitting:
        """The sitting with all that was typed in force; words without a filter still stand."""
        return replace(self.sitting, wanted=replace(self.sitting.wanted, typed=" ".join(self.kept)))

    def fitting(self) -> int:
        """The levels that fit everything, as a set of the index."""
        wanted = self.sitting.wanted
        return (
            self._offered()
            & self.library.index.weather(wanted.weather)
            & self.library.index.within(wanted.minutes)
            & self.telling
        )

    def names(self, best: Sequence[str]) -> tuple[str, ...]:
        """Their names: the best first, then as the index has them."""
        rest = self.fitting() & ~self.library.index.these(best)
        return (*best, *self.library.index.named(rest))

    def best(self) -> tuple[str, ...]:
        """Up to three that fit best by weather, minutes and years; of different kinds where there are."""
        levels, wanted = self.library.levels, self.sitting.wanted
        names = self.library.index.named(self.fitting())
        distance = {name: _distance(levels[name], wanted) for name in names}
        best: list[str] = []
        kinds: Counter[str] = Counter()
        candidates = _first_of_each_kind(sorted(names, key=distance.__getitem__), levels)
        while candidates and len(best) < BEST:
            name = min(candidates, key=lambda name: distance[name] + SAME_KIND * kinds[levels[name].kind])
            candidates.remove(name)
            best.append(name)
            kinds[levels[name].kind] += 1
        return tuple(best)

    def with_weather(self, weather: Weather | None) -> int:
        """How many would fit with this weather."""
        return self._if(wanted=replace(self.sitting.wanted, weather=weather))

    def with_minutes(self, minutes: int | None) -> int:
        """How many would fit into so many minutes."""
        return self._if(wanted=replace(self.sitting.wanted, minutes=minutes))

    def with_who(self, who: Who) -> int:
        """How many would fit for this company."""
        return self._if(who=who)

    def with_left_out(self, caution: Caution) -> int:
        """How many would fit if this were left out."""
        return self._if(leaves_out=self.sitting.leaves_out | {caution})

    def _if(self, **changes: object) -> int:
        changed = replace(self.sitting, **changes)  # type: ignore[arg-type]
        return replace(self, sitting=changed).fitting().bit_count()

    def _offered(self) -> int:
        """What is on offer in this sitting: with a plan only that, whatever the years."""
        sitting, index = self.sitting, self.library.index
        if sitting.plan:
            return index.these(sitting.plan) & index.without(sitting.leaves_out)
        return sitting.offered(index)


def search(library: Library, sitting: Sitting, asked: Asked) -> Search:
    """The question that the filters and the typed words make together; typed words come before filters."""
    telling = library.index.telling(asked.rest) if asked.rest else -1
    if asked.kinds:
        telling &= reduce(or_, (library.index.kind(named.kind) for named in asked.kinds))
    kept = (*(named.word for named in asked.kinds), *asked.rest)
    return Search(library, with_asked(sitting, asked), kept, telling)


def with_asked(sitting: Sitting, asked: Asked) -> Sitting:
    """The sitting as the typed words have it."""
    wanted = sitting.wanted
    return replace(
        sitting,
        age=sitting.age if asked.age is None else asked.age,
        who=asked.who or sitting.who,
        leaves_out=sitting.leaves_out | asked.leaves_out,
        wanted=replace(
            wanted,
            weather=asked.weather or wanted.weather,
            minutes=wanted.minutes if asked.minutes is None else asked.minutes,
        ),
    )


def _first_of_each_kind(names: Sequence[str], levels: Mapping[str, Level]) -> list[str]:
    """As many of each kind as can come first, in their order."""
    seen: Counter[str] = Counter()
    first = []
    for name in names:
        seen[levels[name].kind] += 1
        if seen[levels[name].kind] <= BEST:
            first.append(name)
    return first


def _distance(level: Level, wanted: Wanted) -> float:
    """How far a level that fits is from what is wanted: 0 is just right.

    A level names the weathers it suits most first; one that is for fewer years and fewer companies is more
    to the point; of the time there is, little should be left.
    """
    youngest, oldest = level.ages
    distance = (oldest - youngest) / 16 + 0.3 * len(level.who)
    if wanted.weather:
        distance += 2.0 * level.weather.index(wanted.weather)
    if wanted.minutes:
        distance += 0.4 * (wanted.minutes - level.minutes)
    return distance
