"""How a breathing level looks: its level names one of the looks."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ...layout import Area, Target
from ...look.living import ready
from ...look.otters import BLINK_EVERY
from .looks import LOOKS
from .looks.look import Look
from .looks.pair import settling
from .sim import BREATH, Breathing

if TYPE_CHECKING:
    from ...look.canvas import Canvas
    from ...sitting import World


def targets(sim: Breathing, area: Area, world: "World") -> Sequence[Target]:
    """The breath can be held while it goes; in the rest there is nothing to press."""
    if sim.moment not in ("watch", "breathe"):
        return ()
    look = _look(sim)
    label = f"breathing.{sim.level.look}"
    return (Target(BREATH, look.held(area), "hold", label=label, round=look.round),)


def draw(sim: Breathing, canvas: "Canvas", world: "World") -> None:
    """Draw the level's look."""
    _look(sim).draw(sim, canvas, world)


def changing(sim: Breathing, area: Area) -> Area | None:
    """What moves of the look; all of it in the moment in which the otters close their eyes."""
    return None if settling(sim) else _look(sim).changing(sim, area)


def lives(sim: Breathing) -> bool:
    """The painted place does, a few times a second."""
    return not sim.calm_motion


def upcoming(sim: Breathing, canvas: "Canvas", world: "World") -> None:
    """Draw what lives in the place, and a blink."""
    if lives(sim):
        ready(canvas, _look(sim).lives)
        _look(sim).draw(sim, canvas, replace(world, now=BLINK_EVERY - 0.01))


def _look(sim: Breathing) -> Look:
    return LOOKS[sim.level.look]
