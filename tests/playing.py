"""A whole program for tests: the real scenes, levels and words on a canvas that only writes down."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from game.activities.registry import kinds
from game.activity import Activity
from game.builder import build_scene
from game.content.library import Library
from game.content.words import Words
from game.intents import Press, Release, Signal
from game.keep.settings import Settings
from game.keep.store import MemoryStore
from game.layout import Area, Target
from game.look.canvas import Canvas
from game.look.palette import PAINTED, Palette
from game.pond import Pond
from game.reading import read_levels, words_of
from game.scene import Place, SceneManager
from game.services import Services, SilentAudio, SilentVoice
from game.shipped import shipped
from game.sitting import Sitting

from .recording import RecordingCanvas

FRAME = 1 / 30

SHAPES = {
    "wide": Area(0, 0, 1280, 720),
    "portrait": Area(0, 0, 720, 1280),
    "square": Area(0, 0, 720, 720),
    "tablet": Area(0, 0, 960, 720),
    "cinema": Area(0, 0, 1680, 720),
}
"""Five shapes of window, in units."""


class PaperScreen:
    """A screen whose canvas writes down; nothing is ever missing on it."""

    def __init__(self, area: Area) -> None:
        self.canvas = RecordingCanvas(area)
        self.palette = PAINTED
        self.snapshots: list[float] = []

    def begin(self, part: Area | None = None) -> None:
        self.canvas.calls.clear()

    def end(self) -> None:
        pass

    def restyle(self, palette: Palette) -> None:
        self.palette = palette

    def snapshot(self) -> None:
        self.snapshots.append(1.0)

    def show_snapshot(self, alpha: float) -> None:
        self.snapshots.append(alpha)

    def forget_snapshot(self) -> None:
        self.snapshots.append(0.0)

    def prepare(self, *draws: Callable[[Canvas], None]) -> bool:
        for draw in draws:
            draw(RecordingCanvas(self.canvas.area))
        return True

    def ready(self) -> bool:
        return True


@cache
def library() -> Library:
    """The shipped levels and cards."""
    return read_levels([shipped("levels")])


@cache
def words() -> Words:
    """The shipped English words."""
    return words_of("en")


def program(
    shape: str = "wide",
    settings: Settings | None = None,
    sitting: Sitting | None = None,
    levels: Library | None = None,
    activities: Mapping[str, Activity] | None = None,
    **services: Any,
) -> Pond:
    """A started program at the pond."""
    played, known = activities or kinds(), levels or library()
    pond = Pond(
        screen=PaperScreen(SHAPES[shape]),
        services=Services(
            **{"audio": SilentAudio(), "voice": SilentVoice(), "store": MemoryStore(), **services}
        ),
        library=known,
        words=words(),
        scenes=SceneManager(lambda place: build_scene(place, known, played)),
        kinds=tuple(played),
        settings=settings or Settings(greeted=True),
        sitting=sitting or Sitting(),
    )
    pond.start()
    pond.step(0.0)
    return pond


def run(pond: Pond, seconds: float, signals: Sequence[Signal] = ()) -> None:
    """Let given time go by in frames; the signals come first."""
    pond.step(FRAME, signals)
    for _ in range(max(0, round(seconds / FRAME) - 1)):
        pond.step(FRAME)


def settle(pond: Pond) -> None:
    """Wait until no fade is going on."""
    for _ in range(200):
        if not pond.fading:
            return
        pond.step(FRAME)
    raise AssertionError("a fade that never ends")


def find(pond: Pond, id: str) -> Target:
    """The target of that id."""
    settle(pond)
    return next(t for t in pond.targets() if t.id == id)


def press(pond: Pond, id: str, seconds: float = FRAME) -> None:
    """Press a target with the mouse for so long; the fade after it is over when this returns."""
    at = find(pond, id).area.centre
    run(pond, 0.4)
    run(pond, seconds, [Press("mouse", at)])
    run(pond, FRAME, [Release("mouse", at)])
    settle(pond)


def go(pond: Pond, *ids: str) -> None:
    """Press one after another; where cards are on several pages, turn to the one with that card first."""
    for id in ids:
        for _ in range(9):
            here = {target.id for target in pond.targets()}
            if id in here or "more" not in here:
                break
            press(pond, "more")
        press(pond, id)


def at(pond: Pond) -> Place:
    """Where the program is."""
    return pond.scenes.place


def grown_up(pond: Pond, **changes: Any) -> None:
    """Change the sitting as the grown-ups' corner does, without walking there."""
    pond.sitting = replace(pond.sitting, **changes)
