"""Game pads and switch boxes, which may come and go at any time."""

from collections.abc import Iterator

import pygame
from pygame._sdl2 import controller

from ..intents import Back, Calm, Move, Press, Release, Signal
from . import keys

PUSHED, LET_GO = 0.55, 0.35
"""How far a stick must be pushed to count, and how far it must come back before it counts again (0..1)."""

FULL = 32768
"""A stick pushed all the way, as SDL counts it for controllers."""


class Pads:
    """Opens pads as they are plugged in and turns their events to signals.

    ``wake`` takes some time (up to 100 ms), so it is called when the first picture has been shown.
    """

    def __init__(self) -> None:
        self._open: dict[int, tuple[int, bool, object]] = {}
        self._leaning: dict[tuple[int, int], int] = {}
        self._awake = False

    def wake(self) -> None:
        """Look for pads from now on. A machine without them is no error."""
        if self._awake:
            return
        self._awake = True
        try:
            pygame.joystick.init()
            controller.init()
        except pygame.error:
            return

    def signals(self, event: pygame.Event) -> Iterator[Signal]:
        """What an event of a pad says, if it is one."""
        kind = event.type
        if kind == pygame.JOYDEVICEADDED:
            self._add(event.device_index)
        elif kind == pygame.JOYDEVICEREMOVED:
            yield from self._remove(event.instance_id)
        elif kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            table = keys.PAD_PRESS, keys.PAD_BACK, keys.PAD_CALM
            down = kind == pygame.CONTROLLERBUTTONDOWN
            move = keys.PAD_MOVES.get(event.button)
            if down and move:
                yield Move(*move, source=self._source(event.instance_id))
            yield from self._button(event.instance_id, event.button, down, table)
        elif kind == pygame.CONTROLLERAXISMOTION and event.axis in (0, 1):
            yield from self._lean(event.instance_id, event.axis, event.value / FULL)
        elif self._other(event):
            yield from self._of_other(event)

    def _of_other(self, event: pygame.Event) -> Iterator[Signal]:
        if event.type in (pygame.JOYBUTTONDOWN, pygame.JOYBUTTONUP):
            table = keys.OTHER_PAD_PRESS, keys.OTHER_PAD_BACK, keys.OTHER_PAD_CALM
            down = event.type == pygame.JOYBUTTONDOWN
            yield from self._button(event.instance_id, event.button, down, table)
        elif event.type == pygame.JOYHATMOTION and any(event.value):
            x, y = event.value
            yield Move(x, 0 if x else -y, source=self._source(event.instance_id))
        elif event.type == pygame.JOYAXISMOTION and event.axis in (0, 1):
            yield from self._lean(event.instance_id, event.axis, event.value)

    def _other(self, event: pygame.Event) -> bool:
        """Whether a device that is no known controller sent it: a controller would be heard twice."""
        known = self._open.get(getattr(event, "instance_id", -1))
        return known is not None and not known[1]

    def _button(self, pad: int, button: int, down: bool, table: tuple[int, int, int]) -> Iterator[Signal]:
        press, back, calm = table
        if button == press:
            source = self._source(pad)
            yield Press(source) if down else Release(source)
        elif button == back and down:
            yield Back()
        elif button == calm and down:
            yield Calm()

    def _lean(self, pad: int, axis: int, value: float) -> Iterator[Signal]:
        before = self._leaning.get((pad, axis), 0)
        now = before if abs(value) >= LET_GO and before * value > 0 else 0
        if abs(value) >= PUSHED:
            now = 1 if value > 0 else -1
        self._leaning[pad, axis] = now
        if now and now != before:
            yield Move(now, 0, self._source(pad)) if axis == 0 else Move(0, now, self._source(pad))

    def _add(self, index: int) -> None:
        try:
            known = bool(controller.is_controller(index))
            device: object
            if known:
                device = opened = controller.Controller(index)
                pad = opened.as_joystick().get_instance_id()
            else:
                device = stick = pygame.joystick.Joystick(index)
                pad = stick.get_instance_id()
        except pygame.error:
            return
        taken = {slot for slot, _, _ in self._open.values()}
        slot = next(i for i in range(len(taken) + 1) if i not in taken)
        self._open.setdefault(pad, (slot, known, device))

    def _remove(self, pad: int) -> Iterator[Signal]:
        if pad in self._open:
            yield Release(self._source(pad))
            del self._open[pad]

    def _source(self, pad: int) -> str:
        return f"pad:{self._open[pad][0] if pad in self._open else 0}"
