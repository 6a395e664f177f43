"""Which pictures there are: every screen, and each moment of each kind, once, at given times."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from game.activities.registry import kinds
from game.content.level import Level
from game.stage.looks import Looks
from game.visitor import Visitor

from ..painting import Painting, painting
from ..playing import library
from ..wandering import Moments, screens, start_level
from .likeness import pixels

Pixels = npt.NDArray[np.uint8]

LANDSCAPE = (960, 540)

SCREENS = "screens"
PARTS = (SCREENS, *kinds())
"""What can be painted apart from each other: the screens, and the levels of each kind."""

A_LEVEL = 3
"""Moments of one level, or of one of its steps, at most; those that another level of its sort has shown are
left out.
"""

AFTER_THE_LAST = 1.2
"""Seconds after a press until its picture is taken."""

SORTS = ("look", "what", "place")
"""What levels of a kind differ by on the screen: of each sort there is a picture."""

WHOLE = ("walk", "feelings")
"""Kinds whose moments are told apart by their names: each new one is painted."""

TWINS = ("first-start", "-second", "-staying", "-more", "-2", "-3")
"""Endings of screens that look nearly like another one."""


class Shown(NamedTuple):
    """One moment: in full, and small in every palette and shape of window."""

    name: str
    wide: Pixels
    looks: Pixels


class Painter:
    """Takes pictures of a running program; a part shares one, so that pictures are made ready once."""

    def __init__(self) -> None:
        self.looks = Looks()

    def take(self, name: str, work: Painting) -> Shown:
        """What is to be seen now."""
        assert not work.pond.fading, f"{name} is still fading in"
        work.repaint()
        wide = pixels(work.surface).copy()
        looks = pixels(self.looks.sheet(work.pond.show_also_on))
        return Shown(name.replace(":", "-"), wide, looks)


def pictures(part: str) -> Iterator[Shown]:
    """Every picture of a part."""
    painter = Painter()
    if part == SCREENS:
        yield from _screens(painter)
        return
    known: set[str] = set()
    sorts: set[tuple[str, ...]] = set()
    for name, level in library().levels.items():
        sort = sort_of(name, level)
        if level.kind != part or sort in sorts:
            continue
        if level.kind in WHOLE or not sorts:
            steps = len(getattr(level, "steps", ("only",)))
            for moment, shown in _level(painter, part, name, known, A_LEVEL * steps):
                known.add(moment)
                yield shown
        else:
            yield _later_moment(painter, "-".join(word for word in sort if word), name)
        sorts.add(sort)
    if part == "feelings":
        yield _looking_back(painter)


LOOKING_BACK = ("notnow", "weather_storm", "go_on", "unsure", "go_on", "notnow", "notnow", "weather_gusts")
"""The presses that lead through the thread to its last moment."""


def _looking_back(painter: Painter) -> Shown:
    work = painting(LANDSCAPE)
    visitor = Visitor(work.pond)
    start_level(visitor, "inside")
    for press in LOOKING_BACK:
        visitor.press(press)
    visitor.wait(AFTER_THE_LAST)
    return painter.take("feelings-side_by_side", work)


def sort_of(name: str, level: Level) -> tuple[str, ...]:
    """The kind of a level, and what tells it from other levels of that kind on the screen."""
    if level.kind in WHOLE:
        return level.kind, name
    return level.kind, *(str(getattr(level, field, None) or "") for field in SORTS)


def _screens(painter: Painter) -> Iterator[Shown]:
    work = painting(LANDSCAPE)
    shown_next = False
    for name in screens(Visitor(work.pond)):
        if name.startswith("now-"):
            if shown_next:
                continue
            shown_next, name = True, "now"
        if not name.endswith(TWINS):
            yield painter.take(name.replace("_", "-"), work)


def _level(painter: Painter, kind: str, name: str, known: set[str], most: int) -> list[tuple[str, Shown]]:
    """The first new moments of a level, each a little after it began."""
    work, found = painting(LANDSCAPE), dict[str, Shown]()

    def met(level: str, moment: str) -> None:
        if level == name and moment not in known and moment not in found and len(found) < most:
            found[moment] = painter.take(f"{kind}-{moment}", work)

    _play(work, name, met, lambda: len(found) >= most)
    return list(found.items())


def _later_moment(painter: Painter, title: str, name: str) -> Shown:
    """The second moment of a level, in which more is to be seen; the first where there is no other."""
    for number in (2, 1):
        if shown := _moment(painter, title, name, number):
            return shown
    raise LookupError(f"{name} has no moments")


def _moment(painter: Painter, title: str, name: str, number: int) -> Shown | None:
    work, before, found = painting(LANDSCAPE), set[str](), list[Shown]()

    def met(level: str, moment: str) -> None:
        before.add(moment)
        if len(before) == number and not found:
            found.append(painter.take(title, work))

    _play(work, name, met, lambda: bool(found))
    return found[0] if found else None


def _play(work: Painting, name: str, met: Callable[[str, str], None], enough: Callable[[], bool]) -> None:
    """Play a level until there are enough pictures of it, or to its end."""
    visitor = Visitor(work.pond, seen=Moments(work.pond, met))
    start_level(visitor, name)
    visitor.play(lambda: enough() or visitor.at_the_end)
