"""The grown-up's line: small, at the edge, never inside something a child presses."""

from ..layout import Area
from .canvas import Canvas
from .theme import Theme
from .type import SMALLEST, STEP, fitting


def grown_up_strip(canvas: Canvas, theme: Theme, area: Area, words: str, text_size: float) -> None:
    """A cream strip with a purple edge, at most as large as the area, at its upper left."""
    size, lines = fitting(canvas, words, SMALLEST * text_size, area.w - 56, area.h - 12)
    width = max(canvas.measure(line, size, "reading") for line in lines) + 52
    strip = Area(area.x, area.y, width, len(lines) * size * STEP + 12)
    canvas.panel(strip, theme.cream, 18.0)
    canvas.panel(Area(strip.x + 10, strip.y + 10, 8, strip.h - 20), theme.purple, 4.0, shadow=False)
    for i, line in enumerate(lines):
        at = (strip.x + 32, strip.y + 6 + (i + 0.5) * size * STEP)
        canvas.text(line, at, size, theme.ink, "left", "reading")
