"""Pictures are made ready while the game goes on, and what no longer matters is not made."""

import threading
import time
from collections.abc import Callable, Hashable, Iterator

import pytest

from game.layout import Area
from game.look.canvas import Canvas
from game.stage.apprentice import Apprentice, Hands, InTurn, Job
from game.stage.easel import Easel

PATIENCE = 20.0


def taken(hands: Hands, done: Callable[[], bool]) -> Iterator[tuple[Hashable, object]]:
    """All that is made until ``done``."""
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        yield from hands.take()
        if done():
            return
        time.sleep(0.001)
    raise AssertionError("it was never made")


def all_of(hands: Hands) -> list[tuple[Hashable, object]]:
    return list(taken(hands, lambda: hands.idle))


@pytest.mark.parametrize("hands", [Apprentice, InTurn])
def test_what_is_wanted_is_made_in_its_order(hands: Callable[[], Hands]) -> None:
    one = hands()
    assert one.idle
    one.want([Job("a", lambda: 1), Job("b", lambda: 2)])
    assert all_of(one) == [("a", 1), ("b", 2)]


@pytest.mark.parametrize("hands", [Apprentice, InTurn])
def test_what_cannot_be_made_holds_nothing_up(hands: Callable[[], Hands]) -> None:
    def broken() -> None:
        raise OSError("no such picture")

    one = hands()
    one.want([Job("a", broken), Job("b", lambda: 2)])
    assert all_of(one) == [("b", 2)]


class Held:
    """A thing whose making waits until it may end."""

    def __init__(self) -> None:
        self.begun, self.may_end = threading.Event(), threading.Event()
        self.times = 0

    def make(self) -> str:
        self.times += 1
        self.begun.set()
        assert self.may_end.wait(PATIENCE)
        return "made"


def test_the_game_goes_on_while_something_is_made() -> None:
    one, slow = Apprentice(), Held()
    one.want([Job("slow", slow.make)])
    assert slow.begun.wait(PATIENCE)
    assert one.take() == []
    assert not one.idle
    slow.may_end.set()
    assert all_of(one) == [("slow", "made")]


def test_what_is_in_work_is_not_begun_twice_and_what_waited_is_forgotten() -> None:
    one, slow = Apprentice(), Held()
    one.want([Job("slow", slow.make), Job("old", lambda: 1)])
    assert slow.begun.wait(PATIENCE)
    one.want([Job("new", lambda: 2), Job("slow", slow.make)])
    slow.may_end.set()
    assert dict(all_of(one)) == {"slow": "made", "new": 2}
    assert slow.times == 1


def test_nobody_waits_for_what_is_no_longer_wanted() -> None:
    one, slow = Apprentice(), Held()
    one.want([Job("slow", slow.make)])
    assert slow.begun.wait(PATIENCE)
    one.want([])
    assert one.idle
    slow.may_end.set()
    ends = time.monotonic() + PATIENCE
    while not (made := one.take()) and time.monotonic() < ends:
        time.sleep(0.001)
    assert made == [("slow", "made")], "it was made, so it may be kept"


def test_another_canvas_gets_nothing_of_the_last_one() -> None:
    one, slow = Apprentice(), Held()
    one.want([Job("slow", slow.make)])
    assert slow.begun.wait(PATIENCE)
    one.forget()
    slow.may_end.set()
    one.want([Job("next", lambda: 3)])
    assert all_of(one) == [("next", 3)]


def scene(canvas: Canvas) -> None:
    canvas.backdrop("pond")
    canvas.picture("paw", (640, 300), 116)
    canvas.picture("paw", (640, 300), 116, turn=12)
    canvas.film((300, 300), 200, 0.2)
    canvas.panel(Area(0, 0, 200, 100), "#ffffff")


def test_an_apprentice_makes_the_same_pictures_as_one_makes_in_turn() -> None:
    shown = []
    for hands in (Apprentice(), InTurn()):
        easel = Easel(hands)
        easel.show_on(Easel.paper((640, 360)))
        assert not easel.prepare(scene)
        ends = time.monotonic() + PATIENCE
        while not easel.ready() and time.monotonic() < ends:
            time.sleep(0.001)
        assert easel.prepare(scene), "something is missing still"
        easel.begin()
        scene(easel.canvas)
        shown.append(easel.pixels())
    assert shown[0] == shown[1]
