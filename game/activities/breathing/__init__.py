"""Breathing: something that breathes slowly, to watch or to breathe along with."""

from ...activity import Activity, Playing
from .level import BreathingLevel


def playing() -> Playing:
    """Sim and view, loaded when the first level of this kind is played."""
    from .playing import PLAYING

    return PLAYING


ACTIVITY = Activity("breathing", 10, BreathingLevel, playing)
