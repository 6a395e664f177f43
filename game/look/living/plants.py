"""Plants that sway in a light wind."""

from dataclasses import dataclass

from .seen import EVERYWHERE, Box, Sprite, about, wave

LEANS = 15
"""How many leans each plant is painted in; the middle one stands straight."""

FEET = 0.43
"""How far the feet are below the middle of the picture, over its height."""


@dataclass(frozen=True, slots=True)
class Sway:
    """Clumps with their feet at ``spots`` (across, down, height). The wind goes over them to the right."""

    key: str
    spots: tuple[tuple[float, float, float], ...]
    seconds: float = 7.0

    def seen(self, now: float, seen_from: float = EVERYWHERE[0], to: float = EVERYWHERE[1]) -> list[Sprite]:
        """The wind is now more and now less."""
        return [
            self._clump(self.lean(now, x), x, y, height)
            for x, y, height in self.spots
            if seen_from <= x <= to
        ]

    @property
    def bounds(self) -> Box:
        """See Living."""
        return about(self.spots).wider(*2 * (1.1 * max(spot[2] for spot in self.spots),))

    def every(self) -> list[Sprite]:
        """Each clump in each of its leans."""
        return [self._clump(step, *spot) for spot in self.spots for step in range(LEANS)]

    def lean(self, now: float, x: float) -> int:
        """Which lean a clump so far across is in."""
        gust = 0.62 + 0.38 * wave(now, self.seconds * 2.7, -x / 2900.0)
        side = gust * wave(now, self.seconds, -x / 760.0)
        return round((side + 1.0) / 2.0 * (LEANS - 1))

    def _clump(self, step: int, x: float, y: float, height: float) -> Sprite:
        return Sprite(f"{self.key}_{step}", x, y - FEET * height, height, 1.0)
