"""Look: snowflakes or leaves come down, each slowly and in a part of the picture of its own."""

from typing import TYPE_CHECKING

from ....layout import Area
from ....look.living.air import Fall
from ..sim import Comfort
from ..ways.noticing import Noticing
from .cells import cells, dimmed
from .ground import WARM, beside_heart, company, living_ground, rings, wave

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point
    from ....sitting import World

PICTURE = {"snow": ("hill_snowflake", 58.0), "leaves": ("street_leaf", 78.0)}
"""The picture of one, and how high it is."""

FALLS = 12.0
"""Seconds from the top of its part of the picture to the foot; it comes and goes softly at the ends."""

FADES = 0.16
"""The part of its way in which it comes, and in which it goes."""

LEANS = 20.0
"""How far a leaf leans to each side, in degrees; in steps of five, as each turn of a picture is kept."""


def at(cell: Area, number: int, since: float, falls: bool) -> tuple["Point", float]:
    """Where one is so many seconds after it came, and how much of it shows, 0..1."""
    if not falls:
        across = cell.centre[0] + wave(number, 2.6) * cell.w * 0.2
        return (across, cell.y + cell.h * (0.3 + 0.2 * wave(number, 3.7))), 1.0
    part = (since / (FALLS + number % 3) + 0.37 * number) % 1.0
    across = 0.7 * wave(since, 5.6 + number % 2, number * 0.37) + 0.3 * wave(number, 2.6)
    shows = max(0.0, min(1.0, part / FADES, (1 - part) / FADES))
    return (cell.centre[0] + across * cell.w * 0.3, cell.y + cell.h * (0.08 + 0.84 * part)), shows


def draw(sim: Comfort, seen: Noticing, canvas: "Canvas", world: "World") -> None:
    """The place, the otters looking on, and what comes down."""
    living_ground(sim, canvas, world, without=Fall)
    company(canvas, sim.level.place, beside_heart(canvas.area, sim.level.place, 790.0), 574.0, world)
    places = cells(canvas.area, len(seen.comes_at))
    key, height = PICTURE[sim.level.about]
    for i in seen.out(sim.elapsed):
        since = sim.elapsed - seen.comes_at[i]
        where, shows = at(places[i], i, since, not sim.calm_motion)
        shows *= seen.bright(i, sim.elapsed) * dimmed(sim)
        warm = seen.warmth(i, sim.elapsed) * shows
        if warm:
            canvas.glow(where, height, WARM, 0.7 * warm)
            rings(canvas, where, height * 0.72, warm)
        still = sim.calm_motion or key != "street_leaf"
        lean = 0.0 if still else 5.0 * round(LEANS / 5.0 * wave(since, 5.6 + i % 2, i * 0.37 + 0.25))
        canvas.picture(key, where, height * (1 - 0.14 * (i % 3)), shows, lean)
