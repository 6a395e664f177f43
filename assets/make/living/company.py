"""Mo and Pip as they look at something on their left, with their eyes shut for a moment."""

from dataclasses import replace

from assets.make.otter.face import blink
from assets.make.otter.pair import Together
from assets.make.otter.pairs import looking_left, sitting
from assets.make.paint import Canvas
from assets.make.walks.garden.nightfall import nightfall


def _blinking() -> Together:
    awake = looking_left()
    return replace(awake, pip=blink(awake.pip), mo=blink(awake.mo))


def by_day() -> Canvas:
    """In the same place as all that sit."""
    return sitting(_blinking)


def by_night() -> Canvas:
    """The same two, cool and with a warm rim."""
    return nightfall(sitting(_blinking), 1.0, 0.9, 5.0)
