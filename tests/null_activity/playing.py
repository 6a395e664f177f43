"""How a level of this kind is played."""

from game.activity import Playing
from game.sitting import World

from .level import NullLevel
from .sim import NullSim
from .view import draw, targets


def start(name: str, level: NullLevel, world: World) -> NullSim:
    """Begin a level; a kind that needs the age or what is left out takes it from ``world.sitting`` here."""
    return NullSim(name, level)


PLAYING = Playing(start, targets, draw)
