"""The looks of breathing: one small file each, and what several of them share."""

from collections.abc import Mapping

from ..level import LookName
from .bubble import AT_DAWN, AT_NIGHT, BUBBLE
from .cocoa import COCOA
from .flower import DANDELION, FLOWER
from .look import Look
from .stars import STARS
from .tummy import PEBBLE, SHELL
from .wave import WAVE

LOOKS: Mapping[LookName, Look] = {
    "bubble": BUBBLE,
    "bubble_dawn": AT_DAWN,
    "bubble_night": AT_NIGHT,
    "flower": FLOWER,
    "dandelion": DANDELION,
    "cocoa": COCOA,
    "wave": WAVE,
    "stars": STARS,
    "tummy": PEBBLE,
    "tummy_shell": SHELL,
}
"""Every look by the name that a level file gives it."""
