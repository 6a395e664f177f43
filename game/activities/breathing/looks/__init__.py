"""The looks of breathing: one small file each, and what several of them share."""

from collections.abc import Mapping

from ..level import LookName
from .bubble import BUBBLE
from .cocoa import COCOA
from .flower import FLOWER
from .look import Look
from .tummy import PEBBLE, SHELL

LOOKS: Mapping[LookName, Look] = {
    "bubble": BUBBLE,
    "flower": FLOWER,
    "cocoa": COCOA,
    "tummy": PEBBLE,
    "tummy_shell": SHELL,
}
"""Every look by the name that a level file gives it."""
