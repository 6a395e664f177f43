"""A whole program for tests on the real canvas, without a window: what a child would see, as pixels."""

from dataclasses import dataclass

import pygame

from game.activities.registry import kinds
from game.builder import build_scene
from game.content.library import Library
from game.keep.settings import Settings
from game.keep.store import MemoryStore
from game.look.palette import Palette, palette_for
from game.pond import Pond
from game.scene import SceneManager
from game.services import Services
from game.stage.easel import Easel

from .opened import opened
from .playing import library, words


@dataclass(frozen=True)
class Painting:
    """A started program, and the surface it paints on."""

    pond: Pond
    surface: pygame.Surface
    easel: Easel

    def repaint(self) -> None:
        """Paint the picture as it is now, without letting time go by."""
        self.pond.redraw()
        self.pond.step(0.0)


def in_palette(palette: Palette) -> Settings:
    """The settings that show a palette."""
    for soft in (False, True):
        for evening in (False, True):
            if palette_for(soft, evening) == palette:
                return Settings(greeted=True, low_sensory=soft, evening=evening)
    raise LookupError(palette.name)


def painting(
    size: tuple[int, int],
    settings: Settings | None = None,
    easel: Easel | None = None,
    levels: Library | None = None,
) -> Painting:
    """A program at the pond on a plain surface of that size in pixels, with the shipped levels or others."""
    easel = easel or Easel(pictures=opened())
    surface = Easel.paper(size)
    easel.show_on(surface)
    known, activities = levels or library(), kinds()
    settings = settings or Settings(greeted=True)
    pond = Pond(
        screen=easel,
        services=Services(store=MemoryStore(settings)),
        library=known,
        words=words(),
        scenes=SceneManager(lambda place: build_scene(place, known, activities)),
        kinds=tuple(activities),
        settings=settings,
    )
    pond.start()
    pond.step(0.0)
    return Painting(pond, surface, easel)
