"""Look: a snail goes along the top of the garden wall, at its own pace."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import CHILD_TARGET, Area, Target, around
from ..sim import Comfort
from ..ways.noticing import Noticing
from ..ways.way import ROUNDING
from .ground import WARM, beside_heart, company, in_heart, living_ground, rings

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point
    from ....sitting import World

PATH = ((374.0, 376.0), (616.0, 376.0))
"""From where to where its foot goes, in the 720 units at the heart of the gate: on the stones of the wall."""

HEIGHT = 78.0

TRAIL = 13
"""So many dots its silver trail has, from end to end."""


def part(sim: Comfort) -> float:
    """How far along it is, 0..1."""
    return min(1.0, (sim.elapsed + ROUNDING) / sim.level.seconds)


def middle(sim: Comfort, area: Area) -> "Point":
    """The middle of the snail; in calm motion it waits at the end, and its trail comes to it."""
    (left, foot), (right, _) = PATH
    along = 1.0 if sim.calm_motion else part(sim)
    x, y = in_heart(area, sim.level.place, (left + (right - left) * along, foot))
    return x, y - HEIGHT / 2


def targets(sim: Comfort, seen: Noticing, area: Area) -> Sequence[Target]:
    """The snail, wherever it is."""
    where = around(middle(sim, area), CHILD_TARGET)
    return (Target(seen.name(0), where, label="comfort.snail", round=True),)


def draw(sim: Comfort, seen: Noticing, canvas: "Canvas", world: "World") -> None:
    """The wall by night, the trail, and the snail."""
    living_ground(sim, canvas, world)
    company(canvas, sim.level.place, beside_heart(canvas.area, sim.level.place, 470.0), 574.0, world)
    (left, foot), (right, _) = PATH
    for i in range(TRAIL):
        if i <= part(sim) * (TRAIL - 1):
            x = left + (right - left) * i / (TRAIL - 1) - 26.0
            canvas.disc(in_heart(canvas.area, sim.level.place, (x, foot - 3.0)), 2.6, "#e4e8ff", 0.8)
    where, warm = middle(sim, canvas.area), seen.warmth(0, sim.elapsed)
    if warm:
        canvas.glow(where, 110.0, WARM, 0.6 * warm)
        rings(canvas, where, 64.0, warm)
    canvas.picture("night_snail", where, HEIGHT)
