"""The loop in real time, with a window of paper and a clock that is given."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

import pytest

from game.intents import Signal
from game.pond import Pond
from game.scene import ToClosing
from game.stage.loop import run as run_loop
from game.stage.naps import Nap, drive

from .playing import go, program


class PaperWindow:
    """A window that closes after so many frames; ``each`` is called at each look with the frame's number."""

    def __init__(self, frames: int, each: Callable[["PaperWindow", int], None] = lambda w, n: None) -> None:
        self.frames, self.each = frames, each
        self.polls = self.flips = self.naps = 0
        self.closed = self.hidden = self.resized = self.exposed = self.fullscreen = False
        self.surface = object()
        self.typing: list[bool] = []
        self.asked: list[float | None] = []

    def text_entry(self, on: bool) -> None:
        self.typing.append(on)

    def poll(self) -> list[Signal]:
        self.exposed = self.resized = False
        self.polls += 1
        self.closed = self.polls > self.frames
        self.each(self, self.polls)
        return []

    def flip(self) -> None:
        self.flips += 1

    def set_fullscreen(self, on: bool) -> None:
        self.fullscreen = on

    async def next_frame(self, seconds: float | None) -> None:
        self.naps += 1
        self.asked.append(seconds)
        await Nap(1 / 60)


class PaperEasel:
    shown = 0

    def show_on(self, surface: object) -> None:
        self.shown += 1


def loop(pond: Pond, window: PaperWindow, easel: PaperEasel | None = None) -> None:
    now = [100.0]
    jumps: dict[int, float] = getattr(window, "jumps", {})

    def clock() -> float:
        now[0] += jumps.pop(window.polls, 0.0)
        return now[0]

    def sleep(seconds: float) -> None:
        now[0] += seconds

    drive(run_loop(pond, cast(Any, window), cast(Any, easel or PaperEasel()), clock), sleep)


def test_each_frame_is_awaited_exactly_once() -> None:
    window = PaperWindow(50)
    loop(program(), window)
    assert window.naps == window.polls == 51


def test_a_process_that_freezes_for_three_seconds_pauses_the_breath() -> None:
    pond = program()
    go(pond, "breathing", "bubble", "go")
    before = pond.scene.sim.elapsed  # type: ignore[attr-defined]
    window = PaperWindow(60)
    window.jumps = {30: 3.0}  # type: ignore[attr-defined]
    loop(pond, window)
    went_by = pond.scene.sim.elapsed - before  # type: ignore[attr-defined]
    assert went_by == pytest.approx(1.0, abs=0.06)


def test_a_hidden_window_draws_nothing_and_its_breath_waits() -> None:
    pond = program()
    go(pond, "breathing", "bubble", "go")
    before = pond.scene.sim.elapsed  # type: ignore[attr-defined]

    def hide(window: PaperWindow, look: int) -> None:
        window.hidden = 10 <= look < 200
        if look == 10:
            window.flips = 0
        if look == 199:
            assert window.flips == 0

    loop(pond, PaperWindow(220, hide))
    assert pond.scene.sim.elapsed - before < 0.6  # type: ignore[attr-defined]


def test_a_resize_keeps_the_level_where_it_is() -> None:
    pond = program()
    go(pond, "breathing", "bubble", "go")
    place, easel = pond.scenes.place, PaperEasel()

    def resize(window: PaperWindow, look: int) -> None:
        window.resized = look in (20, 21, 22)

    loop(pond, PaperWindow(60, resize), easel)
    assert easel.shown == 3
    assert pond.scenes.place == place
    assert not isinstance(place, ToClosing)


def test_fullscreen_follows_the_setting() -> None:
    pond = program()
    pond.settings = replace(pond.settings, fullscreen=True)
    window = PaperWindow(3)
    loop(pond, window)
    assert window.fullscreen


def test_a_still_screen_is_shown_once() -> None:
    pond = program()
    pond.settings = replace(pond.settings, calm_motion=True)
    go(pond, "breathing")
    for _ in range(30):
        pond.step(1 / 30)
    window = PaperWindow(120)
    loop(pond, window)
    assert window.flips <= 1
    assert window.asked[-1] is None
