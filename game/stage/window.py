"""The window: what is shown, when the next frame is due, and what was done to it."""

import time
from collections.abc import Callable

import pygame

from ..intents import Signal
from . import pacing
from .input import Input
from .naps import Nap
from .pixels import Size
from .post import Post

PADS_AFTER = 30
"""Looks at the devices before game pads are searched for, so that the first picture is not late."""


class Window:
    """One resizable window.

    After each ``poll`` the flags say what is so: ``closed`` (someone wants it closed), ``hidden`` (or
    minimised), ``focused``, ``resized`` (the surface has another size) and ``exposed`` (show it again).
    ``fullscreen`` says how it was opened. A second window is given the ``post`` of the first.
    """

    def __init__(
        self,
        opened: pygame.Window,
        fullscreen: bool = False,
        post: Post | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._window = opened
        self.post = post or Post()
        self.post.open(self._window.id)
        self._input = Input()
        self._clock = clock
        self._polls = 0
        self._due = self._input_at = clock()
        self._typing = False
        self.fullscreen = fullscreen
        self.closed = self.hidden = self.resized = False
        self.focused = self.exposed = True
        self._shown_size = self.size

    @property
    def surface(self) -> pygame.Surface:
        """What is drawn on. It may be another one after a resize."""
        return self._window.get_surface()

    @property
    def size(self) -> Size:
        """Its size in pixels."""
        return self.surface.get_size()

    def set_fullscreen(self, on: bool) -> None:
        """Fill the screen, or be a window again."""
        if on:
            self._window.set_fullscreen(True)
        else:
            self._window.set_windowed()
        self.fullscreen = on

    def flip(self) -> None:
        """Show what was drawn."""
        self._window.flip()

    def close(self) -> None:
        """Take the window away."""
        self.post.close(self._window.id)
        self._window.destroy()

    def text_entry(self, on: bool) -> None:
        """Say whether text is being typed; the app says so in every frame."""
        if on == self._typing:
            return
        self._typing = self._input.typing = on
        if on:
            pygame.key.start_text_input()
            pygame.key.set_repeat(400, 60)
        else:
            pygame.key.stop_text_input()
            pygame.key.set_repeat()

    def poll(self) -> list[Signal]:
        """Look at the devices: the flags are renewed and the signals returned."""
        self._polls += 1
        if self._polls == PADS_AFTER:
            self._input.pads.wake()
        events = self.post.take(self._window.id)
        self.exposed = False
        for event in events:
            self._notice(event)
        size = self.size
        self.resized = size != self._shown_size
        self._shown_size = size
        signals = self._input.read(events, size)
        if signals:
            self._input_at = self._clock()
        return signals

    async def next_frame(self, seconds: float | None) -> None:
        """Sleep until the next frame is due.

        ``seconds`` is how long the picture stays as it is (None: until something is done).
        """
        now = self._clock()
        pause = pacing.pause(now, self._due, seconds, now - self._input_at, self.hidden)
        self._due = now + pause
        await Nap(pause)

    def _notice(self, event: pygame.Event) -> None:
        kind = event.type
        if kind in (pygame.QUIT, pygame.WINDOWCLOSE):
            self.closed = True
        elif kind in (pygame.WINDOWHIDDEN, pygame.WINDOWMINIMIZED):
            self.hidden = True
        elif kind in (pygame.WINDOWSHOWN, pygame.WINDOWRESTORED, pygame.WINDOWMAXIMIZED):
            self.hidden, self.exposed = False, True
        elif kind == pygame.WINDOWEXPOSED:
            self.exposed = True
        elif kind == pygame.WINDOWFOCUSGAINED:
            self.focused = True
        elif kind == pygame.WINDOWFOCUSLOST:
            self.focused = False
