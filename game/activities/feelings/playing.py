"""How feelings are played."""

from ...activity import Playing
from .begin import start
from .view import draw, targets

PLAYING = Playing(start, targets, draw)
