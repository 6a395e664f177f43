"""A wave comes up the sand with the breath in, and runs back with the breath out."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....layout import Area, Field, field, stage_area
from ....look.living import live, ticked
from ..sim import Breathing
from .beside import beside
from .pair import BY_DAY
from .steps import breathes, filled

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

SAND = 602.0
"""Where the otters sit on the painted shore, in units of its middle band."""

EMPTY, FULL = 436.0, 560.0
"""Middle height of the water's edge when the breath is out and when it is full, in the same units."""

WIDTH = 1280.0
SHEET, LACE, GLEAM = (-196.0, 62.0), (-50.0, 50.0), (-64.0, 72.0)
"""How far the pictures of the water, of its last foam and of its sparkles reach from there."""

LAPS = 2.5
"""Units by which the water laps up and down all the time."""

SINKS_IN = 0.35
"""How full the breath still is when the last foam has sunk into the sand."""

SHELLS = 8
"""Steps in calm motion: so many shells."""

CALM = 0.4
"""How full the water is in calm motion."""


@dataclass(frozen=True, slots=True)
class WaveLook:
    """The wave on the shore, and the otters on the sand above it."""

    round: bool = False
    lives: str = "shore"

    def held(self, area: Area) -> Area:
        """The wave before the otters, where it comes and goes; in a square window captions stand over it."""
        there, laid = beside(area, SAND), field(area)
        top = laid.point(0.0, EMPTY - 72.0)[1]
        return Area(there.centre[0] - there.largest / 2, top, there.largest, 150.0 * laid.scale)

    def draw(self, sim: Breathing, canvas: "Canvas", world: "World") -> None:
        """Draw the shore, the wave and the otters."""
        laid = field(canvas.area)
        canvas.scenery(("shore",))
        live(canvas, self.lives, world, now=ticked(world))
        if sim.calm_motion:
            _shells(sim, canvas)
        edge = _edge(sim)
        _strip(canvas, laid, "shore_lace", FULL, LACE, _lace(sim))
        _strip(canvas, laid, "shore_wave", edge, SHEET)
        if sim.held:
            _strip(canvas, laid, "shore_gleam", edge, GLEAM)
        BY_DAY.draw(sim, canvas, beside(canvas.area, SAND).pair, world)

    def changing(self, sim: Breathing, area: Area) -> Area:
        """The water and what it leaves on the sand; in calm motion the shells."""
        laid = field(area)
        if sim.calm_motion:
            return _row(area)
        part = _place(laid, _edge(sim), (SHEET[0], GLEAM[1]))
        return part.joined(_place(laid, FULL, LACE)) if _lace(sim) else part


def _full(sim: Breathing) -> float:
    return CALM if sim.calm_motion else sim.breath.fullness


def _edge(sim: Breathing) -> float:
    laps = 0.0 if sim.calm_motion else LAPS * math.sin(sim.elapsed * 0.7)
    return EMPTY + (FULL - EMPTY) * _full(sim) + laps


def _lace(sim: Breathing) -> float:
    """How much (0..1) of the last foam lies on the sand: it comes and goes while the water runs back."""
    if sim.calm_motion or sim.breath.phase != "out":
        return 0.0
    lasts = max(0.0, (sim.breath.fullness - SINKS_IN) / (1.0 - SINKS_IN))
    return 0.9 * math.sin(math.pi * lasts) ** 2


def _place(laid: Field, y: float, reach: tuple[float, float]) -> Area:
    left, top = laid.point(0.0, y + reach[0])
    return Area(left, top, WIDTH * laid.scale, (reach[1] - reach[0]) * laid.scale)


def _strip(
    canvas: "Canvas", laid: Field, key: str, y: float, reach: tuple[float, float], alpha: float = 1.0
) -> None:
    """Draw a picture as wide as the shore, whose own middle height is ``y``."""
    there = _place(laid, y, reach)
    if alpha > 0 and canvas.shows(there):
        canvas.picture(key, there.centre, there.h, alpha)


def _row(area: Area) -> Area:
    """Where the shells lie in calm motion: on the damp sand below the water."""
    there, stage = beside(area, SAND), stage_area(area)
    y = min(field(area).point(0.0, FULL)[1], stage.bottom - 16)
    return Area(there.centre[0] - there.largest / 2, y - 28, there.largest, 56)


def _shells(sim: Breathing, canvas: "Canvas") -> None:
    """A row of hollows in the sand, in which shells lie one by one."""
    if not breathes(sim):
        return
    row, lying = _row(canvas.area), filled(sim, SHELLS)
    side = row.w / SHELLS
    for i in range(SHELLS):
        spot = row.x + side * (i + 0.5), row.centre[1] + 5.0 * math.sin(i * 0.9)
        canvas.picture("shore_shell" if i < lying else "shore_hollow", spot, min(46.0, side))


WAVE = WaveLook()
