"""How a walk is played."""

from ...activity import Playing
from ...sitting import World
from .level import WalkLevel
from .sim import Walk
from .view import draw, lives, targets, upcoming


def start(name: str, level: WalkLevel, world: World) -> Walk:
    """Begin a level for this sitting; its lines bear its name."""
    sitting, settings = world.sitting, world.settings
    return Walk(level, name, sitting.age, sitting.leaves_out, settings.calm_motion)


PLAYING = Playing(start, targets, draw, upcoming=upcoming, lives=lives)
