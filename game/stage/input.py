"""What pygame's events say, in units and signals."""

from collections.abc import Iterable, Iterator

import pygame

from ..intents import (
    Back,
    Calm,
    Drop,
    Move,
    Point,
    Press,
    Release,
    Scroll,
    Signal,
    Steer,
    Step,
    Text,
)
from . import keys
from .pads import Pads
from .pixels import Size

NOTCH = 60.0
"""Units scrolled by one notch of a wheel."""


class Input:
    """Turns the events of one window into signals; it knows what is held, to let go when focus is lost."""

    def __init__(self, pads: Pads | None = None) -> None:
        self.pads = pads or Pads()
        self.typing = False
        self._held: set[str] = set()
        self._fingers: dict[int, int] = {}

    def read(self, events: Iterable[pygame.Event], view: Size) -> list[Signal]:
        """All signals of some events, in order. Of several places a pointer went through, the last counts."""
        out: list[Signal] = []
        for event in events:
            for signal in self._signals(event, view):
                last = out[-1] if out else None
                if isinstance(signal, Point) and isinstance(last, Point) and last.source == signal.source:
                    out.pop()
                out.append(self._noted(signal))
        return out

    def _noted(self, signal: Signal) -> Signal:
        if isinstance(signal, Press):
            self._held.add(signal.source)
        elif isinstance(signal, Release):
            self._held.discard(signal.source)
        return signal

    def _signals(self, event: pygame.Event, view: Size) -> Iterator[Signal]:
        kind = event.type
        if kind in (pygame.KEYDOWN, pygame.KEYUP):
            yield from self._key(event)
        elif kind == pygame.TEXTINPUT:
            if self.typing and event.text.isprintable() and event.text:
                yield Text(event.text)
        elif kind in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            yield from self._mouse(event, view)
        elif kind in (pygame.FINGERMOTION, pygame.FINGERDOWN, pygame.FINGERUP):
            yield from self._finger(event, view)
        elif kind == pygame.MOUSEWHEEL:
            yield Scroll(-NOTCH * getattr(event, "precise_y", event.y))
        elif kind == pygame.DROPFILE:
            yield Drop(event.file)
        elif kind == pygame.WINDOWFOCUSLOST:
            self._fingers.clear()
            for source in sorted(self._held):
                yield Release(source)
        else:
            yield from self.pads.signals(event)

    def _key(self, event: pygame.Event) -> Iterator[Signal]:
        down = event.type == pygame.KEYDOWN
        source = keys.PRESSES.get(event.key)
        if source and not down:
            if source in self._held:
                yield Release(source)
        elif event.key == keys.CALM and down:
            yield Calm()
        elif down and event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
            if event.key in keys.STEERS:
                yield Steer(keys.STEERS[event.key])
        elif source:
            yield from self._press(source)
        elif down:
            yield from self._once(event)

    def _press(self, source: str) -> Iterator[Signal]:
        """A key repeats while text is typed, but a press does not. While typing, Space is a letter."""
        if source in self._held or (self.typing and source == "space"):
            return
        yield Press(source)
        if self.typing:
            yield Text("\n")

    def _once(self, event: pygame.Event) -> Iterator[Signal]:
        if event.key in keys.MOVES:
            yield Move(*keys.MOVES[event.key])
        elif event.key == keys.STEP:
            yield Step(-1 if event.mod & pygame.KMOD_SHIFT else 1)
        elif event.key == keys.BACK:
            yield Text("\b") if self.typing else Back()

    def _mouse(self, event: pygame.Event, view: Size) -> Iterator[Signal]:
        if getattr(event, "touch", False):
            return
        unit = min(view) / 720
        x, y = event.pos[0] / unit, event.pos[1] / unit
        if event.type == pygame.MOUSEMOTION:
            yield Point(x, y)
        elif event.button == pygame.BUTTON_LEFT:
            down = event.type == pygame.MOUSEBUTTONDOWN
            yield Press("mouse", (x, y)) if down else Release("mouse", (x, y))

    def _finger(self, event: pygame.Event, view: Size) -> Iterator[Signal]:
        unit = min(view) / 720
        x, y = event.x * view[0] / unit, event.y * view[1] / unit
        if event.type == pygame.FINGERDOWN:
            taken = set(self._fingers.values())
            self._fingers[event.finger_id] = next(i for i in range(len(taken) + 1) if i not in taken)
        if event.finger_id not in self._fingers:
            return
        source = f"touch:{self._fingers[event.finger_id]}"
        if event.type == pygame.FINGERDOWN:
            yield Press(source, (x, y))
        elif event.type == pygame.FINGERMOTION:
            yield Point(x, y, source)
        else:
            del self._fingers[event.finger_id]
            yield Release(source, (x, y))
