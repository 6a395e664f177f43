"""A parent's or a therapist's own voice: `voices/<language>/<key>.ogg` in the person's folder."""

import re
import threading
from pathlib import Path

import pygame

from .shelf import Start, beside
from .speakers import SPEECH_CHANNELS, Speakers

FADE = 80
"""Milliseconds in which the line before fades when a new one begins."""

SHORT = 120_000
"""Bytes, some ten seconds, of a recording that is opened within a frame; a longer one is opened beside."""

_PART = re.compile(r"[A-Za-z0-9_-]{1,80}")


class Recordings:
    """Plays recorded lines; a line without a recording, or without a device, is none of its business."""

    def __init__(self, folder: Path, start: Start = beside) -> None:
        self._folder, self._start = folder, start
        self._speakers = Speakers()
        self._turn, self._lock = 0, threading.Lock()

    def path(self, language: str, key: str) -> Path | None:
        """Where the recording of a line is, if there is one. A key that could leave the folder has none."""
        parts = [language, *key.split("/")]
        if not all(_PART.fullmatch(part) for part in parts):
            return None
        path = self._folder.joinpath(*parts[:-1], f"{parts[-1]}.ogg")
        return path if path.is_file() else None

    def play(self, language: str, key: str, volume: float) -> bool:
        """Begin the recording of a line; False if there is none that can be heard."""
        path = self.path(language, key)
        if path is None or not self._speakers.open():
            return False
        self.hush()
        turn = self._turn
        if path.stat().st_size > SHORT:
            self._start(lambda: self._open(path, volume, turn))
            return True
        return self._open(path, volume, turn)

    def _open(self, path: Path, volume: float, turn: int) -> bool:
        """Read a recording and let it sound, unless another line has come meanwhile; False if it is none."""
        try:
            sound = pygame.mixer.Sound(path)
        except (pygame.error, OSError):
            return False
        with self._lock:
            if turn == self._turn:
                self._sound(sound, volume)
        return True

    def _sound(self, sound: pygame.Sound, volume: float) -> None:
        free = [number for number in SPEECH_CHANNELS if not pygame.mixer.Channel(number).get_busy()]
        channel = pygame.mixer.Channel(free[0] if free else SPEECH_CHANNELS[0])
        sound.set_volume(volume)
        channel.play(sound)

    def hush(self) -> None:
        """Fade out what is being said."""
        with self._lock:
            self._turn += 1
        if pygame.mixer.get_init():
            for number in SPEECH_CHANNELS:
                pygame.mixer.Channel(number).fadeout(FADE)
