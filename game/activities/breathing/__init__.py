"""Breathing: a bubble that breathes slowly, to watch or to breathe along with."""

from typing import TYPE_CHECKING

from ...activity import Activity
from .level import BreathingLevel
from .sim import Breathing
from .view import draw, targets

if TYPE_CHECKING:
    from ...sitting import World


def start(level: BreathingLevel, world: "World") -> Breathing:
    """Begin a level for this sitting; its lines bear the name of its file."""
    name = next((name for name, known in world.library.levels.items() if known is level), level.kind)
    return Breathing(level, name, world.sitting.age, world.settings.calm_motion)


ACTIVITY = Activity("breathing", 10, BreathingLevel, start, targets, draw)
