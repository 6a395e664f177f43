"""Look: stars come out one by one; those that are noticed are joined, and make a picture of their own."""

from typing import TYPE_CHECKING

from ....layout import Area
from ....look.living.air import Stars
from ..sim import Comfort
from ..ways.noticing import Noticing
from .cells import cells, dimmed
from .fireflies import otters
from .ground import living_ground, rings, wave

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point
    from ....sitting import World

LIGHT = "#6a6fb0"
"""Added to the night it becomes the silver of a star."""

NOTICED = "#9a7a3a"
"""Added when a star was noticed: a little gold."""

JOINS = "#aab0e6"
"""The thin line from one noticed star to the next."""


def at(cell: Area, number: int) -> "Point":
    """Where in its part of the picture a star stands."""
    return (
        cell.centre[0] + wave(number, 2.7) * cell.w * 0.3,
        cell.centre[1] + wave(number, 3.9, 0.4) * cell.h * 0.3,
    )


def draw(sim: Comfort, seen: Noticing, canvas: "Canvas", world: "World") -> None:
    """The night, the otters looking up, the stars, and the lines between those that were noticed."""
    living_ground(sim, canvas, world, without=Stars)
    otters(canvas, world)
    places = cells(canvas.area, len(seen.comes_at))
    found = [at(places[i], i) for i in seen.noticed_at]
    if len(found) > 1:
        canvas.line(found, 2.0, JOINS)
    for i in seen.out(sim.elapsed):
        _star(canvas, at(places[i], i), i, seen, sim)


def _star(canvas: "Canvas", where: "Point", number: int, seen: Noticing, sim: Comfort) -> None:
    """A bright point with four short rays."""
    shines = 0.85 if sim.calm_motion else 0.85 + 0.15 * wave(sim.elapsed, 5.0, number * 0.29)
    bright = seen.bright(number, sim.elapsed) * shines * dimmed(sim)
    warm = seen.warmth(number, sim.elapsed)
    canvas.glow(where, 32.0, LIGHT, bright)
    if warm:
        canvas.glow(where, 60.0, NOTICED, 0.8 * warm)
        rings(canvas, where, 36.0, warm)
    x, y = where
    ray = 11.0 * bright + 6.0 * warm
    if ray > 4.0:
        canvas.line(((x - ray, y), (x + ray, y)), 1.6, "#e9ebff")
        canvas.line(((x, y - ray), (x, y + ray)), 1.6, "#e9ebff")
    canvas.disc(where, 4.2, "#fffdf0", bright)
