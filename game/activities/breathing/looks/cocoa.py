"""A big mug of cocoa: the breath in draws its steam to the noses, the breath out blows it aside."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....layout import Area, around
from ....look.living import live, ticked
from ..breath import ease
from ..sim import Breathing
from .beads import beads
from .group import Group, Stand
from .halo import halo
from .moods import blowing, within
from .pair import CALMER_AFTER, CALMER_WITHIN
from .steps import breathes

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

STAND = Stand(seen=Area(-300.0, -166.0, 626.0, 384.0), foot=236.0, ground=610.0, largest=1.15)
"""Pip's head is the origin."""

SHEET = Area(-270.0, -204.0, 632.0, 440.0)
"""What the picture of the two covers."""

SURFACE = (-145.0, 99.0)
"""The middle of the cocoa's surface."""

RIPPLES = around(SURFACE, 124.0, 32.0)
"""What the picture of the ripples covers."""

MUG = (-145.0, 142.0)

RISES, SINKS, LEANS = 196.0, 114.0, 122.0
"""How high the steam rises by itself; how much lower and how far aside it gets when it leans over."""

STEAM, FACES = Area(-356.0, -158.0, 402.0, 300.0), Area(-112.0, -172.0, 436.0, 284.0)
"""Where steam can be, with the surface, and where both faces are."""

PUFFS = 16
RISES_IN = 6.0
"""Puffs of steam at once, and the seconds of each."""

SIZES = (48.0, 62.0, 78.0)
"""Heights of the puffs."""

TURN_IN = 0.8
"""Seconds in which they turn to the child."""


@dataclass(frozen=True, slots=True)
class CocoaLook:
    """Pip and Mo with their mug on the window seat."""

    round: bool = True
    lives: str = "cocoa_window"

    def held(self, area: Area) -> Area:
        """The mug."""
        group = STAND.group(area)
        return around(group.point(*MUG), max(112.0, 150 * group.scale))

    def draw(self, sim: Breathing, canvas: "Canvas", world: "World") -> None:
        """Draw the window, both with their mug, and the steam."""
        group = STAND.group(canvas.area)
        canvas.scenery(("cocoa_window",))
        live(canvas, self.lives, world, now=ticked(world))
        group.lay(canvas, "cocoa_two", SHEET)
        _faces(sim, canvas, group)
        group.lay(canvas, "cocoa_ripples", RIPPLES, _ripples(sim))
        if sim.held:
            halo(canvas, group.point(*MUG), 150 * group.scale)
        self._steam(sim, canvas, group)
        if sim.calm_motion:
            beads(sim, canvas, [group.point(*_spot(i / 7, -0.55, 0)) for i in range(8)], world)

    def changing(self, sim: Breathing, area: Area) -> Area:
        """The steam, the surface of the cocoa, and the faces as they begin or end to blow."""
        turns = not sim.calm_motion and 0 < blowing(sim) < 1
        return STAND.group(area).area(STEAM.joined(FACES) if turns else STEAM)

    def _steam(self, sim: Breathing, canvas: "Canvas", group: Group) -> None:
        leans, now = (0.0, 0.0) if sim.calm_motion else (leaning(sim), sim.elapsed)
        thin = 1.0 - 0.25 * max(0.0, -leans)
        for i in range(PUFFS):
            risen = (i / PUFFS + now / RISES_IN) % 1.0
            seen = math.sin(math.pi * risen) ** 0.8 * 0.8 * thin
            canvas.picture(
                "cocoa_puff", group.point(*_spot(risen, leans, i)), SIZES[i % 3] * group.scale, alpha=seen
            )


def _faces(sim: Breathing, canvas: "Canvas", group: Group) -> None:
    """Other faces, laid over those of the picture: they blow, turn to the child, and rest."""
    if not sim.calm_motion:
        group.lay(canvas, "cocoa_blowing", FACES, blowing(sim))
    calmer = within(sim, CALMER_AFTER, CALMER_WITHIN)
    if not breathes(sim) and calmer < 1:
        group.lay(canvas, "cocoa_turned", FACES, within(sim, 0.0, TURN_IN))
    group.lay(canvas, "cocoa_resting", FACES, calmer)


def leaning(sim: Breathing) -> float:
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


def _spot(risen: float, leans: float, which: int) -> tuple[float, float]:
    """Where a puff is that has risen so far (0..1); no two go quite the same way."""
    x, y = LEANS * leans, SINKS * leans * leans - RISES
    far = (0.80, 0.92, 1.04)[which % 3]
    sway = (4.0 + 9.0 * risen) * math.sin(risen * 6.5 + which * 1.9)
    return SURFACE[0] + x * far * risen**2 + sway, SURFACE[1] - 6 + y * far * risen


COCOA = CocoaLook()
