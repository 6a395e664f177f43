"""Where things may be in a stop's square, and how far apart. All in units of the square, 0..720 both ways."""

from collections.abc import Sequence

from ...layout import CHILD_TARGET, GAP, Area, around

SQUARE = 720.0
"""Side of a stop's square: what a portrait window shows of the panorama."""

FREE = Area(16, 140, 688, 440)
"""Above stand the grown-up's line and the calm stop, below the caption and the corner buttons."""

OTTERS = (326.0, 256.0)
"""Width and height of the sitting pair."""

Placed = tuple[float, float, float]
"""A thing's middle and its height."""


def thing_area(x: float, y: float, height: float) -> Area:
    """The place to press a thing: at least as large as it is drawn, never under 112 units.

    A small thing near an edge of the free part keeps its place, and the area to press reaches inwards.
    """
    area = around((x, y), max(CHILD_TARGET, height))
    dx = max(0.0, FREE.x - area.x) - max(0.0, area.right - FREE.right)
    dy = max(0.0, FREE.y - area.y) - max(0.0, area.bottom - FREE.bottom)
    return area.moved(dx, dy)


def otters_area(at: tuple[float, float]) -> Area:
    """Where the pair sits."""
    return around(at, *OTTERS)


def faults(things: Sequence[Placed], otters: tuple[float, float]) -> list[tuple[int, str]]:
    """Say what is wrong with the places of a stop's things, as (index, message)."""
    pair = otters_area(otters)
    areas = [thing_area(*thing) for thing in things]
    found: list[tuple[int, str]] = []
    for i, ((x, y, height), area) in enumerate(zip(things, areas, strict=True)):
        drawn = around((x, y), height)
        if not FREE.holds(drawn):
            found.append((i, f"should lie within {reach(FREE)}, but it reaches {reach(drawn)}"))
        if area.apart(pair) < 0:
            found.append((i, f"should not cover the otters ({reach(pair)}), but it reaches {reach(area)}"))
        for j in range(i):
            if (gap := area.apart(areas[j])) < GAP:
                found.append(
                    (i, f"should be {GAP:.0f} units away from thing {j + 1}, but it is {max(0.0, gap):.0f}")
                )
    return found


def reach(area: Area) -> str:
    """An area in words."""
    return f"x {area.x:.0f}..{area.right:.0f}, y {area.y:.0f}..{area.bottom:.0f}"
