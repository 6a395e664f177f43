"""Every device says what the table says."""

import pygame
import pytest

from game.intents import Back, Calm, Drop, Move, Point, Press, Release, Scroll, Signal, Steer, Step, Text
from game.stage.input import Input

VIEW = (1920, 1080)
Event = pygame.Event


def down(key: int, mod: int = 0) -> Event:
    return Event(pygame.KEYDOWN, key=key, mod=mod, unicode="")


def up(key: int, mod: int = 0) -> Event:
    return Event(pygame.KEYUP, key=key, mod=mod, unicode="")


def mouse(kind: int, at: tuple[int, int] = (960, 540), button: int = 1, touch: bool = False) -> Event:
    return Event(kind, pos=at, button=button, touch=touch, rel=(0, 0), buttons=(0, 0, 0))


def finger(kind: int, x: float, y: float, number: int = 77) -> Event:
    return Event(kind, x=x, y=y, dx=0.0, dy=0.0, finger_id=number, touch_id=5, pressure=1.0)


CTRL = pygame.KMOD_LCTRL
AT = (640.0, 360.0)

TABLE: list[tuple[Event, list[Signal]]] = [
    (down(pygame.K_LEFT), [Move(-1, 0)]),
    (down(pygame.K_RIGHT), [Move(1, 0)]),
    (down(pygame.K_UP), [Move(0, -1)]),
    (down(pygame.K_DOWN), [Move(0, 1)]),
    (up(pygame.K_DOWN), []),
    (down(pygame.K_TAB), [Step(1)]),
    (down(pygame.K_TAB, pygame.KMOD_LSHIFT), [Step(-1)]),
    (down(pygame.K_SPACE), [Press("space")]),
    (down(pygame.K_RETURN), [Press("enter")]),
    (down(pygame.K_KP_ENTER), [Press("enter")]),
    (down(pygame.K_ESCAPE), [Calm()]),
    (down(pygame.K_ESCAPE, CTRL), [Calm()]),
    (down(pygame.K_BACKSPACE), [Back()]),
    (down(pygame.K_a), []),
    (down(pygame.K_t, CTRL), [Steer("adult_strip")]),
    (down(pygame.K_m, CTRL), [Steer("mute")]),
    (down(pygame.K_g, pygame.KMOD_RCTRL), [Steer("desk")]),
    (down(pygame.K_g, pygame.KMOD_LMETA), [Steer("desk")]),
    (down(pygame.K_x, CTRL), []),
    (down(pygame.K_t), []),
    (mouse(pygame.MOUSEBUTTONDOWN), [Press("mouse", AT)]),
    (mouse(pygame.MOUSEBUTTONUP), [Release("mouse", AT)]),
    (mouse(pygame.MOUSEMOTION), [Point(*AT)]),
    (mouse(pygame.MOUSEBUTTONDOWN, button=3), []),
    (mouse(pygame.MOUSEBUTTONDOWN, touch=True), []),
    (mouse(pygame.MOUSEMOTION, touch=True), []),
    (finger(pygame.FINGERDOWN, 0.5, 0.5), [Press("touch:0", AT)]),
    (finger(pygame.FINGERUP, 0.5, 0.5), []),
    (Event(pygame.MOUSEWHEEL, x=0, y=1, precise_x=0.0, precise_y=1.0), [Scroll(-60.0)]),
    (Event(pygame.MOUSEWHEEL, x=0, y=-1, precise_x=0.0, precise_y=-0.5), [Scroll(30.0)]),
    (Event(pygame.DROPFILE, file="/a/plan.toml"), [Drop("/a/plan.toml")]),
    (Event(pygame.TEXTINPUT, text="a"), []),
    (Event(pygame.WINDOWFOCUSLOST), []),
]


@pytest.mark.parametrize(("event", "signals"), TABLE, ids=lambda v: str(v)[:60])
def test_an_event_says(event: Event, signals: list[Signal]) -> None:
    assert Input().read([event], VIEW) == signals


TYPING: list[tuple[Event, list[Signal]]] = [
    (down(pygame.K_BACKSPACE), [Text("\b")]),
    (down(pygame.K_RETURN), [Press("enter"), Text("\n")]),
    (down(pygame.K_SPACE), []),
    (Event(pygame.TEXTINPUT, text=" "), [Text(" ")]),
    (Event(pygame.TEXTINPUT, text="ñ"), [Text("ñ")]),
    (Event(pygame.TEXTINPUT, text="\x07"), []),
    (down(pygame.K_ESCAPE), [Calm()]),
    (down(pygame.K_LEFT), [Move(-1, 0)]),
    (down(pygame.K_TAB), [Step(1)]),
]


@pytest.mark.parametrize(("event", "signals"), TYPING, ids=lambda v: str(v)[:60])
def test_while_text_is_typed_an_event_says(event: Event, signals: list[Signal]) -> None:
    device = Input()
    device.typing = True
    assert device.read([event], VIEW) == signals


def test_a_key_that_repeats_presses_once_and_lets_go_once() -> None:
    device = Input()
    device.typing = True
    enter = pygame.K_RETURN
    signals = device.read([down(enter), down(enter), down(enter), up(enter), up(enter)], VIEW)
    assert signals == [Press("enter"), Text("\n"), Release("enter")]


def test_a_space_pressed_before_typing_began_is_let_go_of() -> None:
    device = Input()
    device.read([down(pygame.K_SPACE)], VIEW)
    device.typing = True
    assert device.read([up(pygame.K_SPACE)], VIEW) == [Release("space")]


def test_fingers_are_told_apart_and_let_go_of() -> None:
    device = Input()
    events = [
        finger(pygame.FINGERDOWN, 0.5, 0.5, 900),
        finger(pygame.FINGERDOWN, 0.25, 0.5, 31),
        finger(pygame.FINGERMOTION, 0.5, 0.25, 900),
        finger(pygame.FINGERUP, 0.5, 0.25, 900),
        finger(pygame.FINGERDOWN, 0.0, 0.0, 55),
    ]
    assert device.read(events, VIEW) == [
        Press("touch:0", AT),
        Press("touch:1", (320.0, 360.0)),
        Point(640.0, 180.0, "touch:0"),
        Release("touch:0", (640.0, 180.0)),
        Press("touch:0", (0.0, 0.0)),
    ]


def test_of_many_places_a_pointer_went_through_the_last_counts() -> None:
    moves = [mouse(pygame.MOUSEMOTION, (x, 540)) for x in range(0, 960, 8)]
    assert Input().read([*moves, mouse(pygame.MOUSEBUTTONDOWN), *moves], VIEW) == [
        Point(952 / 1.5, 360.0),
        Press("mouse", AT),
        Point(952 / 1.5, 360.0),
    ]


def test_what_is_held_is_let_go_of_when_the_window_loses_focus() -> None:
    device = Input()
    events = [down(pygame.K_SPACE), mouse(pygame.MOUSEBUTTONDOWN), finger(pygame.FINGERDOWN, 0.1, 0.1)]
    device.read(events, VIEW)
    lost = device.read([Event(pygame.WINDOWFOCUSLOST)], VIEW)
    assert lost == [Release("mouse"), Release("space"), Release("touch:0")]
    assert device.read([Event(pygame.WINDOWFOCUSLOST), up(pygame.K_SPACE)], VIEW) == []


def test_a_place_is_in_units_of_the_short_side() -> None:
    event = mouse(pygame.MOUSEMOTION, (540, 960))
    assert Input().read([event], (1080, 1920)) == [Point(360.0, 640.0)]
