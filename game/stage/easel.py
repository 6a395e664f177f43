"""What the running program paints on: the canvas of today's window, cross-fades, and loading ahead."""

from collections.abc import Callable, Hashable
from functools import partial
from pathlib import Path

import pygame

from ..layout import Area
from ..look.canvas import Canvas
from ..look.palette import PAINTED, Palette
from .apprentice import Hands, InTurn, Job
from .canvas import PygameCanvas
from .letters import Letters
from .memory import keep_pictures_apart
from .pictures import Pictures, painted
from .pixels import Size, opaque
from .png import write_png
from .rehearsal import rehearse

STAY = 3
"""So many of the things foreseen first stay dear: the pond and the pairs on it, for calm at any moment."""


class Easel:
    """Keeps pictures and letters; a new surface or another palette gets a new canvas."""

    def __init__(
        self, hands: Hands | None = None, pictures: Pictures | None = None, palette: Palette = PAINTED
    ) -> None:
        """``hands`` make pictures ready; without, each is made in turn with the frames."""
        keep_pictures_apart()
        self._hands: Hands = hands or InTurn()
        self.pictures = pictures or painted()
        self._letters = Letters()
        self._surface: pygame.Surface | None = None
        self._canvas: PygameCanvas | None = None
        self._palette = palette
        self._foreseen: tuple[Hashable, ...] = ()

    @property
    def canvas(self) -> PygameCanvas:
        """The canvas of the surface that was given last."""
        assert self._canvas is not None, "show_on comes first"
        return self._canvas

    def show_on(self, surface: pygame.Surface) -> None:
        """Paint on this surface from now on."""
        self._surface = surface
        self._hands.forget()
        self._foreseen = ()
        self._canvas = PygameCanvas(surface, self.pictures, self._letters, self._palette)

    def restyle(self, palette: Palette) -> None:
        """Show everything in this palette from now on."""
        if palette != self._palette and self._surface is not None:
            self._palette = palette
            self.show_on(self._surface)

    def begin(self, part: Area | None = None) -> None:
        """A frame begins; with a part, only that is drawn and the rest is left as it is."""
        # What is only seen once, a caption's paper say, goes before what is needed next.
        self.canvas.cache.rank(self._foreseen)
        self.canvas.begin(part)

    def end(self) -> None:
        """The frame is drawn."""
        self.canvas.end()

    def snapshot(self) -> None:
        """Keep the picture as it is now."""
        self.canvas.snapshot()

    def show_snapshot(self, alpha: float) -> None:
        """Lay the kept picture over the new one."""
        self.canvas.show_snapshot(alpha)

    def forget_snapshot(self) -> None:
        """The fade is over."""
        self.canvas.forget_snapshot()

    def prepare(self, *draws: Callable[[Canvas], None]) -> bool:
        """Begin to make ready what these drawings need, the first one's first, and nothing else any more.

        True when all of it is there already.
        """
        canvas = self.canvas
        foreseen = dict.fromkeys(name for draw in draws for name in rehearse(canvas, draw))
        self._foreseen = tuple(dict.fromkeys((*self._foreseen[:STAY], *foreseen)))
        missing = [name for name in foreseen if name not in canvas.cache]
        canvas.cache.rank(self._foreseen)
        for name in missing:
            canvas.sprites.make_room(name)
        self._hands.want(Job(name, partial(canvas.sprites.make, name)) for name in missing)
        return not missing

    def ready(self) -> bool:
        """Take over what was made ready; True when all of it is there."""
        for name, made in self._hands.take():
            self.canvas.sprites.keep(name, made)
        return self._hands.idle

    @staticmethod
    def paper(size: Size) -> pygame.Surface:
        """A surface without a window, for tours and tests."""
        if not pygame.display.get_init():
            pygame.display.init()
        return opaque(size)

    def save(self, path: Path) -> None:
        """Write the picture as it is now to a PNG file."""
        assert self._surface is not None, "show_on comes first"
        write_png(self._surface, path)

    def pixels(self) -> bytes:
        """The picture as it is now, as bytes."""
        assert self._surface is not None, "show_on comes first"
        return self._surface.get_buffer().raw
