"""The bubbles that Pip blows: each grows with a breath out, floats off with the next breath in, and stays."""

import math

from ..breath import ease
from ..sim import Breathing
from .moods import within
from .thing import Thing, curve

RING = (119.3, 30.2)
"""The middle of the wand's ring, from Pip's head."""

SMALLEST, LARGEST, STILL = 10.0, 150.0, 96.0
"""Units across: as it begins to grow, as it leaves the wand, and in calm motion."""

STAYS = ((46.0, 0.0), (34.0, -16.0), (52.0, 4.0), (38.0, -12.0), (44.0, 8.0), (32.0, -6.0), (48.0, 2.0))
"""Units across where they stay, and how much lower than a smooth bow that is: one after the other."""

AWAY = (0.75, -0.66)
"""The way from the wand in which it grows."""

TURN = (236.0, -132.0)
"""A point that bends its way up."""

MARGIN = 204 / 196
"""The picture of a bubble over the bubble itself."""

LAST_TAKES = 4.0
"""Seconds in which the last bubble floats off, as the rest begins."""


def bubbles(sim: Breathing) -> tuple[Thing, ...]:
    """All that are there now, the first one blown first."""
    if sim.calm_motion:
        return (_bubble(_before_the_wand(STILL), STILL),)
    breath, count = sim.breath, sim.level.breaths + 1
    if breath.index < 0:
        return ()
    match breath.phase:
        case "out":
            off, part = breath.index - 1, 1.0
        case "still":
            off, part = breath.index, ease(within(sim, 0.0, LAST_TAKES))
        case _:
            off, part = breath.index - 1, breath.fullness
    there = [_resting(sim, i, count) for i in range(off)]
    if off >= 0:
        there.append(_floating(off, count, part) if part < 1 else _resting(sim, off, count))
    if breath.phase == "out":
        there.append(_growing(1.0 - breath.fullness))
    return tuple(there)


def _bubble(centre: tuple[float, float], diameter: float, moves: bool = False, swells: bool = False) -> Thing:
    return Thing("flower_bubble", centre, diameter * MARGIN, moves=moves, swells=swells)


def _growing(part: float) -> Thing:
    diameter = SMALLEST + (LARGEST - SMALLEST) * part
    return _bubble(_before_the_wand(diameter), diameter, moves=True, swells=True)


def _before_the_wand(diameter: float) -> tuple[float, float]:
    """Where it is: a small one is in the ring, a large one touches it."""
    away = diameter * 0.5 * min(1.0, diameter / 60.0)
    return RING[0] + away * AWAY[0], RING[1] + away * AWAY[1]


def _floating(which: int, count: int, part: float) -> Thing:
    """On its way from the wand to where it stays, and smaller as it goes."""
    centre = curve(_before_the_wand(LARGEST), TURN, _place(which, count), part)
    diameter = LARGEST + (STAYS[which % len(STAYS)][0] - LARGEST) * part
    return _bubble(centre, diameter, moves=True, swells=True)


def _resting(sim: Breathing, which: int, count: int) -> Thing:
    """Where it stays; in the rest it bobs a little."""
    x, y = _place(which, count)
    bobs = ease(within(sim, LAST_TAKES, 3.0))
    y += 4.0 * bobs * math.sin(sim.elapsed * 0.7 + which * 1.3)
    # After a slow frame it may have just arrived: it counts as moving for a while.
    arrived = which == sim.breath.index - 1 and sim.breath.fullness > 0.9
    return _bubble((x, y), STAYS[which % len(STAYS)][0], moves=bobs > 0 or arrived)


def _place(which: int, count: int) -> tuple[float, float]:
    """A place over Pip's head, in a bow from the wand's side to the flower's."""
    part = which / max(1, count - 1)
    lower = STAYS[which % len(STAYS)][1]
    return 166.0 - 322.0 * part, -142.0 - 24.0 * math.sin(math.pi * part) + lower
