"""Short sounds by key, opened when they are first asked for. Beds are not here: `ground.py` streams them."""

from pathlib import Path

import pygame

from .speakers import RATE

MOST_BYTES = 24_000_000
"""What is kept open: as samples, an answer of two seconds takes 350 kB."""


class Shelf:
    """Opens each file once, and lets go of what was not asked for longest; None for what cannot be read.

    While the mixer opens a file nothing else sounds, so every file here must open within a few milliseconds.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder, self._most = folder, most_bytes
        self._sounds: dict[str, pygame.Sound | None] = {}

    def take(self, key: str) -> pygame.Sound | None:
        """The sound of that key."""
        if key in self._sounds:
            sound = self._sounds[key] = self._sounds.pop(key)
            return sound
        sound = self._sounds[key] = self._open(key)
        self._make_room(key)
        return sound

    def _open(self, key: str) -> pygame.Sound | None:
        try:
            return pygame.mixer.Sound(self._folder / f"{key}.ogg")
        except (pygame.error, OSError):
            return None

    def _make_room(self, kept: str) -> None:
        held = {key: _size(sound) for key, sound in self._sounds.items()}
        over = sum(held.values()) - self._most
        for key, size in held.items():
            if over <= 0 or key == kept:
                break
            del self._sounds[key]
            over -= size


def _size(sound: pygame.Sound | None) -> int:
    """Bytes of a sound as samples of 16 bits on both sides."""
    return round(sound.get_length() * RATE) * 4 if sound else 0
