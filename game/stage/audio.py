"""Beds, loops, single sounds and music through pygame's mixer."""

from pathlib import Path

import pygame

from ..keep.settings import Settings
from ..shipped import shipped
from .fading import loop_level
from .ground import Ground
from .shelf import Shelf
from .songs import SONGS, Songs
from .speakers import LOOP_CHANNELS, SINGLE_CHANNELS, Speakers
from .strand import Strand

MUSIC = frozenset({"hum"})
"""Beds that are music; all others are nature."""

EFFECTS = frozenset({"breath_in", "breath_out", "stroke", "sway", "hum"})
"""Loops that answer somebody; all others, as the brook of a walk, are nature."""

HUSH = 250
"""Milliseconds in which everything is out, in the mixer's own time: also when no frame follows."""

GIVING_WAY = 200
"""Milliseconds in which the older of two single sounds fades for a third: cut off, it would click."""

FIRST_FRAMES = 3
"""Ticks before the device is opened, so that the first picture does not wait for it."""


class PygameAudio:
    """The real Audio. Files are opened when they are first heard; one that cannot be read is silent."""

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or shipped("assets", "sounds")
        self._ground, self._shelf = Ground(folder), Shelf(folder)
        self._songs = Songs(self._shelf)
        self._speakers = Speakers()
        self._settings, self._silent = Settings(), False
        self._late, self._older = "", 0
        self._bed = ""
        self._wanted: dict[str, float] = {}
        self._loops: dict[str, Strand] = {}
        self._ticks = 0

    def tune(self, settings: Settings, silent: bool) -> None:
        """See Audio."""
        self._settings = settings
        if silent and not self._silent:
            self.hush()
        self._silent = silent

    def bed(self, key: str) -> None:
        """See Audio."""
        key = "" if self._silent else key
        if key != self._bed:
            self._bed = key
            self._songs.move_on()

    def loop(self, key: str, gain: float) -> None:
        """See Audio."""
        if not self._silent:
            self._wanted[key] = min(1.0, max(0.0, gain))

    def play(self, key: str) -> None:
        """See Audio."""
        if self._silent:
            return
        if key in SONGS:
            self._songs.ask(key)
        elif self._speakers.open() and not self._answer(key):
            if not self._late:
                pygame.mixer.Channel(SINGLE_CHANNELS[self._older]).fadeout(GIVING_WAY)
                self._older = (self._older + 1) % len(SINGLE_CHANNELS)
            self._late = key

    def hush(self) -> None:
        """See Audio."""
        self._bed = self._late = ""
        self._wanted.clear()
        self._songs.hush(HUSH)
        self._ground.hush(HUSH)
        for strand in self._loops.values():
            strand.channel.fadeout(HUSH)
        self._loops.clear()
        if pygame.mixer.get_init():
            for number in SINGLE_CHANNELS:
                pygame.mixer.Channel(number).fadeout(HUSH)

    def tick(self, dt: float) -> None:
        """See Audio."""
        self._ticks += 1
        self._songs.age(dt)
        wanted = self._bed or self._ground.key or self._wanted or self._late or self._songs.wanted
        if self._ticks <= FIRST_FRAMES or not wanted or not self._speakers.open():
            return
        self._tick_bed(dt)
        self._tick_loops(dt)
        self._songs.sound_at(self._music)
        if self._late and self._answer(self._late):
            self._late = ""

    @property
    def _music(self) -> float:
        return 0.0 if self._settings.low_sensory else self._settings.music

    def _answer(self, key: str) -> bool:
        """Let a single sound be heard; False while there is no room for it."""
        channel, sound = _free(SINGLE_CHANNELS), self._shelf.take(key)
        if channel and sound:
            sound.set_volume(self._settings.effects)
            channel.play(sound)
        return channel is not None

    def _tick_bed(self, dt: float) -> None:
        volume = self._music if self._ground.key in MUSIC else self._settings.nature
        self._ground.tick(self._bed, volume, dt)

    def _tick_loops(self, dt: float) -> None:
        for key, gain in list(self._wanted.items()):
            strand = self._loops.get(key)
            if strand is None and gain > 0:
                strand = self._begin(key, LOOP_CHANNELS, gain)
                if strand:
                    self._loops[key] = strand
            if strand is not None:
                strand.goal = gain
                volume = self._settings.effects if key in EFFECTS else self._settings.nature
                strand.sound_at(loop_level(strand.level, gain, dt), volume)
            if strand is None or strand.over:
                if gain <= 0:
                    del self._wanted[key]
                if strand is not None:
                    strand.channel.stop()
                    self._loops.pop(key, None)

    def _begin(self, key: str, channels: tuple[int, ...], goal: float) -> Strand | None:
        """A sound on a free channel; None while all of them still fade, or if it cannot be read."""
        channel, sound = _free(channels), self._shelf.take(key)
        return Strand.begin(key, sound, channel, goal) if channel and sound else None


def _free(channels: tuple[int, ...]) -> pygame.Channel | None:
    return next((c for c in map(pygame.mixer.Channel, channels) if not c.get_busy()), None)
