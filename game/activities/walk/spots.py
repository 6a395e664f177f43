"""Where the things of a stop, the otters and the button that goes on are in a window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ...layout import (
    CHILD_TARGET,
    GAP,
    Area,
    around,
    below_caption,
    calm_area,
    corner_areas,
    field,
    fit,
    grid,
    stage_area,
)
from .camera import at_stop, in_square
from .place import OTTERS, Placed, thing_box

if TYPE_CHECKING:
    from .level import Stop, Thing

DISC = 168.0
"""Widest disc of a thing that comes to the front, in units."""

Point = tuple[float, float]


@dataclass(frozen=True)
class Spots:
    """The places of one stop: areas to press and middles of pictures, by the things' ids.

    ``scale`` is how much larger than in the file the pair is drawn. ``discs``: the window leaves no room for
    the painted places (a square or a very long one), so things come to the front, each on its own disc.
    """

    areas: Mapping[str, Area]
    middles: Mapping[str, Point]
    onward: Area
    otters: Point
    scale: float
    discs: bool = False


@lru_cache(maxsize=32)
def spots(area: Area, width: float, stop: "Stop") -> Spots:
    """The painted places if they can be pressed in this window, else discs. Asked several times a frame."""
    painted = painted_spots(area, width, stop)
    return painted if can_be_pressed(area, painted) else _on_discs(area, stop.things)


def painted_spots(area: Area, width: float, stop: "Stop") -> Spots:
    """Where a stop's things are in the painting, whatever else stands there in this window."""
    seen = field(area, width, at_stop(area, width, stop))
    places = {}
    for thing in stop.things:
        small = Area(*thing_box(Placed(*thing.at, thing.height)))
        places[thing.id] = around(in_square(seen, stop, small.centre), small.w * seen.scale)
    middles = {thing.id: in_square(seen, stop, thing.at) for thing in stop.things}
    free = stage_area(area)
    onward = Area(free.right - CHILD_TARGET, free.bottom - CHILD_TARGET, CHILD_TARGET, CHILD_TARGET)
    return Spots(places, middles, onward, in_square(seen, stop, stop.otters.at), seen.scale)


def can_be_pressed(area: Area, found: Spots) -> bool:
    """Whether all lies on the stage, apart from each other, from the otters and from the buttons around."""
    stage = stage_area(area)
    areas = [*found.areas.values(), found.onward]
    if not all(stage.holds(one) for one in areas):
        return False
    pair = around(found.otters, OTTERS[0] * found.scale, OTTERS[1] * found.scale)
    others = [calm_area(area), *corner_areas(area)]
    pairs = [(a, b) for i, a in enumerate(areas) for b in [*areas[:i], *others]]
    return all(a.apart(b) >= GAP - 1e-6 for a, b in pairs) and found.onward.apart(pair) >= 0


def _on_discs(area: Area, things: Sequence["Thing"]) -> Spots:
    cells = grid(stage_area(area), len(things) + 1, DISC, DISC)
    places = dict(zip((thing.id for thing in things), cells, strict=False))
    middles = {id_: cell.centre for id_, cell in places.items()}
    small = fit(*OTTERS, below_caption(area))
    return Spots(places, middles, cells[-1], small.centre, small.h / OTTERS[1], discs=True)
