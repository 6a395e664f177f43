"""What only the land beyond the night garden has: the houses of the village, asleep on the middle hill."""

from __future__ import annotations

from assets.make.paint import Canvas, Frame
from assets.make.scenes import Setting
from assets.make.scenes import scene as place

from .village import village


def houses(at: Setting) -> None:
    """The village on its hill."""
    village(at.canvas, at.frame, at.crest("middle"))


def scene(cv: Canvas, t: Frame) -> None:
    """All that lies beyond the garden."""
    place("garden_far").lay(cv, t, {"houses": houses})


def paint() -> Canvas:
    """The whole layer."""
    return place("garden_far").paint({"houses": houses})
