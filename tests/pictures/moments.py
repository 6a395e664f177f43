"""Which pictures there are: every screen, and each moment of each kind, once, at given times and sizes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from game.content.level import Level
from game.keep.settings import Settings
from game.scene import ToClosing
from game.visitor import Visitor

from ..painting import painting
from ..playing import library
from ..wandering import Moments, screens, start_level
from .likeness import pixels

Pixels = npt.NDArray[np.uint8]
Size = tuple[int, int]

LANDSCAPE, PORTRAIT = (960, 540), (540, 960)

A_LEVEL = 3
"""Moments of one level, at most; moments that another level of its sort has shown are left out."""

SORTS = ("look", "what", "place")
"""What levels of a kind differ by on the screen: of each sort there is a picture."""

BRIEF = ("home", "calm", "closing")
"""Screens that are also painted tall and in soft colours."""

TWINS = ("first-start", "-second", "-staying", "-more", "-2", "-3")
"""Endings of screens that look nearly like another one."""


@dataclass(frozen=True)
class Way:
    """A size and a look; its name is the first part of a picture's name."""

    name: str
    size: Size
    low_sensory: bool = False
    brief: bool = True
    kinds: int = 99
    """How many kinds show moments."""

    @property
    def settings(self) -> Settings:
        """The settings it is painted with."""
        return Settings(greeted=True, low_sensory=self.low_sensory)


WAYS = (
    Way("wide", LANDSCAPE, brief=False),
    Way("tall", PORTRAIT),
    Way("soft", LANDSCAPE, low_sensory=True, kinds=1),
)


def pictures(way: Way) -> Iterator[tuple[str, Pixels]]:
    """Name and pixels of every picture of a way."""
    yield from _screens(way)
    shown: dict[str, set[str]] = {}
    sorts: set[tuple[str, ...]] = set()
    for name, level in library().levels.items():
        known = shown.setdefault(level.kind, set())
        sort = sort_of(name, level)
        if sort in sorts or (way.brief and known) or (not known and len(shown) > way.kinds):
            continue
        first = not any(kind == level.kind for kind, *_ in sorts)
        sorts.add(sort)
        if first or level.kind in WHOLE:
            for moment, now in _level(way, name, known, 1 if way.brief else A_LEVEL):
                known.add(moment)
                yield f"{way.name}-{level.kind}-{moment.replace(':', '-')}", now
        else:
            (_, now), *_ = reversed(_level(way, name, set(), 2))
            yield f"{way.name}-{'-'.join(part for part in sort if part)}", now


WHOLE = ("walk", "feelings")
"""Kinds whose moments are told apart by their names: each new one is painted."""


def sort_of(name: str, level: Level) -> tuple[str, ...]:
    """The kind of a level, and what tells it from other levels of that kind on the screen."""
    if level.kind in WHOLE:
        return level.kind, name
    return level.kind, *(str(getattr(level, field, None) or "") for field in SORTS)


def _screens(way: Way) -> Iterator[tuple[str, Pixels]]:
    work = painting(way.size, way.settings)
    shown_next = False
    for name in screens(Visitor(work.pond)):
        if name.startswith("now-"):
            if shown_next:
                continue
            shown_next, name = True, "now"
        if name in BRIEF or not (way.brief or name.endswith(TWINS)):
            work.repaint()
            yield f"{way.name}-{name.replace('_', '-')}", pixels(work.surface).copy()


def _level(way: Way, name: str, known: set[str], most: int) -> list[tuple[str, Pixels]]:
    """The first new moments of a level, each a little after it began."""
    work = painting(way.size, way.settings)
    found: dict[str, Pixels] = {}

    def met(level: str, moment: str) -> None:
        if moment not in known and moment not in found and len(found) < most:
            work.repaint()
            found[moment] = pixels(work.surface).copy()

    visitor = Visitor(work.pond, seen=Moments(work.pond, met))
    if most:
        start_level(visitor, name)
        visitor.play(_over(work.pond.scenes, found, most))
    return list(found.items())


def _over(scenes: object, found: dict[str, Pixels], most: int) -> Callable[[], bool]:
    """Whether a level is at its end, or all its pictures are taken."""
    return lambda: len(found) >= most or isinstance(getattr(scenes, "place", None), ToClosing)
