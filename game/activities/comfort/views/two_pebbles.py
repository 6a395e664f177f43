"""Look: two pebbles, a warm one and a cool one. Each may glow, and both may glow at once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import GAP, Area, Target, field, row, stage_area
from ..sim import Comfort
from ..ways.noticing import Noticing
from .ground import beside_heart, company, ground

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

PICTURES = ("rosy_pebble", "big_pebble")
LIGHTS = ("#b0502c", "#2c5a9a")
"""The light of each, which is added; where both meet, it is neither of them."""

WIDTH, HEIGHT = 300.0, 212.0

FOR_COMPANY = 210.0
"""What a tall window leaves below the pebbles to those who look on."""

BOW_AT, BOW_HEIGHT = (500.0, 210.0), 400.0
"""Middle of the rainbow in the painted bank's middle band, and how high it is."""

FAINT = 0.45
"""How much of the rainbow shows when neither glows."""


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
    """The bow in the sky grows clearer with what glows below it."""
    ground(canvas, sim.level.place)
    warm = [seen.warmth(i, sim.elapsed) for i in range(2)]
    seen_from = field(canvas.area)
    clear = FAINT + (1 - FAINT) * sum(warm) / 2
    canvas.picture("rainbow", seen_from.point(*BOW_AT), BOW_HEIGHT * seen_from.scale, clear)
    company(canvas, sim.level.place, beside_heart(canvas.area, sim.level.place, 810.0), 440.0)
    for i, place in enumerate(lies(canvas.area)):
        if warm[i]:
            canvas.glow(place.centre, place.w * 0.95, LIGHTS[i], warm[i])
            canvas.ring(place.centre, place.w * 0.54, 4.0, "#fff3cf", 0.8 * warm[i])
        canvas.picture(PICTURES[i], place.centre, place.h)
