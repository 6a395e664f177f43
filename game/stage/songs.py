"""Short pieces of music: one at a time, seldom, never in low-sensory, and gone when the place is left."""

from collections.abc import Mapping
from types import MappingProxyType

import pygame

from .shelf import Shelf
from .speakers import SONG_CHANNEL

SONGS: Mapping[str, float] = MappingProxyType({"home_song": 40.0, "farewell": 0.0})
"""The pieces, and the seconds since any music began that must have gone by before each is played."""

WAIT = 4.0
"""Seconds from being asked for to its beginning: the picture has changed by then, and the bed has grown."""

LEAVING = 1200
"""Milliseconds in which a piece fades when another place is reached, or music is turned off."""


class Songs:
    """What is asked for begins a little later; what sounds follows the music slider."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._next, self._wait = "", 0.0
        self._since = max(SONGS.values())
        self._given = 0.0

    @property
    def wanted(self) -> bool:
        """Whether a piece was asked for, or sounds."""
        sounding = pygame.mixer.get_init() and pygame.mixer.Channel(SONG_CHANNEL).get_busy()
        return bool(self._next or sounding)

    def ask(self, key: str) -> None:
        """Let a piece come, unless music was heard a short while ago."""
        if self._since >= SONGS[key]:
            self._next, self._wait = key, WAIT

    def move_on(self) -> None:
        """Another place: fade; what was asked for in this very frame is meant for the new one."""
        if self._wait < WAIT:
            self._next = ""
        _fade(LEAVING)

    def hush(self, milliseconds: int) -> None:
        """Out, in the mixer's own time."""
        self._next = ""
        _fade(milliseconds)

    def age(self, dt: float) -> None:
        """Let ``dt`` seconds go by."""
        self._wait = max(0.0, self._wait - dt)
        self._since += dt

    def sound_at(self, volume: float) -> None:
        """Begin what is due, at the volume of music (0..1); at 0 there is none. The device must be open."""
        channel = pygame.mixer.Channel(SONG_CHANNEL)
        if volume <= 0:
            if self._next or self._given > 0:
                self._given = 0.0
                self.hush(LEAVING)
        elif channel.get_busy():
            if volume != self._given:
                self._given = volume
                channel.set_volume(volume)
        elif self._next:
            self._begin(channel, volume)

    def _begin(self, channel: pygame.Channel, volume: float) -> None:
        sound = self._shelf.take(self._next)
        if sound is None:
            self._next = ""
        elif self._wait <= 0:
            channel.play(sound)  # it begins in silence, so the full volume of a fresh channel is not heard
            channel.set_volume(volume)
            self._given = volume
            self._next, self._since = "", 0.0


def _fade(milliseconds: int) -> None:
    if pygame.mixer.get_init():
        pygame.mixer.Channel(SONG_CHANNEL).fadeout(milliseconds)
