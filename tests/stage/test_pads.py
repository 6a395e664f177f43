"""Game pads move, press, go back and stop, and may vanish at any time."""

import pygame
import pytest

from game.intents import Back, Calm, Move, Press, Release, Signal
from game.stage.pads import Pads

Event = pygame.Event
PAD, BOX = 40, 41


def plugged_in() -> Pads:
    """A known controller in the first place and a plain switch box in the second."""
    pads = Pads()
    pads._open = {PAD: (0, True, object()), BOX: (1, False, object())}
    return pads


def button(kind: int, number: int, pad: int = PAD) -> Event:
    return Event(kind, button=number, instance_id=pad)


DOWN, UP = pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP

TABLE: list[tuple[Event, list[Signal]]] = [
    (button(DOWN, pygame.CONTROLLER_BUTTON_A), [Press("pad:0")]),
    (button(UP, pygame.CONTROLLER_BUTTON_A), [Release("pad:0")]),
    (button(DOWN, pygame.CONTROLLER_BUTTON_B), [Back()]),
    (button(UP, pygame.CONTROLLER_BUTTON_B), []),
    (button(DOWN, pygame.CONTROLLER_BUTTON_START), [Calm()]),
    (button(DOWN, pygame.CONTROLLER_BUTTON_DPAD_LEFT), [Move(-1, 0, "pad:0")]),
    (button(DOWN, pygame.CONTROLLER_BUTTON_DPAD_UP), [Move(0, -1, "pad:0")]),
    (button(UP, pygame.CONTROLLER_BUTTON_DPAD_UP), []),
    (button(pygame.JOYBUTTONDOWN, 0), []),
    (button(pygame.JOYBUTTONDOWN, 0, BOX), [Press("pad:1")]),
    (button(pygame.JOYBUTTONUP, 0, BOX), [Release("pad:1")]),
    (button(pygame.JOYBUTTONDOWN, 1, BOX), [Back()]),
    (button(pygame.JOYBUTTONDOWN, 7, BOX), [Calm()]),
    (Event(pygame.JOYHATMOTION, hat=0, value=(0, 1), instance_id=BOX), [Move(0, -1, "pad:1")]),
    (Event(pygame.JOYHATMOTION, hat=0, value=(0, 0), instance_id=BOX), []),
    (Event(pygame.JOYAXISMOTION, axis=0, value=-0.9, instance_id=BOX), [Move(-1, 0, "pad:1")]),
    (Event(pygame.JOYAXISMOTION, axis=4, value=-0.9, instance_id=BOX), []),
]


@pytest.mark.parametrize(("event", "signals"), TABLE, ids=lambda v: str(v)[:60])
def test_a_pad_says(event: Event, signals: list[Signal]) -> None:
    assert list(plugged_in().signals(event)) == signals


def stick(pads: Pads, *values: float) -> list[Signal]:
    return [
        signal
        for value in values
        for signal in pads.signals(
            Event(pygame.CONTROLLERAXISMOTION, axis=1, value=round(value * 32767), instance_id=PAD)
        )
    ]


def test_a_stick_moves_once_for_each_push() -> None:
    assert stick(plugged_in(), 0.2, 0.7, 0.9, 1.0, 0.5, 0.7) == [Move(0, 1, "pad:0")]
    assert stick(plugged_in(), 0.7, 0.1, 0.7) == [Move(0, 1, "pad:0")] * 2
    assert stick(plugged_in(), 0.7, -0.7) == [Move(0, 1, "pad:0"), Move(0, -1, "pad:0")]


def test_a_trembling_stick_in_its_dead_zone_says_nothing() -> None:
    assert stick(plugged_in(), 0.0, 0.3, -0.3, 0.5, -0.5) == []


def test_a_pad_that_is_pulled_out_lets_go() -> None:
    pads = plugged_in()
    gone = Event(pygame.JOYDEVICEREMOVED, instance_id=PAD)
    assert list(pads.signals(gone)) == [Release("pad:0")]
    assert list(pads.signals(gone)) == []


def test_looking_for_pads_on_a_machine_without_any_is_no_error() -> None:
    pads = Pads()
    pads.wake()
    pads.wake()
    assert list(pads.signals(Event(pygame.JOYDEVICEADDED, device_index=99))) == []
