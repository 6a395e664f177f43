"""How often the program wakes up on a screen that nobody touches, by its own pacing and without waiting."""

from collections.abc import Iterator

from game.keep.settings import Settings
from game.pond import Pond
from game.stage import pacing
from game.visitor import Visitor

from ..painting import painting
from ..wandering import for_level, screens, start_level
from .rows import Row

SMALL = (320, 180)
UNTOUCHED = 25.0
"""Seconds after the last input from which a picture must have come to rest."""

COUNTED = 20.0
MOST = 12.0


def wake_ups(pond: Pond) -> float:
    """Wake-ups a second of a screen that has not been touched for a while."""
    now, due = 0.0, 0.0
    woke: list[float] = []
    place = pond.scenes.place
    while now < UNTOUCHED + COUNTED and pond.scenes.place == place:
        pause = pacing.pause(now, due, pond.due, now, hidden=False)
        now += pause
        due = now
        pond.step(pause)
        if now >= UNTOUCHED:
            woke.append(now)
    return (len(woke) - 1) / (woke[-1] - woke[0]) if len(woke) > 1 else 0.0


def rows(quick: bool) -> Iterator[Row]:
    """Screens at rest, and levels in calm motion."""
    work = painting(SMALL)
    for name in screens(Visitor(work.pond)):
        if not (quick and name.startswith("desk")):
            yield Row("Wake-ups, untouched", name, wake_ups(work.pond), "a second", MOST)
    calm = painting(SMALL, Settings(greeted=True, calm_motion=True))
    for name in calm.pond.library.levels:
        for_level(calm.pond, name)
        visitor = Visitor(calm.pond)
        start_level(visitor, name)
        yield Row("Wake-ups, levels in calm motion", name, wake_ups(calm.pond), "a second", MOST)
