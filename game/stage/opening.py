"""The window opens on the pond: Pip and Mo are there before the rest of the program is."""

import time

from ..keep.settings import Settings
from ..look.otters import the_pond
from ..look.palette import palette_for
from ..unusable import Unusable
from .apprentice import Apprentice
from .easel import Easel
from .pictures import Pictures
from .pixels import Size
from .window import Window

LONGEST_WAIT = 1.0
"""Seconds after which the first picture is painted here, should the apprentice not come to it."""


def opened(size: Size, settings: Settings, pictures: Pictures) -> tuple[Window, Easel]:
    """A window, and what is painted on it; its first picture is begun. Unusable if there can be no window."""
    easel = Easel(Apprentice(), pictures)
    try:
        window = Window("Pebble Pond", size, settings.fullscreen, pictures=pictures)
    except RuntimeError as why:
        raise Unusable(f"no window could be opened ({why}); `--tour DIR` plays without one") from why
    easel.show_on(window.surface)
    easel.restyle(palette_for(settings.low_sensory, settings.evening))
    easel.prepare(the_pond)
    return window, easel


def unveil(window: Window, easel: Easel) -> None:
    """Show the pond as soon as it is painted."""
    ends = time.monotonic() + LONGEST_WAIT
    while not easel.ready() and time.monotonic() < ends:
        time.sleep(0.001)
    easel.begin()
    the_pond(easel.canvas)
    easel.end()
    window.flip()
