"""Where things go: pure functions from areas to areas, in units.

One unit is the window's short side / 720, so an area is ``720 * aspect x 720`` or its portrait twin.
"""

import math
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

FIELD = 1280.0
"""Height and usual width, in units, of a painted backdrop. The middle 720 units are what a window shows."""

CHILD_TARGET = 112.0
"""Least side of anything a child presses, in units (CARE: at 1280 x 720)."""

GAP = 24.0
"""Least space between two things to press, in units."""


class Area(Struct, frozen=True):
    """A rectangle in units; x grows to the right, y downwards."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.h

    @property
    def centre(self) -> tuple[float, float]:
        """The middle point."""
        return self.x + self.w / 2, self.y + self.h / 2

    @property
    def portrait(self) -> bool:
        """Whether it is taller than wide."""
        return self.h > self.w

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies inside or on the edge."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def holds(self, other: "Area") -> bool:
        """Whether the other area lies wholly inside, a rounding error apart."""
        slack = 1e-6
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def inset(self, dx: float, dy: float | None = None) -> "Area":
        """The area made smaller on each side (larger for negative amounts)."""
        dy = dx if dy is None else dy
        return Area(self.x + dx, self.y + dy, max(0.0, self.w - 2 * dx), max(0.0, self.h - 2 * dy))

    def moved(self, dx: float, dy: float) -> "Area":
        """The same area somewhere else."""
        return Area(self.x + dx, self.y + dy, self.w, self.h)

    def joined(self, other: "Area") -> "Area":
        """The smallest area that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Area(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def apart(self, other: "Area") -> float:
        """The gap to another area in units; 0 or less when they touch or overlap."""
        dx = max(other.x - self.right, self.x - other.right)
        dy = max(other.y - self.bottom, self.y - other.bottom)
        return max(dx, dy) if dx <= 0 or dy <= 0 else math.hypot(dx, dy)


WIDE = Area(0.0, 0.0, 1280.0, 720.0)
"""A window of 16 : 9."""


def around(centre: tuple[float, float], w: float, h: float | None = None) -> Area:
    """The area of the given size about a middle point."""
    h = w if h is None else h
    return Area(centre[0] - w / 2, centre[1] - h / 2, w, h)


class Target(Struct, frozen=True):
    """Something that can be pressed, touched and scanned; what is drawn there is the scene's business.

    ``choose`` acts on release, ``hold`` speaks of press and release, ``press`` acts at once (calm only).
    ``label`` is the words key (or, with ``said``, the words themselves) spoken when attention rests on it.
    What is ``for_grown_ups`` is in no child's way: switches, arrows and a resting pointer pass over it, and
    nothing is spoken there. A press finds it, and Tab comes to it last.
    """

    id: str
    area: Area
    action: Literal["choose", "hold", "press"] = "choose"
    player: int = 1
    label: str = ""
    said: str = ""
    round: bool = False
    for_grown_ups: bool = False


def row(area: Area, count: int, w: float, h: float, gap: float = GAP) -> tuple[Area, ...]:
    """Count areas of one size side by side, centred in the given area, made smaller together if they must."""
    return grid(area, count, w, h, gap, columns=count)


def grid(
    area: Area, count: int, w: float, h: float, gap: float = GAP, columns: int | None = None
) -> tuple[Area, ...]:
    """Count areas of one shape in centred rows, as large as the space allows up to ``w x h``.

    The number of columns is the one that keeps them largest, unless it is given; rows are as even as can be.
    """
    if count <= 0:
        return ()
    choices = [columns] if columns else range(1, count + 1)
    k, n = max((_scale(area, count, n, w, h, gap), n) for n in choices)
    w, h = w * k, h * k
    rows = math.ceil(count / n)
    n = columns or math.ceil(count / rows)
    top = area.y + (area.h - rows * h - (rows - 1) * gap) / 2
    return tuple(_cells(area, count, n, w, h, gap, top))


def _scale(area: Area, count: int, columns: int, w: float, h: float, gap: float) -> float:
    rows = math.ceil(count / columns)
    across = (area.w - (columns - 1) * gap) / (columns * w)
    down = (area.h - (rows - 1) * gap) / (rows * h)
    return max(0.01, min(1.0, across, down))


def _cells(
    area: Area, count: int, columns: int, w: float, h: float, gap: float, top: float
) -> Iterator[Area]:
    for i in range(count):
        r, c = divmod(i, columns)
        in_row = min(columns, count - r * columns)
        left = area.x + (area.w - in_row * w - (in_row - 1) * gap) / 2
        yield Area(left + c * (w + gap), top + r * (h + gap), w, h)


def fit(w: float, h: float, area: Area) -> Area:
    """The largest area of the shape ``w : h`` inside the given one, centred."""
    k = min(area.w / w, area.h / h)
    return around(area.centre, w * k, h * k)


class Field(Struct, frozen=True):
    """How a painted backdrop lies under an area: what a point of the picture's middle band becomes.

    Band points are in units of the picture, y from 0 (top of the band) to 720.
    """

    scale: float
    dx: float
    dy: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """The place on the canvas of a band point."""
        return self.dx + x * self.scale, self.dy + y * self.scale


def field(area: Area, width: float = FIELD, at: float = 0.5) -> Field:
    """Lay a backdrop of the given width under the area so that it covers it.

    ``at`` 0..1 says which part is seen when the picture is wider than the area: 0 its left end, 1 its right
    end.
    """
    scale = max(1.0, area.w / width, area.h / FIELD)
    dx = area.x - (width * scale - area.w) * at
    top = area.y + (area.h - FIELD * scale) / 2
    return Field(scale, dx, top + (FIELD - 720.0) / 2 * scale)


def calm_area(area: Area) -> Area:
    """Where the calm stop is: the top right corner, always, never mirrored."""
    return Area(area.right - 126, area.y + 14, 116, 116)


def strip_area(area: Area, left: float = 16.0, top: float = 14.0, height: float = 76.0) -> Area:
    """Where the grown-up's line stands: along the top, left of the calm stop and right of what is there."""
    return Area(area.x + left, area.y + top, calm_area(area).x - GAP - area.x - left, height)


ROOMY = 900.0
"""Units across from which a heading and the grown-up's line fit below one another beside a button."""


def heading_areas(area: Area, left: float, height: float = 76.0) -> tuple[Area, Area]:
    """Where a heading and the grown-up's line stand on a screen with buttons at its upper left.

    ``left`` is where the buttons end, a gap included, and ``height`` what the line may take up at most. Where
    the window is narrow, the line stands below the buttons and the calm stop.
    """
    wide = area.w >= ROOMY
    heading = Area(area.x + left, area.y + 14, calm_area(area).x - 16 - area.x - left, 58 if wide else 116)
    if wide:
        return heading, strip_area(area, left, 80.0, height)
    return heading, Area(area.x + 24, calm_area(area).bottom + GAP, area.w - 48, height)


def corner_areas(area: Area) -> tuple[Area, Area]:
    """The two lower corners in play: another way (left) and enough (right)."""
    y = area.bottom - 16 - CHILD_TARGET
    return (
        Area(area.x + 16, y, CHILD_TARGET, CHILD_TARGET),
        Area(area.right - 16 - CHILD_TARGET, y, CHILD_TARGET, CHILD_TARGET),
    )


def caption_area(area: Area) -> Area:
    """Where captions stand: between the two lower corners, or above them where it is narrow."""
    side = 16 + CHILD_TARGET + GAP
    if area.w - 2 * side >= 520:
        return Area(area.x + side, area.bottom - 128, area.w - 2 * side, 116)
    return Area(area.x + 16, area.bottom - 16 - CHILD_TARGET - GAP - 116, area.w - 32, 116)


def below_caption(area: Area) -> Area:
    """Where the window is narrow, what is free below the caption, between the two lower corners."""
    left, right = corner_areas(area)
    return Area(left.right + GAP, left.y - 16, right.x - left.right - 2 * GAP, left.h + 28)


def stage_area(area: Area) -> Area:
    """The part of the play screen that belongs to the activity alone: nothing else stands there."""
    top = calm_area(area).bottom + GAP
    return Area(area.x + 16, top, area.w - 32, caption_area(area).y - GAP - top)
