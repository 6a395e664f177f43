"""Which pictures there are: every screen, and each moment of each kind, once, at given times and sizes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

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
"""Moments of one level, at most; moments that another level of its kind has shown are left out."""

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
    seen: set[tuple[str, str]] = set()
    kinds: set[str] = set()
    for name, level in library().levels.items():
        known = {moment for kind, moment in seen if kind == level.kind}
        if level.kind not in kinds and len(kinds) == way.kinds:
            continue
        kinds.add(level.kind)
        most = A_LEVEL if not way.brief else (0 if known else 1)
        for moment, now in _level(way, name, known, most):
            seen.add((level.kind, moment))
            yield f"{way.name}-{level.kind}-{moment.replace(':', '-')}", now


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
