"""Captions: a line in pieces of at most two lines of 32 characters, each kept for at least three
seconds (CARE).
"""

from dataclasses import dataclass

from ..layout import Area
from .canvas import Canvas
from .theme import Theme
from .type import CAPTION, STEP, fitting, wrap

LETTERS = 32
LINES = 2
LEAST_SECONDS = 4.2
"""Longer than the three of CARE: a line that went a moment before the next one came would flicker."""
SECONDS_A_LETTER = 0.075
"""Reading time of an early reader, about 13 letters a second (our own figure)."""


def pieces(text: str) -> tuple[str, ...]:
    """Break a text into captions."""
    lines = wrap(text, LETTERS, len)
    return tuple("\n".join(lines[i : i + LINES]) for i in range(0, len(lines), LINES))


@dataclass
class Captions:
    """The caption shown now, and those waiting behind it; a new line replaces them all."""

    queue: tuple[str, ...] = ()
    left: float = 0.0

    def show(self, text: str) -> None:
        """Show a line from now on."""
        self.queue = pieces(text)
        self.left = _seconds(self.queue[0]) if self.queue else 0.0

    def tick(self, dt: float) -> None:
        """Let time go by."""
        self.left -= dt
        if self.queue and self.left <= 0:
            self.queue = self.queue[1:]
            self.left = _seconds(self.queue[0]) if self.queue else 0.0

    @property
    def text(self) -> str:
        """The caption to be read now, or ""."""
        return self.queue[0] if self.queue else ""

    @property
    def next_change(self) -> float | None:
        """Seconds until the caption changes, or None."""
        return max(0.0, self.left) if self.queue else None


def _seconds(text: str) -> float:
    return max(LEAST_SECONDS, len(text) * SECONDS_A_LETTER)


def draw_caption(canvas: Canvas, theme: Theme, area: Area, text: str, text_size: float) -> None:
    """Cream panel, ink text (contrast 11:1), centred at the foot of the given area, as wide as it needs."""
    size, lines = fitting(canvas, text, CAPTION * text_size, area.w - 56, area.h - 24)
    width = max(canvas.measure(line, size, "reading") for line in lines) + 60
    height = len(lines) * size * STEP + 26
    panel = Area(area.centre[0] - width / 2, area.bottom - height, width, height)
    canvas.panel(panel, theme.cream, 26.0)
    top = panel.y + 13
    for i, line in enumerate(lines):
        canvas.text(line, (area.centre[0], top + (i + 0.5) * size * STEP), size, theme.ink, face="reading")
