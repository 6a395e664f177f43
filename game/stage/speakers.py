"""The sound device, opened when it is first needed. Without one all is silent, and nothing fails."""

import pygame

RATE = 44_100
VOICES = 7
"""With the bed, which has a stream of its own, never more than eight things sound at a time."""

LOOP_CHANNELS, SINGLE_CHANNELS, SPEECH_CHANNELS, SONG_CHANNEL = (0, 1), (2, 3), (4, 5), 6
"""Two loops; two single sounds; two recordings, one of them fading; one piece of music."""


class Speakers:
    """Opens the mixer once; a machine that has none is asked only once."""

    def __init__(self) -> None:
        self._failed = False

    def open(self) -> bool:
        """Whether there is something to sound with."""
        if pygame.mixer.get_init():
            return True
        if self._failed:
            return False
        try:
            pygame.mixer.init(RATE, -16, 2, 1024)
            pygame.mixer.set_num_channels(VOICES)
        except pygame.error:
            self._failed = True
        return not self._failed
