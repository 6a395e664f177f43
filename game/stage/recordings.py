"""A parent's or a therapist's own voice: `voices/<language>/<key>.ogg` in the person's folder."""

import re
from pathlib import Path

import pygame

from .speakers import SPEECH_CHANNELS, Speakers

FADE = 80
"""Milliseconds in which the line before fades when a new one begins."""

_PART = re.compile(r"[A-Za-z0-9_-]{1,80}")


class Recordings:
    """Plays recorded lines; a line without a recording, or without a device, is none of its business."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._speakers = Speakers()

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
        try:
            sound = pygame.mixer.Sound(path)
        except (pygame.error, OSError):
            return False
        free = [number for number in SPEECH_CHANNELS if not pygame.mixer.Channel(number).get_busy()]
        self.hush()
        channel = pygame.mixer.Channel(free[0] if free else SPEECH_CHANNELS[0])
        sound.set_volume(volume)
        channel.play(sound)
        return True

    def hush(self) -> None:
        """Fade out what is being said."""
        if pygame.mixer.get_init():
            for number in SPEECH_CHANNELS:
                pygame.mixer.Channel(number).fadeout(FADE)
