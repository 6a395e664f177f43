"""Comfort: six ways to settle that do without breath."""

from typing import TYPE_CHECKING

from ...activity import Activity
from .level import ComfortLevel
from .sim import Comfort
from .view import draw, targets

if TYPE_CHECKING:
    from ...sitting import World


def start(level: ComfortLevel, world: "World") -> Comfort:
    """Begin a level for this sitting; its lines bear the name of its file."""
    name = next((name for name, known in world.library.levels.items() if known is level), level.kind)
    return Comfort(level, name, world.sitting.age, world.settings.calm_motion)


ACTIVITY = Activity("comfort", 20, ComfortLevel, start, targets, draw)
