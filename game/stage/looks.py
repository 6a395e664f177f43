"""One moment as it looks in every palette and in three shapes of window, small and side by side."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pygame

from ..look.palette import PALETTES, Palette
from ..screen import Screen
from .easel import Easel
from .pictures import Pictures
from .pixels import Size, opaque, size_in_bytes
from .png import write_png

SHAPES: dict[str, Size] = {"wide": (512, 288), "tablet": (384, 288), "tall": (288, 512)}
"""Pixels of a look in each shape of window."""

GAP = 8
"""Pixels between two looks on a sheet."""

MOST_BYTES = 120_000_000
"""Bytes of opened pictures that are kept until the moment has been drawn in all its looks."""


class Opened(Pictures):
    """Pictures that stay open while one moment is drawn many times."""

    def __init__(self, pictures: Pictures, most: int = MOST_BYTES) -> None:
        """``most`` bytes are kept; with one more picture all are closed."""
        self.__dict__.update(vars(pictures))
        self._most = most
        self._open: dict[str, pygame.Surface] = {}

    def load(self, key: str) -> pygame.Surface:
        """See Pictures; whoever gets it leaves it as it is."""
        if key not in self._open:
            picture = super().load(key)
            if size_in_bytes(*self._open.values(), picture) > self._most:
                self.close()
            self._open[key] = picture
        return self._open[key]

    def close(self) -> None:
        """Let go of all of them."""
        self._open.clear()


class Look(NamedTuple):
    """What is drawn in a palette and a shape."""

    name: str
    easel: Easel
    surface: pygame.Surface


def _name(palette: Palette, shape: str) -> str:
    return f"{palette.name}, {shape}"


class Looks:
    """Draws moments in all looks. ``show`` is given each look's screen and draws the moment on it."""

    def __init__(self) -> None:
        self._pictures = Opened(Easel().pictures)
        self._all = [self._look(palette, shape) for palette in PALETTES.values() for shape in SHAPES]

    def _look(self, palette: Palette, shape: str) -> Look:
        easel, surface = Easel(), Easel.paper(SHAPES[shape])
        easel.pictures = self._pictures
        easel.show_on(surface)
        easel.restyle(palette)
        return Look(_name(palette, shape), easel, surface)

    def _drawn(self, show: Callable[[Screen], None]) -> Iterator[Look]:
        """Every look of a moment, drawn."""
        for look in self._all:
            show(look.easel)
            yield look
        self._pictures.close()

    def sheet(self, show: Callable[[Screen], None]) -> pygame.Surface:
        """All looks of a moment on one surface, as ``places`` says."""
        places = self.places()
        sheet = opaque(pygame.Rect(0, 0, 0, 0).unionall(list(places.values())).size)
        sheet.fill((255, 255, 255))
        for look in self._drawn(show):
            sheet.blit(look.surface, places[look.name])
        return sheet

    @staticmethod
    def places() -> dict[str, pygame.Rect]:
        """Where each look is on the sheet: two palettes in a row, in each the tall one at the right."""
        (wide, high), (_, low), _ = SHAPES.values()
        right, below = wide + GAP, high + GAP
        corners = {"wide": (0, 0), "tablet": (0, below), "tall": (right, 0)}
        across, down = right + SHAPES["tall"][0] + GAP, below + low + GAP
        found = {}
        for i, palette in enumerate(PALETTES.values()):
            for shape, (x, y) in corners.items():
                at = x + i % 2 * across, y + i // 2 * down
                found[_name(palette, shape)] = pygame.Rect(at, SHAPES[shape])
        return found

    def save(self, show: Callable[[Screen], None], path: Path) -> None:
        """Write all looks of a moment to a PNG file."""
        write_png(self.sheet(show), path)
