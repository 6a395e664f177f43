"""What the program leans on, built once and handed in: each real service has a silent twin beside it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from .content.line import Line
from .keep.settings import Settings
from .keep.store import MemoryStore, Store


class Audio(Protocol):
    """Beds, loops and single sounds, by key; never an error, whatever the machine lacks."""

    def tune(self, settings: Settings, silent: bool) -> None:
        """Take over volumes; ``silent`` (sound was left out, or mute) stops everything within 0.3 s."""

    def bed(self, key: str) -> None:
        """Fade to the bed of that key ("" for none), over at least 0.3 s."""

    def loop(self, key: str, gain: float) -> None:
        """Let a loop sound at a gain of 0..1; changes are smoothed by at most 6 dB a second upwards."""

    def play(self, key: str) -> None:
        """Play a single sound once."""

    def hush(self) -> None:
        """Everything out within 0.3 s: loops, single sounds and bed."""

    def tick(self, dt: float) -> None:
        """Let fades go on by ``dt`` seconds."""


class Voice(Protocol):
    """Speaks lines: a recording, or the system's voice, or silence."""

    def tune(self, settings: Settings, silent: bool) -> None:
        """Take over volume and language; ``silent`` stops a line at once."""

    def say(self, line: Line) -> None:
        """Say a line; the newest replaces the one before."""

    def hush(self) -> None:
        """Be quiet at once."""


@dataclass
class SilentAudio:
    """No sound card: it remembers what would have sounded, so that tests can listen."""

    playing: str = ""
    loops: dict[str, float] = field(default_factory=dict)
    played: list[str] = field(default_factory=list)
    silent: bool = False

    def tune(self, settings: Settings, silent: bool) -> None:
        """See Audio."""
        self.silent = silent

    def bed(self, key: str) -> None:
        """See Audio."""
        self.playing = key

    def loop(self, key: str, gain: float) -> None:
        """See Audio."""
        self.loops[key] = gain

    def play(self, key: str) -> None:
        """See Audio."""
        if not self.silent:
            self.played.append(key)

    def hush(self) -> None:
        """See Audio."""
        self.playing = ""
        self.loops.clear()

    def tick(self, dt: float) -> None:
        """See Audio."""


@dataclass
class SilentVoice:
    """No voice: it remembers what would have been said."""

    said: list[Line] = field(default_factory=list)

    def tune(self, settings: Settings, silent: bool) -> None:
        """See Voice."""

    def say(self, line: Line) -> None:
        """See Voice."""
        self.said.append(line)

    def hush(self) -> None:
        """See Voice."""


def raise_fault(fault: Exception) -> str:
    """Let a fault through: what tests want, so that none is hidden."""
    raise fault


@dataclass(frozen=True)
class Services:
    """One frozen record of everything outside the scenes.

    ``note_fault`` writes a fault of the program down and returns where, so that a child never meets a
    traceback.
    """

    audio: Audio = field(default_factory=SilentAudio)
    voice: Voice = field(default_factory=SilentVoice)
    store: Store = field(default_factory=MemoryStore)
    note_fault: Callable[[Exception], str] = raise_fault
