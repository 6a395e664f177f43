"""How feelings are played."""

from ...activity import Playing
from .begin import start
from .view import changing, draw, targets, upcoming

PLAYING = Playing(start, targets, draw, changing, upcoming)
