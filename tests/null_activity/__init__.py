"""The smallest kind that works: copy this folder to ``game/activities/<kind>`` and go on from here."""

from game.activity import Activity

from .level import NullLevel
from .sim import start
from .view import draw, targets

ACTIVITY = Activity(kind="null", order=90, level=NullLevel, start=start, targets=targets, draw=draw)
