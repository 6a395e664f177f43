"""What devices say (signals) and what scenes hear (intents).

Devices become signals at the edge, signals and targets become intents in ``focus``; scenes see intents only,
so that everything can be played with everything.
"""

from dataclasses import dataclass
from typing import Literal

SteerCommand = Literal["adult_strip", "mute", "desk"]


@dataclass(frozen=True, slots=True)
class Point:
    """A pointer is at a place, in units."""

    x: float
    y: float
    source: str = "mouse"
    player: int = 1


@dataclass(frozen=True, slots=True)
class Press:
    """A pointer, key, button or switch goes down. Pointers say where, in units."""

    source: str = "key"
    at: tuple[float, float] | None = None
    player: int = 1


@dataclass(frozen=True, slots=True)
class Release:
    """It comes up again."""

    source: str = "key"
    at: tuple[float, float] | None = None
    player: int = 1


@dataclass(frozen=True, slots=True)
class Move:
    """Go to the neighbour in a direction: one of the four arrows."""

    dx: int
    dy: int
    source: str = "key"
    player: int = 1


@dataclass(frozen=True, slots=True)
class Step:
    """Go to the next (or, with -1, the last) target in scan order."""

    by: int = 1
    source: str = "key"
    player: int = 1


@dataclass(frozen=True, slots=True)
class Calm:
    """Stop, and be: the calm place, at once."""


@dataclass(frozen=True, slots=True)
class Steer:
    """A grown-up's key (Ctrl + letter)."""

    command: SteerCommand


@dataclass(frozen=True, slots=True)
class Drop:
    """A file was dropped onto the window."""

    path: str


@dataclass(frozen=True, slots=True)
class Back:
    """One step back. Signal and intent."""


@dataclass(frozen=True, slots=True)
class Text:
    """Typed text; ``"\\b"`` takes the last character away, ``"\\n"`` says that it is done. Signal and
    intent.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Scroll:
    """Scroll by so many units, positive downwards. Signal and intent."""

    dy: float


@dataclass(frozen=True, slots=True)
class Choose:
    """A target was chosen."""

    id: str
    player: int = 1


@dataclass(frozen=True, slots=True)
class Hold:
    """A hold target is held from now on."""

    id: str
    player: int = 1


@dataclass(frozen=True, slots=True)
class LetGo:
    """It is held no more."""

    id: str
    player: int = 1


Signal = Point | Press | Release | Move | Step | Calm | Steer | Drop | Back | Text | Scroll
Intent = Choose | Hold | LetGo | Back | Text | Scroll
