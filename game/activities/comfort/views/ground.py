"""Where a comfort level is, and where things stand on it."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Field, Target, around, below_caption, caption_area, field, fit, stage_area
from ....look.living import live
from ....look.otters import blinking
from ..place import GROUNDS, Place
from ..sim import Comfort

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point
    from ....sitting import World

WARM = "#a8701c"
"""The light of what glows for being together or noticed; it is added, so it is dark to stay warm."""

PAIR = 840 / 528
"""Width over height of the sitting otters' picture."""

COMPANY = 184.0
"""How high the otters are who look on."""

NEAR = 0.94
"""How much of the disc shows behind what has come near."""

FLAT = 0.3
"""Height over width of a ring on water."""

REACHES = 44.0
"""How far below the edge of the ground a big thing reaches, so that it lies on it."""


def living_ground(sim: Comfort, canvas: "Canvas", world: "World", without: type | None = None) -> None:
    """Lay the place under everything with what lives in it, perhaps ``without`` one sort of life.

    Those who only sit have come to watch it, so for them it goes on as long as they do.
    """
    place = sim.level.place
    ground(canvas, place)
    now = sim.elapsed if sim.level.way == "sit" else None
    live(canvas, GROUNDS[place].lives, world, part_seen(canvas.area, place), now=now, without=without)


def oval(canvas: "Canvas", where: "Point", across: float, colour: str, width: float = 2.0) -> None:
    """A ring on water that is seen from the side."""
    turns = [2 * math.pi * i / 32 for i in range(33)]
    points = [(where[0] + across * math.cos(a), where[1] + across * FLAT * math.sin(a)) for a in turns]
    canvas.line(points, width, colour)


def ground(canvas: "Canvas", place: Place) -> None:
    """Lay the painted place under everything."""
    layers, at = GROUNDS[place].layers, part_seen(canvas.area, place)
    if len(layers) == 1:
        canvas.backdrop(layers[0], at)
    else:
        canvas.scenery(layers, at)


def part_seen(area: Area, place: Place) -> float:
    """Which part of a wide place is seen, 0..1: its heart in mid-window, as far as there is room."""
    laid = GROUNDS[place]
    scale = field(area, laid.width).scale
    spare = laid.width * scale - area.w
    if spare <= 0:
        return 0.5
    return min(1.0, max(0.0, ((laid.heart + 360.0) * scale - area.w / 2) / spare))


def lies(area: Area, place: Place) -> Field:
    """How the place lies under the area."""
    return field(area, GROUNDS[place].width, part_seen(area, place))


def heart(place: Place) -> float:
    """Where the 720 units begin that every window shows, across the painted place."""
    return GROUNDS[place].heart


def in_heart(area: Area, place: Place, point: "Point") -> "Point":
    """The place on the canvas of a point of those 720 units."""
    return lies(area, place).point(heart(place) + point[0], point[1])


def company(canvas: "Canvas", place: Place, beside: Sequence[float], feet: float, world: "World") -> None:
    """Pip and Mo, looking on: in a wide window beside what they look at, in a tall one at the foot,
    in a square one below the caption.

    ``beside`` are the places for their middle in the order of choice, across the canvas; ``feet`` is where
    they sit, down the place. Where there is no room for them they are left out.
    """
    stage, half = stage_area(canvas.area), COMPANY * PAIR / 2
    key = looking_on(GROUNDS[place].pair, world)
    if canvas.area.portrait and stage.h >= 800:
        canvas.picture(key, (stage.centre[0], stage.bottom - COMPANY / 2), COMPANY)
        return
    down = in_heart(canvas.area, place, (0.0, feet))[1]
    for across in beside:
        if stage.x - 8 <= across - half and across + half <= stage.right + 8 and down <= stage.bottom + 8:
            canvas.picture(key, (across, down - COMPANY / 2), COMPANY)
            return
    if caption_area(canvas.area).bottom <= below_caption(canvas.area).y:
        small = fit(PAIR, 1.0, below_caption(canvas.area))
        canvas.picture(key, small.centre, small.h)


def looking_on(pair: str, world: "World") -> str:
    """The picture of those who look on; they blink now and then."""
    return f"{pair}_left_blink" if world.lively and blinking(world.now) else f"{pair}_left"


def beside_heart(area: Area, place: Place, x: float) -> tuple[float, float]:
    """Two places for company: at x of the 720 units at the heart, and as far on its other side."""
    return in_heart(area, place, (x, 0.0))[0], in_heart(area, place, (720.0 - x, 0.0))[0]


def big_thing(area: Area, place: Place, w: float, h: float) -> Area:
    """Where the one big thing of a level is, up to ``w x h`` large: in mid-stage, or lower on the ground."""
    stage = stage_area(area)
    inside = fit(w, h, stage)
    if inside.w >= w:
        inside = around(stage.centre, w, h)
    floor = in_heart(area, place, (0.0, GROUNDS[place].floor))[1]
    lower = min(max(0.0, floor + REACHES - inside.bottom), stage.bottom - inside.bottom)
    return inside.moved(0.0, lower)


def comes_near(canvas: "Canvas", world: "World", place: Place, thing: Area) -> None:
    """In a window so short that the thing would hang above the ground, lay a light disc behind it instead."""
    floor = in_heart(canvas.area, place, (0.0, GROUNDS[place].floor))[1]
    if thing.bottom < floor:
        canvas.disc(thing.centre, min(thing.h * 0.62, thing.w * 0.56), world.theme.cream, NEAR)


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
