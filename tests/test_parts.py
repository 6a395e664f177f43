"""A picture that was drawn in parts, frame by frame, is the picture drawn whole."""

import pytest

from game.commands import Options
from game.layout import Area
from game.making import make_pond
from game.pond import Pond
from game.reading import level_places, read_levels
from game.scene import Push, ToPlay
from game.screen import Screen
from game.services import Services
from game.sitting import World
from game.stage.easel import Easel

from .opened import opened
from .playing import library, settle


def playing(name: str) -> tuple[Easel, Pond]:
    easel = Easel(pictures=opened())
    easel.show_on(easel.paper((640, 360)))
    screen: Screen = easel
    pond = make_pond(Options(), Services(), screen, read_levels(level_places(None, None)))
    pond.start()
    pond._go(Push(ToPlay(name)))
    settle(pond)
    return easel, pond


@pytest.mark.parametrize("name", library().levels)
def test_parts_come_to_the_same_as_the_whole(name: str) -> None:
    easel, pond = playing(name)
    for second in range(14):
        drawn = [pond.step(1 / 30) for _ in range(30)]
        if not drawn[-1]:
            continue  # what changes later than now is not due
        before = easel.pixels()
        pond.redraw()
        pond.step(0.0)
        assert easel.pixels() == before, f"after {second + 1} s"


def test_a_part_that_is_too_small_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    easel, pond = playing("bubble")
    whole = pond.scene.changing

    def smaller(world: World) -> Area | None:
        part = whole(world)
        return part.inset(120) if part else None

    monkeypatch.setattr(pond.scene, "changing", smaller)
    differs = False
    for frame in range(300):
        pond.step(1 / 30)
        if frame % 31 == 30:  # in no step with the living place, which has all of it drawn now and then
            before = easel.pixels()
            pond.redraw()
            pond.step(0.0)
            differs = differs or easel.pixels() != before
    assert differs
