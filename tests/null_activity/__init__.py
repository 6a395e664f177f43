"""The smallest kind that works: copy this folder to ``game/activities/<kind>`` and go on from here."""

from game.activity import Activity, Playing

from .level import NullLevel


def playing() -> Playing:
    """Sim and view, loaded when the first level of this kind is played."""
    from .playing import PLAYING

    return PLAYING


ACTIVITY = Activity("null", 90, NullLevel, playing)
