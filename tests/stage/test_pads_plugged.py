"""A game pad that is plugged in and pulled out while the program runs: a virtual one of SDL's own."""

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.intents import Move, Press, Release, Signal
from game.stage.pads import Pads

GAMEPAD, AXES, BUTTONS, HATS = 1, 6, 15, 1
"""SDL_JOYSTICK_TYPE_GAMECONTROLLER, and what a common pad has."""


class VirtualPad:
    """A pad that exists only in SDL (SDL_JoystickAttachVirtual, SDL 2.0.14 and later)."""

    def __init__(self, sdl: ctypes.CDLL) -> None:
        self.sdl = sdl
        self.sdl.SDL_JoystickOpen.restype = ctypes.c_void_p
        self.index = sdl.SDL_JoystickAttachVirtual(GAMEPAD, AXES, BUTTONS, HATS)
        self.stick = ctypes.c_void_p(sdl.SDL_JoystickOpen(self.index))

    def button(self, number: int, down: bool) -> None:
        self.sdl.SDL_JoystickSetVirtualButton(self.stick, number, int(down))

    def lean(self, axis: int, part: float) -> None:
        self.sdl.SDL_JoystickSetVirtualAxis(self.stick, axis, ctypes.c_int16(round(32767 * part)))

    def pull_out(self) -> None:
        self.sdl.SDL_JoystickDetachVirtual(self.index)


@pytest.fixture
def sdl() -> Iterator[ctypes.CDLL]:
    """The SDL that pygame uses."""
    if not sys.platform.startswith("linux"):
        pytest.skip("SDL's library is looked up as Linux lists it")
    lines = Path("/proc/self/maps").read_text("utf-8").splitlines()
    found = sorted({line.split()[-1] for line in lines if "libSDL2-2" in line})
    if not found:
        pytest.skip("this pygame carries its SDL inside")
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    yield ctypes.CDLL(found[0])
    pygame.joystick.quit()


def heard(pads: Pads) -> list[Signal]:
    return [signal for event in pygame.event.get() for signal in pads.signals(event)]


def test_a_pad_comes_plays_goes_while_pressed_and_comes_again(sdl: ctypes.CDLL) -> None:
    pads = Pads()
    pads.wake()
    heard(pads)
    for _ in range(2):
        pad = VirtualPad(sdl)
        assert pad.index >= 0, "SDL made no virtual pad"
        heard(pads)
        pad.button(0, True)
        assert heard(pads) == [Press("pad:0")]
        pad.button(0, False)
        assert heard(pads) == [Release("pad:0")]
        pad.lean(0, 0.9)
        assert heard(pads) == [Move(1, 0, "pad:0")]
        pad.button(0, True)
        heard(pads)
        pad.pull_out()
        # Whatever was held is let go, and the next pad is the first again.
        assert Release("pad:0") in heard(pads)


def test_two_pads_are_two(sdl: ctypes.CDLL) -> None:
    pads = Pads()
    pads.wake()
    heard(pads)
    one, other = VirtualPad(sdl), VirtualPad(sdl)
    heard(pads)
    one.button(0, True)
    other.button(0, True)
    assert {s.source for s in heard(pads) if isinstance(s, Press)} == {"pad:0", "pad:1"}
    one.pull_out()
    heard(pads)
    other.button(0, False)
    assert heard(pads) == [Release("pad:1")]
    other.pull_out()
    heard(pads)
