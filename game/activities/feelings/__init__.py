"""Feelings: picture cards with faces, how big it is, and a line from someone who stays near."""

from ...activity import Activity
from .begin import start
from .level import FeelingsLevel
from .view import draw, targets

ACTIVITY = Activity(kind="feelings", order=40, level=FeelingsLevel, start=start, targets=targets, draw=draw)
