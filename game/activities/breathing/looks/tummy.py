"""Pip lies afloat with something on the tummy, which lifts with the breath in and sinks with it out."""

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
from .moods import Moods, within

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

STAND = Stand(seen=Area(-300.0, -146.0, 752.0, 260.0), foot=66.0, ground=476.0, largest=1.22)
"""Pip's head is the origin; the foot of the tummy is where the water is."""

SHEET = Area(-352.0, -190.0, 880.0, 400.0)
"""What the pictures of the two cover."""

LEFT, FOOT, WIDTH, HEIGHT = -16.0, 74.0, 352.0, 156.0
"""The full tummy's picture: its left side and its foot, and its size."""

FLATTEST = 0.66
"""Height of the tummy without breath over that of the full one."""

TOP = (168.0, 146.0)
"""Where things lie on the full tummy: to the right of the head, and above the foot."""

SINKS_IN = 15.0
"""By how much the middle of what lies there is above the fur."""

THING_HEIGHTS = {"tummy_pebble": 76.0, "tummy_shell": 84.0}
"""Heights of the pictures of what can lie on the tummy."""

RINGS = Area(-20.0, 42.0, 360.0, 84.0)
"""What the picture of the rings on the water covers."""

PIP = Moods("tummy_pip", "tummy_pip_turned", "tummy_pip_rest")


@dataclass(frozen=True, slots=True)
class TummyLook:
    """Pip, and what lies on the tummy."""

    thing: str
    round: bool = False
    lives: str = "tummy_cove"

    def held(self, area: Area) -> Area:
        """The tummy, and what lies on it when it is half full."""
        group = STAND.group(area)
        w, h = max(112.0, 230 * group.scale), max(112.0, 180 * group.scale)
        return around(group.point(TOP[0], 0.0), w, h)

    def draw(self, sim: Breathing, canvas: "Canvas", world: "World") -> None:
        """Draw the cove, Mo, and Pip with the tummy."""
        group = STAND.group(canvas.area)
        full = 0.5 if sim.calm_motion else fullness(sim)
        canvas.scenery(("tummy_cove",))
        live(canvas, self.lives, world, now=ticked(world))
        if not sim.calm_motion:
            group.lay(canvas, "tummy_swell", RINGS, 0.15 + 0.6 * full)
        group.lay(canvas, "tummy_behind", SHEET)
        self._tummy(sim, canvas, group, full)
        PIP.draw(sim, canvas, group, SHEET)
        if sim.calm_motion:
            beads(sim, canvas, [group.point(*spot) for spot in _bow()], world)

    def changing(self, sim: Breathing, area: Area) -> Area:
        """The tummy with what lies on it, and the rings on the water."""
        group = STAND.group(area)
        top = FOOT - TOP[1] - SINKS_IN - 64
        moving = Area(LEFT - 4, top, WIDTH + 8, FOOT - top + 4)
        return group.area(moving if sim.calm_motion else moving.joined(RINGS.inset(-2)))

    def _tummy(self, sim: Breathing, canvas: "Canvas", group: Group, full: float) -> None:
        part = FLATTEST + (1 - FLATTEST) * full
        height = HEIGHT * part
        middle = group.point(LEFT + WIDTH / 2, FOOT - height / 2)
        canvas.swell("tummy_full", middle, height * group.scale, WIDTH * group.scale)
        lies = group.point(TOP[0], FOOT - TOP[1] * part - SINKS_IN)
        if sim.held:
            halo(canvas, lies, 92 * group.scale)
        canvas.picture(self.thing, lies, THING_HEIGHTS[self.thing] * group.scale)


def fullness(sim: Breathing) -> float:
    """The breath; in the rest a very small one goes on by itself, as in sleep."""
    asleep = within(sim, 3.0, 3.0)
    if asleep <= 0:
        return sim.breath.fullness
    return 0.06 * ease(asleep) * (1 - math.cos((sim.elapsed - sim.rest_from - 3.0) * 0.9))


def _bow() -> list[tuple[float, float]]:
    """A bow of places over the half full tummy, from the head to the feet."""
    turns = [math.radians(200 + 140 * i / 7) for i in range(8)]
    return [(TOP[0] + 150 * math.cos(turn), 0.0 + 118 * math.sin(turn)) for turn in turns]


PEBBLE = TummyLook("tummy_pebble")
SHELL = TummyLook("tummy_shell")
