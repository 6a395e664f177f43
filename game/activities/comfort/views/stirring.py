"""What stirs in a place by itself: rings in puddles, snow, stars that twinkle, light on the sea."""

import math
from typing import TYPE_CHECKING

from ....look.theme import mix
from ..place import GROUNDS
from ..sim import Comfort
from .ground import in_heart, wave

if TYPE_CHECKING:
    from ....look.canvas import Canvas, Point

RING_EVERY, RING_LASTS, FLAT = 3.0, 2.6, 0.3
"""Seconds between two rings, seconds that one lasts, and a ring's height over its width."""

FLAKES, FALL_SECONDS = 9, 26.0
"""How many flakes there are, and how long the slowest takes from the top to the foot of the window."""

GLINTS, SEA = 14, (70.0, 290.0)
"""How many lights there are on the sea, and from where to where it lies, down the middle band."""

WATER, LIGHT = "#46a4bf", "#f2fcfa"
"""The sea's colour, and that of light on it."""

TWINKLE = 5.5
"""Seconds in which a star grows brighter and dims again."""


def stirring(sim: Comfort, canvas: "Canvas") -> None:
    """Draw it; in calm motion nothing stirs."""
    if sim.calm_motion:
        return
    match GROUNDS[sim.level.place].stirs:
        case "rings":
            _rings(sim, canvas)
        case "snow":
            _snow(sim, canvas)
        case "twinkle":
            _twinkle(sim, canvas)
        case "glitter":
            _glitter(sim, canvas)


def oval(canvas: "Canvas", where: "Point", across: float, colour: str, width: float = 2.0) -> None:
    """A ring on water that is seen from the side."""
    turns = [2 * math.pi * i / 32 for i in range(33)]
    points = [(where[0] + across * math.cos(a), where[1] + across * FLAT * math.sin(a)) for a in turns]
    canvas.line(points, width, colour)


def _rings(sim: Comfort, canvas: "Canvas") -> None:
    """A drop falls into one puddle after the other."""
    spots = GROUNDS[sim.level.place].spots
    for i, spot in enumerate(spots):
        since = (sim.elapsed + i * RING_EVERY / len(spots) * 1.7) % RING_EVERY
        part = since / RING_LASTS
        if part < 1:
            oval(
                canvas,
                in_heart(canvas.area, sim.level.place, spot),
                4 + 30 * part,
                "#f4f0ff",
                2.2 * (1 - part),
            )


def _snow(sim: Comfort, canvas: "Canvas") -> None:
    """A few flakes, near ones larger and quicker."""
    area = canvas.area
    for i in range(FLAKES):
        near = (i * 0.61) % 1.0
        part = (sim.elapsed / (FALL_SECONDS - 10.0 * near) + i * 0.37) % 1.0
        x = area.x + area.w * ((i * 0.618) % 1.0) + 24.0 * wave(sim.elapsed, 6.0 + i % 3, i * 0.2)
        canvas.disc(
            (x, area.y + area.h * part),
            3.0 + 3.5 * near,
            "#ffffff",
            0.85 * min(1.0, 8 * part, 8 * (1 - part)),
        )


def _twinkle(sim: Comfort, canvas: "Canvas") -> None:
    """A few stars shine and dim."""
    for i, spot in enumerate(GROUNDS[sim.level.place].spots):
        bright = 0.5 + 0.5 * wave(sim.elapsed, TWINKLE + i, i * 0.3)
        where = in_heart(canvas.area, sim.level.place, spot)
        canvas.glow(where, 22.0, "#6a6fb0", bright)
        canvas.disc(where, 2.6, "#fffdf0", 0.3 + 0.7 * bright)


def _glitter(sim: Comfort, canvas: "Canvas") -> None:
    """Short lines of light come and go on the water, wider near the shore."""
    for i in range(GLINTS):
        shine = 0.5 + 0.5 * wave(sim.elapsed, 4.0 + 0.7 * (i % 5), i * 0.23)
        if shine < 0.3:
            continue
        down = (i * 0.618) % 1.0
        spot = (-300.0 + 1320.0 * ((i * 0.414) % 1.0), SEA[0] + (SEA[1] - SEA[0]) * down)
        x, y = in_heart(canvas.area, sim.level.place, spot)
        half = (8.0 + 16.0 * down) * shine
        canvas.line(((x - half, y), (x + half, y)), 2.2, mix(WATER, LIGHT, (shine - 0.3) / 0.7))
