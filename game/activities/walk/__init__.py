"""A walk: notice things in a painted place, then with the same senses in the own room."""

from typing import TYPE_CHECKING

from ...activity import Activity
from .level import WalkLevel
from .sim import Walk
from .view import draw, targets

if TYPE_CHECKING:
    from ...sitting import World


def start(level: WalkLevel, world: "World") -> Walk:
    """Begin a level for this sitting; its lines bear the name of its file."""
    name = next((name for name, known in world.library.levels.items() if known is level), level.kind)
    sitting, settings = world.sitting, world.settings
    return Walk(level, name, sitting.age, sitting.leaves_out, settings.calm_motion)


ACTIVITY = Activity("walk", 30, WalkLevel, start, targets, draw)
