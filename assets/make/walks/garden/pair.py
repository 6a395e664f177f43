"""Pip and Mo sitting and walking by night: the same two in the same place, cool with a warm rim."""

from __future__ import annotations

from collections.abc import Callable

from assets.make.otter.pair import Together
from assets.make.otter.pairs import gazing, glad, glad_blinking, looking_left, sitting
from assets.make.otter.walking import walking
from assets.make.paint import Canvas

from .nightfall import nightfall


def _by_night(how: Callable[[], Together]) -> Canvas:
    return nightfall(sitting(how), 1.0, 0.9, 5.0)


def paint() -> Canvas:
    """Looking at the child."""
    return _by_night(glad)


def paint_left() -> Canvas:
    """Looking up and to the left."""
    return _by_night(looking_left)


def paint_blink() -> Canvas:
    """With their eyes shut for a moment."""
    return _by_night(glad_blinking)


def paint_gaze() -> Canvas:
    """Looking at each other."""
    return _by_night(gazing)


def paint_step(phase: float) -> Canvas:
    """On their way, at this part (0..1) of two steps."""
    return nightfall(walking(phase), 1.0, 0.9, 5.0)
