"""What happens: time goes by, a pebble can be pressed, and then it is over. Nothing here draws."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.activity import Cue, Say, Sound
from game.content.line import Line
from game.intents import Choose, Intent

from .level import NullLevel


@dataclass
class NullSim:
    """Seconds since the start, and how often the pebble was pressed."""

    name: str
    level: NullLevel
    elapsed: float = 0.0
    pressed: int = 0
    over: bool = False

    @property
    def moment(self) -> str:
        """There is only one."""
        return "here"

    @property
    def finished(self) -> bool:
        """After its seconds, or when it was enough."""
        return self.over or self.elapsed >= self.level.seconds

    @property
    def next_change(self) -> float | None:
        """Its picture changes only when something is pressed."""
        return None

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Answer each press with a sound and a line."""
        self.elapsed += dt
        cues: list[Cue] = []
        for intent in intents:
            match intent:
                case Choose("enough"):
                    self.over = True
                case Choose("pebble"):
                    self.pressed += 1
                    cues += [Sound("tap"), Say(Line(f"null/{self.name}/says", self.level.says))]
        return cues
