"""Comfort: seven ways to settle that do without breath."""

from ...activity import Activity, Playing
from .level import ComfortLevel


def playing() -> Playing:
    """Sim and view, loaded when the first level of this kind is played."""
    from .playing import PLAYING

    return PLAYING


ACTIVITY = Activity("comfort", 20, ComfortLevel, playing)
