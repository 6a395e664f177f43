"""What the running program paints on: the canvas of today's window, cross-fades, and loading ahead."""

from collections.abc import Callable
from pathlib import Path

import pygame

from ..layout import Area
from ..look.canvas import Canvas
from ..look.palette import PAINTED, Palette
from ..shipped import shipped
from .canvas import PygameCanvas
from .letters import Letters
from .pictures import Pictures
from .pixels import Size, opaque
from .rehearsal import rehearse


class Easel:
    """Keeps pictures and letters; a new surface or another palette gets a new canvas."""

    def __init__(self) -> None:
        self.pictures = Pictures(shipped("assets", "pictures"))
        self._letters = Letters()
        self._surface: pygame.Surface | None = None
        self._canvas: PygameCanvas | None = None
        self._palette = PAINTED

    @property
    def canvas(self) -> PygameCanvas:
        """The canvas of the surface that was given last."""
        assert self._canvas is not None, "show_on comes first"
        return self._canvas

    def show_on(self, surface: pygame.Surface) -> None:
        """Paint on this surface from now on."""
        self._surface = surface
        self._canvas = PygameCanvas(surface, self.pictures, self._letters, self._palette)

    def restyle(self, palette: Palette) -> None:
        """Show everything in this palette from now on."""
        if palette != self._palette and self._surface is not None:
            self._palette = palette
            self.show_on(self._surface)

    def begin(self, part: Area | None = None) -> None:
        """A frame begins; with a part, only that is drawn and the rest is left as it is."""
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

    def rehearse(self, draw: Callable[[Canvas], None]) -> list[Callable[[], None]]:
        """The pictures that a drawing would have to load, as single loads."""
        return rehearse(self.canvas, draw)

    @staticmethod
    def paper(size: Size) -> pygame.Surface:
        """A surface without a window, for tours and tests."""
        if not pygame.display.get_init():
            pygame.display.init()
        return opaque(size)

    def save(self, path: Path) -> None:
        """Write the picture as it is now to a PNG file."""
        assert self._surface is not None, "show_on comes first"
        pygame.image.save(self._surface, path)

    def pixels(self) -> bytes:
        """The picture as it is now, as bytes."""
        assert self._surface is not None, "show_on comes first"
        return self._surface.get_buffer().raw
