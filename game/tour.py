"""A tour of every screen and level, played by itself in given time, with pictures.

``python main.py --tour DIR`` needs no screen. It goes the way a child goes: pebble, card, now and next, play,
closing, pond; then the calm place and the grown-ups' corner. Every sort of screen and every level is shown
once in all palettes and shapes of window, too.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from .pond import Pond
from .scene import GoHome, ToHome, ToPlay
from .screen import Screen
from .visitor import CouldNotFinish, Visitor

AFTER_CHANGE = 1.2
"""Seconds into a moment at which its picture is taken, so that it has begun to live."""


@dataclass
class Tour:
    """Goes round and takes pictures; ``save`` writes the picture that the screen shows now.

    ``save_looks`` is given what draws the moment on a screen, and writes one picture of all its looks.
    """

    pond: Pond
    save: Callable[[Path], None]
    folder: Path
    save_looks: Callable[[Callable[[Screen], None], Path], None] | None = None
    count: int = 0
    taken: set[str] = field(default_factory=set)
    looks_taken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.visitor = Visitor(self.pond, "pointer", self._look)
        self._moment, self._since = "", 0.0

    def run(self) -> list[str]:
        """Take the whole tour; returns one line for each level that could not be finished."""
        self.picture("home")
        unfinished = [line for name in self.pond.library.levels if (line := self._level(name))]
        self._home()
        self.visitor.frame()
        self._calm_and_desk()
        return unfinished

    def picture(self, name: str, sort: str = "") -> None:
        """Draw and save a picture, once for each name; and its looks, once for each sort ("": the name)."""
        if name in self.taken:
            return
        self.taken.add(name)
        self.visitor.settle()
        self.pond.redraw()
        self.pond.step(0.0)
        self.save(self._file(name))
        sort = sort or name
        if self.save_looks and sort not in self.looks_taken:
            self.looks_taken.add(sort)
            self.save_looks(self.pond.show_also_on, self._file(f"{name}-looks"))

    def _file(self, name: str) -> Path:
        self.count += 1
        return self.folder / f"{self.count:03d}-{name.replace(':', '-')}.png"

    def _level(self, name: str) -> str:
        """Play one level; returns a line if it could not be finished."""
        level = self.pond.library.levels[name]
        age = min(13, max(3, level.ages[0]))
        self._home()
        self.pond.sitting = replace(self.pond.sitting, age=age, who="pair")
        try:
            self.visitor.press(level.kind)
            self.picture(f"choose-{level.kind}-{age}", f"choose-{level.kind}")
            self.visitor.press("back")
            self.visitor.settle()
            self.visitor.to_level(name)
            self.picture(f"next-{name}", "next")
            self.visitor.press("go")
            self.visitor.settle()
            self.visitor.play(lambda: self.visitor.at_the_end)
            self.visitor.settle()
            self.picture(f"closing-{name}", "closing")
        except CouldNotFinish as why:
            return f"{name} could not be finished: {why}"
        return ""

    def _home(self) -> None:
        if not isinstance(self.pond.scenes.place, ToHome):
            self.pond.scenes.apply(GoHome(), self.pond.world)
        self.visitor.settle()

    def _look(self) -> None:
        """Take a picture of each moment of a level, a little after it began."""
        place = self.pond.scenes.place
        moment = getattr(self.pond.scene, "moment", "") if isinstance(place, ToPlay) else ""
        if moment != self._moment:
            self._moment, self._since = moment, 0.0
        self._since += 1 / 20
        if moment and isinstance(place, ToPlay) and self._since >= AFTER_CHANGE and not self.pond.fading:
            name = f"{place.level}-{moment}"
            if name not in self.taken:
                self.picture(name, place.level)

    def _calm_and_desk(self) -> None:
        self.visitor.press("calm")
        self.picture("calm")
        self.visitor.press("home")
        self.visitor.press("door", 2.4)
        for tab in [target.id for target in self.pond.targets() if target.id.startswith("tab.")]:
            self.visitor.press(tab)
            self.picture(f"desk-{tab.removeprefix('tab.')}")
        self.visitor.press("home")
