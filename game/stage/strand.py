"""One sound that goes on: a bed or a loop on its channel."""

from dataclasses import dataclass

import pygame


@dataclass
class Strand:
    """A looping sound; ``level`` follows ``goal`` (both 0..1), and the category's volume is laid on top."""

    key: str
    channel: pygame.Channel
    goal: float
    level: float = 0.0
    _given: float = -1.0

    @classmethod
    def begin(cls, key: str, sound: pygame.Sound, channel: pygame.Channel, goal: float) -> "Strand":
        """Let the sound begin in silence.

        A channel starts at full volume, so the sound itself is silent until the channel has been turned down.
        """
        sound.set_volume(0.0)
        channel.play(sound, loops=-1)
        channel.set_volume(0.0)
        sound.set_volume(1.0)
        return cls(key, channel, goal)

    def sound_at(self, level: float, volume: float) -> None:
        """Go to a level now."""
        self.level = level
        if level * volume != self._given:
            self._given = level * volume
            self.channel.set_volume(self._given)

    @property
    def over(self) -> bool:
        """Whether it has faded out for good."""
        return self.goal <= 0 and self.level <= 0
