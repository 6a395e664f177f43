"""A big mug of cocoa: the breath in draws its steam to the noses, the breath out blows it aside."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....layout import Area, around
from ..breath import ease
from ..sim import Breathing
from .beads import beads
from .group import Group, Stand
from .halo import halo
from .moods import Moods, within
from .steps import breathes

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

STAND = Stand(seen=Area(-300.0, -166.0, 626.0, 384.0), foot=236.0, ground=610.0, largest=1.15)
"""Pip's head is the origin."""

SHEET = Area(-270.0, -204.0, 632.0, 440.0)
"""What the pictures of the two cover."""

SURFACE = (-145.0, 99.0)
"""The middle of the cocoa's surface."""

RIPPLES = around(SURFACE, 124.0, 32.0)
"""What the picture of the ripples covers."""

MUG = (-145.0, 142.0)

NEAR, STRAIGHT, ASIDE = (118.0, -104.0), (8.0, -150.0), (-118.0, -112.0)
"""How far the steam gets from the surface: at the noses, by itself, and blown aside."""

PUFFS = 12
RISES_IN = 6.0
"""Puffs of steam at once, and the seconds of each."""

SIZES = (40.0, 52.0, 66.0)
"""Heights of the puffs."""

BOTH = Moods("cocoa_two", "cocoa_two_turned", "cocoa_two_rest")


@dataclass(frozen=True, slots=True)
class CocoaLook:
    """Pip and Mo with their mug on the window seat."""

    round: bool = True

    def held(self, area: Area) -> Area:
        """The mug."""
        group = STAND.group(area)
        return around(group.point(*MUG), max(112.0, 150 * group.scale))

    def draw(self, sim: Breathing, canvas: "Canvas", world: "World") -> None:
        """Draw the window, both with their mug, and the steam."""
        group = STAND.group(canvas.area)
        canvas.scenery(("cocoa_window",))
        BOTH.draw(sim, canvas, group, SHEET)
        group.lay(canvas, "cocoa_ripples", RIPPLES, _ripples(sim))
        if sim.held:
            halo(canvas, group.point(*MUG), 150 * group.scale)
        self._steam(sim, canvas, group)
        if sim.calm_motion:
            beads(sim, canvas, [group.point(*_spot(i / 7, -0.55, 0)) for i in range(8)], world)

    def changing(self, sim: Breathing, area: Area) -> Area:
        """The steam, and the surface of the cocoa."""
        x, y = SURFACE
        return STAND.group(area).area(Area(x - 178, y - 236, 390, 258))

    def _steam(self, sim: Breathing, canvas: "Canvas", group: Group) -> None:
        bend, now = (0.0, 0.0) if sim.calm_motion else (_bend(sim), sim.elapsed)
        thin = 1.0 - 0.35 * max(0.0, -bend)
        for i in range(PUFFS):
            risen = (i / PUFFS + now / RISES_IN) % 1.0
            seen = math.sin(math.pi * risen) ** 0.9 * 0.5 * thin
            canvas.picture(
                "cocoa_puff", group.point(*_spot(risen, bend, i)), SIZES[i % 3] * group.scale, alpha=seen
            )


def _bend(sim: Breathing) -> float:
    """Where the steam goes: 1 to the noses, 0 up, -1 aside. At the rest it comes back to rising by itself."""
    breath = sim.breath
    if breath.index < 0:
        return 0.0
    if not breathes(sim):
        return ease(within(sim, 0.0, 4.0)) - 1.0
    starts = 0.0 if breath.index == 0 and breath.phase == "in" else -1.0
    return starts + (1.0 - starts) * breath.fullness


def _ripples(sim: Breathing) -> float:
    """How clearly the ripples are seen (0..1): while the breath goes out over the cocoa."""
    if sim.calm_motion or sim.breath.phase != "out":
        return 0.0
    return math.sin(math.pi * sim.breath.fullness)


def _spot(risen: float, bend: float, which: int) -> tuple[float, float]:
    """Where a puff is that has risen so far (0..1); no two go quite the same way."""
    ends = NEAR if bend > 0 else ASIDE
    x = STRAIGHT[0] + (ends[0] - STRAIGHT[0]) * abs(bend)
    y = STRAIGHT[1] + (ends[1] - STRAIGHT[1]) * abs(bend)
    far = (0.86, 1.0, 1.22)[which % 3]
    sway = 7.0 * math.sin(risen * 6.5 + which * 1.9)
    return SURFACE[0] + x * far * risen**2 + sway, SURFACE[1] - 6 + y * far * risen


COCOA = CocoaLook()
