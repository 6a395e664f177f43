"""What a scene will draw is found out without drawing it, so that it can be made ready beforehand."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from ..layout import Area
from ..look.canvas import Align, Canvas, Face, Point
from .canvas import PygameCanvas


class Rehearsal:
    """A canvas that draws nothing and notes the pictures that it would need, each once."""

    def __init__(self, canvas: PygameCanvas) -> None:
        self._canvas = canvas
        self.names: dict[Hashable, None] = {}

    @property
    def area(self) -> Area:
        """See Canvas."""
        return self._canvas.area

    def _note(self, name: Hashable) -> None:
        self.names[name] = None

    def backdrop(self, key: str, at: float = 0.5, alpha: float = 1.0) -> None:
        """See Canvas."""
        self._note(("ground", key))

    def scenery(self, layers: tuple[str, ...], at: float = 0.5, alpha: float = 1.0) -> None:
        """See Canvas."""
        together, cache = ("scenery", layers, at), self._canvas.cache
        if together in cache:
            self._note(together)
            return
        # Layers that are there already are put together soon, and then only who strolls needs them.
        for key in layers:
            if ("ground", key) not in cache:
                self.backdrop(key)

    def picture(
        self,
        key: str,
        centre: Point,
        height: float,
        alpha: float = 1.0,
        turn: float = 0.0,
        flip: bool = False,
    ) -> None:
        """See Canvas."""
        self._note(("sprite", key, self._canvas.place.pixels(height), round(turn) % 360, flip))

    def swell(self, key: str, centre: Point, height: float, width: float | None = None) -> None:
        """See Canvas."""
        self._note(("master", key))

    def film(self, centre: Point, diameter: float, phase: float) -> None:
        """See Canvas."""
        self._note("bubble")

    def measure(self, words: str, size: float, face: Face = "label") -> float:
        """See Canvas."""
        return self._canvas.measure(words, size, face)

    @property
    def fits(self) -> dict[Hashable, Any]:
        """See Canvas."""
        return self._canvas.fits

    def shows(self, area: Area) -> bool:
        """See Canvas."""
        return True

    def fill(self, colour: str) -> None:
        """Draws nothing."""

    def glow(self, centre: Point, radius: float, colour: str, strength: float = 1.0) -> None:
        """Draws nothing."""

    def panel(self, area: Area, colour: str, radius: float = 26.0, shadow: bool = True) -> None:
        """Draws nothing."""

    def frame(self, area: Area, colour: str, radius: float, width: float) -> None:
        """Draws nothing."""

    def disc(self, centre: Point, radius: float, colour: str, alpha: float = 1.0) -> None:
        """Draws nothing."""

    def ring(self, centre: Point, radius: float, width: float, colour: str, alpha: float = 1.0) -> None:
        """Draws nothing."""

    def arc(self, centre: Point, radius: float, width: float, colour: str, part: float) -> None:
        """Draws nothing."""

    def line(self, points: Sequence[Point], width: float, colour: str) -> None:
        """Draws nothing."""

    def text(
        self,
        words: str,
        at: Point,
        size: float,
        colour: str,
        align: Align = "centre",
        face: Face = "label",
        alpha: float = 1.0,
    ) -> None:
        """Draws nothing."""

    def veil(self, colour: str, alpha: float) -> None:
        """Draws nothing."""


def rehearse(canvas: PygameCanvas, draw: Callable[[Canvas], object]) -> tuple[Hashable, ...]:
    """The names of the sprites and backdrops that ``draw`` will need, in the order of drawing, each once."""
    rehearsal = Rehearsal(canvas)
    draw(rehearsal)
    return tuple(rehearsal.names)
