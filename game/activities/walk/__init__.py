"""A walk: notice things in a painted place, then with the same senses in the own room."""

from ...activity import Activity, Playing
from .level import WalkLevel


def playing() -> Playing:
    """Sim and view, loaded when the first level of this kind is played."""
    from .playing import PLAYING

    return PLAYING


ACTIVITY = Activity("walk", 30, WalkLevel, playing)
