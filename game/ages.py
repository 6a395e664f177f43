"""One table: every figure that depends on a child's years. Figures are CARE's; D marks our own design
figures.
"""

from dataclasses import dataclass
from typing import Literal

Sense = Literal["see", "touch", "hear", "smell", "taste"]
Sizes = Literal["three_sizes", "three_faces", "five_faces", "slider"]


@dataclass(frozen=True, slots=True)
class Pace:
    """One breath, in seconds."""

    in_seconds: float
    out_seconds: float

    @property
    def per_minute(self) -> float:
        """Breaths a minute."""
        return 60.0 / (self.in_seconds + self.out_seconds)


@dataclass(frozen=True, slots=True)
class Band:
    """What suits an age: ``years`` from..to, both included (18 stands for "and older")."""

    years: tuple[int, int]
    starts_at: Pace
    slows_to: Pace
    breaths: tuple[int, int]
    longest_breathing_seconds: float
    cards_at_once: int
    find: tuple[tuple[Sense, int], ...]
    squeeze_seconds: float


BANDS = (
    Band(
        (3, 5), Pace(2.0, 3.0), Pace(2.5, 3.5), (3, 4), 60.0, 4, (("see", 3), ("touch", 2), ("hear", 1)), 3.0
    ),
    Band(
        (6, 8),
        Pace(2.5, 3.5),
        Pace(3.0, 4.5),
        (4, 6),
        120.0,
        6,
        (("see", 5), ("touch", 4), ("hear", 3), ("smell", 1), ("taste", 1)),
        5.0,
    ),
    Band(
        (9, 12),
        Pace(3.0, 4.5),
        Pace(4.0, 6.0),
        (8, 12),
        180.0,
        9,
        (("see", 5), ("touch", 4), ("hear", 3), ("smell", 2), ("taste", 1)),
        5.0,
    ),
    Band(
        (13, 18),
        Pace(4.0, 6.0),
        Pace(4.5, 6.5),
        (8, 24),
        300.0,
        9,
        (("see", 5), ("touch", 4), ("hear", 3), ("smell", 2), ("taste", 1)),
        5.0,
    ),
)
"""CARE: presets of breathing, cards shown at once, walks by age, squeeze seconds (3 s under 6, 5 s above).

Breaths at 13 and older are bounded by five minutes alone in CARE; 8 to 24 is what five minutes hold (D).
"""

YOUNGEST, OLDEST = 3, 13
"""The years a grown-up can pick; 13 means 13 and older."""


def band(age: int) -> Band:
    """The band of an age in years; younger and older ages get the nearest."""
    return next((b for b in BANDS if age <= b.years[1]), BANDS[-1])


def feelings_tier(age: int) -> int:
    """Up to which tier of feelings there are cards at first: 1 to 5 years, 2 at 6 and 7, 3 at 8 and 9,
    4 from 10.
    """
    return 1 if age <= 5 else 2 if age <= 7 else 3 if age <= 9 else 4


def sizes(age: int) -> Sizes:
    """How "how big is it?" is asked: three sizes to 5, three faces at 6, five at 7 and 8, a 0-10
    slider from 9.
    """
    if age <= 5:
        return "three_sizes"
    if age == 6:
        return "three_faces"
    return "five_faces" if age <= 8 else "slider"
