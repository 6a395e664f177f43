"""A soap bubble over a meadow, at any hour of the day."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....layout import Area, around
from ....look.living import live, still, ticked
from ..sim import Breathing
from .beside import Places, beside
from .halo import halo
from .pair import BY_DAY, BY_NIGHT, Pair
from .steps import ring

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

SMALLEST_PART = 150 / 322
"""Diameter of the empty bubble over that of the full one."""

GRASS = 596.0
"""Where the otters sit on the painted meadow, in units of its middle band."""

LIGHTS = 4
"""How many lights drift about the bubble."""

AROUND = 31.0
"""Units about the bubble that its lights, its rings and its drifting need."""

COLOURS_GO_ROUND = 14.0
"""Seconds in which the colours of the film go round once."""


@dataclass(frozen=True, slots=True)
class BubbleLook:
    """The bubble over a place: the place's layers, the otters in its light, and the colour of the lights."""

    layers: tuple[str, ...]
    pair: Pair = BY_DAY
    light: str = "#fff6d8"
    round: bool = True

    @property
    def lives(self) -> str:
        """See Look."""
        return self.layers[0].removesuffix("_sky")

    def held(self, area: Area) -> Area:
        """The bubble when it is not quite full."""
        there = beside(area, GRASS)
        return around(there.centre, there.largest * 0.7)

    def draw(self, sim: Breathing, canvas: "Canvas", world: "World") -> None:
        """Draw the place, the otters and the bubble."""
        there = beside(canvas.area, GRASS)
        canvas.scenery(self.layers)
        live(canvas, self.lives, world, now=ticked(world))
        self.pair.draw(sim, canvas, there.pair, world)
        if sim.calm_motion:
            self._still(sim, canvas, there, world)
        else:
            self._breathing(sim, canvas, there, world)

    def changing(self, sim: Breathing, area: Area) -> Area:
        """The bubble and its lights."""
        there = beside(area, GRASS)
        if sim.calm_motion:
            return around(there.centre, there.largest + 2 * AROUND)
        return around(_centre(sim, there), _diameter(sim, there) + 2 * AROUND)

    def _breathing(self, sim: Breathing, canvas: "Canvas", there: Places, world: "World") -> None:
        centre, diameter = _centre(sim, there), _diameter(sim, there)
        if sim.held:
            halo(canvas, centre, diameter)
        if not still(world):
            self._lights(canvas, centre, diameter / 2, world.now)
        canvas.film(centre, diameter, sim.elapsed / COLOURS_GO_ROUND % 1.0)

    def _still(self, sim: Breathing, canvas: "Canvas", there: Places, world: "World") -> None:
        """A bubble that stays as it is; a ring about it fills and empties in steps."""
        diameter = there.largest * 0.72
        canvas.film(there.centre, diameter, 0.2)
        ring(sim, canvas, there.centre, there.largest / 2, world)
        if sim.held:
            halo(canvas, there.centre, diameter)

    def _lights(self, canvas: "Canvas", centre: tuple[float, float], radius: float, now: float) -> None:
        """A few lights that drift about the bubble, and further out as it grows."""
        for i in range(LIGHTS):
            angle = math.tau * i / LIGHTS + now * (0.05 + 0.012 * i)
            away = radius * (0.86 + 0.12 * math.sin(now * 0.21 + i * 1.9))
            at = (centre[0] + away * math.cos(angle), centre[1] + away * math.sin(angle))
            canvas.glow(at, 12 + 3 * (i % 3), self.light, 0.5 + 0.4 * math.sin(now * 0.7 + i))


def _diameter(sim: Breathing, there: Places) -> float:
    return there.largest * (SMALLEST_PART + (1 - SMALLEST_PART) * sim.breath.fullness)


def _centre(sim: Breathing, there: Places) -> tuple[float, float]:
    return there.centre[0], there.centre[1] + 4.0 * math.sin(sim.elapsed * 0.6)


BUBBLE = BubbleLook(("meadow_sky", "meadow_land"))
AT_DAWN = BubbleLook(("dawn_meadow",), light="#fff0de")
AT_NIGHT = BubbleLook(("moon_meadow",), BY_NIGHT, "#cfdcff")
