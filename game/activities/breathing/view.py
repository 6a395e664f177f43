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

LIGHTS = 4
"""How many lights drift about the bubble."""

AROUND = 31.0
"""Units about the bubble that its lights, its rings and its drifting need."""

CALMER_AFTER, CALMER_WITHIN = 2.0, 0.4
"""Seconds into the rest at which the otters close their eyes, and how long that takes."""

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
    _otters(sim, canvas, there)
    if sim.calm_motion:
        _ring(sim, canvas, there, world)
    else:
        _bubble(sim, canvas, there, world)


def changing(sim: Breathing, area: Area) -> Area | None:
    """The bubble and its lights; all of it in the moment in which the otters close their eyes."""
    since = sim.elapsed - sim.rest_from - CALMER_AFTER
    if sim.moment == "rest" and since <= CALMER_WITHIN + 0.5:
        return None
    there = places(area)
    if sim.calm_motion:
        return around(there.centre, there.largest + 2 * AROUND)
    return around(_centre(sim, there), _diameter(sim, there) + 2 * AROUND)


def _diameter(sim: Breathing, there: Places) -> float:
    return there.largest * (SMALLEST_PART + (1 - SMALLEST_PART) * sim.breath.fullness)


def _centre(sim: Breathing, there: Places) -> tuple[float, float]:
    return there.centre[0], there.centre[1] + 4.0 * math.sin(sim.elapsed * 0.6)


def _bubble(sim: Breathing, canvas: "Canvas", there: Places, world: "World") -> None:
    centre, diameter = _centre(sim, there), _diameter(sim, there)
    if sim.held:
        _halo(canvas, centre, diameter)
    if world.lively:
        _lights(canvas, centre, diameter / 2, world.now)
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
    """Held: two warm rings about the bubble, which show without colour too. Thinned ones cost double."""
    canvas.ring(centre, diameter / 2 + 12, 4.0, "#fff3cf")
    canvas.ring(centre, diameter / 2 + 24, 2.0, "#f6e4dc")


def _otters(sim: Breathing, canvas: "Canvas", there: Places) -> None:
    """They look at the bubble, and at the rest at the child."""
    pair = there.pair
    if not canvas.shows(pair):
        return
    if sim.moment in ("watch", "breathe"):
        canvas.picture("pair_sit_left", pair.centre, pair.h)
        return
    soft = min(1.0, max(0.0, (sim.elapsed - sim.rest_from - CALMER_AFTER) / CALMER_WITHIN))
    canvas.picture("pair_sit", pair.centre, pair.h)
    if soft:
        canvas.picture("pair_sit_calm", pair.centre, pair.h, alpha=soft)


def _lights(canvas: "Canvas", centre: tuple[float, float], radius: float, now: float) -> None:
    """A few lights that drift about the bubble, and further out as it grows."""
    for i in range(LIGHTS):
        angle = math.tau * i / LIGHTS + now * (0.05 + 0.012 * i)
        away = radius * (0.86 + 0.12 * math.sin(now * 0.21 + i * 1.9))
        at = (centre[0] + away * math.cos(angle), centre[1] + away * math.sin(angle))
        canvas.glow(at, 12 + 3 * (i % 3), "#fff6d8", 0.5 + 0.4 * math.sin(now * 0.7 + i))
