"""What comes by itself when nobody presses: a card's next line, a soft line, and going on."""

from dataclasses import dataclass
from typing import Literal

from ...content.line import Line

Comes = Literal["line", "no_hurry", "go_on", "end"]

TELLING_SECONDS = 4.5
"""From one line of a card to its next."""

UNTOUCHED_SECONDS = 90.0
"""So long nothing is pressed until a soft line says that it goes on (D)."""

GOING_ON_SECONDS = 8.0
"""Between the soft line and going on, so that both can be heard."""

GENTLE_SECONDS = 10.0
"""How long the last kind line stays if nobody presses."""

LONGEST_SECONDS = 570.0
"""However often a feeling follows a feeling, the kind end comes within ten minutes."""


@dataclass
class Waiting:
    """Seconds since the last press, the last line and the beginning; ``ending`` from the last line on."""

    to_tell: tuple[Line, ...] = ()
    told_ago: float = 0.0
    untouched: float = 0.0
    elapsed: float = 0.0
    said_no_hurry: bool = False
    ending: bool = False

    def tick(self, dt: float) -> None:
        """Let time go by."""
        self.told_ago += dt
        self.untouched += dt
        self.elapsed += dt

    def touch(self) -> None:
        """Somebody pressed: begin to wait anew. The last line is held back by nothing."""
        if not self.ending:
            self.untouched, self.said_no_hurry = 0.0, False

    def end(self) -> None:
        """The last line is being said."""
        self.untouched, self.ending = 0.0, True

    def tell(self, *lines: Line) -> None:
        """Have these lines said one after the other from here on, and none that was waiting."""
        self.to_tell, self.told_ago = lines, 0.0

    def next_line(self) -> Line:
        """Take the line that is due."""
        line, *rest = self.to_tell
        self.tell(*rest)
        return line

    @property
    def left(self) -> float:
        """Seconds until something comes by itself."""
        due = [self._patience - self.untouched]
        if not self.ending:
            due.append(LONGEST_SECONDS - self.elapsed)
        if self.to_tell:
            due.append(TELLING_SECONDS - self.told_ago)
        return min(due)

    @property
    def due(self) -> Comes | None:
        """What comes now, if anything."""
        if self.elapsed >= LONGEST_SECONDS and not self.ending:
            return "end"
        if self.untouched >= self._patience:
            return "go_on" if self.said_no_hurry or self.ending else "no_hurry"
        return "line" if self.to_tell and self.told_ago >= TELLING_SECONDS else None

    @property
    def _patience(self) -> float:
        if self.ending:
            return GENTLE_SECONDS
        return UNTOUCHED_SECONDS + (GOING_ON_SECONDS if self.said_no_hurry else 0.0)
