"""Hands each window its own events, because all windows share one queue."""

from collections import deque

import pygame


class Post:
    """Sorts events by window; those that belong to none (game pads, quitting) go to the first one."""

    def __init__(self) -> None:
        self._boxes: dict[int, deque[pygame.Event]] = {}

    def open(self, window: int) -> None:
        """Keep events for the window of this id from now on."""
        self._boxes[window] = deque()

    def close(self, window: int) -> None:
        """Keep them no longer."""
        self._boxes.pop(window, None)

    def take(self, window: int) -> list[pygame.Event]:
        """The events that came for a window since it was asked last."""
        for event in pygame.event.get():
            address = getattr(getattr(event, "window", None), "id", None)
            box = self._boxes.get(address) if address is not None else next(iter(self._boxes.values()), None)
            if box is not None:
                box.append(event)
        mine = self._boxes[window]
        events = list(mine)
        mine.clear()
        return events
