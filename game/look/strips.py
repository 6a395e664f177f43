"""The grown-up's line: small, at the edge, never inside something a child presses; or its tag."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import cast

from ..layout import Area
from .canvas import Canvas
from .theme import Theme
from .type import SMALLEST, STEP, fitting

LEAST = 64.0
"""Least height of the strip and side of the tag, in units: both are pressed."""

SENTENCE_ENDS = (".", "?", "!")

SHADOW = 24.0
"""Units about a strip that its shadow takes up: what changes there shows it too."""

SIGN = 40.0
"""Width of the purple sign at the left of a strip."""

MARGINS = 72.0
"""Units beside the words of a strip: the sign, and what is free about it and them."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A line as it is written: the panel round it, its size of type, and its lines; a tag has none.

    ``step`` is the height of a line over the size.
    """

    area: Area
    size: float = 0.0
    lines: tuple[str, ...] = ()
    step: float = STEP


def written(canvas: Canvas, room: Area, words: str, text_size: float) -> Strip:
    """Write a line at the upper left of the room, as large as the room and the text size let it be.

    The longest line that a file may have fits into 554 x 116 units, its lines closer together there.
    """
    name = ("strip", room, words, text_size)
    found = canvas.fits.get(name)
    if found is None:
        found = canvas.fits[name] = _written(canvas, room, words, text_size)
    return cast(Strip, found)


def _written(canvas: Canvas, room: Area, words: str, text_size: float) -> Strip:
    size, lines = fitting(canvas, words, SMALLEST * text_size, room.w - MARGINS, room.h - 12)
    measure = partial(canvas.measure, size=size, face="reading")
    lines = _at_a_sentence(lines, room.w - MARGINS, measure)
    width = max(measure(line) for line in lines) + MARGINS
    step = min(STEP, (room.h - 12) / (len(lines) * size))
    height = max(LEAST, len(lines) * size * step + 12)
    return Strip(Area(room.x, room.y, width, height), size, lines, step)


def _at_a_sentence(lines: tuple[str, ...], width: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    """Two lines broken where a sentence ends, if that fits: the most even way of those."""
    words = " ".join(lines).split() if len(lines) == 2 else []
    ends = (i for i, word in enumerate(words[:-1], 1) if word.rstrip('"').endswith(SENTENCE_ENDS))
    ways = [(" ".join(words[:i]), " ".join(words[i:])) for i in ends]
    widest, best = min(((max(map(measure, way)), way) for way in ways), default=(width, lines))
    return best if widest <= width else lines


def draw_note(canvas: Canvas, theme: Theme, room: Area, words: str, text_size: float) -> None:
    """A note for grown-ups that is never hidden: cream with a purple edge, at the upper left of the room."""
    size, lines = fitting(canvas, words, SMALLEST * text_size, room.w - 56, room.h - 12)
    width = max(canvas.measure(line, size, "reading") for line in lines) + 52
    note = Area(room.x, room.y, width, len(lines) * size * STEP + 12)
    canvas.panel(note, theme.cream, 18.0)
    canvas.panel(Area(note.x + 10, note.y + 10, 8, note.h - 20), theme.purple, 4.0, shadow=False)
    for i, line in enumerate(lines):
        at = (note.x + 32, note.y + 6 + (i + 0.5) * size * STEP)
        canvas.text(line, at, size, theme.ink, "left", "reading")


def hidden(room: Area) -> Strip:
    """The small tag that brings a hidden line back, at the same corner."""
    return Strip(Area(room.x, room.y, LEAST, LEAST))


def draw_strip(canvas: Canvas, theme: Theme, strip: Strip) -> None:
    """A cream strip with the sign of the grown-ups at its left, or the tag with that sign alone."""
    area = strip.area
    if not canvas.shows(area.inset(-SHADOW)):
        return
    if not strip.lines:
        canvas.panel(area, theme.purple, 20.0)
        canvas.panel(area.inset(6), theme.story, 15.0, shadow=False)
        canvas.picture(ICON, area.centre, 44.0)
        return
    canvas.panel(area, theme.cream, 20.0)
    sign = Area(area.x + 8, area.y + 8, SIGN, area.h - 16)
    canvas.panel(sign, theme.story, 14.0, shadow=False)
    canvas.picture(ICON, sign.centre, 36.0)
    between = strip.size * strip.step
    top = area.centre[1] - len(strip.lines) * between / 2
    for i, line in enumerate(strip.lines):
        at = (area.x + SIGN + 18, top + (i + 0.5) * between)
        canvas.text(line, at, strip.size, theme.ink, "left", "reading")


ICON = "icon_adult_says"
"""The sign that an adult speaks."""
