"""How a breathing level looks: a soap bubble over a meadow, and Mo and Pip watching it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...layout import Area, Target, around, field, stage_area
from .sim import BUBBLE, Breathing

if TYPE_CHECKING:
    from ...look.canvas import Canvas
    from ...sitting import World

LARGEST = 430.0
"""Diameter of the full bubble in units."""

OVER = 8.0
"""Units that the full bubble may reach over the stage above and below: there is air between all things."""

SMALLEST_PART = 150 / 322
"""Diameter of the empty bubble over that of the full one."""

PAIR = 840 / 528
"""Width over height of the sitting otters' picture."""

GRASS = 596.0
"""Where the grass begins on the painted meadow, in units of its middle band: the otters sit there."""

STEPS = 12
"""Steps of the ring in calm motion."""

COLOURS_GO_ROUND = 14.0
"""Seconds in which the colours of the film go round once."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the bubble floats, how large it grows, and where the otters sit."""

    centre: tuple[float, float]
    largest: float
    pair: Area


def places(area: Area) -> Places:
    """Put the otters on the grass to the right of the bubble, or below it where the window is tall."""
    stage = stage_area(area)
    if stage.w >= stage.h * 1.2:
        height = min(216.0, stage.h * 0.5)
        width = height * PAIR
        largest = min(LARGEST, stage.h + 2 * OVER, stage.w - width - 24)
        aside = (stage.w - largest) / 2 >= width + 24
        x = stage.centre[0] if aside else stage.x + (stage.w - width - 24) / 2
        left = x + largest / 2 + 24
        feet = min(field(area).point(0.0, GRASS)[1], area.bottom - 110)
        pair = Area(left, feet - height, width, height)
        return Places((x, stage.centre[1]), largest, pair)
    height = min(260.0, stage.h * 0.3)
    largest = min(LARGEST, stage.w - 12, stage.h - height - 60)
    above = stage.h - height
    pair = around((stage.centre[0], stage.bottom - height / 2), height * PAIR, height)
    return Places((stage.centre[0], stage.y + above * 0.46), largest, pair)


def targets(sim: Breathing, area: Area, world: "World") -> Sequence[Target]:
    """The bubble can be held while it breathes; in the rest there is nothing to press."""
    if sim.moment not in ("watch", "breathe"):
        return ()
    there = places(area)
    bubble = around(there.centre, there.largest * 0.7)
    return (Target(BUBBLE, bubble, "hold", label="breathing.bubble", round=True),)


def draw(sim: Breathing, canvas: "Canvas", world: "World") -> None:
    """Draw sky, meadow, otters and bubble."""
    there = places(canvas.area)
    canvas.scenery(("meadow_sky", "meadow_land"))
    if world.lively and not sim.calm_motion:
        _motes(canvas, world)
    _otters(sim, canvas, there)
    if sim.calm_motion:
        _ring(sim, canvas, there, world)
    else:
        _bubble(sim, canvas, there)


def _bubble(sim: Breathing, canvas: "Canvas", there: Places) -> None:
    fullness = sim.breath.fullness
    diameter = there.largest * (SMALLEST_PART + (1 - SMALLEST_PART) * fullness)
    bob = 4.0 * math.sin(sim.elapsed * 0.6)
    centre = (there.centre[0], there.centre[1] + bob)
    if sim.held:
        _halo(canvas, centre, diameter)
    canvas.film(centre, diameter, sim.elapsed / COLOURS_GO_ROUND % 1.0)


def _ring(sim: Breathing, canvas: "Canvas", there: Places, world: "World") -> None:
    """A bubble that stays as it is; a ring about it fills and empties in steps."""
    diameter = there.largest * 0.72
    radius, width = there.largest / 2, 14.0
    canvas.film(there.centre, diameter, 0.2)
    if sim.moment in ("watch", "breathe"):
        canvas.ring(there.centre, radius, width, world.theme.cream, 0.75)
        part = round(sim.breath.fullness * STEPS) / STEPS
        if part:
            canvas.arc(there.centre, radius, width, world.theme.purple, part)
    if sim.held:
        _halo(canvas, there.centre, diameter)


def _halo(canvas: "Canvas", centre: tuple[float, float], diameter: float) -> None:
    """Held: two warm rings about the bubble, which show without colour too."""
    canvas.ring(centre, diameter / 2 + 12, 4.0, "#fff3cf", 0.8)
    canvas.ring(centre, diameter / 2 + 24, 3.0, "#fff3cf", 0.45)


def _otters(sim: Breathing, canvas: "Canvas", there: Places) -> None:
    """They look at the bubble, grow a little with its breath, and at the rest look at the child."""
    rises = 0.0 if sim.calm_motion else 0.025 * sim.breath.fullness
    height = there.pair.h * (1 + rises)
    centre = (there.pair.centre[0], there.pair.bottom - height / 2)
    if sim.moment in ("watch", "breathe"):
        if rises:
            canvas.swell("pair_sit_left", centre, height)
        else:
            canvas.picture("pair_sit_left", centre, there.pair.h)
        return
    soft = min(1.0, max(0.0, (sim.elapsed - sim.rest_from - 2.0) / 1.6))
    canvas.picture("pair_sit", centre, there.pair.h)
    if soft:
        canvas.picture("pair_sit_calm", centre, there.pair.h, alpha=soft)


def _motes(canvas: "Canvas", world: "World") -> None:
    """A few lights that drift over the grass."""
    area = canvas.area
    for i in range(9):
        x = area.x + area.w * ((i * 0.377 + 0.08) % 1.0) + 26 * math.sin(world.now * 0.31 + i * 1.9)
        y = area.y + area.h * (0.62 + 0.32 * ((i * 0.61) % 1.0)) + 16 * math.sin(world.now * 0.23 + i * 2.7)
        canvas.glow((x, y), 12 + 3 * (i % 3), "#fff6d8", 0.5 + 0.4 * math.sin(world.now * 0.7 + i))
