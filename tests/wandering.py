"""Going everywhere: every screen, and every moment of every level, found and never listed by name."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from game.ages import OLDEST, YOUNGEST
from game.content.level import Level
from game.pond import Pond
from game.scene import ToCalm, ToChoose, ToClosing, ToDesk, ToHome, ToNowNext, ToPlay
from game.visitor import FRAME, Visitor


def ages_of(level: Level) -> tuple[int, ...]:
    """The youngest, a middle and the oldest year that a level is for."""
    youngest, oldest = (min(OLDEST, max(YOUNGEST, age)) for age in level.ages)
    return tuple(sorted({youngest, (youngest + oldest) // 2, oldest}))


def for_level(pond: Pond, name: str, age: int | None = None) -> None:
    """Have somebody there for whom the level is offered."""
    level = pond.library.levels[name]
    who = "pair" if "pair" in level.who else level.who[0]
    pond.sitting = replace(pond.sitting, age=ages_of(level)[0] if age is None else age, who=who)


WAY_HOME = {
    ToChoose: "back",
    ToNowNext: "back",
    ToClosing: "home",
    ToCalm: "home",
    ToDesk: "home",
    ToPlay: "calm",
}
"""What leads towards the pond from each place."""


def to_home(visitor: Visitor) -> None:
    """Back to the pond, from wherever this is, the way a child goes."""
    pond = visitor.pond
    visitor.settle()
    while not isinstance(pond.scenes.place, ToHome):
        visitor.press(WAY_HOME[type(pond.scenes.place)])
        visitor.settle()


def screens(visitor: Visitor) -> Iterator[str]:
    """Go to each screen that is no level, and give its name when it is there."""
    pond = visitor.pond
    to_home(visitor)
    yield "home"
    yield from _first_start(visitor)
    for kind in pond.kinds:
        names = [name for name, level in pond.library.levels.items() if level.kind == kind]
        if not names:
            continue
        for_level(pond, names[0])
        yield from _cards(visitor, kind)
        visitor.to_level(names[0])
        yield f"now-{names[0]}"
        to_home(visitor)
    yield from _closing_and_calm(visitor)
    yield from _desk(visitor)
    to_home(visitor)


def _first_start(visitor: Visitor) -> Iterator[str]:
    """The pond as it is before anybody has been there."""
    pond = visitor.pond
    greeted = pond.settings
    pond.settings = replace(greeted, greeted=False)
    pond.redraw()
    visitor.wait(0.5)
    yield "first-start"
    pond.settings = greeted
    pond.redraw()


def _cards(visitor: Visitor, kind: str) -> Iterator[str]:
    visitor.press(kind)
    visitor.settle()
    yield f"choose-{kind}"
    if any(target.id == "more" for target in visitor.pond.targets()):
        visitor.press("more")
        yield f"choose-{kind}-more"
    visitor.press("back")
    visitor.settle()


def _closing_and_calm(visitor: Visitor) -> Iterator[str]:
    pond = visitor.pond
    start_level(visitor, next(iter(pond.library.levels)))
    visitor.press("enough")
    for _ in range(round(30 / FRAME)):
        if isinstance(pond.scenes.place, ToClosing):
            break
        visitor.frame()
    visitor.settle()
    visitor.wait(1.0)
    yield "closing"
    visitor.wait(7.0)
    yield "closing-second"
    to_home(visitor)
    visitor.press("calm")
    yield "calm"
    visitor.press("stay")
    yield "calm-staying"
    to_home(visitor)


def _desk(visitor: Visitor) -> Iterator[str]:
    visitor.press("door", 2.4)
    visitor.settle()
    for target in list(visitor.pond.targets()):
        if target.id.startswith("tab."):
            visitor.press(target.id)
            name = f"desk-{target.id.removeprefix('tab.')}"
            yield from _pages(visitor, name)
            yield from _parts(visitor, name)


def _parts(visitor: Visitor, name: str) -> Iterator[str]:
    """The parts of a page that has some, and what a page shows instead of itself."""
    for part in [t.id for t in visitor.pond.targets() if t.id.startswith("part.")]:
        visitor.press(part)
        yield from _pages(visitor, f"{name}-{part.removeprefix('part.')}")
    for id, back in (("all", "all"), ("turn", "turn"), ("try", "done")):
        if any(target.id == id for target in visitor.pond.targets()):
            visitor.press(id)
            yield from _pages(visitor, f"{name}-{id}")
            visitor.press(back)


def _pages(visitor: Visitor, name: str) -> Iterator[str]:
    yield name
    pages = 1
    while pages < 3 and any(other.id == "later" for other in visitor.pond.targets()):
        visitor.press("later")
        pages += 1
        yield f"{name}-{pages}"


def start_level(visitor: Visitor, name: str, age: int | None = None) -> None:
    """From the pond, by pebble, card and now-and-next, into a level."""
    to_home(visitor)
    for_level(visitor.pond, name, age)
    visitor.to_level(name)
    visitor.press("go")
    visitor.settle()


def play_level(visitor: Visitor, name: str, age: int | None = None) -> None:
    """Play a level from the pond to its closing."""
    start_level(visitor, name, age)
    visitor.play(lambda: visitor.at_the_end)
    visitor.settle()


@dataclass
class Moments:
    """Called after each frame of a visitor: calls ``met`` once a while into each moment of a level.

    ``after`` is the seconds into the moment; ``again`` the seconds until it is met once more (0: never).
    """

    pond: Pond
    met: Callable[[str, str], None]
    after: float = 1.2
    again: float = 0.0
    frame: float = 1 / 20
    _moment: str = field(default="", init=False)
    _left: float = field(default=0.0, init=False)

    def __call__(self) -> None:
        """Look where the pond is now."""
        place = self.pond.scenes.place
        moment = getattr(self.pond.scene, "moment", "") if isinstance(place, ToPlay) else ""
        if moment != self._moment:
            self._moment, self._left = moment, self.after
        if not moment or not isinstance(place, ToPlay) or self.pond.fading or self._left < 0:
            return
        self._left -= self.frame
        if self._left < 0:
            self._left = self.again or -1.0
            self.met(place.level, moment)
