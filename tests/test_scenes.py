"""The life of scenes: the exact order of enter, leave, pause and resume; effects as values."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.scene import (
    Effect,
    GoHome,
    Pop,
    Push,
    Replace,
    Scene,
    SceneManager,
    ToCalm,
    ToChoose,
    ToDesk,
    ToHome,
)
from game.sitting import World

from .playing import program


@dataclass
class Diary(Scene):
    """A scene that writes down what happens to it."""

    name: str
    pages: list[str] = field(default_factory=list)

    def enter(self, world: World) -> Sequence[Effect]:
        self.pages.append(f"{self.name} enters")
        return ()

    def leave(self) -> None:
        self.pages.append(f"{self.name} leaves")

    def pause(self) -> None:
        self.pages.append(f"{self.name} pauses")

    def resume(self) -> None:
        self.pages.append(f"{self.name} resumes")


def stack() -> tuple[SceneManager, list[str], World]:
    pages: list[str] = []
    scenes = SceneManager(lambda place: Diary(type(place).__name__, pages))
    world = program().world
    scenes.start(ToHome(), world)
    return scenes, pages, world


def test_push_pauses_what_is_covered_and_pop_resumes_it() -> None:
    scenes, pages, world = stack()
    scenes.apply(Push(ToDesk()), world)
    scenes.apply(Pop(), world)
    assert pages == [
        "ToHome enters",
        "ToHome pauses",
        "ToDesk enters",
        "ToDesk leaves",
        "ToHome resumes",
    ]


def test_replace_leaves_before_it_enters() -> None:
    scenes, pages, world = stack()
    scenes.apply(Push(ToChoose("walk")), world)
    scenes.apply(Replace(ToDesk()), world)
    assert pages[-2:] == ["ToChoose leaves", "ToDesk enters"]
    assert [place for place, _ in scenes.stack] == [ToHome(), ToDesk()]


def test_going_home_leaves_all_from_the_top_and_resumes_the_pond_once() -> None:
    scenes, pages, world = stack()
    scenes.apply(Push(ToChoose("walk")), world)
    scenes.apply(Push(ToCalm()), world)
    scenes.apply(GoHome(), world)
    assert pages[-3:] == ["ToCalm leaves", "ToChoose leaves", "ToHome resumes"]


def test_there_is_never_no_scene() -> None:
    scenes, pages, world = stack()
    scenes.apply(Pop(), world)
    scenes.apply(GoHome(), world)
    assert scenes.place == ToHome()
    assert pages == ["ToHome enters"]
