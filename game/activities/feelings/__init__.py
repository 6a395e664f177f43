"""Feelings: picture cards with faces, how big it is, and a line from someone who stays near."""

from ...activity import Activity, Playing
from .level import FeelingsLevel


def playing() -> Playing:
    """Sim and view, loaded when the first level of this kind is played."""
    from .playing import PLAYING

    return PLAYING


ACTIVITY = Activity("feelings", 40, FeelingsLevel, playing)
