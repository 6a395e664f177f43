"""A flower opens towards Pip with the breath in; with it out Pip blows a soap bubble, or dandelion seeds."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....layout import Area, around
from ....look.living import live, ticked
from ..sim import Breathing
from .beads import beads
from .bubbles import bubbles
from .group import Group, Stand
from .halo import halo
from .moods import Moods, blowing, fade, within
from .pair import CALMER_AFTER, CALMER_WITHIN
from .seeds import seeds
from .steps import breathes
from .thing import Thing

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

STAND = Stand(seen=Area(-530.0, -206.0, 796.0, 388.0), foot=250.0, ground=604.0, largest=1.15)
"""Pip's head is the origin."""

SHEET = Area(-592.0, -126.0, 790.0, 420.0)
HEAD = Area(-126.0, -108.0, 252.0, 216.0)
MO_HEAD = around((-365.4, -26.9), 336.0, 280.0)
STEM = Area(-259.4, 59.8, 190.0, 236.0)
"""What the pictures of both, of Pip's head, of Mo's resting head and of the stem cover."""

SHUT, OPEN = (-155.4, 79.8), (-137.0, 55.0)
"""The middle of the flower when it is shut, and when it leans to Pip's nose."""

PETALS = (("flower_outer", 0.36, 0.82), ("flower_middle", 0.34, 0.62), ("flower_inner", 0.30, 0.42))
"""Each ring of petals, and how large it is (of its picture) when the flower is shut and open."""

PICTURE, HEART = 232.0, 92.0
"""Heights of the pictures of a ring of petals and of the flower's heart."""

CALM = 0.6
"""How far open it is in calm motion."""

NOSE = (-22.0, 16.0)
SCENTS = 4
"""The scent drifts to Pip's nose as so many glows."""

MOVES = Area(-266.0, -62.0, 280.0, 236.0)
"""Where the flower opens and its scent drifts."""

FACES = Moods("flower_smells", "flower_turned", "flower_rests")


@dataclass(frozen=True, slots=True)
class FlowerLook:
    """Pip with a flower and with something to blow, and Mo: their picture, and all that was blown."""

    pair: str
    blown: Callable[[Breathing], tuple[Thing, ...]]
    round: bool = True
    lives: str = "flower_glade"

    def held(self, area: Area) -> Area:
        """The open flower."""
        group = STAND.group(area)
        return around(group.point(*OPEN), max(112.0, 170 * group.scale))

    def draw(self, sim: Breathing, canvas: "Canvas", world: "World") -> None:
        """Draw the glade, both otters, the flower, and what was blown."""
        group = STAND.group(canvas.area)
        canvas.scenery(("flower_glade",))
        live(canvas, self.lives, world, now=ticked(world))
        group.lay(canvas, self.pair, SHEET)
        group.lay(canvas, "flower_mo_rests", MO_HEAD, within(sim, CALMER_AFTER, CALMER_WITHIN))
        group.lay(canvas, "flower_stem", STEM)
        _face(sim, canvas, group)
        full = CALM if sim.calm_motion else sim.breath.fullness
        _flower(canvas, group, full, sim.held)
        if sim.breath.phase == "in" and not sim.calm_motion:
            _scent(canvas, group, full)
        for thing in self.blown(sim):
            thing.lay(canvas, group)
        if sim.calm_motion:
            beads(sim, canvas, [group.point(*spot) for spot in _on_its_petals()], world)

    def changing(self, sim: Breathing, area: Area) -> Area:
        """The flower, Pip's head as it turns, and what was blown and moves."""
        part = around(OPEN, 4)
        if breathes(sim):
            part = MOVES if sim.calm_motion or sim.breath.phase != "out" else MOVES.joined(HEAD)
        for thing in self.blown(sim):
            part = part.joined(thing.area) if thing.moves else part
        return STAND.group(area).area(part)


def _face(sim: Breathing, canvas: "Canvas", group: Group) -> None:
    """Pip smells the flower, and turns round to blow."""
    blows = 0.0 if sim.calm_motion else blowing(sim)
    if blows > 0:
        fade(canvas, group, ("flower_smells", "flower_blows"), HEAD, blows)
    else:
        FACES.draw(sim, canvas, group, HEAD)


def _flower(canvas: "Canvas", group: Group, full: float, held: bool) -> None:
    """Its petals, the outermost first: each ring swells by as much as it opens."""
    middle = group.point(*_towards(SHUT, OPEN, full))
    if held:
        halo(canvas, middle, PICTURE * (PETALS[0][1] + (PETALS[0][2] - PETALS[0][1]) * full) * group.scale)
    for key, shut, opened in PETALS:
        across = PICTURE * (shut + (opened - shut) * full) * group.scale
        canvas.swell(key, middle, across * (0.80 + 0.20 * full), across)
    canvas.swell("flower_heart", middle, HEART * (0.20 + 0.40 * full) * group.scale)


def _scent(canvas: "Canvas", group: Group, full: float) -> None:
    """Soft glows that leave the flower one after the other and end at Pip's nose."""
    for i in range(SCENTS):
        gone = full * 1.5 - 0.14 * i
        if 0 < gone < 1:
            x, y = _towards(OPEN, NOSE, gone)
            rise = 30.0 * math.sin(math.pi * gone) * (1.0 if i % 2 else 0.4)
            canvas.glow(group.point(x, y - rise), 15 + 4 * (i % 3), "#fff0c8", math.sin(math.pi * gone))


def _towards(start: tuple[float, float], end: tuple[float, float], part: float) -> tuple[float, float]:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _on_its_petals() -> list[tuple[float, float]]:
    """A place on each of its nine outer petals, as they are in calm motion."""
    x, y = _towards(SHUT, OPEN, CALM)
    turns = [math.radians(-76 + 40 * i) for i in range(9)]
    return [(x + 56 * math.cos(turn), y + 54 * math.sin(turn)) for turn in turns]


FLOWER = FlowerLook("flower_pair", bubbles)
DANDELION = FlowerLook("dandelion_pair", seeds)
