"""Where things may be in a stop's square, and how far apart: plain figures, in units.

They say in numbers what ``layout`` gives for four usual windows, so that a level is checked without a
screen; a test holds the two together.
"""

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in a stop's square."""

    x: float
    y: float
    w: float
    h: float

    def __str__(self) -> str:
        return f"x {self.x:.0f}..{self.x + self.w:.0f}, y {self.y:.0f}..{self.y + self.h:.0f}"

    def holds(self, other: "Box") -> bool:
        """Whether the other lies wholly inside."""
        right, bottom = self.x + self.w, self.y + self.h
        inside = other.x >= self.x and other.y >= self.y
        return inside and other.x + other.w <= right and other.y + other.h <= bottom

    def apart(self, other: "Box") -> float:
        """The gap to another box; 0 or less when they touch or overlap."""
        dx = max(other.x - self.x - self.w, self.x - other.x - other.w)
        dy = max(other.y - self.y - self.h, self.y - other.y - other.h)
        return max(dx, dy) if dx <= 0 or dy <= 0 else math.hypot(dx, dy)


class Placed(NamedTuple):
    """A thing's middle and its height."""

    x: float
    y: float
    height: float


SQUARE = 720.0
"""Side of a stop's square: what a portrait window shows of the panorama."""

BUTTON, GAP = 112.0, 24.0
"""CARE: least side of what a child presses, and least space between two such."""

FREE = Box(16, 154, 688, 414)
"""Above stand the grown-up's line and the calm stop, below the caption and the corner buttons."""

OTTERS = (326.0, 216.0)
"""Width and height of the sitting pair; only the tips of their tails reach further."""

LOWEST = 620.0
"""Feet of the pair stand above this, or the caption covers more than their toes."""

WINDOWS = ((960, 720), (1280, 720), (1680, 720), (720, 1280))
"""Windows in which all is found in the painting itself; in others things may have to come to the front."""


def around(x: float, y: float, w: float, h: float) -> Box:
    """The box of a size about a middle."""
    return Box(x - w / 2, y - h / 2, w, h)


def thing_box(thing: Placed) -> Box:
    """The place to press a thing: at least as large as it is drawn, never under 112 units.

    A small thing near an edge of the free part keeps its place, and the box reaches inwards.
    """
    side = max(BUTTON, thing.height)
    x = min(max(thing.x - side / 2, FREE.x), FREE.x + FREE.w - side)
    y = min(max(thing.y - side / 2, FREE.y), FREE.y + FREE.h - side)
    return Box(x, y, side, side)


def otters_box(x: float, y: float) -> Box:
    """Where the pair sits."""
    return around(x, y, *OTTERS)


def buttons(window: tuple[float, float], at: float, width: float) -> tuple[Box, ...]:
    """The buttons of the screen, seen from a stop's square: go on, calm, another way, enough."""
    w, h = window
    left = min(max(at + SQUARE / 2 - w / 2, 0.0), width - w) - at
    top = (SQUARE - h) / 2
    right = left + w - 16 - BUTTON
    lowest = top + h - 16 - BUTTON
    onward = top + h - 264 if h <= w else top + h - 404
    return (
        Box(right, onward, BUTTON, BUTTON),
        Box(left + w - 126, top + 14, 116, 116),
        Box(left + 16, lowest, BUTTON, BUTTON),
        Box(right, lowest, BUTTON, BUTTON),
    )


def thing_faults(things: Sequence[Placed], otters: Box, numbers: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Yield what is wrong with the places of a stop's things, as (index, message).

    ``numbers`` are what the things are called in messages: where they stand in the file.
    """
    boxes = [thing_box(thing) for thing in things]
    for i, (thing, box) in enumerate(zip(things, boxes, strict=True)):
        drawn = around(thing.x, thing.y, thing.height, thing.height)
        if not FREE.holds(drawn):
            yield i, f"should lie within {FREE}, but it reaches {drawn}"
        if box.apart(otters) < 0:
            yield i, f"should not cover the otters ({otters}), but it reaches {box}"
        for j in range(i):
            if (gap := box.apart(boxes[j])) < GAP:
                gap = max(0.0, gap)
                yield i, f"should be {GAP:.0f} units from thing {numbers[j]}, but it is {gap:.0f}"


def window_faults(
    things: Sequence[Placed], otters: Box, at: float, width: float
) -> Iterator[tuple[int | None, str]]:
    """Yield what stands too near to a button of the screen, once each: a thing's index, None for the pair."""
    told: set[int | None] = set()
    for window in WINDOWS:
        around_it = buttons(window, at, width)
        said = f"in a window of {window[0]} x {window[1]}"
        for i, thing in enumerate(things):
            box = thing_box(thing)
            if i not in told and (near := [b for b in around_it if box.apart(b) < GAP]):
                told.add(i)
                yield i, f"should be {GAP:.0f} units away from the button at {near[0]} {said}"
        if None not in told and otters.apart(around_it[0]) < 0:
            told.add(None)
            yield None, f"should leave the button that goes on free: {around_it[0]} {said}"
