"""How a comfort level is played."""

from ...activity import Playing
from ...sitting import World
from .level import ComfortLevel
from .sim import Comfort
from .view import draw, targets, upcoming


def start(name: str, level: ComfortLevel, world: World) -> Comfort:
    """Begin a level for this sitting; its lines bear its name."""
    return Comfort(level, name, world.sitting.age, world.settings.calm_motion)


PLAYING = Playing(start, targets, draw, upcoming=upcoming)
