"""Look: two pebbles, a warm one and a cool one. Each may glow, and both may glow at once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import GAP, Area, Target, row, stage_area
from ..sim import Comfort
from ..ways.noticing import Noticing
from .ground import beside_heart, company, living_ground, steps

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

PICTURES = ("rosy_pebble", "big_pebble")
LIGHTS = ("#b0502c", "#2c5a9a")
"""The light of each, which is added; where both meet, it is neither of them."""

WIDTH, HEIGHT = 300.0, 212.0

FOR_COMPANY = 210.0
"""What a tall window leaves below the pebbles to those who look on."""


def lies(area: Area) -> tuple[Area, ...]:
    """Where the two lie: side by side, low on the stage."""
    stage = stage_area(area)
    height = min(stage.h, HEIGHT + 40.0)
    middle = min(stage.w, 760.0)
    foot = stage.bottom - (FOR_COMPANY if stage.h > 700 else 0.0)
    low = Area(stage.centre[0] - middle / 2, foot - height, middle, height)
    return row(low, 2, WIDTH, HEIGHT, 2 * GAP)


def targets(seen: Noticing, area: Area) -> Sequence[Target]:
    """Both pebbles."""
    names = ("comfort.rosy_pebble", "comfort.blue_pebble")
    return [
        Target(seen.name(i), each, label=label)
        for i, (each, label) in enumerate(zip(lies(area), names, strict=True))
    ]


def draw(sim: Comfort, seen: Noticing, canvas: "Canvas", world: "World") -> None:
    """The place, the otters looking on, and the two, each in a light of its own."""
    living_ground(sim, canvas, world)
    warm = [seen.warmth(i, sim.elapsed) for i in range(2)]
    company(canvas, sim.level.place, beside_heart(canvas.area, sim.level.place, 810.0), 440.0, world)
    for i, place in enumerate(lies(canvas.area)):
        if warm[i]:
            canvas.glow(place.centre, place.w * 0.64, LIGHTS[i], warm[i])
            canvas.ring(place.centre, place.w * 0.54, 4.0, "#fff3cf", 0.8 * steps(warm[i], 8))
        canvas.picture(PICTURES[i], place.centre, place.h)
