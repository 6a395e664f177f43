"""What the running program shows itself on, and the curtain between one picture and the next."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from .layout import Area
from .look.canvas import Canvas
from .look.palette import Palette

FADE_SECONDS = 0.8
"""Cross-fades take at least this long (CARE)."""


class Screen(Protocol):
    """A canvas that can also cross-fade and load ahead."""

    @property
    def canvas(self) -> Canvas:
        """What scenes draw on; a new one after a resize or a change of palette."""

    def restyle(self, palette: Palette) -> None:
        """Show everything in this palette from now on."""

    def begin(self, part: Area | None = None) -> None:
        """A frame begins; with a part, only that is drawn and the rest is left as it is."""

    def end(self) -> None:
        """The frame is drawn."""

    def snapshot(self) -> None:
        """Keep the picture as it is now."""

    def show_snapshot(self, alpha: float) -> None:
        """Lay the kept picture over the new one."""

    def forget_snapshot(self) -> None:
        """The fade is over: the kept picture may go."""

    def prepare(self, *draws: Callable[[Canvas], None]) -> bool:
        """Begin to make ready what these drawings need, the first one's first, and nothing else any more.

        True when all of it is there already.
        """

    def ready(self) -> bool:
        """Take over what was made ready; True when all of it is there."""


@dataclass
class Curtain:
    """The old picture stays while the new one's pictures are made ready; then it fades away."""

    screen: Screen
    left: float = 0.0
    loading: bool = False
    """Whether the new picture cannot be drawn yet."""

    @property
    def drawn(self) -> bool:
        """Whether it still hides anything."""
        return self.left > 0 or self.loading

    def keep(self) -> None:
        """Keep the old picture, before anything changes."""
        self.screen.snapshot()

    def draw_before(self, draw: Callable[[Canvas], None]) -> None:
        """Stand before a new picture until it can be drawn, then fade."""
        self.loading = not self.screen.prepare(draw)
        self.left = FADE_SECONDS

    def open(self) -> None:
        """Gone at once: for calm, which waits for nothing."""
        self.left, self.loading = 0.0, False
        self.screen.forget_snapshot()

    def tick(self, dt: float) -> bool:
        """Wait for the pictures, or fade on; True when there is something new to draw."""
        if self.loading:
            self.loading = not self.screen.ready()
            return not self.loading
        self.left = max(0.0, self.left - dt)
        if self.left == 0:
            self.screen.forget_snapshot()
        return True

    def lay(self) -> None:
        """Lay what is left of the old picture over the new one."""
        if self.left > 0:
            self.screen.show_snapshot(self.left / FADE_SECONDS)
