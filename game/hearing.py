"""What is heard: the bed, loops, single sounds and lines; nothing of it where sound was left out."""

from dataclasses import dataclass, field

from .activity import Cue, Loop, Say, Sound
from .content.line import Line
from .content.words import Words
from .keep.settings import Settings
from .layout import Target
from .services import Services
from .sitting import Sitting


@dataclass
class Hearing:
    """Keeps the bed's name, the loops that sound, and the label that was spoken last."""

    services: Services
    silent: bool = False
    bed: str = ""
    loops: set[str] = field(default_factory=set)
    label: str = ""

    def tune(self, settings: Settings, sitting: Sitting) -> None:
        """Take over volumes, mute and what is left out."""
        self.silent = settings.mute or "sound" in sitting.leaves_out
        self.services.audio.tune(settings, self.silent)
        self.services.voice.tune(settings, self.silent)

    def lie_on(self, bed: str) -> None:
        """Fade to a bed, if its name differs."""
        bed = "" if self.silent else bed
        if bed != self.bed:
            self.bed = bed
            self.services.audio.bed(bed)

    def cue(self, cue: Cue, sitting: Sitting) -> None:
        """Let one cue sound."""
        match cue:
            case Say(line):
                if sitting.may_say(line):
                    self.services.voice.say(line)
            case Sound(key):
                if not self.silent:
                    self.services.audio.play(key)
            case Loop(key, gain):
                self.loops.add(key)
                self.services.audio.loop(key, gain)

    def speak_label(self, target: Target | None, words: Words) -> None:
        """Every control has a spoken word: say it when attention comes to rest on it."""
        label = f"{target.id}/{target.label}{target.said}" if target else ""
        if target and label != self.label and (target.label or target.said):
            text = target.said or words(target.label)
            self.services.voice.say(Line(f"label/{target.label or target.id}", text))
        self.label = label

    def end_loops(self) -> None:
        """The scene is left: what it let sound fades out."""
        for key in sorted(self.loops):
            self.services.audio.loop(key, 0.0)
        self.loops.clear()

    def quieten(self) -> None:
        """Everything out, now."""
        self.services.voice.hush()
        self.services.audio.hush()
        self.loops.clear()
        self.bed = ""
