"""What a walk says and lets sound: each line by its key, and no sound where that was left out."""

from dataclasses import dataclass

from ...activity import Cue, Loop, Say, Sound
from ...content.fields import Caution
from ...content.line import Line


@dataclass(frozen=True)
class Telling:
    """The name of the walk, with which the keys of its lines begin, and what was left out."""

    walk: str
    leaves_out: frozenset[Caution]

    def say(self, id_: str, text: str, tags: tuple[Caution, ...] = ()) -> Say:
        """A line of this walk."""
        return Say(Line(f"walk/{self.walk}/{id_}", text, tags))

    def sound(self, key: str) -> list[Cue]:
        """A single sound, if there is one and it may be heard."""
        return [Sound(key)] if self._heard(key) else []

    def loop(self, key: str, gain: float) -> list[Cue]:
        """A loop at a gain of 0..1, if there is one and it may be heard."""
        return [Loop(key, gain)] if self._heard(key) else []

    def _heard(self, key: str) -> bool:
        return bool(key) and "sound" not in self.leaves_out
