"""What devices say (signals) and what scenes hear (intents).

Devices become signals at the edge, signals and targets become intents in ``focus``; scenes see intents only,
so that everything can be played with everything. They are msgspec records, which come to life ten times
faster than dataclasses, and the start is short of time.
"""

from typing import Literal

from msgspec import Struct

SteerCommand = Literal["adult_strip", "mute", "desk", "quit"]


class Point(Struct, frozen=True):
    """A pointer is at a place, in units."""

    x: float
    y: float
    source: str = "mouse"
    player: int = 1


class Press(Struct, frozen=True):
    """A pointer, key, button or switch goes down. Pointers say where, in units."""

    source: str = "key"
    at: tuple[float, float] | None = None
    player: int = 1


class Release(Struct, frozen=True):
    """It comes up again."""

    source: str = "key"
    at: tuple[float, float] | None = None
    player: int = 1


class Move(Struct, frozen=True):
    """Go to the neighbour in a direction: one of the four arrows."""

    dx: int
    dy: int
    source: str = "key"
    player: int = 1


class Step(Struct, frozen=True):
    """Go to the next (or, with -1, the last) target in scan order."""

    by: int = 1
    source: str = "key"
    player: int = 1


class Calm(Struct, frozen=True):
    """Stop, and be: the calm place, at once."""


class Steer(Struct, frozen=True):
    """A grown-up's key (Ctrl + letter)."""

    command: SteerCommand


class Drop(Struct, frozen=True):
    """A file was dropped onto the window."""

    path: str


class Back(Struct, frozen=True):
    """One step back. Signal and intent."""


class Text(Struct, frozen=True):
    """Typed text; ``"\\b"`` takes the last character away, ``"\\n"`` says that it is done. Signal and
    intent.
    """

    text: str


class Scroll(Struct, frozen=True):
    """Scroll by so many units, positive downwards. Signal and intent."""

    dy: float


class Choose(Struct, frozen=True):
    """A target was chosen."""

    id: str
    player: int = 1


class Hold(Struct, frozen=True):
    """A hold target is held from now on."""

    id: str
    player: int = 1


class LetGo(Struct, frozen=True):
    """It is held no more."""

    id: str
    player: int = 1


Signal = Point | Press | Release | Move | Step | Calm | Steer | Drop | Back | Text | Scroll
Intent = Choose | Hold | LetGo | Back | Text | Scroll
