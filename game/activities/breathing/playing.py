"""How a breathing level is played."""

from ...activity import Playing
from ...sitting import World
from .level import BreathingLevel
from .sim import Breathing
from .view import changing, draw, lives, targets, upcoming


def start(name: str, level: BreathingLevel, world: World) -> Breathing:
    """Begin a level for this sitting; its lines bear its name."""
    return Breathing(level, name, world.sitting.age, world.settings.calm_motion)


PLAYING = Playing(start, targets, draw, changing, upcoming, lives)
