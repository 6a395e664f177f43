"""Life on water: rings that widen and melt away, and light that shines here and there."""

from dataclasses import dataclass

from .seen import EVERYWHERE, GOLDEN, Box, Light, Sprite, about, swell, wave

FLAT = 0.3
"""Height over width of a ring on water that is seen from the side."""

SMALLEST = 14.0
"""Width of a ring when it begins."""


@dataclass(frozen=True, slots=True)
class Ripples:
    """Rings at ``spots`` (across, down, widest), one after the other, each again every so many seconds."""

    spots: tuple[tuple[float, float, float], ...]
    every_seconds: float = 9.0
    lasts: float = 6.0
    alpha: float = 0.55

    def seen(self, now: float, seen_from: float = EVERYWHERE[0], to: float = EVERYWHERE[1]) -> list[Sprite]:
        """A ring grows quickly at first, then ever more slowly."""
        rings: list[Sprite] = []
        for i, (x, y, widest) in enumerate(self.spots):
            if not seen_from <= x <= to:
                continue
            part = min(1.0, (now + i * GOLDEN * self.every_seconds) % self.every_seconds / self.lasts)
            width = SMALLEST + (widest - SMALLEST) * part * (2.0 - part)
            rings.append(Sprite("living_ring", x, y, width * FLAT, self.alpha * swell(part**0.7)))
        return rings

    @property
    def bounds(self) -> Box:
        """See Living."""
        return about(self.spots).wider(max(spot[2] for spot in self.spots) / 2 + 4, 40.0)

    def every(self) -> list[Sprite]:
        """A ring at each size in steps of half a unit."""
        widest = max(spot[2] for spot in self.spots) * FLAT
        low = SMALLEST * FLAT
        count = int((widest - low) * 2) + 1
        return [Sprite("living_ring", 0.0, 0.0, low + step / 2, 0.0) for step in range(count)]


@dataclass(frozen=True, slots=True)
class Glints:
    """Streaks of light in a part of the water; they come and go, and drift a little to the side.

    Near ones (further down) are larger: ``sizes`` are the heights of the farthest and of the nearest.
    """

    within: Box
    count: int
    sizes: tuple[float, float] = (3.0, 7.0)
    seconds: float = 6.5
    alpha: float = 0.8
    drifts: float = 7.0

    def seen(self, now: float, seen_from: float = EVERYWHERE[0], to: float = EVERYWHERE[1]) -> list[Sprite]:
        """Each shines for about half of its time."""
        lights: list[Sprite] = []
        for i in range(self.count):
            across, down = self.within.spot(i)
            x, y = self.within.at((across, down))
            if not seen_from <= x <= to:
                continue
            shine = max(0.0, wave(now, self.seconds + i % 5 * 0.9, i * GOLDEN))
            x += self.drifts * wave(now, 23.0 + i % 3, i * 0.3)
            lights.append(Sprite("living_glint", x, y, self._size(down), self.alpha * shine * shine))
        return lights

    @property
    def bounds(self) -> Box:
        """See Living."""
        return self.within.wider(self.drifts + 5 * self.sizes[1], self.sizes[1])

    def every(self) -> list[Sprite]:
        """All of them, as their sizes do not change."""
        return self.seen(0.0)

    def _size(self, down: float) -> float:
        """In three sizes only, as each is kept."""
        return self.sizes[0] + (self.sizes[1] - self.sizes[0]) * round(down * 2) / 2


@dataclass(frozen=True, slots=True)
class Shine:
    """A lamp, a window or the sun on water, whose light is a little more and a little less."""

    spots: tuple[tuple[float, float, float], ...]
    colour: str
    seconds: float = 5.0
    strength: float = 0.5
    flutters: float = 0.16

    def seen(self, now: float, seen_from: float = EVERYWHERE[0], to: float = EVERYWHERE[1]) -> list[Light]:
        """Two slow waves together never quite repeat."""
        lights: list[Light] = []
        for i, (x, y, radius) in enumerate(self.spots):
            if not seen_from <= x <= to:
                continue
            much = 0.6 * wave(now, self.seconds, i * 0.37) + 0.4 * wave(now, self.seconds * 0.62, i * 0.53)
            lights.append(Light(self.colour, x, y, 2 * radius, self.strength + self.flutters * much))
        return lights

    @property
    def bounds(self) -> Box:
        """See Living."""
        return about(self.spots).wider(*2 * (max(spot[2] for spot in self.spots),))

    def every(self) -> list[Sprite]:
        """No pictures."""
        return []
