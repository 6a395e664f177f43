"""What the running program shows itself on, and the curtain between one picture and the next."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from .layout import Area
from .look.canvas import Canvas
from .look.palette import Palette

FADE_SECONDS = 0.8
"""Cross-fades take at least this long (CARE)."""

Load = Callable[[], None]
"""Makes one picture ready."""


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

    def rehearse(self, draw: Callable[[Canvas], None]) -> list[Load]:
        """The pictures that a drawing would have to load, as single loads."""


@dataclass
class Curtain:
    """The old picture stays while the new one's pictures are loaded, one a frame; then it fades away."""

    screen: Screen
    left: float = 0.0
    loads: list[Load] = field(default_factory=list)

    @property
    def loading(self) -> bool:
        """Whether the new picture cannot be drawn yet."""
        return bool(self.loads)

    @property
    def drawn(self) -> bool:
        """Whether it still hides anything."""
        return self.left > 0 or self.loading

    def keep(self) -> None:
        """Keep the old picture, before anything changes."""
        self.screen.snapshot()

    def draw_before(self, draw: Callable[[Canvas], None]) -> None:
        """Stand before a new picture until it can be drawn, then fade."""
        self.loads = self.screen.rehearse(draw)
        self.left = FADE_SECONDS

    def open(self) -> None:
        """Gone at once: for calm, which waits for nothing."""
        self.left, self.loads = 0.0, []
        self.screen.forget_snapshot()

    def tick(self, dt: float) -> bool:
        """Load one picture, or fade on; True when there is something new to draw."""
        if self.loads:
            self.loads.pop()()
            return not self.loads
        self.left = max(0.0, self.left - dt)
        if self.left == 0:
            self.screen.forget_snapshot()
        return True

    def lay(self) -> None:
        """Lay what is left of the old picture over the new one."""
        if self.left > 0:
            self.screen.show_snapshot(self.left / FADE_SECONDS)
