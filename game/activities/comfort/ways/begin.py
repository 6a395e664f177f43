"""Which state a level begins with."""

from ....ages import band
from ....content.line import Line
from ..level import ComfortLevel
from .listening import FIRST_AT, Heard, Listening
from .noticing import Noticing, one_by_one, there
from .pebble import Pebble
from .stomping import Stomping
from .stroking import Stroking
from .swing import TO_AND_FRO, Swing
from .together import Together
from .way import WayState


def way_of(level: ComfortLevel, name: str, age: int) -> WayState:
    """Return the state of the level's way; ``name`` is the level's, ``age`` the child's years."""
    match level.way:
        case "look":
            return _looked_at(level)
        case "squeeze":
            return Pebble(band(age).squeeze_seconds)
        case "sway":
            return Swing(TO_AND_FRO[level.about])
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
        case "stomp":
            return Stomping()


ONE = {"fireflies": "firefly", "snow": "flake", "leaves": "leaf", "stars": "star"}
"""What one of those is called that come one by one."""


def _looked_at(level: ComfortLevel) -> Noticing:
    """What there is to look at: the two pebbles and the snail are there already."""
    match level.about:
        case "two_pebbles":
            return there("pebble", 2)
        case "snail":
            return there("snail", 1)
        case about:
            return one_by_one(ONE[about], level.how_many, level.seconds)
