"""The bed that all else lies on: read from its file as it plays, so it is there at once, however long."""

from pathlib import Path

import pygame

from .fading import bed_level


class Ground:
    """One bed at a time: the last one fades out before the next begins to grow. The device must be open."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.key = ""
        self._level, self._given = 0.0, -1.0
        self._silent_keys: set[str] = set()

    def tick(self, wanted: str, volume: float, dt: float) -> None:
        """Let ``dt`` seconds go by; ``volume`` (0..1) is that of the bed that sounds."""
        music = pygame.mixer.music
        if self.key:
            self._level = bed_level(self._level, float(self.key == wanted), dt)
            if self._level <= 0 and self.key != wanted:
                music.stop()
                self.key = ""
            elif self._level * volume != self._given:
                self._given = self._level * volume
                music.set_volume(self._given)
        elif wanted and wanted not in self._silent_keys and not music.get_busy():
            self._begin(wanted)

    def hush(self, milliseconds: int) -> None:
        """Out, in the mixer's own time."""
        if self.key and pygame.mixer.get_init():
            pygame.mixer.music.fadeout(milliseconds)
        self.key, self._level = "", 0.0

    def _begin(self, key: str) -> None:
        """Begin in silence; a file that cannot be read is silence, and is not tried again."""
        try:
            pygame.mixer.music.load(self._folder / f"{key}.ogg")
        except (pygame.error, OSError):
            self._silent_keys.add(key)
            return
        pygame.mixer.music.set_volume(0.0)
        pygame.mixer.music.play(loops=-1)
        self.key, self._level, self._given = key, 0.0, 0.0
