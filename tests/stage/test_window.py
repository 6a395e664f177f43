"""The window says what was done to it and when the next frame is due."""

from collections.abc import Iterator
from typing import Any

import pygame
import pytest

from game.intents import Calm, Press, Release, Text
from game.stage.naps import drive
from game.stage.opening import LEAST, open_window
from game.stage.pacing import ALERT, HIDDEN, MOVING, RESTING
from game.stage.post import Post
from game.stage.window import Window

Event = pygame.Event


@pytest.fixture
def window() -> Iterator[Window]:
    made = Window(open_window("Pebble Pond", (640, 400)))
    made.poll()
    yield made
    made.close()


def tell(kind: int, **what: Any) -> None:
    pygame.event.post(Event(kind, **what))


def test_its_surface_has_the_size_asked_for(window: Window) -> None:
    assert window.size == (640, 400) == window.surface.get_size()
    assert LEAST == (480, 360)


def test_keys_become_signals(window: Window) -> None:
    tell(pygame.KEYDOWN, key=pygame.K_ESCAPE, mod=0)
    tell(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0)
    assert window.poll() == [Calm(), Press("space")]
    assert window.poll() == []


def test_letters_are_heard_only_while_text_is_typed(window: Window) -> None:
    tell(pygame.TEXTINPUT, text="a")
    assert window.poll() == []
    window.text_entry(True)
    assert pygame.key.get_repeat()[0] > 0
    tell(pygame.TEXTINPUT, text="a")
    assert window.poll() == [Text("a")]
    window.text_entry(False)
    assert pygame.key.get_repeat() == (0, 0)


def test_flags_follow_the_window(window: Window) -> None:
    tell(pygame.WINDOWMINIMIZED)
    tell(pygame.WINDOWFOCUSLOST)
    window.poll()
    assert window.hidden and not window.focused
    tell(pygame.WINDOWRESTORED)
    tell(pygame.WINDOWFOCUSGAINED)
    window.poll()
    assert (window.hidden, window.focused, window.exposed) == (False, True, True)
    window.poll()
    assert not window.exposed and not window.closed
    tell(pygame.WINDOWCLOSE)
    window.poll()
    assert window.closed


def test_another_size_is_told_once(window: Window) -> None:
    window._window.size = (800, 500)
    seen = [(window.poll(), window.resized, window.size)[1:] for _ in range(3)]
    assert seen == [(True, (800, 500)), (False, (800, 500)), (False, (800, 500))]


def test_two_windows_share_one_queue_and_get_their_own_events() -> None:
    post = Post()
    first, second = (Window(open_window(title, (500, 400)), post=post) for title in ("one", "two"))
    first.poll(), second.poll()
    tell(pygame.KEYDOWN, key=pygame.K_ESCAPE, mod=0, window=second._window)
    tell(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0)
    assert first.poll() == [Press("space")]
    assert second.poll() == [Calm()]
    tell(pygame.KEYUP, key=pygame.K_SPACE, mod=0)
    assert first.poll() == [Release("space")]
    second.close()
    tell(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0)
    assert first.poll() == [Press("enter")]
    first.close()


def test_a_frame_is_awaited_exactly_once_and_as_long_as_the_picture_allows() -> None:
    now, slept = [100.0], list[float]()

    def sleep(pause: float) -> None:
        slept.append(pause)
        now[0] += pause

    window = Window(open_window("Pebble Pond", (500, 400)), clock=lambda: now[0])
    window.poll()
    for seconds, pause in ((1 / 60, MOVING), (0.0, MOVING), (None, ALERT), (0.11, ALERT)):
        drive(window.next_frame(seconds), sleep)
        assert slept[-1] == pytest.approx(pause)
    now[0] += 60
    drive(window.next_frame(None), sleep)
    now[0] += RESTING / 2
    drive(window.next_frame(3.0), sleep)
    assert slept[-1] == pytest.approx(RESTING / 2)
    tell(pygame.WINDOWMINIMIZED)
    window.poll()
    drive(window.next_frame(1 / 60), sleep)
    assert slept[-1] == pytest.approx(HIDDEN)
    assert len(slept) == 7
    window.close()
