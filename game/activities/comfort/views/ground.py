"""Where a comfort level is, and where things stand on it."""

import math
from typing import TYPE_CHECKING

from ....layout import Area, Field, Target, around, field, fit, stage_area
from ..level import Place

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point

WARM = "#a8701c"
"""The light of what glows for being together or noticed; it is added, so it is dark to stay warm."""

FOREST = 2160.0
"""Width of the painted wood in units; its first 720 are the place with the branch."""

CLEARING = 870.0
"""Where the wood is open and light, across the painted wood in units."""

PAIR = 840 / 528
"""Width over height of the sitting otters' picture."""


def ground(canvas: "Canvas", place: Place) -> None:
    """Lay the painted place under everything."""
    match place:
        case "meadow":
            canvas.scenery(("meadow_sky", "meadow_land"))
        case "forest" | "clearing":
            canvas.scenery(("forest_far", "forest_near"), part_seen(canvas.area, place))
        case _:
            canvas.backdrop(place)


def part_seen(area: Area, place: Place) -> float:
    """Which part of the wide wood is seen, 0..1: its beginning, or the clearing in mid-window."""
    if place == "forest" or area.w >= FOREST:
        return 0.0
    return min(1.0, max(0.0, (CLEARING - area.w / 2) / (FOREST - area.w)))


def lies(area: Area, place: Place) -> Field:
    """How the place lies under the area."""
    if place in ("forest", "clearing"):
        return field(area, FOREST, part_seen(area, place))
    return field(area)


def heart(place: Place) -> float:
    """Where the 720 units begin that every window shows, across the painted place."""
    starts = {"forest": 0.0, "clearing": CLEARING - 360.0}
    return starts.get(place, 280.0)


def company(canvas: "Canvas", place: Place, x: float, feet: float, height: float = 184.0) -> None:
    """Pip and Mo, looking on: in a wide window about a spot of the place's heart, in a tall one at the foot.

    Where there is no room for them beside what they look at, they are left out.
    """
    stage = stage_area(canvas.area)
    if canvas.area.portrait:
        if stage.h >= 800:
            canvas.picture("pair_sit_left", (stage.centre[0], stage.bottom - height / 2), height)
        return
    across, down = lies(canvas.area, place).point(heart(place) + x, feet)
    if across + height * PAIR / 2 <= stage.right + 8 and down <= stage.bottom + 8:
        canvas.picture("pair_sit_left", (across, down - height / 2), height)


def big_thing(area: Area, w: float, h: float) -> Area:
    """Where the one big thing of a level is: in the middle of the stage, up to ``w x h`` large."""
    stage = stage_area(area)
    inside = fit(w, h, stage)
    return inside if inside.w < w else around(stage.centre, w, h)


def one_target(id_: str, area: Area, label: str) -> tuple[Target, ...]:
    """The one thing to hold."""
    return (Target(id_, area, "hold", label=label),)


def rings(canvas: "Canvas", where: "Point", radius: float, strength: float) -> None:
    """Two rings about what is noticed, so that it shows without colour too."""
    canvas.ring(where, radius, 3.0, "#fff3cf", 0.7 * strength)
    canvas.ring(where, radius * 1.35, 2.0, "#fff3cf", 0.35 * strength)


def steps(part: float, count: int) -> float:
    """A part 0..1 in so many steps, for calm motion."""
    return round(part * count) / count


def wave(now: float, seconds: float, offset: float = 0.0) -> float:
    """A slow wave between -1 and 1."""
    return math.sin(2 * math.pi * (now / seconds + offset))
