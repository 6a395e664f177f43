"""An otter of ten stars over a still lake: it widens and brightens with the breath in, and never goes out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....layout import Area, around, field, stage_area
from ....look.living import live, ticked
from ..sim import Breathing
from .beside import beside
from .halo import halo
from .pair import BY_NIGHT
from .steps import filled

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

BANK = 598.0
"""Where the otters sit on the painted bank, in units of its middle band."""

SHORE = 432.0
"""The far shore in the same units: the mirror lies below it."""

OTTER, AURA, MIRROR = (420.0, 224.0), (380.0, 230.0), (460.0, 130.0)
"""Width and height of the pictures of the figure, of its light and of its mirror, in its own units."""

STAR, WARM = 64.0, 88.0
"""Heights of the pictures of a star and of its warm light."""

POINTS = (
    (192.0, -22.0),
    (158.0, 46.0),
    (92.0, 52.0),
    (6.0, 92.0),
    (-96.0, 62.0),
    (-164.0, -70.0),
    (-92.0, -86.0),
    (-34.0, -40.0),
    (62.0, -10.0),
    (124.0, -54.0),
)
"""The stars in the figure's own units, from the tip of its tail round to its foot."""

BRIGHTEST = 7
"""The star that it holds in its paws."""

SMALLEST, CALM = 0.74, 0.9
"""Its size with the breath out, and in calm motion, as a part of the largest."""

AROUND = 72.0
"""Units by which the light of its stars reaches over it, both sides together."""

DIM = 0.46
"""How bright the stars are with the breath out: they never go out."""


@dataclass(frozen=True, slots=True)
class StarsLook:
    """The otter of stars, its mirror in the lake, and the two who watch it from the bank."""

    round: bool = False
    lives: str = "stars_lake"

    def held(self, area: Area) -> Area:
        """The otter of stars when it is not quite wide."""
        figure = _figure(area)
        return around(figure.centre, max(112.0, figure.w * 0.74), max(112.0, figure.h * 0.74))

    def draw(self, sim: Breathing, canvas: "Canvas", world: "World") -> None:
        """Draw the lake, the watching pair, the light, the figure and its stars."""
        figure = _figure(canvas.area)
        whole, size = figure.w / OTTER[0], _size(sim)
        canvas.scenery(("stars_lake",))
        live(canvas, self.lives, world, now=ticked(world))
        _mirror(sim, canvas, figure)
        BY_NIGHT.draw(sim, canvas, beside(canvas.area, BANK).pair, world)
        if not sim.calm_motion:
            canvas.picture("stars_aura", figure.centre, AURA[1] * whole, 0.12 + 0.70 * sim.breath.fullness)
        if sim.calm_motion:
            canvas.picture("stars_otter", figure.centre, figure.h * CALM)
        else:
            canvas.swell("stars_otter", figure.centre, figure.h * size)
        for i, (spot, bright) in enumerate(_stars(sim, figure)):
            larger = 1.5 if i == BRIGHTEST else 1.0
            if sim.held:
                canvas.picture("stars_warm", spot, WARM * whole * larger)
            canvas.picture("stars_star", spot, STAR * whole * larger, bright)
            if sim.held and i == BRIGHTEST:
                halo(canvas, spot, 56 * whole)

    def changing(self, sim: Breathing, area: Area) -> Area:
        """The otter of stars and its mirror."""
        figure = _figure(area)
        if sim.calm_motion:
            return around(figure.centre, figure.w * CALM + 2 * STAR, figure.h * CALM + 2 * STAR)
        size, whole = _size(sim), figure.w / OTTER[0]
        stars = around(figure.centre, figure.w * size + AROUND * whole, figure.h * size + AROUND * whole)
        light = around(figure.centre, AURA[0] * whole, AURA[1] * whole)
        return stars.joined(light).joined(_mirrored(area, figure))


def _figure(area: Area) -> Area:
    """The otter of stars at its largest: between the stage's upper edge and the far shore."""
    there, stage = beside(area, BANK), stage_area(area)
    shore = field(area).point(0.0, SHORE)[1]
    width = min(there.largest, (shore - stage.y) * OTTER[0] / OTTER[1])
    height = width * OTTER[1] / OTTER[0]
    y = min(there.centre[1], shore - height / 2)
    return around((there.centre[0], y), width, height)


def _size(sim: Breathing) -> float:
    return SMALLEST + (1.0 - SMALLEST) * sim.breath.fullness


def _stars(sim: Breathing, figure: Area) -> Iterator[tuple[tuple[float, float], float]]:
    """Where each star is, and how bright; in calm motion they brighten one by one and stay where they are."""
    lit = filled(sim, len(POINTS))
    size = (CALM if sim.calm_motion else _size(sim)) * figure.w / OTTER[0]
    for i, (x, y) in enumerate(POINTS):
        part = float(i < lit) if sim.calm_motion else sim.breath.fullness
        bright = DIM + (1.0 - DIM) * part
        yield (figure.centre[0] + x * size, figure.centre[1] + y * size), bright


def _mirrored(area: Area, figure: Area) -> Area:
    whole = figure.w / OTTER[0]
    shore = field(area).point(0.0, SHORE)[1]
    return Area(figure.centre[0] - MIRROR[0] * whole / 2, shore + 8, MIRROR[0] * whole, MIRROR[1] * whole)


def _mirror(sim: Breathing, canvas: "Canvas", figure: Area) -> None:
    """Its light on the water, brighter as it is."""
    there = _mirrored(canvas.area, figure)
    bright = DIM if sim.calm_motion else DIM + (0.9 - DIM) * sim.breath.fullness
    if canvas.shows(there):
        canvas.picture("stars_mirror", there.centre, there.h, bright)


STARS = StarsLook()
