"""What is made ready before it is seen: the calm place above all, then what comes next."""

from dataclasses import dataclass, replace
from functools import partial

from .look.canvas import Canvas
from .look.otters import looks_ahead
from .scene import Place, SceneManager, ToCalm
from .screen import Screen
from .sitting import World
from .strip import draw_with_strip

FRAMES_TO_SETTLE = 12
"""A new moment's own pictures are made before what comes after it."""


@dataclass
class Foresight:
    """Looks ahead from the scene that is seen; ``busy`` while something is still being made ready."""

    screen: Screen
    scenes: SceneManager
    busy: bool = False
    _moment: str = ""
    _frames: int = 0
    """So many frames to go before looking anew."""

    def look(self, world: World) -> None:
        """Have ready what comes next, and the calm place: it must be there on the next frame, whatever is
        on.
        """
        scene = self.scenes.top
        self._moment, self._frames = scene.moment, 0
        moves = world.lively and scene.next_change(world) is not None
        later = [replace(world, now=now) for now in looks_ahead(world.now)] if moves else []
        self.busy = not self.screen.prepare(
            partial(self._draw_first, ToCalm(), world),
            *(partial(scene.draw, world=then) for then in later),
            partial(scene.upcoming, world=world),
            *(partial(self._draw_first, place, world) for place in scene.leads_to(world)),
        )

    def settle(self) -> None:
        """Look anew in a moment: another scene has come, or another moment of it."""
        self._moment, self._frames, self.busy = self.scenes.top.moment, FRAMES_TO_SETTLE, True

    def go_on(self, world: World) -> None:
        """Take over what was made ready, and look anew soon after another moment has begun."""
        if self._moment != self.scenes.top.moment:
            self.settle()
        elif self._frames == 1:
            self.look(world)
        elif self._frames:
            self._frames -= 1
        elif self.busy:
            self.busy = not self.screen.ready()

    def _draw_first(self, place: Place, world: World, canvas: Canvas) -> None:
        """Draw what will be seen first in a place."""
        there = self.scenes.build(place)
        there.enter(world)
        draw_with_strip(there, canvas, world)
