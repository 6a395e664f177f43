"""The looks of breathing: one small file each, and what several of them share."""

from collections.abc import Mapping

from ..level import LookName
from .bubble import BUBBLE
from .look import Look

LOOKS: Mapping[LookName, Look] = {
    "bubble": BUBBLE,
}
"""Every look by the name that a level file gives it."""
