"""Sound files by key, opened beside the frames: to decode a bed takes longer than a frame has."""

import threading
from collections.abc import Callable
from pathlib import Path

import pygame

from .speakers import RATE

MOST_BYTES = 32_000_000
"""What is kept open; a bed of 18 s is 3 MB as samples, an answer a tenth of that."""

Start = Callable[[Callable[[], object]], None]


def beside(work: Callable[[], object]) -> None:
    """Do work beside the frames; at once on a system without threads.

    The mixer is not closed before it is done: closing it under a file that is being decoded ends the program.
    """
    thread = threading.Thread(target=work, name="sound", daemon=True)
    try:
        thread.start()
    except RuntimeError:
        work()
    else:
        pygame.register_quit(thread.join)


class Shelf:
    """Opens each file once, and lets go of what was not asked for longest; None for what cannot be read."""

    def __init__(self, folder: Path, start: Start = beside, most_bytes: int = MOST_BYTES) -> None:
        self._folder, self._start, self._most = folder, start, most_bytes
        self._sounds: dict[str, pygame.Sound | None] = {}
        self._opening: set[str] = set()

    def now(self, key: str) -> pygame.Sound | None:
        """A short sound, within this frame."""
        if key not in self._sounds:
            self._sounds[key] = self._open(key)
        return self._take(key)

    def soon(self, key: str) -> pygame.Sound | None:
        """A long sound; None while it is being opened: ask again in the next frame."""
        if key in self._sounds:
            return self._take(key)
        if key not in self._opening:
            self._opening.add(key)
            self._start(lambda: self._lay(key))
        return self._sounds.get(key)

    def _lay(self, key: str) -> None:
        self._sounds[key] = self._open(key)
        self._opening.discard(key)

    def _open(self, key: str) -> pygame.Sound | None:
        try:
            return pygame.mixer.Sound(self._folder / f"{key}.ogg")
        except (pygame.error, OSError):
            return None

    def _take(self, key: str) -> pygame.Sound | None:
        """Put it last, as the one asked for just now, and make room at the other end."""
        sound = self._sounds[key] = self._sounds.pop(key)
        held = {name: _size(each) for name, each in list(self._sounds.items())}
        over = sum(held.values()) - self._most
        for name, size in held.items():
            if over <= 0 or name == key:
                break
            del self._sounds[name]
            over -= size
        return sound


def _size(sound: pygame.Sound | None) -> int:
    """Bytes of a sound as samples of 16 bits on both sides."""
    return round(sound.get_length() * RATE) * 4 if sound else 0
