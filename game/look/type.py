"""Sizes of type and the breaking of lines. Sizes are units before the text-size setting is applied."""

from collections.abc import Callable
from functools import partial
from typing import cast

from .canvas import Canvas, Face

CARD = 36.0
TILE = 30.0
CAPTION = 27.0
CHIP = 26.0
SMALLEST = 22.0
"""No text is smaller (CARE), however little room there is."""
STEP = 1.45
"""Height of a line over its size."""

MOST_FITS = 2048
"""So many ways in which words fit are remembered before all are forgotten."""


def wrap(words: str, width: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    """Break text into lines no wider than ``width`` units; a longer word stands alone. ``\\n`` always
    breaks.
    """
    lines: list[str] = []
    for paragraph in words.split("\n"):
        if measure(paragraph) <= width:
            lines.append(" ".join(paragraph.split()))
            continue
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}" if line else word
            if line and measure(longer) > width:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return tuple(lines)


def fitting(
    canvas: Canvas, words: str, size: float, width: float, height: float, face: Face = "reading"
) -> tuple[float, tuple[str, ...]]:
    """The largest size up to ``size`` (in steps, never under 22 units) at which the text fits, and its
    lines. It is worked out once for each canvas.
    """
    name = ("fitting", words, size, width, height, face)
    found = canvas.fits.get(name)
    if found is None:
        if len(canvas.fits) >= MOST_FITS:
            canvas.fits.clear()
        found = canvas.fits[name] = _fitting(canvas, words, size, width, height, face)
    return cast(tuple[float, tuple[str, ...]], found)


def _fitting(
    canvas: Canvas, words: str, size: float, width: float, height: float, face: Face
) -> tuple[float, tuple[str, ...]]:
    while True:
        measure = partial(canvas.measure, size=size, face=face)
        lines = wrap(words, width, measure)
        widest = max((measure(line) for line in lines), default=0.0)
        if size <= SMALLEST or (len(lines) * size * STEP <= height and widest <= width):
            return size, lines
        size = max(SMALLEST, size - 1.0)


def paragraph(
    canvas: Canvas,
    words: str,
    left: float,
    top: float,
    width: float,
    height: float,
    size: float,
    colour: str,
    face: Face = "reading",
) -> float:
    """Draw left-aligned text within a box, made smaller only if it must; returns the height used, in
    units.
    """
    size, lines = fitting(canvas, words, size, width, height, face)
    for i, line in enumerate(lines):
        canvas.text(line, (left, top + (i + 0.5) * size * STEP), size, colour, "left", face)
    return len(lines) * size * STEP
