"""What a record shows at one time, in units of the painted place; and the slow waves that all of them use."""

import math
from collections.abc import Sequence
from typing import NamedTuple, Protocol

EVERYWHERE = (-math.inf, math.inf)
"""Where one looks, across the place, when nothing is left out."""

GOLDEN, PLASTIC = 0.618034, 0.754878
"""Steps that spread things evenly without a pattern: the golden section, and its like for two directions."""


class Sprite(NamedTuple):
    """A picture about a point; ``height`` in units, ``alpha`` 0..1."""

    key: str
    x: float
    y: float
    height: float
    alpha: float


class Light(NamedTuple):
    """Soft light about a point, added; ``height`` is across in units, ``alpha`` its strength 0..1."""

    colour: str
    x: float
    y: float
    height: float
    alpha: float


Seen = Sprite | Light


class Living(Protocol):
    """One sort of life in a place."""

    def seen(self, now: float, seen_from: float = EVERYWHERE[0], to: float = EVERYWHERE[1]) -> Sequence[Seen]:
        """All of it at a time in seconds, in the same order always; alpha 0 is not there.

        What is far outside of ``seen_from`` and ``to``, across the place, may be left out.
        """

    @property
    def bounds(self) -> "Box":
        """All of it is inside of this at any time."""

    def every(self) -> Sequence[Sprite]:
        """Each picture that it can come to, so that none is loaded while it moves."""


class Box(NamedTuple):
    """A part of a painted place: its upper left corner and its size."""

    x: float
    y: float
    w: float
    h: float

    def wider(self, across: float, down: float) -> "Box":
        """The box with so much more on each side."""
        return Box(self.x - across, self.y - down, self.w + 2 * across, self.h + 2 * down)

    def spot(self, number: int) -> tuple[float, float]:
        """A place inside it, 0..1 across and down, spread evenly over all numbers."""
        return (0.5 + number * PLASTIC) % 1.0, (0.5 + number * PLASTIC * PLASTIC) % 1.0

    def at(self, part: tuple[float, float]) -> tuple[float, float]:
        """The point so much of the way across and down."""
        return self.x + part[0] * self.w, self.y + part[1] * self.h


def about(spots: Sequence[tuple[float, float, float]]) -> Box:
    """The smallest box with all of the spots in it; each is across, down, and how large."""
    left, top = min(x for x, _, _ in spots), min(y for _, y, _ in spots)
    return Box(left, top, max(x for x, _, _ in spots) - left, max(y for _, y, _ in spots) - top)


def wave(now: float, seconds: float, offset: float = 0.0) -> float:
    """A slow wave between -1 and 1."""
    return math.sin(math.tau * (now / seconds + offset))


def swell(part: float) -> float:
    """From 0 up to 1 at the middle of the way and back to 0, softly at both ends."""
    return math.sin(math.pi * min(1.0, max(0.0, part))) ** 2


def shown(part: float, fades: float) -> float:
    """How much of a thing shows on its way 0..1: it comes and goes softly within ``fades`` of either end."""
    return min(swell(min(part, fades) / fades / 2), swell(min(1 - part, fades) / fades / 2))
