"""Which state a level begins with."""

from ....ages import band
from ....content.line import Line
from ..level import ComfortLevel
from .fireflies import fireflies
from .listening import FIRST_AT, Heard, Listening
from .pebble import Pebble
from .stroking import Stroking
from .swing import Swing
from .together import Together
from .way import WayState


def way_of(level: ComfortLevel, name: str, age: int) -> WayState:
    """Return the state of the level's way; ``name`` is the level's, ``age`` the child's years."""
    match level.way:
        case "look":
            return fireflies(level.fireflies, level.seconds)
        case "squeeze":
            return Pebble(band(age).squeeze_seconds)
        case "sway":
            return Swing()
        case "stroke":
            return Stroking()
        case "listen":
            things = tuple(
                Heard(thing.id, thing.sound, Line(f"comfort/{name}/{thing.id}", thing.line, ("sound",)))
                for thing in level.things
            )
            return Listening(things, (level.seconds - FIRST_AT) / (len(things) + 1))
        case "sit":
            return Together()
