"""The picture of a frame: scene and strip, the last picture fading, the calm stop, rings of attention."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .focus import Focus
from .layout import Area, Target, calm_area
from .look.controls import calm_stop, focus_ring, resting_ring
from .scene import Scene
from .screen import Curtain, Screen
from .sitting import World
from .strip import draw_with_strip


@dataclass
class Showing:
    """Draws all of the picture when ``whole``, else only what moves in it."""

    screen: Screen
    curtain: Curtain
    focus: Focus
    whole: bool = True
    _moved: Area | None = None

    def draw(self, scene: Scene, world: World, targets: Callable[[], Sequence[Target]]) -> None:
        """Draw it; ``targets`` are asked for only where attention shows."""
        canvas = self.screen.canvas
        part = scene.changing(world)
        self.screen.begin(None if self.whole or not part else part.joined(self._moved or part))
        self._moved = part
        draw_with_strip(scene, canvas, world)
        self.curtain.lay()
        if canvas.shows(calm_area(canvas.area)):
            calm_stop(canvas, calm_area(canvas.area))
        if not self.curtain.drawn:
            self._attention(world, targets)
        self.screen.end()
        self.whole = False

    def _attention(self, world: World, targets: Callable[[], Sequence[Target]]) -> None:
        """The ring of the keys, and the one that fills while a pointer rests."""
        canvas = self.screen.canvas
        ring = self.focus.ring(targets()) if self.focus.by_keys else None
        if ring:
            focus_ring(canvas, world.theme, ring.area, ring.round)
        resting = self.focus.resting(world.settings)
        rested_on = self.focus.rested_on(targets()) if resting else None
        if rested_on:
            resting_ring(canvas, world.theme, rested_on.area, resting)
