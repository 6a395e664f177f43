"""A window opens, and the painted sky is seen before most of the program is even imported."""

import contextlib
import os

import pygame

from ..look.palette import Palette
from ..unusable import Unusable
from .grounds import laid, left_edge
from .pictures import Pictures
from .pixels import Size
from .place import Place

SKY, SKY_PER_UNIT = "pond_small", 0.5
"""The pond as a small picture, read in a tenth of the time of the large one, and its pixels per unit."""

ICON = "pond_icon"

LEAST: Size = (480, 360)
"""The smallest window, in pixels."""

ACCELERATION = "SDL_FRAMEBUFFER_ACCELERATION"


def open_window(title: str, size: Size, fullscreen: bool = False) -> pygame.Window:
    """An empty window. Unusable if there can be none."""
    try:
        if not pygame.display.get_init():
            pygame.display.init()
            pygame.key.stop_text_input()
        window = pygame.Window(title, size, resizable=True)
        window.minimum_size = LEAST
        if fullscreen:
            window.set_fullscreen(True)
        _first_surface(window)
    except (RuntimeError, pygame.error) as why:
        raise Unusable(f"no window could be opened ({why}); `--tour DIR` plays without one") from why
    return window


def open_on_the_sky(size: Size, fullscreen: bool, palette: Palette, pictures: Pictures) -> pygame.Window:
    """The program's window, showing the sky over the pond. Unusable if there can be none."""
    window = open_window("Pebble Pond", size, fullscreen)
    surface = window.get_surface()
    place = Place(*surface.get_size())
    sky = laid(pictures, SKY, place, palette, SKY_PER_UNIT)
    left = left_edge(sky, place, 0.5)
    surface.blits([(image, (left + x, sky.top + y)) for image, x, y in sky.pieces])
    window.flip()
    if ICON in pictures:
        window.set_icon(pictures.load(ICON))
    return window


def _first_surface(window: pygame.Window) -> None:
    """Get the surface, on X11 without acceleration: without a graphics card it is ten times slower."""
    if pygame.display.get_driver() == "x11" and ACCELERATION not in os.environ:
        os.environ[ACCELERATION] = "0"
        with contextlib.suppress(pygame.error):
            window.get_surface()
            return
        del os.environ[ACCELERATION]
    window.get_surface()
